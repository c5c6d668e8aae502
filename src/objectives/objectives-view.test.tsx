import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'

import { objectiveIds } from '../content/course-ids.ts'
import type { Missing, ObjectiveEvidence } from './contract.ts'
import { missingInShort } from './missing-in-short.ts'
import { missingWords } from './missing-sentences.ts'
import { ObjectivesView } from './objectives-view.tsx'
import { distanceInWords } from './self-scale.tsx'

const nothing = (objectiveId: ObjectiveEvidence['objectiveId']): ObjectiveEvidence => ({
  objectiveId,
  selfBefore: null,
  selfAfter: null,
  quiz: { correct: 0, outOf: 0, percent: null, missingModules: [3, 4] },
  caseStudies: [{ caseStudyId: 'case-1', level: null, decidedBy: null, state: 'not-submitted' }],
  positioningQuiz: null,
  finalAssessment: null,
  decision: null,
  evidenceResult: 'not-assessed',
  result: 'not-assessed',
})

const underWay: ObjectiveEvidence = {
  ...nothing('O1'),
  selfBefore: 2,
  selfAfter: 3,
  quiz: { correct: 5, outOf: 7, percent: 71, missingModules: [2] },
  caseStudies: [
    { caseStudyId: 'case-1', level: 3, decidedBy: 'trainer', state: 'assessed' },
    { caseStudyId: 'case-2', level: null, decidedBy: null, state: 'awaiting-review' },
  ],
  decision: { result: 'in-progress', reason: 'À revoir.', trainerName: 'Claire', at: '2026-11-23T09:42:00.000Z' },
  evidenceResult: 'in-progress',
  result: 'in-progress',
}

const missing: Missing[] = [
  { kind: 'quiz-to-take', who: 'trainee', moduleNumber: 3, objectiveIds: ['O2', 'O3'] },
  { kind: 'quiz-to-take', who: 'trainee', moduleNumber: 4, objectiveIds: ['O2'] },
  { kind: 'case-study-to-submit', who: 'trainee', caseStudyId: 'case-4', objectiveIds: ['O2'] },
  { kind: 'review-awaited', who: 'trainer', caseStudyId: 'case-2', objectiveIds: ['O3'] },
]

const show = (objectives: ObjectiveEvidence[], isClosed = false, stillMissing = missing) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ObjectivesView objectives={objectives} missing={stillMissing} isClosed={isClosed} />
      </MemoryRouter>
    </QueryClientProvider>,
  )

test('a title that is a quotation has one pair of guillemets', () => {
  show([underWay], false, [
    { kind: 'case-study-to-submit', who: 'trainee', caseStudyId: 'case-2', objectiveIds: ['O3'] },
  ])
  const sentence = plain(screen.getByRole('link', { name: /Remettre une étude de cas/ }))
  expect(sentence).toMatch(/par exemple « Ma cuisine, toujours pas livrée » : il en faut une/)
})

const plain = (element: HTMLElement | null | undefined): string => element?.textContent.replace(/\s/g, ' ') ?? ''
const fact = (objective: RegExp, title: string): string => {
  const term = within(screen.getByRole('region', { name: objective })).getByText(title)
  return plain(term.nextElementSibling as HTMLElement)
}

describe('in brief', () => {
  test('the four results come first, each with what it misses and the way to its proofs', () => {
    show(objectiveIds.map(nothing))
    const [first] = screen.getAllByRole('region')
    expect(first).toHaveAccessibleName('En bref')
    const lines = within(first!).getAllByRole('listitem')
    expect(lines).toHaveLength(4)
    expect(plain(lines[1])).toBe(
      '2. Appliquer les techniques de fidélisationNon évaluéReste : les quiz des modules 3 et 4 ; une étude de cas à remettre.',
    )
    const link = within(lines[1]!).getByRole('link')
    expect(document.querySelector(link.getAttribute('href')!)).toContainElement(
      screen.getByRole('heading', { name: '2. Appliquer les techniques de fidélisation' }),
    )
  })

  test('says who is waited for', () => {
    expect(missingInShort(nothing('O3'), missing).replace(/\s/g, ' ')).toBe(
      'Reste : le quiz du module 3 ; la lecture de l’étude de cas 2 par le formateur.',
    )
    expect(missingInShort(underWay, [])).toBe('Décidé par Claire.')
    expect(missingInShort(nothing('O1'), [])).toBe('Rien ne manque de votre part.')
  })

  test('after the closure nothing is missing any more, whatever was not done', () => {
    show(objectiveIds.map(nothing), true)
    expect(screen.getByRole('region', { name: 'Mes résultats' })).toHaveTextContent('ne changent plus')
    expect(screen.queryByText(/^Reste/)).toBeNull()
    expect(screen.queryByText(/[Pp]as encore/)).toBeNull()
    expect(fact(/^1\./, 'Auto-évaluation, avant et après')).toContain('Avant : non donnée')
    expect(fact(/^1\./, 'Quiz des modules')).toBe('Non remis')
    expect(fact(/^1\./, 'Décision du formateur')).toBe('Sans décision')
  })
})

