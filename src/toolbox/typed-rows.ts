import * as z from 'zod/mini'

import { missing } from './typed-figures.ts'

type Columns = Readonly<Record<string, z.ZodMiniType<unknown, string>>>

type Row<Shape extends Columns> = { readonly id: string } & { readonly [Name in keyof Shape]: z.output<Shape[Name]> }

/** The name of a cell's field: « reliability-expected ». */
export const cellName = (row: string, column: string): string => `${row}-${column}`

/**
 * Fields in rows and columns, each refused under its own name.
 * @param mayStayEmpty a row with nothing in it is left out, instead of being asked for
 */
export const rowsOf = <Shape extends Columns>(
  rows: readonly string[],
  columns: Shape,
  { mayStayEmpty = false }: { mayStayEmpty?: boolean } = {},
): z.ZodMiniType<Row<Shape>[], Record<string, string>> =>
  z.pipe(
    z.record(z.string(), z.string()),
    z.transform((typed: Record<string, string>, context) => {
      const names = Object.keys(columns)
      const filled = rows.filter(
        (row) => !mayStayEmpty || names.some((name) => (typed[cellName(row, name)] ?? '').trim() !== ''),
      )
      return filled.map((row) => {
        const cells = names.map((name) => [name, readCell(cellName(row, name), columns[name]!)] as const)
        return { id: row, ...Object.fromEntries(cells) } as Row<Shape>
      })

      function readCell(name: string, column: z.ZodMiniType<unknown, string>): unknown {
        const read = z.safeParse(column, typed[name] ?? '')
        if (read.success) return read.data
        const message = read.error.issues[0]?.message ?? missing
        context.issues.push({ code: 'custom', input: typed[name], path: [name], message })
        return undefined
      }
    }),
  )
