/**
 * The sentence beside a field is read with the field; it appears when the reader is on the next
 * one, or inside the group that it describes. So it is also said, with the question it is about.
 */
export const SaidAtOnce = ({ number, error }: { number: number; error: string | undefined }) =>
  error !== undefined && (
    <p role="alert" className="visually-hidden">
      Question {number}&nbsp;: {error}
    </p>
  )
