/** A fault of the course: where it is, what is wrong and how to mend it. */
export type Finding = {
  /** Project-relative. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

export const asLine = ({ file, line, message }: Finding): string => `${file}:${line}: ${message}`
