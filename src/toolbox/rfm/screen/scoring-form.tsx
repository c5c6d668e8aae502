import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'

import { Button } from '../../../design/button.tsx'
import type { Preview, Run, Scoring } from '../run/job.ts'
import type { Settings } from '../settings.ts'
import { ColumnFields } from './column-fields.tsx'
import { type Draft, draftOf, settingsOf } from './draft.ts'
import { FileProblemNote } from './file-problem.tsx'
import type { Chosen } from './chosen.ts'
import { RuleFields } from './rule-fields.tsx'
import { ScoringResult } from './scoring-result.tsx'
import styles from './scoring-form.module.css'
import { useJob } from './use-job.ts'
import { Working } from './working.tsx'

/** Which column is what, by which rule; then the result, which any change takes away. */
export const ScoringForm = ({ run, chosen, preview }: { run: Run; chosen: Chosen; preview: Preview }) => {
  const form = useForm<Draft, unknown, Settings>({
    defaultValues: draftOf(preview, chosen.reference),
    resolver: (draft) => {
      const read = settingsOf(draft, preview)
      if ('settings' in read) return { values: read.settings, errors: {} }
      const errors = Object.entries(read.errors).map(([name, message]) => [name, { type: 'custom', message }])
      return { values: {}, errors: Object.fromEntries(errors) }
    },
  })
  const { state, start, cancel } = useJob<Scoring>()
  const [used, setUsed] = useState<Settings | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isRunning = state.kind === 'running'

  const submit = form.handleSubmit((settings) => {
    setUsed(settings)
    void start((onProgress) => run({ kind: 'scoring', source: chosen.source, settings }, onProgress))
  })

  return (
    <>
      <form noValidate onSubmit={(event) => void submit(event)} onChange={cancel}>
        <ColumnFields form={form} preview={preview} />
        <RuleFields form={form} />
        <Button ref={button} type="submit" pending={isRunning} className={styles.go}>
          Noter les clients
        </Button>
        {isRunning && (
          <Working
            label="Calcul des notes"
            share={state.share}
            onCancel={() => {
              cancel()
              button.current?.focus()
            }}
          />
        )}
        {state.kind === 'problem' && <FileProblemNote problem={state.problem} onRetry={() => void submit()} />}
      </form>
      {state.kind === 'done' && used !== null && (
        <IntoView>
          <ScoringResult scoring={state.done} settings={used} />
        </IntoView>
      )}
    </>
  )
}

/** On a phone the result begins below what is seen. */
const IntoView = ({ children }: { children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Recent browsers answer with a promise, which an effect must not return.
    place.current?.scrollIntoView({ block: 'start' })
  }, [])
  return <div ref={place}>{children}</div>
}
