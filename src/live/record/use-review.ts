import { useMemo, useState } from 'react'
import * as z from 'zod/mini'

import { type CaseStudyAttempt, levelSchema, reviewCaseStudy } from '../../case-study/contract.ts'
import { type CaseStudyId, objectiveIdSchema } from '../../content/course-ids.ts'
import { Problem } from '../../kernel/problem.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { draftOf } from './draft.ts'
import type { Levels, TypedReview } from './review-form.tsx'

export type AttemptPlace = {
  readonly trainingSessionId: string
  readonly traineeId: string
  readonly caseStudyId: CaseStudyId
  readonly attempt: number
}

/** What one has before one when one reads: sent along, so that nothing else is written over. */
const readSchema = z.object({ submittedAt: z.string(), replaces: z.nullable(z.string()) })
type Read = z.infer<typeof readSchema>

const typedSchema = z.object({
  levels: z.partialRecord(objectiveIdSchema, levelSchema),
  comment: z.string(),
  read: readSchema,
})

const readOf = ({ submittedAt, review }: CaseStudyAttempt): Read => ({ submittedAt, replaces: review?.at ?? null })

/**
 * A reading under way, kept for this tab until it is saved or given up. It replaces what was there
 * when it was begun; once refused because something else is there now, and that is on the screen,
 * it replaces that.
 */
export const useReview = (place: AttemptPlace, attempt: CaseStudyAttempt) => {
  const command = useTrainerCommand(reviewCaseStudy)
  const { trainingSessionId, traineeId, caseStudyId, attempt: rank } = place
  const draft = useMemo(
    () => draftOf(typedSchema, 'review', trainingSessionId, traineeId, caseStudyId, rank),
    [trainingSessionId, traineeId, caseStudyId, rank],
  )
  const [typed, setTyped] = useState(() => draft.read())
  const [begunOn, setBegunOn] = useState(typed?.read ?? readOf(attempt))
  const [replaced, setReplaced] = useState(begunOn)
  const [toldOf, setToldOf] = useState(command.error)
  if (command.error !== toldOf) {
    setToldOf(command.error)
    if (command.error instanceof Problem && command.error.code === 'conflict') setReplaced(readOf(attempt))
  }

  /** From what is there now, with nothing typed. */
  const startAgain = () => {
    draft.drop()
    setTyped(null)
    setBegunOn(readOf(attempt))
    setReplaced(readOf(attempt))
    command.reset()
  }
  return {
    typed,
    isSending: command.isPending,
    error: command.error,
    /** Somebody's reading that was not there when this one was begun. */
    readSince: attempt.review !== null && attempt.review.at !== begunOn.replaces ? attempt.review : null,
    /** The answers are not those that this reading was begun on. */
    isAnew: attempt.submittedAt !== begunOn.submittedAt,
    /** Saving now writes over that other reading, knowingly. */
    willReplace: attempt.review !== null && attempt.review.at === replaced.replaces,
    isTyped: () => draft.read() !== null,
    keep: (now: TypedReview) => draft.keep({ ...now, levels: { ...now.levels }, read: begunOn }),
    startAgain,
    save: (body: { levels: Levels; comment: string }, onSaved: () => void) =>
      command.mutate({ params: place, body: { ...body, ...replaced } }, { onSuccess: onSaved }),
  }
}
