import { useRef, useState } from 'react'

import { Button } from '../../design/button.tsx'
import { Field, LongField } from '../../design/field.tsx'
import type { BankEntry } from '../contract.ts'
import type { ReadGift } from '../gift/read-gift.ts'
import styles from './import-panel.module.css'
import { ReadResult } from './read-result.tsx'
import { readFile } from './read-file.ts'

/** A GIFT file, or its text pasted: it stays in the field, where its mistakes can be mended. */
export const ImportPanel = ({
  entries,
  onImported,
}: {
  entries: readonly BankEntry[]
  onImported: () => Promise<unknown>
}) => {
  const area = useRef<HTMLTextAreaElement>(null)
  const [fileProblem, setFileProblem] = useState<string>()
  const { read, isReading, problem, readText } = useReader()

  const choose = async (file: File) => {
    const content = await readFile(file)
    setFileProblem('sentence' in content ? content.sentence : undefined)
    if ('sentence' in content || !area.current) return
    area.current.value = content.text
    await readText(content.text)
  }

  return (
    <details className={styles.panel}>
      <summary className={styles.summary}>Importer un fichier GIFT</summary>
      <div className={styles.source}>
        <Field
          label="Fichier GIFT"
          optional
          hint="Le format d’échange de questions de Moodle, en .gift ou .txt, 1 Mo au plus."
          type="file"
          className={styles.file}
          accept=".gift,.txt,text/plain"
          error={fileProblem}
          // The same file, corrected, is a choice too: the browser would see no change.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void choose(file)
          }}
        />
        <LongField
          ref={area}
          label="Questions au format GIFT"
          hint="Une ligne vide entre deux questions. « $CATEGORY: O1/M2 » range tout ce qui suit dans l’objectif 1, module 2 ; « // difficulté : 2 », au-dessus d’une question, dit sa difficulté."
          className={styles.text}
          rows={8}
          spellCheck={false}
          error={problem}
        />
        <Button look="quiet" pending={isReading} onClick={() => void readText(area.current?.value ?? '')}>
          Lire les questions
        </Button>
      </div>
      {read && (
        <ReadResult
          key={read.count}
          read={read.gift}
          entries={entries}
          onImported={onImported}
          onGoToLine={(line) => goToLine(area.current, line)}
        />
      )}
    </details>
  )
}

/** The parser is fetched when it is first needed. */
const useReader = () => {
  const [read, setRead] = useState<{ readonly gift: ReadGift; readonly count: number }>()
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<string>()
  const readText = async (text: string) => {
    if (text.trim() === '') return setProblem('Choisissez un fichier ou collez des questions.')
    setIsReading(true)
    try {
      const { readGift } = await import('../gift/read-gift.ts')
      const gift = readGift(text)
      const isEmpty = gift.questions.length + gift.problems.length === 0
      setProblem(isEmpty ? 'Ce texte ne contient aucune question, seulement des commentaires.' : undefined)
      setRead((before) => (isEmpty ? undefined : { gift, count: (before?.count ?? 0) + 1 }))
    } catch {
      setProblem(
        'La lecture n’a pas pu commencer : vérifiez votre connexion, puis réessayez. Votre texte est toujours là.',
      )
    } finally {
      setIsReading(false)
    }
  }
  return { read, isReading, problem, readText }
}

const goToLine = (area: HTMLTextAreaElement | null, line: number) => {
  if (!area) return
  const lines = area.value.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  area.focus()
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
}
