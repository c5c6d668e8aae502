import type { CaseStep, DialogueNode, DialogueOption } from '../content/case-studies/case-study.ts'

export type Call = Extract<CaseStep, { kind: 'dialogue' }>
export type CallPath = readonly { readonly node: string; readonly option: string }[]
export type Turn = { readonly node: DialogueNode; readonly option: DialogueOption }

/**
 * The conversation that a path tells, as far as it follows the call.
 * @returns the turns taken, and the node to answer now, `null` once the call is over
 */
export const conversationOf = (
  { opening, nodes }: Pick<Call, 'opening' | 'nodes'>,
  path: CallPath,
): { readonly turns: readonly Turn[]; readonly current: DialogueNode | null } => {
  const turns: Turn[] = []
  let next: string | null = opening
  for (const move of path) {
    const node = nodes.find(({ id }) => id === next)
    const option = node?.options.find(({ id }) => id === move.option)
    if (!node || !option || move.node !== node.id) break
    turns.push({ node, option })
    next = option.next
  }
  return { turns, current: nodes.find(({ id }) => id === next) ?? null }
}
