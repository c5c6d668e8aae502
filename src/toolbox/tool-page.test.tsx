import { render, screen, within } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, test } from 'vitest'

import { expectCaught } from '../../mocks/expect-caught.ts'
import { Catch } from '../app/catch.tsx'
import { Problem } from '../kernel/problem.ts'
import { loadExample, open, resultText } from './testing-open-tool.tsx'
import { Component as ToolPage } from './tool-page.tsx'
import { type ToolId, toolboxPath, tools } from './tools.ts'

/** What the example of the course answers, and a step of its calculation. */
const examples: Readonly<Record<ToolId, readonly [headline: string, step: string]>> = {
  nps: ['+19', 'NPS : 44 % − 25 % = +19'],
  csat: ['70 %', 'CSAT : 175 ÷ 250 = 70 %'],
  ces: ['5,08 sur 7', 'Part des 5, 6 et 7 : 70 ÷ 100 = 70 %'],
  servqual: ['−0,773', 'Fiabilité : (5,1 − 6,6) × 32 % = −1,5 × 32 % = −0,48'],
  'importance-satisfaction': ['Délai SAV', 'Délai SAV : 8,8 − 5,9 = +2,9'],
  avis: ['30 avis', 'Avis nécessaires : 18 ÷ 0,6 = 30'],
  retention: ['85 %', 'Rétention : 1 020 ÷ 1 200 = 85 %'],
  abc: ['3 A, 3 B, 4 C', '303 ÷ 500 = 60,6 %'],
  'arbre-du-ca': ['+9,725 %', 'Évolution du CA : 0,95 × 1,1 × 1,05 − 1 = +9,725 %'],
  'revenu-recurrent': ['GRR 88 %, NRR 102 %', 'GRR : (500 − 40 − 20) ÷ 500 = 88 %'],
  'part-de-marche': ['6,6 %', '20 % × 30 % × 1,1 = 6,6 %'],
  clv: ['396 €', 'Contrôle : début = fin + une marge : 306 € + 90 € = 396 €'],
  'retention-de-seuil': ['85 %', 'CLV après : 100 € × 1,1 ÷ (1,1 − 0,83) = 407,41 €'],
  'seuil-programme': ['11,23 %', 'Seuil u : (52 500 € + 9 000 €) ÷ (600 000 € − 52 500 €) = 11,23 %'],
  reconquete: ['+16 100 €', 'Valeur de seconde vie : 12 000 € × 1,1 ÷ (1,1 − 0,8) = 44 000 €'],
}

describe.each(tools)('$title', ({ id, title, topicId }) => {
  test('the example of the course is worked out step by step', async () => {
    const user = await open(id)
    expect(resultText()).toContain('Remplissez les champs')
    await user.click(loadExample())
    const [headline, step] = examples[id]
    expect(resultText()).toContain(headline)
    expect(resultText()).toContain(step)
  })

  test('it says its rule, what the result does not say, where it is taught and that nothing is kept', async () => {
    await open(id)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByRole('region', { name: 'La règle' })).toBeVisible()
    const cautions = screen.getByRole('region', { name: 'Ce que ce résultat ne dit pas' })
    expect(within(cautions).getAllByRole('listitem').length).toBeGreaterThan(1)
    const further = within(screen.getByRole('region', { name: 'Pour aller plus loin' }))
    expect(further.getByRole('link')).toHaveAttribute('href', `/lecons/${topicId}`)
    expect(screen.getByText(/^Rien n’est envoyé ni enregistré/)).toBeVisible()
  })

  test('every field has a name, and nothing is offered from what the browser remembers', async () => {
    await open(id)
    const form = within(screen.getByRole('region', { name: 'Vos chiffres' }))
    for (const field of form.getAllByRole('textbox')) {
      expect(field).toHaveAccessibleName()
      expect(field).toHaveAttribute('autocomplete', 'off')
    }
  })
})

test('a tool that does not exist is an unknown address', () => {
  expectCaught('Cette adresse n’existe pas.')
  render(
    <MemoryRouter initialEntries={[`${toolboxPath}/boule-de-cristal`]}>
      <Catch at={null} fallback={({ error }) => (error instanceof Problem ? error.code : 'other')}>
        <Routes>
          <Route path={`${toolboxPath}/:tool`} element={<ToolPage />} />
        </Routes>
      </Catch>
    </MemoryRouter>,
  )
  expect(screen.getByText('unknown-route')).toBeVisible()
})
