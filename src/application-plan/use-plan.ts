import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import * as z from 'zod/mini'

import type { Instant } from '../kernel/instant.ts'
import { useNow } from '../kernel/use-now.ts'
import { useGiven } from '../outbox/use-given.ts'
import { actionSlot } from './commands.ts'
import { type RecordedAction, planActionSchema } from './contract.ts'
import { planQuery } from './queries.ts'
import { isBlank } from './rules.ts'

/** The plan as the trainee last left it, recorded or not. */
export const usePlan = (): readonly RecordedAction[] => {
  const { actions } = useSuspenseQuery(planQuery).data
  const given = useGiven(actionSlot(''))
  const now = useNow()
  return useMemo(() => withGiven(actions, given, now), [actions, given, now])
}

/**
 * What was given lies over what is recorded: an action written, or, when the command says nothing of
 * one, removed. The revision of what waits is the one it will have.
 * @param given by slot, in the order it was given
 */
export const withGiven = (
  recorded: readonly RecordedAction[],
  given: ReadonlyMap<string, unknown>,
  now: Instant,
): readonly RecordedAction[] => {
  const actions = new Map(recorded.map((action) => [actionSlot(action.actionId), action]))
  for (const [slot, body] of given) {
    const { success, data: action } = z.safeParse(planActionSchema, body)
    const before = actions.get(slot)
    if (!success) actions.delete(slot)
    else if (before || !isBlank(action))
      actions.set(slot, {
        ...action,
        actionId: slot.slice(actionSlot('').length),
        revision: (before?.revision ?? 0) + 1,
        writtenAt: now,
      })
  }
  return [...actions.values()]
}
