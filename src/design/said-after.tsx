import { useState } from 'react'

/**
 * Says aloud what a change brought where the page stays and its content is another: silent when the
 * page opens, and there before the change, as screen readers want it.
 * @param change what is another afterwards, such as a count
 */
export const SaidAfter = ({ change, children }: { change: number; children: string }) => {
  const [before] = useState(change)
  return (
    <p role="status" className="visually-hidden">
      {change === before ? '' : children}
    </p>
  )
}
