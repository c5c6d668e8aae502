import { frenchDay } from './reading/french-day.ts'
import { exampleReference } from './example.ts'
import type { Shape } from './settings.ts'

/**
 * For tests: a CSV of as many lines, one in a hundred of which can't be read. The same every time.
 * Orders come five to a customer.
 */
export const manyLines = (lines: number, shape: Shape): string => {
  const next = figures()
  const head = shape === 'summaries' ? 'Client;Dernière commande;Nombre de commandes;CA HT' : 'Client;Date;Montant HT'
  const body = Array.from({ length: lines }, (_, index) => {
    const customer = `"Client ${shape === 'summaries' ? index : index % (lines / 5)} ; Ardèche"`
    const day = index % 100 === 99 ? 'hier' : frenchDay(exampleReference - (next() % 700))
    const amount = `${next() % 5000},${String(next() % 100).padStart(2, '0')}`
    return shape === 'summaries' ? `${customer};${day};${next() % 40};${amount}` : `${customer};${day};${amount}`
  })
  return [head, ...body].join('\r\n')
}

/** Whole figures that look like chance (Numerical Recipes' generator). */
const figures = () => {
  let seed = 42
  return (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed >>> 8
  }
}
