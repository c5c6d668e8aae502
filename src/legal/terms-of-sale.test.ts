import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { clauseAnchor, holds, termsOfSale } from './terms-of-sale.ts'

const source = readFileSync('seed/programme-et-cgv.txt', 'utf8')
const terms = termsOfSale(source)
const clauses = terms.parts.flatMap((part) => part.clauses)

describe('the terms of sale', () => {
  test('are the source document, word for word and in its order', () => {
    const shown = [
      terms.title,
      ...terms.parts.flatMap((part) => [
        part.heading,
        ...part.clauses.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
      ]),
    ].filter((line) => line !== '')
    const written = source
      .slice(source.indexOf('Conditions Générales de Vente'))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    expect(shown).toEqual(written)
  })

  test('have five parts and twenty-one numbered clauses', () => {
    expect(terms.parts).toHaveLength(5)
    expect(clauses.filter(({ id }) => /^\d/.test(id)).map(({ id }) => id)).toEqual([
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '3.6',
      '3.7',
      '4.1',
      '4.2',
      '4.3',
      '4.4',
      '4.5',
      '4.6',
      '4.7',
      '5.1',
      '5.2',
      '5.3',
      '5.4',
      '5.5',
    ])
  })

  test('keep their typing errors', () => {
    expect(clauses.find(({ id }) => id === '4.5')?.paragraphs.join()).toContain('déchargement LEXOM')
    expect(clauses.find(({ id }) => id === '5.5')?.paragraphs.join()).toContain('passagers/participants')
  })
})

describe('the place of a clause', () => {
  test('is its number', () => {
    expect(clauseAnchor('3.5')).toBe('clause-3-5')
    expect(clauseAnchor('I')).toBe('clause-1')
  })

  test('is its own', () => {
    const anchors = clauses.map(({ id }) => clauseAnchor(id))
    expect(new Set(anchors).size).toBe(anchors.length)
  })
})

describe('searching', () => {
  test('finds whatever the accents and capitals', () => {
    expect(clauses.filter((clause) => holds(clause, 'RESOLUTION du contrat')).map(({ id }) => id)).toEqual(['4.7'])
  })

  test('finds with either apostrophe', () => {
    expect(clauses.filter((clause) => holds(clause, 'd’annulation')).length).toBeGreaterThan(0)
  })

  test('finds nothing where there is nothing', () => {
    expect(clauses.filter((clause) => holds(clause, 'licorne'))).toEqual([])
  })
})
