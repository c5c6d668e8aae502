import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'

import { useTrainerCommand } from './commands.ts'
import { enrolTrainee } from './contract.ts'

const answer = { position: 3, recordedAt: '2026-11-23T09:00:00.000Z', traineeId: 'hugo', personalCode: 'ABCD-EFGH' }

const room = (...answers: (Error | object)[]) => {
  const sent: { commandId: string; firstName: string }[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    sent.push(JSON.parse(String(init?.body)))
    const next = answers.shift()
    if (next instanceof Error) throw next
    return Response.json(next)
  })
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useTrainerCommand(enrolTrainee), { wrapper })
  const enrol = async (firstName: string) => {
    const before = sent.length
    result.current.mutate({ params: { trainingSessionId: 'demo' }, body: { firstName, lastName: 'Perrin' } })
    await waitFor(() => expect(sent).toHaveLength(before + 1))
    await waitFor(() => expect(result.current.isPending).toBe(false))
  }
  return { sent, enrol, result }
}

test('the same words sent again after a cut carry the same id', async () => {
  const { sent, enrol, result } = room(new TypeError('cut'), answer)
  await enrol('Hugo')
  expect(result.current.error).toMatchObject({ code: 'unreachable' })
  await enrol('Hugo')
  expect(result.current.data).toEqual(answer)
  expect(sent[1]?.commandId).toBe(sent[0]?.commandId)
})

test('other words are another command', async () => {
  const { sent, enrol } = room(new TypeError('cut'), answer)
  await enrol('Hugo')
  await enrol('Ugo')
  expect(sent[1]?.commandId).not.toBe(sent[0]?.commandId)
})

test('the same words after an answer are a new intention', async () => {
  const { sent, enrol } = room(answer, answer)
  await enrol('Hugo')
  await enrol('Hugo')
  expect(sent[1]?.commandId).not.toBe(sent[0]?.commandId)
})
