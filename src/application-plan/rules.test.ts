import { describe, expect, test } from 'vitest'

import type { PlanAction } from './contract.ts'
import { byObjective, inDateOrder, isBlank, missingIn } from './rules.ts'

const empty: PlanAction = {
  objectiveId: 'O1',
  what: '',
  customers: '',
  startsOn: null,
  dueOn: null,
  indicator: '',
  firstStep: '',
  help: '',
}
const dated = (actionId: string, startsOn: string | null, dueOn: string | null) => ({ actionId, startsOn, dueOn })

describe('the order of the actions', () => {
  test('is that of the dates they are due, then of the dates they begin; undated ones come last', () => {
    const actions = [
      dated('a', null, null),
      dated('b', '2026-12-02', '2026-12-31'),
      dated('c', '2026-12-01', '2026-12-31'),
      dated('d', '2026-12-20', null),
      dated('e', null, '2026-12-04'),
    ]
    expect(inDateOrder(actions).map(({ actionId }) => actionId)).toEqual(['e', 'c', 'b', 'd', 'a'])
  })

  test('without any date is that of their writing', () => {
    expect(inDateOrder([dated('b', null, null), dated('a', null, null)]).map(({ actionId }) => actionId)).toEqual([
      'a',
      'b',
    ])
  })
})

test('an objective without an action is there all the same', () => {
  const actions = [{ ...empty, actionId: 'a', objectiveId: 'O3' as const }]
  expect(byObjective(actions).map(({ objectiveId, actions: own }) => [objectiveId, own.length])).toEqual([
    ['O1', 0],
    ['O2', 0],
    ['O3', 1],
    ['O4', 0],
  ])
})

test('an action with an objective alone, or spaces, is blank', () => {
  expect(isBlank({ ...empty, what: '  ' })).toBe(true)
  expect(isBlank({ ...empty, dueOn: '2026-12-04' })).toBe(false)
  expect(isBlank({ ...empty, help: 'Ma responsable' })).toBe(false)
})

describe('what is still to be said', () => {
  test('is named field by field, whom one needs excepted', () => {
    expect(missingIn(empty)).toHaveLength(6)
    expect(missingIn({ ...empty, what: 'Rappeler', customers: ' ' })).toEqual([
      'les clients',
      'la date de début',
      'la date de fin',
      'l’indicateur',
      'le premier pas',
    ])
  })

  test('is nothing once all is said', () => {
    const whole = {
      ...empty,
      what: 'Rappeler',
      customers: 'Réclamants',
      startsOn: '2026-11-25',
      dueOn: '2026-12-04',
      indicator: 'Part rappelée',
      firstStep: 'Sortir la liste',
    }
    expect(missingIn(whole)).toEqual([])
  })
})
