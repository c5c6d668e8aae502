import { describe, expect, test } from 'vitest'

import { withFrenchSpaces } from './french-typography.ts'

/** · is U+00A0, ˙ is U+202F, + is U+2060: what one can't see is what is tested. */
const shown = (text: string) =>
  text
    .replace(/\u00A0/g, '·')
    .replace(/\u202F/g, '˙')
    .replace(/\u2060/g, '+')

describe('French spaces', () => {
  test.each([
    ['Reste : deux', 'Reste·: deux'],
    ['Prêt ?', 'Prêt˙?'],
    ['Oui ; non !', 'Oui˙; non˙!'],
    ['« Bonjour »', '«·Bonjour·»'],
    ['«Bonjour»', '«·Bonjour·»'],
    ['« Prêt ? »', '«·Prêt˙?·»'],
    ['70 %, 40 €, 5 ans', '70·%, 40·€, 5·ans'],
    ['3 180 € HT, M (€ TTC)', '3˙180·€·HT, M (€·TTC)'],
    ['175 560 €', '175˙560·€'],
    ['9 h 30', '9·h·30'],
    ['n° 8841', 'n°·8841'],
    ['articles L. 223-1 et D. 223-9', 'articles L.·223-+1 et D.·223-+9'],
    ['notes 7-8, 5-6-7', 'notes 7-+8, 5-+6-+7'],
    ['Coûte-t-il ? A-t-elle fait', 'Coûte-+t-+il˙? A-+t-+elle fait'],
    ['p. 164-174', 'p.·164-+174'],
    ['2026-07-14, RCL-RCL-05, 26-0148, AQ-20', '2026-07-14, RCL-RCL-05, 26-0148, AQ-20'],
    ['https://exemple.fr/2-3/loi-2025-594', 'https://exemple.fr/2-3/loi-2025-594'],
    ['88 ÷ 138 − 50 ÷ 138', '88·÷·138 − 50·÷·138'],
    ['R ≤ 2 et (F ≥ 3 ou M ≥ 3)', 'R·≤·2 et (F·≥·3 ou M·≥·3)'],
    ['Effectif (n = 152)', 'Effectif (n·=·152)'],
    ['192 ÷ 240 = 80 %', '192·÷·240 =·80·%'],
    ['240 − 192 = ', '240 − 192 =·'],
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
