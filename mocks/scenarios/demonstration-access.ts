export const databaseName = 'parcours-demonstration'

/** Everybody may be the trainer of a demonstration that lives in their own browser. */
export const demonstrationPassword = 'demonstration'
