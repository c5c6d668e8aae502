import { useState } from 'react'

import { Button } from '../../design/button.tsx'
import type { Call } from '../conversation.ts'
import { CallPlayer } from '../steps/call-player.tsx'
import styles from './call-replay.module.css'

/** The call again, to hear what another reply would have brought. Nothing of it leaves the page. */
export const CallReplay = ({ step }: { step: Call }) => {
  const [path, setPath] = useState<{ node: string; option: string }[] | null>(null)
  if (path === null)
    return (
      <div className={styles.offer}>
        <Button look="quiet" onClick={() => setPath([])}>
          Rejouer l’appel
        </Button>
        <p>Pour voir où mènent d’autres réponses. Rien n’est compté ni gardé.</p>
      </div>
    )
  return (
    <section aria-label="L’appel rejoué" className={styles.replay}>
      <p role="status" className={styles.word}>
        Vous rejouez l’appel : rien de ce que vous choisissez ici n’est compté ni gardé. Votre réponse ne change pas.
      </p>
      <CallPlayer step={step} path={path} onPath={setPath} StartAgain={PlayAgain} />
      <Button look="quiet" onClick={() => setPath(null)}>
        Fermer l’appel rejoué
      </Button>
    </section>
  )
}

const PlayAgain = ({ onStartAgain }: { onStartAgain: () => void }) => (
  <Button look="quiet" onClick={onStartAgain}>
    Rejouer depuis le début
  </Button>
)
