import { describe, expect, test } from 'vitest'

import { readTraineeList } from './trainee-list.ts'

const people = (text: string) => readTraineeList(text).trainees.map(({ line: _line, ...trainee }) => trainee)
const problems = (text: string) => readTraineeList(text).problems.map((problem) => problem.replace(/\s/g, ' '))

describe('a line', () => {
  test.each([
    ['Karim Benali', { firstName: 'Karim', lastName: 'Benali' }],
    ['  Karim   Benali ;  Hydrolis ', { firstName: 'Karim', lastName: 'Benali', company: 'Hydrolis' }],
    ['Karim Benali;', { firstName: 'Karim', lastName: 'Benali' }],
    [
      'Jean-Baptiste Castelnau de La Rochebrune-Lefèvre',
      { firstName: 'Jean-Baptiste', lastName: 'Castelnau de La Rochebrune-Lefèvre' },
    ],
    ['Marie Claire DUPONT', { firstName: 'Marie Claire', lastName: 'DUPONT' }],
    ['DUPONT LAJOIE Marie', { firstName: 'Marie', lastName: 'DUPONT LAJOIE' }],
    ['Karim\tBenali\tHydrolis', { firstName: 'Karim', lastName: 'Benali', company: 'Hydrolis' }],
    ['Marie Claire\tDe Sousa', { firstName: 'Marie Claire', lastName: 'De Sousa' }],
    ['Marie Claire ; De Sousa ; Ventor', { firstName: 'Marie Claire', lastName: 'De Sousa', company: 'Ventor' }],
    ['Luc;Moreau', { firstName: 'Luc', lastName: 'Moreau' }],
    ['Mme Karine BENALI', { firstName: 'Karine', lastName: 'BENALI' }],
    ['M. Karim Benali ; Hydrolis', { firstName: 'Karim', lastName: 'Benali', company: 'Hydrolis' }],
    ['3. Karim Benali', { firstName: 'Karim', lastName: 'Benali' }],
    ['12) Karim Benali', { firstName: 'Karim', lastName: 'Benali' }],
    ['Karim Benali, Hydrolis', { firstName: 'Karim', lastName: 'Benali', company: 'Hydrolis' }],
    ['"Benali";"Karim";"Hydrolis; Lyon"', { firstName: 'Benali', lastName: 'Karim', company: 'Hydrolis; Lyon' }],
  ])('%j is a person', (line, person) => {
    expect(people(line)).toEqual([person])
    expect(problems(line)).toEqual([])
  })

  test.each([
    ['Karim', /^Ligne 1 : « Karim » n’a pas à la fois un prénom et un nom\./],
    ['; Hydrolis', /^Ligne 1 : .+ n’a pas à la fois un prénom et un nom\./],
    ['A B ; C ; D ; E', /^Ligne 1 : il y a plus de trois parties\./],
    [`K${'a'.repeat(60)} Benali`, /^Ligne 1 : .+ trop long\.$/],
  ])('%j is said not to be one', (line, sentence) => {
    expect(people(line)).toEqual([])
    expect(problems(line)).toEqual([expect.stringMatching(sentence)])
  })
})

describe('a list', () => {
  test('empty lines count as lines but not as people', () => {
    expect(problems('Karim Benali\n\n\nAwa')).toEqual([expect.stringMatching(/^Ligne 4 :/)])
  })

  test('the same name twice is one person too many, whatever its accents and case', () => {
    expect(problems('Élodie Marchand\nAwa Diop\nelodie MARCHAND')).toEqual([
      'Ligne 3 : elodie MARCHAND figure déjà à la ligne 1.',
    ])
    expect(people('Karim Benali ; Hydrolis\nKarim Benali ; Ventor')).toHaveLength(2)
  })

  test('forty people are allowed, not one more', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `Prénom Nom${'i'.repeat(i + 1)}`).join('\n')
    expect(problems(lines(40))).toEqual([])
    expect(problems(lines(41))).toEqual(['Une session compte 40 stagiaires au plus ; la liste en a 41.'])
  })

  test('a header says which column is which', () => {
    expect(people('Nom;Prénom;Société\nDe Sousa;Marie Claire;Ventor\nBenali;Karim;')).toEqual([
      { firstName: 'Marie Claire', lastName: 'De Sousa', company: 'Ventor' },
      { firstName: 'Karim', lastName: 'Benali' },
    ])
  })

  test('a header without people is an empty list, a row without a name is said', () => {
    expect(readTraineeList('Prénom\tNom')).toEqual({ trainees: [], problems: [] })
    expect(problems('Prénom\tNom\nKarim\t')).toEqual([expect.stringMatching(/^Ligne 2 : .+ un prénom et un nom/)])
  })

  test('nothing is an empty list', () => {
    expect(readTraineeList(' \n ')).toEqual({ trainees: [], problems: [] })
  })
})
