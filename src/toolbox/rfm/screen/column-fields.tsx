import type { UseFormReturn } from 'react-hook-form'

import { Choice, Choices } from '../../../design/choices.tsx'
import { SelectField } from '../../../design/field.tsx'
import { Section } from '../../../design/section.tsx'
import type { Preview } from '../run/job.ts'
import { type ColumnRole, optionalRoles, requiredRoles, type Settings } from '../settings.ts'
import { type Draft, latestIn } from './draft.ts'
import { Opening } from './opening.tsx'
import styles from './scoring-form.module.css'

/** What each column holds: guessed, and the person's to correct. */
export const ColumnFields = ({
  form,
  preview,
}: {
  form: UseFormReturn<Draft, unknown, Settings>
  preview: Preview
}) => {
  const { register, watch, setValue, formState } = form
  const [shape, hasHeader] = watch(['shape', 'hasHeader'])
  const titles = titlesOf(preview, hasHeader)
  // Read in render: the form keeps track of it for who asks.
  const isReferenceChosen = formState.dirtyFields.reference === true

  const proposeReference = (column: string) => {
    if (!isReferenceChosen) setValue('reference', latestIn(preview, column))
  }
  const field = (role: ColumnRole, optional: boolean) => (
    <SelectField
      key={role}
      label={roleLabels[role]}
      hint={roleHints[role]}
      optional={optional}
      error={formState.errors[role]?.message}
      {...register(role, role === 'date' ? { onChange: ({ target }) => proposeReference(target.value) } : {})}
    >
      <option value="">{optional ? 'Aucune' : 'À choisir'}</option>
      {titles.map((title, column) => (
        <option key={column} value={String(column)}>
          {title}
        </option>
      ))}
    </SelectField>
  )

  return (
    <Section title="Ce que disent les colonnes">
      <p>Voici ce qui a été deviné d’après les titres et les valeurs. Corrigez ce qui ne l’est pas.</p>
      <Opening preview={preview} titles={titles} hasHeader={hasHeader} />
      <div className={styles.header}>
        <Choice type="checkbox" {...register('hasHeader')}>
          La première ligne porte les titres
        </Choice>
      </div>
      <Choices legend="Une ligne du fichier, c’est…">
        <Choice value="summaries" {...register('shape')}>
          un client, avec sa dernière commande, son nombre de commandes et son montant
        </Choice>
        <Choice value="orders" {...register('shape')}>
          une commande : les lignes de chaque client seront additionnées
        </Choice>
      </Choices>
      <div className={styles.fields}>
        {requiredRoles[shape].map((role) => field(role, false))}
        {optionalRoles[shape].map((role) => field(role, true))}
      </div>
    </Section>
  )
}

const titlesOf = (preview: Preview, hasHeader: boolean): readonly string[] =>
  (preview.opening[0] ?? []).map((cell, column) => (hasHeader && cell !== '' ? cell : `Colonne ${column + 1}`))

const roleLabels: Readonly<Record<ColumnRole, string>> = {
  customer: 'Client',
  name: 'Nom du client',
  date: 'Date de commande',
  frequency: 'F, nombre de commandes',
  amount: 'M, montant',
  order: 'Numéro de commande',
}

const roleHints: Readonly<Partial<Record<ColumnRole, string>>> = {
  customer: 'Ce qui distingue un client d’un autre : un code, sinon le nom.',
  amount: 'Virgule ou point décimal ; entre les milliers, une espace seulement.',
  order: 'S’il y a plusieurs lignes par commande : un même numéro ne comptera qu’une fois.',
}
