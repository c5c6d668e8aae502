import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { PlanAction } from '../../src/application-plan/contract.ts'
import { course } from '../../src/content/course.ts'
import { drawnIn, drawnPagesIn, expectTidy } from '../document/testing-drawn.ts'
import { documentFonts } from '../node/document-fonts.ts'
import type { PlanContent } from './plan-content.ts'
import { renderPlan } from './render-plan.ts'

const action: PlanAction = {
  objectiveId: 'O3',
  what: 'Rappeler chaque client dont la réclamation a plus de 48 h',
  customers: 'Réclamants du mois',
  startsOn: '2026-11-25',
  dueOn: '2026-12-18',
  indicator: 'Part des réclamants rappelés',
  firstStep: 'Sortir la liste\ndes réclamations ouvertes',
  help: 'L’ADV',
}

const content: PlanContent = {
  beneficiary: { firstName: 'Clémence', lastName: 'Œuvrard', company: 'Maison Ferrand & Fils' },
  organisation: 'SAS LEXOM',
  course: { title: course.title, reference: course.reference },
  dates: { startsOn: '2026-11-23T08:00:00.000Z', endsOn: '2026-11-24T16:30:00.000Z' },
  objectives: course.objectives.map(({ text }, index) => ({
    text,
    before: index === 3 ? null : 'Je découvre',
    after: index < 2 ? 'Je le fais en autonomie' : null,
    actions: index === 2 ? [action] : [],
  })),
  writtenAt: '2026-11-24T16:45:00.000Z',
}

const latin1 = new TextDecoder('latin1')
const sourceOf = async (given: PlanContent) =>
  latin1.decode(await renderPlan(given, documentFonts(), { compress: false }))
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const textOf = async (given: PlanContent) =>
  plain(
    drawnIn(await sourceOf(given))
      .map(({ text }) => text)
      .join('\n'),
  )

const withActions = (actions: readonly PlanAction[]): PlanContent => ({
  ...content,
  objectives: content.objectives.map((objective, index) => (index === 2 ? { ...objective, actions } : objective)),
})

test('the plan says whose it is, of which course and days, what will be done and when', async () => {
  const text = await textOf(content)
  for (const said of [
    'Mon plan d’action',
    'Clémence Œuvrard',
    'Maison Ferrand & Fils',
    'Fidéliser ses clients par la satisfaction (RCL-RCL-05)',
    'SAS LEXOM – Du 23 au 24 novembre 2026',
    'Rappeler chaque client dont la réclamation a plus de 48 h',
    'À partir du 25 novembre 2026, pour le 18 décembre 2026',
    'Réclamants du mois',
    'Part des réclamants rappelés',
    'Sortir la liste',
    'des réclamations ouvertes',
    'L’ADV',
    'Mon plan d’action – Clémence Œuvrard – document personnel',
    'Page 1 sur 1',
  ])
    expect(text).toContain(said)
})

test('each objective has its own words, what the trainee said of it, and its actions or their absence', async () => {
  const text = await textOf(content)
  course.objectives.forEach((objective, index) => expect(text).toContain(`${index + 1}. ${objective.text}`))
  expect(text).toMatch(/« Je découvre » au début\s+→\s+« Je le fais en autonomie » à la fin/)
  expect(text).toMatch(/« Je découvre » au début\s+→\s+pas faite à la fin/)
  expect(text).toContain('Mon auto-évaluation : pas faite\n')
  expect(text.match(/Aucune action pour cet objectif\./g)).toHaveLength(3)
})

test('a field that is not written is not there', async () => {
  const text = await textOf(withActions([{ ...action, startsOn: null, dueOn: null, help: ' ', what: '' }]))
  expect(text).not.toMatch(/Quand|J’ai besoin de/)
  expect(text).toContain('Action à préciser')
})

test('nobody signs it, and it claims nothing', async () => {
  expect(await textOf(content)).not.toMatch(/signature|cachet|certif|atteste/i)
})

