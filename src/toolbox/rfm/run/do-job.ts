import { guessColumns } from '../reading/columns.ts'
import { type CsvText, guessSeparator, readCsv, type Row } from '../reading/csv.ts'
import { customersOf } from '../reading/customers.ts'
import { decode, type Encoding } from '../reading/decode.ts'
import { readDay } from '../reading/french-day.ts'
import { scoreCustomers } from '../scoring/score-customers.ts'
import { rejectsFile, scoredFile } from '../scoring/scored-file.ts'
import { summaryOf } from '../scoring/summary.ts'
import { largestFileMegabytes } from '../settings.ts'
import type { FileProblem, OnProgress, Outcome, Preview, PreviewJob, Scoring, ScoringJob, Source } from './job.ts'

/** Enough to recognise one's file by. */
const linesShown = 6
/** Enough to judge a column by. */
const linesJudged = 200
/** What a page can show without growing tired; the file has them all. */
const rejectsShown = 50

/** The work itself, without the thread it is done on. */
export const preview = async ({ source, separator }: PreviewJob, onProgress: OnProgress): Promise<Outcome<Preview>> => {
  const read = await textOf(source)
  if (typeof read === 'string') return { kind: 'problem', problem: read }
  const chosen = separator ?? guessSeparator(read.text)
  if (!/[^\s;,"]/.test(read.text)) return { kind: 'problem', problem: 'empty' }
  const file = readCsv(read.text, chosen, { onProgress: (share) => onProgress(share * 0.7) })
  if (hasOneColumn(file)) return { kind: 'problem', problem: 'one-column' }
  const judged = file.rows.slice(0, linesJudged)
  const width = Math.max(...judged.map(({ cells }) => cells.length))
  const guess = guessColumns(judged)
  return {
    kind: 'done',
    done: {
      ...guess,
      encoding: read.encoding,
      separator: chosen,
      lines: file.rows.length + file.broken.length - (guess.hasHeader ? 1 : 0),
      opening: file.rows
        .slice(0, linesShown)
        .map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
      latestDays: Array.from({ length: width }, (_, column) => latestDay(file.rows, column)),
    },
  }
}

/** Reads again from the start: nothing is kept between two runs. */
export const scoring = async ({ source, settings }: ScoringJob, onProgress: OnProgress): Promise<Outcome<Scoring>> => {
  const read = await textOf(source)
  if (typeof read === 'string') return { kind: 'problem', problem: read }
  const file = readCsv(read.text, settings.separator, { onProgress: (share) => onProgress(share * 0.4) })
  const titles = settings.hasHeader ? file.rows[0] : undefined
  const { customers, rejects, repeated } = customersOf(file, settings)
  onProgress(0.6)
  const scored = scoreCustomers(customers, settings)
  onProgress(0.75)
  const summary = summaryOf(scored, settings.rule)
  onProgress(0.9)
  return {
    kind: 'done',
    done: {
      summary,
      rejects: {
        count: rejects.length,
        first: rejects.slice(0, rejectsShown),
        file: rejects.length === 0 ? null : rejectsFile(rejects, titles),
      },
      repeated,
      scoredFile: scoredFile(scored, settings, titles),
    },
  }
}

const textOf = async (source: Source): Promise<{ text: string; encoding: Encoding | null } | FileProblem> => {
  if (typeof source === 'string') return { text: source, encoding: null }
  if (source.size > largestFileMegabytes * 1e6) return 'too-big'
  try {
    return decode(new Uint8Array(await source.arrayBuffer()))
  } catch {
    // Moved, renamed, or saved again since it was chosen: the browser then refuses to read it.
    return 'unreadable'
  }
}

const hasOneColumn = ({ rows }: CsvText): boolean => rows.slice(0, linesJudged).every(({ cells }) => cells.length === 1)

const latestDay = (rows: readonly Row[], column: number): number | null => {
  const sample = rows.slice(0, linesJudged).filter(({ cells }) => typeof readDay(cells[column] ?? '') === 'number')
  if (sample.length === 0) return null
  return rows.reduce<number | null>((latest, { cells }) => {
    const day = readDay(cells[column] ?? '')
    return typeof day === 'number' && (latest === null || day > latest) ? day : latest
  }, null)
}
