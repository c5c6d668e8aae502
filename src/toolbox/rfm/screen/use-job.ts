import { useEffect, useRef, useState } from 'react'

import type { FileProblem, OnProgress, Running } from '../run/job.ts'

export type JobState<Done> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'done'; readonly done: Done }

const idle = { kind: 'idle' } as const

/** One job at a time: a new one, or leaving the page, ends the one before. */
export const useJob = <Done>() => {
  const [state, setState] = useState<JobState<Done>>(idle)
  const running = useRef<Running<Done> | null>(null)

  const cancel = () => {
    running.current?.cancel()
    running.current = null
    setState(idle)
  }

  const start = async (begin: (onProgress: OnProgress) => Running<Done>) => {
    cancel()
    setState({ kind: 'running', share: 0 })
    const job = begin((share) => {
      if (running.current === job) setState({ kind: 'running', share })
    })
    running.current = job
    const outcome = await job.outcome
    if (running.current !== job) return
    running.current = null
    setState(outcome)
  }

  useEffect(
    () => () => {
      running.current?.cancel()
      running.current = null
    },
    [],
  )
  return { state, start, cancel }
}
