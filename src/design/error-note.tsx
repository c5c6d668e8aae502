import type { ReactNode } from 'react'

import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/**
 * Something failed: what, why and what to do, beside where it was asked for, and the way to ask
 * again. @param word what failed: « Envoi impossible » @param onRetry when asking again can help
 */
export const ErrorNote = ({
  word = 'Cela n’a pas fonctionné',
  onRetry,
  isRetrying = false,
  children,
}: {
  word?: string
  onRetry?: () => void
  isRetrying?: boolean
  children: ReactNode
}) => (
  <Notice
    kind="refused"
    word={word}
    action={
      onRetry && (
        <Button look="quiet" onClick={onRetry} pending={isRetrying}>
          Réessayer
        </Button>
      )
    }
  >
    {children}
  </Notice>
)
