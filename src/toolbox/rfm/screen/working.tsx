import type { ReactNode } from 'react'

import { Button } from '../../../design/button.tsx'
import { Progress } from '../../../design/progress.tsx'
import { useSlow } from '../../../design/use-slow.ts'

/** What a small file takes: a bar that shows for less only flickers. */
const flickerMs = 150

/** How far the work is, and the way out of it. @param share from 0 to 1 */
export const Working = ({ label, share, onCancel }: { label: ReactNode; share: number; onCancel: () => void }) => {
  const isSlow = useSlow(true, flickerMs)
  return (
    <div role="status">
      {isSlow && (
        <>
          <Progress label={label} value={Math.round(share * 100)} />
          <Button look="quiet" onClick={onCancel}>
            Annuler
          </Button>
        </>
      )}
    </div>
  )
}
