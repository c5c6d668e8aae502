import { withFrenchSpaces } from '../kernel/french-typography.ts'

/** A text of a document with its own `**strong**` and `*emphasis*`, and French spaces. */
export const InlineText = ({ text }: { text: string }) =>
  withFrenchSpaces(text)
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .map((run, index) => {
      if (run.startsWith('**')) return <strong key={index}>{run.slice(2, -2)}</strong>
      return run.startsWith('*') ? <em key={index}>{run.slice(1, -1)}</em> : run
    })

/** The same without its emphasis, for a name or a quotation. */
export const plainText = (text: string): string => withFrenchSpaces(text.replaceAll('*', ''))
