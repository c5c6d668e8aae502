/** Hands a file to the browser to keep: made here, it has no address on any server. */
export const saveFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has to have taken the file first; phones are slow to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
