import { preview, scoring } from './do-job.ts'
import type { Outcome, PreviewJob, ScoringJob } from './job.ts'

/** What the thread says: how far it is, then the outcome, once. */
export type WorkerNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'outcome'; readonly outcome: Outcome<unknown> }

const say = (news: WorkerNews): void => self.postMessage(news)

self.onmessage = async ({ data: job }: MessageEvent<PreviewJob | ScoringJob>) => {
  const onProgress = (share: number) => say({ kind: 'progress', share })
  try {
    const outcome = await (job.kind === 'preview' ? preview(job, onProgress) : scoring(job, onProgress))
    say({ kind: 'outcome', outcome })
  } catch (error) {
    say({ kind: 'outcome', outcome: { kind: 'problem', problem: 'broken-down' } })
    throw error
  }
}
