import { useState } from 'react'

import type { ProfessionalDocument } from '../content/professional-documents/professional-document.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Answers, Marks } from './contract.ts'
import { questionAnchor } from './questions.tsx'
import { questionProblemOf, submissionProblemOf } from './rules.ts'
import styles from './hand-in.module.css'

export type Submission = {
  readonly state: 'not-given' | 'sending' | 'unreachable' | 'signed-out'
  /** Why the last one was refused, as a sentence. */
  readonly refusal: string | null
  readonly onRefusalRead: () => void
}

/** Once, and only when there is something to correct; what is missing is said, with the way to it. */
export const HandIn = ({
  document,
  answers,
  marks,
  submission,
  onSubmit,
}: {
  document: ProfessionalDocument
  answers: Answers
  marks: Marks
  submission: Submission
  onSubmit: () => void
}) => {
  const [isAsked, setAsked] = useState(false)
  const problem = submissionProblemOf(document, answers, marks)
  const open = document.questions.flatMap((question, index) => {
    const missing = questionProblemOf(question, answers[question.id], marks)
    return missing === null ? [] : [{ id: question.id, number: index + 1, missing }]
  })
  return (
    <Section title="Rendre mon analyse">
      <p>
        Une fois rendue, elle ne change plus&#8239;; le corrigé s’ouvre et reste lisible. Cette analyse sert à
        apprendre&nbsp;: elle ne compte ni pour les objectifs ni pour l’attestation.
      </p>
      {problem !== null && isAsked && (
        <Notice kind="waiting" word="Encore incomplet">
          {problem}
        </Notice>
      )}
      {open.length > 0 && (isAsked || problem === null) && (
        <>
          <p>
            {problem === null
              ? 'Vous pouvez rendre dès maintenant. Restent sans réponse complète\u00A0:'
              : 'Questions à compléter\u00A0:'}
          </p>
          <ul role="list" className={styles.open}>
            {open.map(({ id, number, missing }) => (
              <li key={id}>
                <a href={`#${questionAnchor(id)}`}>Question {number}</a>
                <span>{withFrenchSpaces(missing)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {submission.refusal !== null && (
        <Notice
          kind="refused"
          word="Remise refusée"
          action={
            <Button look="quiet" onClick={submission.onRefusalRead}>
              J’ai compris
            </Button>
          }
        >
          {withFrenchSpaces(submission.refusal)}
        </Notice>
      )}
      <Button onClick={() => (problem === null ? onSubmit() : setAsked(true))}>Rendre mon analyse</Button>
    </Section>
  )
}

/** Handed in on this device, not recorded yet. */
export const HandedIn = ({ state }: { state: Exclude<Submission['state'], 'not-given'> }) => (
  <Notice kind="waiting" word={titles[state]}>
    {state === 'sending'
      ? 'Votre analyse part avec toutes vos réponses. Le corrigé s’affiche ici dès qu’elle est enregistrée.'
      : state === 'unreachable'
        ? 'Votre analyse est gardée sur cet appareil. Elle partira d’elle-même dès que le réseau revient\u202F; vous pouvez continuer ailleurs.'
        : 'Votre analyse est gardée sur cet appareil. Reconnectez-vous pour qu’elle parte\u00A0: rien n’est perdu.'}
  </Notice>
)

const titles = {
  sending: 'Remise en cours',
  unreachable: 'Remise en attente du réseau',
  'signed-out': 'Remise en attente de connexion',
} as const
