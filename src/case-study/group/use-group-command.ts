import { useMutation, useQueryClient } from '@tanstack/react-query'

import type { CaseStudyId } from '../../content/course-ids.ts'
import type { Recorded } from '../../kernel/endpoint.ts'
import { newId } from '../../kernel/ids.ts'
import { Problem } from '../../kernel/problem.ts'
import { outboxEmptied } from '../../outbox/outbox.ts'
import { caseStudyWorkQuery } from '../queries.ts'

/** What was given before is part of what is shared: it goes first. */
const answersFirstMs = 5000

/**
 * A command about the group. It needs a network, its answer is shown beside its button, and it stays
 * pending until the group it made has been read.
 */
export const useGroupCommand = <Words = void>(
  caseStudyId: CaseStudyId,
  call: (words: Words, commandId: string) => Promise<Recorded>,
) => {
  const queryClient = useQueryClient()
  const { queryKey } = caseStudyWorkQuery(caseStudyId)
  return useMutation({
    mutationFn: async (words: Words) => {
      if (!(await outboxEmptied(answersFirstMs))) throw new Problem('unreachable')
      return call(words, newId<'command'>())
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
}
