import { useState } from 'react'

import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import type { Preview, Run } from '../run/job.ts'
import type { Chosen } from './chosen.ts'
import { FileFacts } from './file-facts.tsx'
import { FileProblemNote } from './file-problem.tsx'
import { ScoringForm } from './scoring-form.tsx'
import { SourcePicker } from './source-picker.tsx'
import { useJob } from './use-job.ts'
import { Working } from './working.tsx'

/** From a file of customers to their scores. @param run does the work away from the page */
export const RfmTool = ({ run }: { run: Run }) => {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [reads, setReads] = useState(0)
  const { state, start, cancel } = useJob<Preview>()

  const read = (one: Chosen) => {
    setChosen(one)
    setReads((before) => before + 1)
    const { source, separator } = one
    void start((onProgress) => run({ kind: 'preview', source, ...(separator && { separator }) }, onProgress))
  }
  const forget = () => {
    cancel()
    setChosen(null)
  }

  return (
    <>
      <Section title="Votre fichier">
        <SourcePicker onChoose={read} />
        {state.kind === 'running' && <Working label="Lecture du fichier" share={state.share} onCancel={forget} />}
        {state.kind === 'problem' && <FileProblemNote problem={state.problem} onRetry={() => chosen && read(chosen)} />}
        {chosen !== null && (
          <FileFacts
            chosen={chosen}
            preview={state.kind === 'done' ? state.done : null}
            isOneColumn={state.kind === 'problem' && state.problem === 'one-column'}
            onSeparator={(separator) => read({ ...chosen, separator })}
          />
        )}
      </Section>
      {state.kind === 'done' && chosen !== null ? (
        // A file that is read again starts from its own guesses.
        <ScoringForm key={reads} run={run} chosen={chosen} preview={state.done} />
      ) : (
        <EmptyState title="Pas encore de clients">
          Choisissez un fichier ou collez un tableau : les colonnes, la règle, puis les notes s’affichent ici.
        </EmptyState>
      )}
    </>
  )
}
