import type { StepKey } from '../../server/answer-keys/case-study-key.ts'
import type { CaseStep } from '../../src/content/case-studies/case-study.ts'

type Ids = readonly string[]

const idsOf = (parts: readonly { readonly id: string }[]): Ids => parts.map(({ id }) => id)
const crossed = (rows: Ids, columns: Ids): Ids => rows.flatMap((row) => columns.map((column) => `${row}/${column}`))

/**
 * What a key must say something of, and what else it may name.
 * Cells are `row/column`, the options of a call `node/option`.
 */
export const idsOfStep = (step: CaseStep): { readonly keyed: Ids; readonly known: Ids } => {
  switch (step.kind) {
    case 'dialogue':
      return {
        keyed: idsOf(step.nodes.filter(({ stage }) => stage !== '')),
        known: step.nodes.flatMap(({ id, options }) => [id, ...crossed([id], idsOf(options))]),
      }
    case 'choice':
      return { keyed: [], known: idsOf(step.options) }
    case 'table':
      return { keyed: crossed(idsOf(step.rows), idsOf(step.columns)), known: [] }
    case 'numeric':
      return { keyed: idsOf(step.figures), known: [] }
    case 'ordering':
      return { keyed: idsOf(step.items), known: [] }
    case 'classification':
      return { keyed: idsOf(step.items), known: idsOf(step.categories).map((id) => `category ${id}`) }
    case 'raci':
      return { keyed: idsOf(step.actions), known: idsOf(step.people).map((id) => `person ${id}`) }
    case 'budget':
      return { keyed: idsOf(step.lines), known: [] }
    case 'text':
      return { keyed: [], known: [] }
  }
}

/** Everything that a key names, in the words of `idsOfStep`. */
export const idsOfKey = (key: StepKey): Ids => {
  switch (key.kind) {
    case 'dialogue':
      return Object.entries(key.points).flatMap(([id, options]) => [id, ...crossed([id], Object.keys(options))])
    case 'choice':
      return key.expected
    case 'table':
      return Object.entries(key.cells).flatMap(([row, cells]) => crossed([row], Object.keys(cells)))
    case 'numeric':
      return Object.keys(key.figures)
    case 'ordering':
      return key.order
    case 'classification':
      return Object.entries(key.placed).flatMap(([id, categories]) => [
        id,
        ...categories.map((one) => `category ${one}`),
      ])
    case 'raci':
      return Object.entries(key.actions).flatMap(([id, { accountable, responsible }]) => [
        id,
        ...[accountable, ...responsible].map((one) => `person ${one}`),
      ])
    case 'budget':
      return Object.keys(key.lines)
    case 'text':
      return []
  }
}

/** Every list of ids that must not repeat itself, under the name that a person would give it. */
export const idListsOf = (step: CaseStep): readonly (readonly [name: string, ids: Ids])[] => {
  switch (step.kind) {
    case 'dialogue':
      return [
        ['node', idsOf(step.nodes)],
        ...step.nodes.map(({ id, options }) => [`option of ${id}`, idsOf(options)] as const),
      ]
    case 'choice':
      return [['option', idsOf(step.options)]]
    case 'table':
      return [
        ['row', idsOf(step.rows)],
        ['column', idsOf(step.columns)],
      ]
    case 'numeric':
      return [['figure', idsOf(step.figures)]]
    case 'ordering':
      return [['item', idsOf(step.items)]]
    case 'classification':
      return [
        ['category', idsOf(step.categories)],
        ['item', idsOf(step.items)],
      ]
    case 'raci':
      return [
        ['action', idsOf(step.actions)],
        ['person', idsOf(step.people)],
      ]
    case 'budget':
      return [['line', idsOf(step.lines)]]
    case 'text':
      return []
  }
}
