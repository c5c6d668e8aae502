import { useId, useRef } from 'react'

import { Button } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { Field, LongField } from '../../../design/field.tsx'
import { exampleFile, exampleReference } from '../example.ts'
import { largestFileMegabytes } from '../settings.ts'
import type { Chosen } from './chosen.ts'
import styles from './source-picker.module.css'

/** A file, a table that is pasted, or the example. */
export const SourcePicker = ({ onChoose }: { onChoose: (chosen: Chosen) => void }) => {
  const fileId = useId()
  return (
    <>
      <p>
        <strong>Rien ne quitte votre navigateur et rien n’y est conservé</strong> : le fichier est lu et noté dans cette
        page, et tout s’efface quand vous la quittez.
      </p>
      <Field
        id={fileId}
        label="Fichier CSV"
        hint={`Une ligne par client ou une ligne par commande, avec au moins le client, la date et le montant. Point-virgule, virgule ou tabulation ; ${largestFileMegabytes} Mo au plus.`}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        className={styles.file}
        // The same file, corrected, is a choice too: the browser would see no change.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onChoose({ source: file, name: file.name })
        }}
      />
      <Button
        look="quiet"
        onClick={() => onChoose({ source: exampleFile(), name: exampleFile().name, reference: exampleReference })}
      >
        Charger le fichier du cas 3
      </Button>
      <Disclosure title="Coller un tableau depuis un tableur">
        <PastedTable onChoose={onChoose} />
      </Disclosure>
    </>
  )
}

const PastedTable = ({ onChoose }: { onChoose: (chosen: Chosen) => void }) => {
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <LongField
        ref={area}
        label="Tableau copié"
        hint="Sélectionnez les cellules dans le tableur, titres compris, copiez, puis collez ici."
        className={styles.pasted}
        rows={6}
        spellCheck={false}
        wrap="off"
      />
      <Button look="quiet" onClick={() => onChoose({ source: area.current?.value ?? '', name: 'Tableau collé' })}>
        Lire le tableau collé
      </Button>
    </>
  )
}
