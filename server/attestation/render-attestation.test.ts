import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import programme from '../../src/content/programme.json' with { type: 'json' }
import type { Result } from '../../src/objectives/contract.ts'
import { drawnIn, expectTidy } from '../document/testing-drawn.ts'
import { documentFonts } from '../node/document-fonts.ts'
import { type AttestationContent, attestationContentSchema, courseNature, toCompleteOf } from './attestation-content.ts'
import { courseDates, noCertification } from './attestation-wording.ts'
import { renderAttestation } from './render-attestation.ts'

type Facts = Omit<AttestationContent, 'toComplete'>

const facts: Facts = {
  number: 'LEXOM-2026-0042',
  version: 1,
  replacesVersion: null,
  issuedAt: '2026-11-24T16:45:00.000Z',
  organisation: { name: 'SAS LEXOM', legalLines: programme.organisme.verbatim },
  beneficiary: { firstName: 'Clémence', lastName: 'Œuvrard', company: 'Maison Ferrand & Fils' },
  course: { title: programme.intitule.affichage, reference: programme.reference, nature: courseNature },
  dates: { startsOn: '2026-11-23T08:00:00.000Z', endsOn: '2026-11-24T16:30:00.000Z' },
  place: '155 avenue René Privat, 07000 Privas',
  trainerName: 'Hélène Vasseur',
  plannedDuration: '2 jours (4 demi-journées)',
  followedDuration: '1,5 jour (3 demi-journées)',
  objectives: (['O1', 'O2', 'O3', 'O4'] as const).map((objectiveId, index) => ({
    objectiveId,
    text: programme.objectifs[index]?.affichage ?? '',
    result: 'acquired',
  })),
  evaluationMethods: ['réalisation de cas pratiques', 'mise en application des méthodes', 'auto-évaluation'],
  activityDeclaration: '84 07 01234 07',
  signatory: { name: 'Camille Dupré', quality: 'Présidente' },
}

const nothingKnown: Facts = {
  ...facts,
  organisation: { name: 'SAS LEXOM', legalLines: [] },
  place: null,
  trainerName: null,
  followedDuration: null,
  evaluationMethods: [],
  activityDeclaration: null,
  signatory: null,
}

const contentOf = (given: Facts): AttestationContent => ({ ...given, toComplete: toCompleteOf(given) })

const named = (firstName: string, lastName: string, company: string | null = null): Facts => ({
  ...facts,
  beneficiary: { firstName, lastName, company },
})

const render = (given: Facts) => renderAttestation(contentOf(given), documentFonts())

/** The file with readable streams, one character a byte. */
const sourceOf = async (given: Facts) =>
  latin1.decode(await renderAttestation(contentOf(given), documentFonts(), { compress: false }))
const latin1 = new TextDecoder('latin1')

const readBack = async (given: Facts) => drawnIn(await sourceOf(given))
const textOf = async (given: Facts) => plain((await readBack(given)).map(({ text }) => text).join('\n'))
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

test('the same content gives the same bytes, here and in another process', async () => {
  const [once, again] = [await render(facts), await render(facts)]
  expect(again).toEqual(once)
  expect(hashInAnotherProcess(contentOf(facts))).toBe(hashOf(once))
})

