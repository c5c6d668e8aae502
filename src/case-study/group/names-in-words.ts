/** « Awa D. et Hugo P. » */
export const namesInWords = (names: readonly string[]): string => list.format(names)

const list = new Intl.ListFormat('fr')
