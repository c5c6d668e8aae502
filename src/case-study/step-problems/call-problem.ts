import type { DialogueNode, DialogueOption } from '../../content/case-studies/case-study.ts'
import type { Answer, Step } from './step-problem.ts'

type Path = Answer<'dialogue'>['path']

/** A call follows the graph to its end. */
export const callProblem = ({ opening, nodes }: Step<'dialogue'>, path: Path): string | null => {
  let expected: string | null = opening
  for (const move of path) {
    const option: DialogueOption | undefined = move.node === expected ? optionAt(nodes, move) : undefined
    if (!option) return 'Cet appel ne suit pas la conversation. Reprenez-le depuis le début.'
    expected = option.next
  }
  return expected === null ? null : 'L’appel n’est pas terminé : continuez la conversation.'
}

const optionAt = (nodes: readonly DialogueNode[], move: Path[number]): DialogueOption | undefined =>
  nodes.find(({ id }) => id === move.node)?.options.find(({ id }) => id === move.option)
