import { describe, expect, test } from 'vitest'

import { actionSlot } from './commands.ts'
import type { PlanAction, RecordedAction } from './contract.ts'
import { withGiven } from './use-plan.ts'

const action: PlanAction = {
  objectiveId: 'O3',
  what: 'Rappeler',
  customers: '',
  startsOn: null,
  dueOn: null,
  indicator: '',
  firstStep: '',
  help: '',
}
const recorded = (actionId: string): RecordedAction => ({ ...action, actionId, revision: 2, writtenAt: 'before' })
const given = (...commands: readonly (readonly [string, unknown])[]) =>
  new Map(commands.map(([actionId, body]) => [actionSlot(actionId), body]))

describe('what was given, over what is recorded', () => {
  test('is an action changed, with the revision it will have; the others stay', () => {
    const plan = withGiven(
      [recorded('a'), recorded('b')],
      given(['a', { ...action, help: 'L’ADV', commandId: 'c' }]),
      'now',
    )
    expect(plan).toEqual([{ ...action, help: 'L’ADV', actionId: 'a', revision: 3, writtenAt: 'now' }, recorded('b')])
  })

  test('is a new action', () => {
    expect(withGiven([], given(['a', action]), 'now')).toMatchObject([{ actionId: 'a', revision: 1 }])
  })

  test('is an action removed', () => {
    expect(withGiven([recorded('a'), recorded('b')], given(['a', { commandId: 'c' }]), 'now')).toEqual([recorded('b')])
  })

  test('is not a new action without a word in it, nor one that was emptied', () => {
    const blank = { ...action, what: ' ' }
    expect(withGiven([], given(['a', blank]), 'now')).toEqual([])
    expect(withGiven([recorded('a')], given(['a', blank]), 'now')).toHaveLength(1)
  })
})
