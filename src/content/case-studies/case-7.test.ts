import { expect, test } from 'vitest'

import { readFrenchNumber } from '../../kernel/french-number.ts'
import { case7 } from './case-7.ts'

const rowsOf = (document: string) => case7.documents.find(({ id }) => id === document)!.table!.rows
const documentText = (document: string) => case7.documents.find(({ id }) => id === document)!.paragraphs.join('\n')

test('the weights of the five dimensions add up to 100', () => {
  const weights = rowsOf('servqual').map((row) => readFrenchNumber(row[3]!)!)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
})

test('no more lines are on time and complete than on time, or than complete', () => {
  const [delivered, onTime, complete, both] = rowsOf('deliveries').map((row) => readFrenchNumber(row[1]!)!)
  expect(both).toBeLessThanOrEqual(Math.min(onTime!, complete!))
  expect(onTime! + complete! - both!).toBeLessThanOrEqual(delivered!)
})

test('the meeting has a line for each of the five actions, and names who takes it', () => {
  const raci = case7.steps.find(({ id }) => id === 'raci')!
  expect(raci.kind === 'raci' && raci.actions).toHaveLength(5)
  const notes = documentText('meeting').split('\n').slice(1)
  expect(notes.map((note) => /Rémy|Anaïs|Karim|Clara/.exec(note)?.[0])).toEqual([
    'Rémy',
    'Anaïs',
    'Karim',
    'Clara',
    'Karim',
  ])
})

test('everyone in the RACI is a character, and every service speaks', () => {
  const raci = case7.steps.find(({ id }) => id === 'raci')!
  const people = raci.kind === 'raci' ? raci.people.map(({ text }) => text.split(' ')[0]) : []
  expect(people).toEqual(case7.characters.map(({ name }) => name.split(' ')[0]).slice(0, 5))
  for (const service of ['Rémy', 'Anaïs', 'Clara', 'Fouad']) expect(documentText('services')).toContain(`${service}, `)
})

test('Monday is the same in the e-mail and on the phone: 8 h, 14 h 30, three references', () => {
  const call = case7.steps.find(({ id }) => id === 'call')!
  const described = call.kind === 'dialogue' ? call.nodes.find(({ id }) => id === 'describe')! : null
  for (const fact of ['8 h', '14 h 30']) {
    expect(documentText('complaint')).toContain(fact)
    expect(described?.options.some(({ say }) => say.includes(fact))).toBe(true)
  }
})

test('nothing that is asked is already written', () => {
  expect(JSON.stringify(case7)).not.toMatch(/221|0,773|87,5|85 %|90 %|80 %|70 %/)
})
