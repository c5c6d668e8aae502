import type { OnProgress, Outcome, PreviewJob, Run, Running, ScoringJob } from './job.ts'
import type { WorkerNews } from './rfm.worker.ts'

/** Each job on a thread of its own: the page stays free, and to cancel is to end the thread. */
export const runInWorker: Run = (job: PreviewJob | ScoringJob, onProgress: OnProgress): Running<never> => {
  const worker = new Worker(new URL('./rfm.worker.ts', import.meta.url), { type: 'module' })
  const outcome = new Promise<Outcome<never>>((resolve) => {
    const end = (ended: Outcome<unknown>) => {
      worker.terminate()
      resolve(ended as Outcome<never>)
    }
    worker.onmessage = ({ data: news }: MessageEvent<WorkerNews>) =>
      news.kind === 'progress' ? onProgress(news.share) : end(news.outcome)
    worker.onerror = () => end({ kind: 'problem', problem: 'broken-down' })
  })
  worker.postMessage(job)
  return { outcome, cancel: () => worker.terminate() }
}