describe('the picture of an objective', () => {
  test('says in words all that it draws', () => {
    show([underWay, ...objectiveIds.slice(1).map(nothing)])
    expect(fact(/^1\./, 'Auto-évaluation, avant et après')).toMatch(
      /Avant : 2 – Je sais le faire avec de l’aide *Après : 3 – Je le fais en autonomie *Un échelon de plus$/,
    )
    expect(fact(/^1\./, 'Quiz des modules')).toBe(
      '5 bonnes réponses sur 7, soit 71 %« Acquis » à partir de 70 %Reste le quiz du module 2',
    )
    expect(fact(/^1\./, 'Études de cas')).toBe(
      'Cas 1 : Niveau 3 – Acquislu par le formateurCas 2 : En attente de lecture',
    )
    expect(fact(/^1\./, 'Ce que disent les preuves')).toBe('En cours d’acquisition')
    expect(fact(/^1\./, 'Décision du formateur')).toBe(
      'En cours d’acquisition. « À revoir. »Claire, le 23 novembre 2026 à 10 h 42',
    )
  })

  test('draws nothing before anything is given, and says that it will come', () => {
    show(objectiveIds.map(nothing))
    expect(fact(/^2\./, 'Auto-évaluation, avant et après')).toMatch(
      /Avant : pas encore donnée *Après : pas encore donnée$/,
    )
    expect(fact(/^2\./, 'Quiz des modules')).toBe('Pas encore remisRestent les quiz des modules 3 et 4')
    expect(fact(/^2\./, 'Études de cas')).toBe('Aucune remise')
    expect(fact(/^2\./, 'Décision du formateur')).toBe('Pas encore prise')
  })

  test('goes from where one began to the decision', () => {
    const whole = {
      ...underWay,
      positioningQuiz: { correct: 1, outOf: 2 },
      finalAssessment: { correct: 4, outOf: 4, percent: 100 },
    }
    show([whole, ...objectiveIds.slice(1).map(nothing)])
    const terms = within(screen.getByRole('region', { name: /^1\./ })).getAllByRole('term')
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      'Auto-évaluation, avant et après',
      'Quiz de positionnement',
      'Quiz des modules',
      'Évaluation finale',
      'Études de cas',
      'Ce que disent les preuves',
      'Décision du formateur',
    ])
    // The quiz of module 2 is not asked for any more.
    expect(fact(/^1\./, 'Quiz des modules')).toMatch(/L’évaluation finale tient lieu des quiz non faits$/)
  })

  test.each([
    [1, 4, 'Trois échelons de plus'],
    [2, 2, 'Le même échelon'],
    [3, 2, 'Un échelon de moins'],
  ] as const)('from %i to %i is « %s »', (before, after, words) => {
    expect(distanceInWords(before, after)).toBe(words)
  })
})

test('with all four decided, nothing is left to do', () => {
  show(
    objectiveIds.map((id) => ({ ...underWay, objectiveId: id })),
    false,
    [],
  )
  expect(screen.getByRole('status')).toHaveTextContent('validés par le formateur')
})

test('a case study whose title is somebody’s words is not put in guillemets twice', () => {
  const { sentence } = missingWords({
    kind: 'case-study-to-submit',
    who: 'trainee',
    caseStudyId: 'case-2',
    objectiveIds: ['O3'],
  })
  expect(sentence.replace(/\s/g, ' ')).toContain('par exemple « Ma cuisine, toujours pas livrée » : il en faut une')
})
