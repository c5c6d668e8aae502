import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import type * as z from 'zod/mini'

import { paths } from '../content/paths.ts'
import { actAs, callApi } from '../kernel/call-api.ts'
import { tellOtherTabs } from '../kernel/other-tabs.ts'
import type { Me, signInTrainee, signInTrainer } from './contract.ts'
import { meQuery } from './queries.ts'

type SignIn = typeof signInTrainee | typeof signInTrainer

/**
 * Signs in and goes where the person was going. What another person read here is forgotten first.
 * @param stay.stayFor whose page is open: the same person signs in again without leaving it
 */
export const useSignIn = <E extends SignIn>(endpoint: E, { stayFor }: { readonly stayFor?: string } = {}) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  return useMutation({
    mutationFn: (body: z.input<E['body']>): Promise<Me> =>
      callApi(endpoint as typeof signInTrainee, { body: body as never }),
    onSuccess: async (me) => {
      actAs(me.id)
      tellOtherTabs(me.id)
      if (me.id === stayFor) return void queryClient.setQueryData(meQuery.queryKey, me)
      // But who is signed in, which the shell goes on watching.
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] })
      queryClient.setQueryData(meQuery.queryKey, me)
      await navigate(returnPath(search.get('retour')) ?? paths.home, { replace: true })
    },
  })
}

/** Only a path of this app: an address from outside would send people elsewhere. */
export const returnPath = (given: string | null): string | null =>
  given !== null && /^\/(?![/\\])/.test(given) ? given : null
