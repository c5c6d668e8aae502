/** A « : » or a « € » between two spaces is not a word. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
