import { describe, expect, test } from 'vitest'

import { readFrenchNumber } from '../../kernel/french-number.ts'
import { case2 } from './case-2.ts'

const rowsOf = (document: string) => case2.documents.find(({ id }) => id === document)!.table!.rows
const orderField = (field: string) => rowsOf('order').find(([name]) => name === field)![1]!
const everything = JSON.stringify([case2.context, case2.documents]).toLowerCase()

describe('the file of case 2', () => {
  test('the three calls of the e-mail are the three that the CRM has', () => {
    const calls = rowsOf('crm').filter(([, event]) => event!.startsWith('Appel de la cliente'))
    expect(calls.map(([date]) => date)).toEqual(['02/03', '04/03', '06/03'])
    expect(everything).toContain('trois appels, trois personnes')
  })

  test('the gesture it makes possible is within the delegation, and 10 % of the order is not', () => {
    const fee = readFrenchNumber(/\d+ €/.exec(orderField('Pose'))![0])!
    expect(fee).toBeLessThanOrEqual(300)
    expect(readFrenchNumber(orderField('Montant'))! * 0.1).toBeGreaterThan(300)
    expect(everything).toContain('300 € au plus par dossier')
  })

  test('the deposit is left to be worked out', () => {
    expect(orderField('Acompte')).toBe('40 %, versé à la commande')
    expect(JSON.stringify(case2)).not.toMatch(/3[ \u202F]?920/)
  })

  test('what the law says is dated and hedged', () => {
    const law = case2.documents.find(({ id }) => id === 'law')!
    expect(law.paragraphs.join(' ')).toMatch(/printemps 2026.*valider par un juriste/)
    expect(rowsOf('law').find(([subject]) => subject === 'Remboursement')![1]).toContain('à contrôler')
  })
})

describe('its steps', () => {
  test('what is quoted is in the file', () => {
    const step = case2.steps.find(({ id }) => id === 'qualify')!
    const quotes =
      step.kind === 'classification' ? step.items.flatMap(({ text }) => text.match(/(?<=« )[^»]+(?= »)/g) ?? []) : []
    expect(quotes).toHaveLength(4)
    for (const quote of quotes) expect(everything).toContain(quote.toLowerCase())
  })

  test('the plan falls on working days of 2026, counted from Friday 6 March', () => {
    const step = case2.steps.find(({ id }) => id === 'plan')!
    const days = step.kind === 'table' ? step.rows.map(({ given }) => given) : []
    const french = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    const workingDays = Array.from({ length: 10 }, (_, after) => new Date(Date.UTC(2026, 2, 6 + after))).filter(
      (day) => ![0, 6].includes(day.getUTCDay()),
    )
    expect(days).toEqual(
      [0, 1, 2, 5].map((after) => [after === 0 ? 'J0' : `J+${after}`, french.format(workingDays[after])]),
    )
  })

  test('the reply is asked for in 120 to 180 words', () => {
    const step = case2.steps.find(({ id }) => id === 'reply')!
    expect(step.instruction).toContain('de 120 à 180 mots')
    expect(step.kind === 'text' && [step.minWords, step.maxWords]).toEqual([120, 180])
  })
})
