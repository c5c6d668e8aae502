import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type * as z from 'zod/mini'

import { callApi } from '../kernel/call-api.ts'
import type { Endpoint } from '../kernel/endpoint.ts'
import { newId } from '../kernel/ids.ts'
import { Problem } from '../kernel/problem.ts'
import { trainingSessionKey, trainingSessionsQuery } from './queries.ts'

/** A command as the trainer words it; its id is made here. */
type Worded<E extends Endpoint> = {
  params: z.input<E['params']>
  body: Omit<z.input<E['body']>, 'commandId'>
}

/**
 * One of the trainer's commands. The same words sent again, because no answer came, carry
 * the same id and are recorded once; other words, or the same ones after an answer, are a new
 * intention. It stays pending until what it changed has been read again; so does a refusal that
 * comes from what the screen did not know yet.
 */
export const useTrainerCommand = <E extends Endpoint>(endpoint: E) => {
  const queryClient = useQueryClient()
  const idOf = useIntentions()
  return useMutation({
    mutationFn: async ({ params, body }: Worded<E>): Promise<z.output<E['answer']>> => {
      const intention = idOf(params, body)
      const answer = await callApi(endpoint, { params, body: { ...body, commandId: intention.id } } as never)
      intention.end()
      return answer
    },
    onSuccess: (_, { params }) => readAgain(queryClient, params),
    onError: async (error, { params }) => {
      if (error instanceof Problem && error.code === 'conflict') await readAgain(queryClient, params)
    },
  })
}

const readAgain = (queryClient: QueryClient, params: unknown) => {
  const { trainingSessionId } = params as { trainingSessionId?: string }
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: trainingSessionsQuery.queryKey }),
    ...(trainingSessionId === undefined
      ? []
      : [queryClient.invalidateQueries({ queryKey: trainingSessionKey(trainingSessionId) })]),
  ])
}

const useIntentions = () => {
  const ids = useRef(new Map<string, string>())
  return (...words: unknown[]) => {
    const said = JSON.stringify(words)
    const id = ids.current.get(said) ?? newId<'command'>()
    ids.current.set(said, id)
    return { id, end: () => ids.current.delete(said) }
  }
}
