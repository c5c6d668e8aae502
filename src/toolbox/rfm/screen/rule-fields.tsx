import type { UseFormReturn } from 'react-hook-form'

import { Choice, Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { Section } from '../../../design/section.tsx'
import { parisDay } from '../../../kernel/instant.ts'
import { useNow } from '../../../kernel/use-now.ts'
import type { Settings } from '../settings.ts'
import type { Draft } from './draft.ts'
import styles from './scoring-form.module.css'

/** The rule, written before anything is scored. */
export const RuleFields = ({ form }: { form: UseFormReturn<Draft, unknown, Settings> }) => {
  const { register, watch, formState } = form
  const [shape, reference] = watch(['shape', 'reference'])
  const today = parisDay(useNow(60_000))
  return (
    <Section title="La règle">
      <div className={styles.fields}>
        <Field
          label="Date d’arrêt"
          hint="R se compte jusqu’à ce jour. Au départ, la date la plus récente du fichier."
          type="date"
          error={formState.errors.reference?.message}
          {...register('reference')}
        />
        <Field
          label="Période, en jours"
          hint={
            shape === 'orders'
              ? 'F et M ne comptent que les commandes de cette période ; R va chercher la dernière, même plus ancienne.'
              : 'La période que couvrent F et M dans votre fichier : elle sert à l’indice de silence.'
          }
          inputMode="numeric"
          autoComplete="off"
          error={formState.errors.periodDays?.message}
          {...register('periodDays')}
        />
      </div>
      {reference > today && (
        <Notice kind="waiting" word="Date à venir">
          La date d’arrêt est après aujourd’hui. Une date du fichier est peut-être mal écrite.
        </Notice>
      )}
      <Choices legend="Comment couper en cinq ?">
        <Choice value="rank" {...register('rule')}>
          <strong>Par le rang</strong>, la règle du cours : on classe, le premier cinquième des clients reçoit 5, le
          suivant 4, jusqu’à 1. Des ex aequo à cheval sur une frontière reçoivent tous la note la plus favorable.
        </Choice>
        <Choice value="bounds" {...register('rule')}>
          <strong>Par des bornes</strong>, comme CENTILE.INCLURE dans un tableur : on calcule les valeurs à 20, 40, 60
          et 80 %, et on gagne un point par borne dépassée. Un client égal à une borne ne la dépasse pas : des ex aequo
          peuvent y perdre une note.
        </Choice>
      </Choices>
      {shape === 'orders' && (
        <p>Un montant négatif est un avoir : il diminue M, et ne compte ni comme une commande ni comme une date.</p>
      )}
    </Section>
  )
}
