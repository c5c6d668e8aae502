import { describe, expect, test } from 'vitest'

import { checkFrench } from './check-french.ts'
import { checkLinks } from './check-links.ts'
import { lineIn, rewritten, said } from './testing-faults.ts'

const lesson = 'src/content/lessons/1-1.mdx'
const bank1 = 'server/question-bank/objective-1.ts'

describe('French', () => {
  test.each([
    [lesson, 'qui fait quoi, et pour quand', "qui fait quoi, et pour l'heure", 'a straight apostrophe'],
    [lesson, 'Un appel réussi', 'Un "bon" appel réussi', 'a straight or English quote'],
    [lesson, 'Un appel réussi', 'Bon... Un appel réussi', 'three dots'],
    [lesson, 'Un appel réussi', 'Prêt? Un appel réussi', 'no space before the sign'],
    [lesson, 'trois temps, dix gestes.', 'trois temps: dix gestes.', 'no space before « : »'],
    [lesson, '« Bonjour. »', '«Bonjour. »', 'no space after «'],
    [bank1, 'CERC se lit Contact', 'CERC, c’est: Contact', 'no space before « : »'],
    ['src/content/reference/myths.ts', 'C’était une médiane', 'C’était "une" médiane', 'a straight or English quote'],
    ['src/content/case-studies/case-3.ts', '80 visites par trimestre.', '80 visites...', 'three dots'],
    ['src/content/programme.json', 'analyse d’articles et de documents', 'analyse : documents', 'an ordinary space'],
    ['src/content/figures/kano-curve.tsx', "'c’est une bonne surprise'", "'une surprise : bonne'", 'an ordinary space'],
  ])('%s with « %s » → « %s » is found on its line', async (path, words, others, message) => {
    expect(said(checkFrench, await rewritten(path, words, others))).toContainEqual(
      expect.stringMatching(`^${path}:${lineIn(path, words)}: .*${message}`),
    )
  })

  test('words quoted inside a quotation stand in their own marks', async () => {
    const words = 'qui fait quoi, et pour quand'
    expect(said(checkFrench, await rewritten(lesson, words, '« dire “demain” »'))).toEqual([])
    expect(said(checkFrench, await rewritten(lesson, words, 'dire “demain”'))).toHaveLength(1)
  })

  test('the title of an English work keeps its own spaces', async () => {
    const words = 'label: "Carl R. Rogers et Richard E. Farson, Active Listening'
    expect(said(checkFrench, await rewritten(lesson, words, `${words}: Why?`))).toEqual([])
  })
})

describe('links', () => {
  const words = 'Un appel réussi'

  test.each([
    ['[ici](/nulle-part)', 'leads to no page'],
    ['[ici](/lecons/9.9)', '« 9.9 » is none of'],
    ['[ici](/modules/6/quiz)', '« 6 » is none of'],
    ['[ici](/boite-a-outils/rfn)', '« rfn » is none of'],
    ['[ici](/etudes-de-cas/case-9)', '« case-9 » is none of'],
    ['[ici](/idees-recues#huit-fois)', 'has no such anchor on its page'],
    ['[ici](/programme#fin)', 'has no such anchor on its page'],
    ['[ici](/formateur)', 'leads to a page that trainees cannot open'],
    ['[ici](http://www.cnil.fr)', 'is not https'],
    ['[ici](https://cnil)', 'has no such host'],
    ['[ici](www.cnil.fr/fr)', 'is no address'],
    ['[ici]()', 'is no address'],
  ])('%s is found on its line', async (link, message) => {
    expect(said(checkLinks, await rewritten(lesson, words, link))).toEqual([
      expect.stringMatching(`^${lesson}:${lineIn(lesson, words)}: the link .*${message}`),
    ])
  })

  test.each(['/lecons/2.1', '/boite-a-outils/rfm', '/idees-recues#indifference', '/puis-je#payer-cinq-etoiles'])(
    '%s leads somewhere',
    async (address) => {
      expect(said(checkLinks, await rewritten(lesson, words, `[Un appel](${address})`))).toEqual([])
    },
  )

  test('a link in the data is found on its line', async () => {
    const path = 'src/content/reference/myths.ts'
    expect(
      said(checkLinks, await rewritten(path, 'C’était une médiane', 'Voir http://exemple.fr pour une médiane')),
    ).toEqual([
      expect.stringMatching(`^${path}:${lineIn(path, 'C’était une médiane')}: the link http://exemple.fr is not https`),
    ])
  })
})
