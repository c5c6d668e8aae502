import { describe, expect, test } from 'vitest'

import { type PlanAction, actionsAllowed } from '../../src/application-plan/contract.ts'
import type { NewEvent, StoredEvent } from '../event-log/event-log.ts'
import { type TraineeState, evolveSession, noSession } from '../training-session/state.ts'
import { planActionsOf } from './plan-view.ts'
import { removeAction, writeAction } from './rules.ts'

const action: PlanAction = {
  objectiveId: 'O3',
  what: 'Rappeler chaque client dont la réclamation a plus de 48 h',
  customers: '',
  startsOn: null,
  dueOn: '2026-12-18',
  indicator: '',
  firstStep: '',
  help: '',
}
const blank: PlanAction = { ...action, what: ' ', dueOn: null }

const stored = (event: NewEvent, position: number): StoredEvent => ({
  ...event,
  position,
  recordedAt: `2026-11-24T16:00:${String(position).padStart(2, '0')}.000Z`,
  commandId: `c-${position}` as StoredEvent['commandId'],
  hash: '',
  dataHash: '',
  salt: null,
  erased: false,
})

const enrolled: NewEvent = {
  type: 'trainee-enrolled',
  version: 1,
  subject: 'karim',
  actor: 'claire',
  data: { traineeId: 'karim', rank: 1, firstName: 'Karim', lastName: 'Benali', company: null, personalCode: 'KARI' },
}

/** The trainee after these events. */
const karim = (...events: readonly NewEvent[]): TraineeState => {
  const session = [enrolled, ...events].map((event, index) => stored(event, index + 1)).reduce(evolveSession, noSession)
  const trainee = session.trainees.get('karim')
  if (!trainee) throw new Error('nobody')
  return trainee
}

/** Commands one after the other, each decided on what the ones before have left. */
const after = (...commands: readonly ((trainee: TraineeState) => readonly NewEvent[])[]): TraineeState =>
  karim(...commands.reduce<readonly NewEvent[]>((events, decide) => [...events, ...decide(karim(...events))], []))

const writes = (actionId: string, given: PlanAction) => (trainee: TraineeState) => writeAction(trainee, actionId, given)
const removes = (actionId: string) => (trainee: TraineeState) => removeAction(trainee, actionId)

describe('writing an action', () => {
  test('records the whole of it, incomplete as it is', () => {
    expect(writeAction(karim(), 'a', action)).toMatchObject([
      {
        type: 'plan-action-written',
        actor: 'karim',
        subject: 'karim',
        data: { traineeId: 'karim', actionId: 'a', ...action },
      },
    ])
  })

  test('again with the same words records nothing', () => {
    expect(writeAction(after(writes('a', action)), 'a', { ...action })).toEqual([])
  })

  test('with nothing in it records nothing, unless something is taken back', () => {
    expect(writeAction(karim(), 'a', blank)).toEqual([])
    expect(writeAction(after(writes('a', action)), 'a', blank)).toHaveLength(1)
  })

  test('changes this action and no other: two devices lose nothing of each other', () => {
    const trainee = after(
      writes('a', action),
      writes('b', { ...action, objectiveId: 'O1' }),
      writes('a', { ...action, what: 'De l’ordinateur' }),
      writes('a', { ...action, what: 'Du téléphone, après' }),
    )
    expect(planActionsOf(trainee)).toMatchObject([
      { actionId: 'a', what: 'Du téléphone, après', revision: 3, writtenAt: '2026-11-24T16:00:05.000Z' },
      { actionId: 'b', what: action.what, objectiveId: 'O1', revision: 1 },
    ])
  })

  test('beyond the number allowed is refused; changing one of them is not', () => {
    const full = after(...Array.from({ length: actionsAllowed }, (_, index) => writes(`a${index}`, action)))
    expect(() => writeAction(full, 'one-more', action)).toThrow('douze actions')
    expect(writeAction(full, 'a0', { ...action, help: 'L’ADV' })).toHaveLength(1)
  })
})

describe('removing an action', () => {
  test('takes it out of the plan and leaves the others', () => {
    const trainee = after(writes('a', action), writes('b', action), removes('a'))
    expect(planActionsOf(trainee).map(({ actionId }) => actionId)).toEqual(['b'])
  })

  test('that is not there, or no longer, records nothing', () => {
    expect(removeAction(karim(), 'a')).toEqual([])
    expect(removeAction(after(writes('a', action), removes('a')), 'a')).toEqual([])
  })

  test('makes room for another', () => {
    const full = Array.from({ length: actionsAllowed }, (_, index) => writes(`a${index}`, action))
    expect(planActionsOf(after(...full, removes('a3'), writes('one-more', action)))).toHaveLength(actionsAllowed)
  })

  test('is undone by writing it again, and its revisions go on', () => {
    const trainee = after(writes('a', action), removes('a'), writes('a', action))
    expect(planActionsOf(trainee)).toMatchObject([{ actionId: 'a', what: action.what, revision: 2 }])
  })
})

test('a plan changes neither the results nor what the board says somebody is doing', () => {
  const before = karim()
  const trainee = after(writes('a', action))
  expect({ ...trainee, applicationPlan: null, lastSeenAt: null }).toEqual({
    ...before,
    applicationPlan: null,
    lastSeenAt: null,
  })
})
