import { expect, test } from 'vitest'

import { differing } from './differing.ts'

test('a line that the others have as it is has nothing to show', () => {
  expect(differing(['C01 : 2', 'C02 : 13'], ['C01 : 2', 'C02 : 77'])[0]).toBeNull()
})

test('the words that the others do not have are marked, and nothing of the line is lost', () => {
  expect(differing(['Rappeler avant midi lundi'], ['Rappeler avant 18 h lundi'])).toEqual([
    [
      { text: 'Rappeler avant ', differs: false },
      { text: 'midi', differs: true },
      { text: ' lundi', differs: false },
    ],
  ])
})

test('neighbours that differ are one piece, with the space between them', () => {
  expect(differing(['Le compresseur est arrêté'], ['La machine est arrêté'])).toEqual([
    [
      { text: 'Le compresseur', differs: true },
      { text: ' est arrêté', differs: false },
    ],
  ])
})

test('a line that only lacks words is shown without a mark', () => {
  expect(differing(['Rappeler lundi'], ['Rappeler Mme Aubin lundi'])).toEqual([
    [{ text: 'Rappeler lundi', differs: false }],
  ])
})

test('what has next to nothing in common is marked nowhere', () => {
  expect(differing(['Un tout autre texte'], ['Rien de commun ici'])).toEqual([
    [{ text: 'Un tout autre texte', differs: false }],
  ])
})

test('a line that stands elsewhere is not taken for a difference', () => {
  expect(differing(['Un', 'Deux'], ['Deux', 'Un'])).toEqual([null, null])
})

test('nothing beside something, and something beside nothing', () => {
  expect(differing([], ['Un'])).toEqual([])
  expect(differing(['Un'], [])).toEqual([[{ text: 'Un', differs: false }]])
})

test('two texts as long as the contract lets them be are compared at once', () => {
  const text = (word: string) => Array.from({ length: 1500 }, (_, index) => `${word}${index % 7}`).join(' ')
  const [pieces] = differing([`${text('a')} midi`], [`${text('a')} soir`])
  expect(pieces?.filter(({ differs }) => differs)).toEqual([{ text: 'midi', differs: true }])
})
