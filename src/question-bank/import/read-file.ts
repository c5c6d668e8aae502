/** Characters of the largest export we know of, many times over. */
const mostBytes = 1_000_000

/**
 * The text of a GIFT file: valid UTF-8 is UTF-8, the rest is Windows-1252.
 * @returns the text, or a French sentence that says why there is none
 */
export const readFile = async (file: File): Promise<{ text: string } | { sentence: string }> => {
  if (file.size > mostBytes) return { sentence: `« ${file.name} » dépasse 1 Mo : partagez-le en plusieurs fichiers.` }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.includes(0))
    return { sentence: `« ${file.name} » n’est pas un fichier texte. Exportez les questions au format GIFT.` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) }
  }
}
