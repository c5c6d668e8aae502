export const databaseName = 'parcours-demonstration'

/** Everybody may be the trainer of a demonstration that lives in their own browser. */
export const demonstrationPassword = 'demonstration'

/** Of the password above, computed once: scrypt takes a second on a phone. */
export const demonstrationPasswordHash =
  '28b5d0204a4a0f5b69fce07d149f9c09$0a0acf4f6fcbc6444d5871c8f68b9ec495311ff590106a2af03defbc4ef78f67'