test('two attestations of one person issued at the same instant are two files', async () => {
  const idOf = async (given: Facts) => /\/ID \[<(\w+)>/.exec(await sourceOf(given))?.[1]
  expect(await idOf({ ...facts, number: 'LEXOM-2026-0043' })).not.toBe(await idOf(facts))
})

test('the file is one page of tagged French PDF 1.7 that shows its title', async () => {
  const source = await sourceOf(facts)
  expect(source).toMatch(/^%PDF-1\.7\n/)
  expect(source).toContain('/Lang (fr-FR)')
  expect(source).toContain('/DisplayDocTitle true')
  expect(source).toContain('/Marked true')
  expect(source).toContain('/StructTreeRoot')
  expect(source).toMatch(/\/Type \/Pages\n\/Count 1\n/)
  const tags = [...source.matchAll(/^\/S \/(\w+)$/gm)].map(([, tag]) => tag)
  expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1)
  expect(tags.filter((tag) => tag === 'TR')).toHaveLength(5)
  expect(new Set(tags)).toEqual(
    new Set(['Document', 'P', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']),
  )
})

test('every date of the file is the instant of issue', async () => {
  const dates = [...(await sourceOf(facts)).matchAll(/\(D:(\d+Z)\)/g)].map(([, date]) => date)
  expect(dates).toEqual(['20261124164500Z', '20261124164500Z'])
})

test('every font is embedded with its Unicode table, and Helvetica is not among them', async () => {
  const source = await sourceOf(named('Łukasz', 'ǆ'))
  expect(source).not.toContain('Helvetica')
  const fonts = [...source.matchAll(/\/FontName \/\w{6}\+([\w-]+)/g)].map(([, name]) => name)
  expect(fonts.toSorted()).toEqual(['DejaVuSans', 'SourceSans3-Regular', 'SourceSans3-SemiBold'])
  expect(source.match(/\/FontFile2 /g)).toHaveLength(fonts.length)
  expect(source.match(/\/ToUnicode /g)).toHaveLength(fonts.length)
})

test('the page says who followed what, when, where, with whom and for how long', async () => {
  const text = await textOf(facts)
  for (const said of [
    'Attestation de formation',
    'N° LEXOM-2026-0042 – version 1',
    'Clémence Œuvrard',
    'Maison Ferrand & Fils',
    'Fidéliser ses clients par la satisfaction',
    'RCL-RCL-05',
    'Action de formation (article L. 6313-1, 1°, du Code du travail)',
    'Du 23 au 24 novembre 2026',
    '155 avenue René Privat, 07000 Privas',
    '2 jours (4 demi-journées)',
    '1,5 jour (3 demi-journées)',
    'Hélène Vasseur',
    'Réalisation de cas pratiques, mise en application des méthodes, auto-évaluation',
    'Fait le 24 novembre 2026',
    'Camille Dupré',
    'Présidente',
    'Déclaration d’activité enregistrée sous le numéro 84 07 01234 07. Cet enregistrement ne vaut pas agrément de l’État.',
    noCertification,
  ])
    expect(text).toContain(said)
})

test('the identity lines of the course sheet are printed as they are', async () => {
  const drawn = (await readBack(facts)).map(({ text }) => text)
  for (const line of programme.organisme.verbatim) expect(drawn).toContain(line)
})

test('what the law left behind or LEXOM does not have is never claimed', async () => {
  for (const given of [facts, nothingKnown]) {
    const text = (await textOf(given)).replaceAll(noCertification, '')
    expect(text).not.toMatch(/6353|certif|diplôme|CPF|Qualiopi/i)
  }
})

test('each objective stands in the programme’s order beside its result, in words', async () => {
  const results: readonly Result[] = ['acquired', 'in-progress', 'not-acquired', 'not-assessed']
  const drawn = await readBack({
    ...facts,
    objectives: facts.objectives.map((objective, index) => ({ ...objective, result: results[index] ?? 'acquired' })),
  })
  const beside = (text: string) => drawn.find((run) => run.text !== text && run.y === lineOf(text))?.text
  const lineOf = (text: string) => drawn.find((run) => run.text === text)?.y
  expect(facts.objectives.map(({ text }) => [text, beside(text)])).toEqual([
    ['Mettre en œuvre une vraie relation client', 'Acquis'],
    ['Appliquer les techniques de fidélisation', 'En cours d’acquisition'],
    ['Optimiser la satisfaction client', 'Non acquis'],
    ['Planifier la reconquête des clients perdus', 'Non évalué'],
  ])
})

test('a complete document asks nothing of LEXOM and is no PROJET', async () => {
  expect(toCompleteOf(facts)).toEqual([])
  const text = await textOf(facts)
  expect(text).not.toMatch(/projet|à compléter/i)
})

test('every missing fact is named at the top and marked in its place', async () => {
  const labels = toCompleteOf(nothingKnown)
  expect(labels).toEqual([
    'Identité de l’organisme',
    'Lieu de la formation',
    'Durée suivie',
    'Nom de la personne qui anime la formation',
    'Modalités d’évaluation',
    'Nom et qualité du signataire',
    'Numéro de déclaration d’activité',
  ])
  const drawn = (await readBack(nothingKnown)).map((run) => ({ ...run, text: plain(run.text) }))
  const notice = drawn.map(({ text }) => text).join('')
  expect(notice).toContain('Projet : document non définitif')
  expect(notice).toContain(`À compléter par LEXOM avant la remise : ${labels.join(' · ')}.`)
  expect(drawn.filter(({ text }) => text.endsWith('À compléter par LEXOM'))).toHaveLength(labels.length)
})

test('PROJET stands behind the text as an artifact that is not read aloud', async () => {
  const [first] = await readBack({ ...facts, place: null })
  expect(first).toMatchObject({ text: 'PROJET', artifact: true })
})

test('an individual without a company misses nothing', () => {
  expect(toCompleteOf(named('Léa', 'Ngo', null))).toEqual([])
})

test('a second version cites the one it cancels', async () => {
  const text = await textOf({ ...facts, version: 2, replacesVersion: 1 })
  expect(text).toContain('N° LEXOM-2026-0042 – version 2, qui annule et remplace la version 1')
})

test.each([
  ['Œ, ç, Ķ, ș, ł, Ğ, Ş', 'SourceSans3-SemiBold'],
  ['ǆ', 'DejaVuSans'],
  ['מרים', 'DejaVuSans'],
])('the letters « %s » are drawn with %s', async (letters, font) => {
  const runs = (await readBack(named('Ana', letters))).filter((run) => run.font.endsWith(font))
  const drawn = runs.map(({ text }) => text).join(' ')
  for (const letter of letters.replace(/[, ]/g, '')) expect(drawn).toContain(letter)
})

test('an accent typed apart from its letter joins it', async () => {
  expect(await textOf(named('Ele\u0301onore', 'Fe\u0301val'))).toContain('Eléonore Féval')
})

test('a letter no font has is shown as « □ » and kept for those who read or copy', async () => {
  const source = await sourceOf(named('李', 'Mei'))
  expect(drawnIn(source).map(({ text }) => text)).toContain('□ Mei')
  expect(source).toContain('/ActualText (\u00FE\u00FF\u0067\u004E\0 \0M\0e\0i)')
})

test('apostrophes stay the ones that were typed', async () => {
  const text = await textOf(named("D'Arcy", 'N’Diaye', "L'Atelier d’Œuvre"))
  expect(text).toContain("D'Arcy N’Diaye")
  expect(text).toContain("L'Atelier d’Œuvre")
})

test('names that XML would choke on leave the metadata well formed', async () => {
  const source = await sourceOf({
    ...named('A & <B>', 'C\u0007\uFFFE\uD800'),
    organisation: { name: 'X & Y', legalLines: [] },
  })
  const xmp = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(source)?.[0] ?? ''
  expect(xmp).toContain('A &amp; &lt;B&gt; C')
  expect(xmp).toContain('X &amp; Y')
  expect(xmp).not.toMatch(/&(?!amp;|lt;|gt;)/)
})

const sixtyLetters = {
  words: 'de La Rochefoucauld-Montmorency d’Estissac de Saint-Germain',
  hyphens: 'Vandenbroucke-Przybylski-Rasoamanarivo-Andriamampianina-Nguy',
  unbroken: 'W'.repeat(60),
}

test.each(Object.entries(sixtyLetters))('a name of sixty letters (%s) overlaps nothing', async (_, name) => {
  expectTidy(await readBack({ ...named(name, name, `${name} ${name}`), place: `${name} ${name}`, trainerName: name }))
})

test('whatever the names, companies and places, the page is one, in its margins, without overlap', async () => {
  const words = fc.stringMatching(/^[A-Zé][a-zçœ' -]{0,120}$/)
  await fc.assert(
    fc.asyncProperty(
      words,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.option(words),
      fc.option(words),
      fc.option(fc.record({ name: words, quality: words })),
      async (firstName, lastName, company, place, signatory) =>
        expectTidy(await readBack({ ...named(firstName, lastName, company), place, signatory })),
    ),
    { numRuns: 20 },
  )
}, 60_000)

test.each([
  ['2026-11-23T08:00:00.000Z', '2026-11-23T16:00:00.000Z', 'Le 23 novembre 2026'],
  ['2026-11-23T08:00:00.000Z', '2026-11-24T16:00:00.000Z', 'Du 23 au 24 novembre 2026'],
  ['2026-11-30T08:00:00.000Z', '2026-12-01T16:00:00.000Z', 'Du 30 novembre au 1er décembre 2026'],
  ['2026-12-31T08:00:00.000Z', '2027-01-01T16:00:00.000Z', 'Du 31 décembre 2026 au 1er janvier 2027'],
  ['2026-11-30T23:30:00.000Z', '2026-12-01T16:00:00.000Z', 'Le 1er décembre 2026'],
])('a course from %s to %s reads in Paris days', (startsOn, endsOn, said) => {
  expect(plain(courseDates({ startsOn, endsOn }))).toBe(said)
})

test('the content goes through the event log unchanged', () => {
  for (const given of [facts, nothingKnown]) {
    const content = contentOf(given)
    expect(attestationContentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
  }
})

test.each([
  ['three objectives', { objectives: facts.objectives.slice(1) }],
  ['objectives out of order', { objectives: facts.objectives.toReversed() }],
  ['an empty place', { place: ' ' }],
  ['an issue without a date', { issuedAt: 'hier' }],
])('a content with %s is refused', (_, wrong) => {
  expect(attestationContentSchema.safeParse({ ...contentOf(facts), ...wrong }).success).toBe(false)
})

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const hashInAnotherProcess = (content: AttestationContent): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { createHash } from 'node:crypto'
       const { renderAttestation } = await import(${JSON.stringify(import.meta.resolve('./render-attestation.ts'))})
       const { documentFonts } = await import(${JSON.stringify(import.meta.resolve('../node/document-fonts.ts'))})
       const bytes = await renderAttestation(JSON.parse(process.argv[1]), documentFonts())
       process.stdout.write(createHash('sha256').update(bytes).digest('hex'))`,
      JSON.stringify(content),
    ],
    { encoding: 'utf8' },
  )
