import { Suspense, use } from 'react'

import { loadOnce } from '../kernel/load-once.ts'
import type { ShowAnswer } from '../outbox/choice-of-answer.tsx'
import { Catch } from './catch.tsx'

/** An answer in words, shown by the room it belongs to; the code comes when two answers wait for a choice. */
export const givenAnswer: ShowAnswer = (slot, answer, other) => (
  <Catch at={slot} fallback={() => <p>Cette réponse ne peut pas être affichée pour le moment.</p>}>
    <Suspense fallback={<p>Chargement…</p>}>
      {slot.startsWith('quiz/') ? (
        <QuizAnswer {...{ slot, answer, other }} />
      ) : (
        <StepAnswer {...{ slot, answer, other }} />
      )}
    </Suspense>
  </Catch>
)

type Given = { readonly slot: string; readonly answer: unknown; readonly other: unknown }

const QuizAnswer = (given: Given) => {
  const { GivenQuizAnswer } = use(loadQuizAnswer('code'))
  return <GivenQuizAnswer {...given} />
}

const StepAnswer = (given: Given) => {
  const { GivenStepAnswer } = use(loadStepAnswer('code'))
  return <GivenStepAnswer {...given} />
}

const loadQuizAnswer = loadOnce<'code', typeof import('../assessment/given-answer.tsx')>(
  () => import('../assessment/given-answer.tsx'),
)

const loadStepAnswer = loadOnce<'code', typeof import('../case-study/given-answer.tsx')>(
  () => import('../case-study/given-answer.tsx'),
)
