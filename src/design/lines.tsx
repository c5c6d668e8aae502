/** What was given, a line an element, under what it answers. */
export const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <>
    <p>
      <strong>{title}</strong>
    </p>
    {lines.length === 0 ? <p>Sans réponse.</p> : lines.map((line, index) => <p key={`${index}/${line}`}>{line}</p>)}
  </>
)
