/** « LES FILIALES DU GROUPE LEXOM », each as the course sheet writes it, with the line below its name if there is one. */
export const group: readonly { readonly name: string; readonly activity?: string }[] = [
  { name: 'LEXOM' },
  { name: 'someformpro', activity: 'formation professionnelle' },
  { name: 'supipgv', activity: 'école supérieure' },
  { name: 'BIO FORMATION' },
  { name: 'Defi3', activity: 'TRANSFORMER VOTRE FORMATION' },
  { name: "ALTER'CLASS" },
  { name: 'IRFA' },
  { name: 'FRANCE CARRIÈRE' },
]
