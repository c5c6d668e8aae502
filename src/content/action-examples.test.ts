import { expect, test } from 'vitest'

import { actionExamples, examplesFor } from './action-examples.ts'
import { objectiveIds } from './course-ids.ts'

test.each(objectiveIds)('objective %s has three examples to start from', (id) => {
  expect(examplesFor(id)).toHaveLength(3)
})

test('an example says everything but dates and names nobody', () => {
  for (const { what, customers, indicator, firstStep } of actionExamples)
    for (const words of [what, customers, indicator, firstStep]) {
      expect(words.length).toBeGreaterThan(10)
      expect(words).not.toMatch(/\b(Mme|M\.|Monsieur|Madame)\b/)
    }
})
