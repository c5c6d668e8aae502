import { describe, expect, test } from 'vitest'

import { withFrenchSpaces } from './french-typography.ts'

/** · is U+00A0, ˙ is U+202F: what one can't see is what is tested. */
const shown = (text: string) => text.replace(/\u00A0/g, '·').replace(/\u202F/g, '˙')

describe('French spaces', () => {
  test.each([
    ['Reste : deux', 'Reste·: deux'],
    ['Prêt ?', 'Prêt˙?'],
    ['Oui ; non !', 'Oui˙; non˙!'],
    ['« Bonjour »', '«·Bonjour·»'],
    ['«Bonjour»', '«·Bonjour·»'],
    ['« Prêt ? »', '«·Prêt˙?·»'],
    ['70 %, 40 €, 5 ans', '70·%, 40·€, 5·ans'],
    ['175 560 €', '175˙560·€'],
    ['9 h 30', '9·h·30'],
    ['n° 8841', 'n°·8841'],
    ['articles L. 223-1 et D. 223-9', 'articles L.·223-1 et D.·223-9'],
    ["l'appel", 'l’appel'],
    ['https://exemple.fr/a?b', 'https://exemple.fr/a?b'],
    ['a:b', 'a:b'],
    ['', ''],
  ])('« %s » becomes « %s »', (given, expected) => {
    expect(shown(withFrenchSpaces(given))).toBe(expected)
  })

  test('are given once: text that has them stays as it is', () => {
    for (const text of ['« Prêt ? » : 70 %', '« 175 560 € » ; 9 h 30']) {
      const once = withFrenchSpaces(text)
      expect(withFrenchSpaces(once)).toBe(once)
    }
  })
})
