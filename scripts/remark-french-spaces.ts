import { withFrenchSpaces } from '../src/kernel/french-typography.ts'

type Node = { type: string; value?: string; children?: Node[] }

/** Lessons are written with plain spaces; this gives their text the French ones. Code stays. */
export const remarkFrenchSpaces = () => (tree: Node) => spaced(tree)

const spaced = (node: Node): void => {
  if (node.type === 'text' && node.value !== undefined) node.value = withFrenchSpaces(node.value)
  for (const child of node.children ?? []) spaced(child)
}