test('the file is tagged French PDF 1.7 that shows its title', async () => {
  const source = await sourceOf(content)
  expect(source).toMatch(/^%PDF-1\.7\n/)
  expect(source).toContain('/Lang (fr-FR)')
  expect(source).toContain('/DisplayDocTitle true')
  expect(source).toContain('/Marked true')
  expect(source).not.toContain('Helvetica')
  const tags = [...source.matchAll(/^\/S \/(\w+)$/gm)].map(([, tag]) => tag)
  const count = (tag: string) => tags.filter((one) => one === tag).length
  expect([count('H1'), count('H2'), count('H3'), count('L'), count('LI')]).toEqual([1, 4, 1, 1, 5])
  expect(new Set(tags)).toEqual(new Set(['Document', 'P', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody']))
})

test('the same plan gives the same bytes', async () => {
  expect(await sourceOf(content)).toBe(await sourceOf(content))
})

test('twelve long actions go on over pages, each numbered, with nothing lost, cut or overlapping', async () => {
  const long = 'Un engagement mesurable, écrit et daté. '.repeat(24)
  const actions = Array.from({ length: 12 }, (_, index) => ({
    ...action,
    what: `Action ${index + 1}.`,
    customers: long,
  }))
  const pages = drawnPagesIn(await sourceOf(withActions(actions)))
  expect(pages.length).toBeGreaterThan(3)
  pages.forEach((page, index) => {
    expectTidy(page)
    const text = plain(page.map((run) => run.text).join('\n'))
    expect(text).toContain(`Page ${index + 1} sur ${pages.length}`)
    expect(text).toContain('document personnel')
  })
  const all = plain(
    pages
      .flat()
      .map(({ text }) => text)
      .join(' '),
  )
  for (const { what } of actions) expect(all).toContain(what)
  expect(all.match(/mesurable/g)).toHaveLength(12 * 24)
})

test('a heading is never the last thing on its page', async () => {
  for (let lines = 1; lines < 40; lines += 4) {
    const actions = [{ ...action, help: 'Une ligne.\n'.repeat(lines) }, action]
    const [first] = drawnPagesIn(await sourceOf(withActions(actions)))
    const read = first?.filter(({ artifact }) => !artifact) ?? []
    expect(read.at(-1)?.size, `${lines} lines`).toBeLessThan(11)
  }
}, 60_000)

test.each([
  ['Ķēniņa', 'SourceSans3-SemiBold'],
  ['ǆ', 'DejaVuSans'],
  ['Юлия', 'SourceSans3-SemiBold'],
])('the name « %s » is drawn with %s', async (lastName, font) => {
  const named = { ...content, beneficiary: { ...content.beneficiary, lastName } }
  const runs = drawnIn(await sourceOf(named)).filter((run) => run.font.endsWith(font))
  expect(runs.map(({ text }) => text).join(' ')).toContain(lastName)
})

test('a letter that no font has is kept for those who read or copy', async () => {
  const source = await sourceOf(withActions([{ ...action, what: 'Rappeler 李' }]))
  expect(drawnIn(source).map(({ text }) => text)).toContain('Rappeler □')
  expect(source).toContain('/ActualText')
})

test('whatever is written, every page stays in its margins without overlap', async () => {
  // A mark of its own stands on its letter by right: accents come composed.
  const words = fc.string({ unit: fc.constantFrom(...'aéœWil1ĶǆЮ李-–,.\n '), maxLength: 900 })
  await fc.assert(
    fc.asyncProperty(
      words,
      words,
      fc.stringMatching(/^[A-Zé][a-zçœ' -]{0,200}$/),
      async (what, customers, lastName) => {
        const given = withActions([{ ...action, what, customers }])
        const pages = drawnPagesIn(await sourceOf({ ...given, beneficiary: { ...content.beneficiary, lastName } }))
        for (const page of pages) expectTidy(page)
      },
    ),
    { numRuns: 20 },
  )
}, 60_000)
