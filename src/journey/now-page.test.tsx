import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { submitRightCaseStudy } from '../../server/testing/trainee-way.ts'

test('the way has its case studies and documents, each after the last module it draws on, with its state', async () => {
  const { screen, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  await submitRightCaseStudy(caller!, 'case-3')
  await router.navigate('/maintenant')
  const section = await screen.findByRole('region', { name: 'Mon parcours' })
  const lines = [...section.querySelectorAll('li')].map(({ textContent }) => textContent)
  expect(
    lines.map(
      (line) =>
        /^(Positionnement|\d|Étude de cas \d|Document [ABC]|Quiz de positionnement|Évaluation finale|Mon plan d’action|Auto-évaluation)/.exec(
          line,
        )?.[0],
    ),
  ).toEqual([
    'Positionnement',
    'Quiz de positionnement',
    '1',
    'Étude de cas 1',
    '2',
    'Étude de cas 5',
    'Étude de cas 7',
    'Document B',
    'Document C',
    '3',
    '4',
    'Étude de cas 3',
    'Étude de cas 4',
    'Étude de cas 8',
    'Document A',
    '5',
    'Étude de cas 2',
    'Étude de cas 6',
    'Évaluation finale',
    'Mon plan d’action',
    'Auto-évaluation',
  ])
  expect(lines.find((line) => line?.startsWith('Étude de cas 1'))).toMatch(/À faire$/)
  expect(lines.find((line) => line?.startsWith('Étude de cas 3'))).toMatch(/Lecture attendue$/)
  expect(screen.getByRole('link', { name: /Étude de cas 3/ })).toHaveAttribute('href', '/etudes-de-cas/case-3')
})
