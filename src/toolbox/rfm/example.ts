import { case3 } from '../../content/case-studies/case-3.ts'
import { type Day, readDay } from './reading/french-day.ts'

/** The 20 customers of case 3, as a spreadsheet would save them. */
export const exampleFile = (): File => {
  const table = case3.documents.find(({ id }) => id === 'customers')?.table
  const lines = [table?.headers ?? [], ...(table?.rows ?? [])].map((cells) => `${cells.join(';')}\r\n`)
  return new File(['\uFEFF', ...lines], 'cas-3-20-clients.csv', { type: 'text/csv' })
}

/** The case is counted to 31/12/2025, two days after its last order. */
export const exampleReference: Day = Number(readDay('31/12/2025'))
