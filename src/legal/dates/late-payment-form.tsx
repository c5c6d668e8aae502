import { useState } from 'react'

import { Field } from '../../design/field.tsx'
import { Section } from '../../design/section.tsx'
import { readFrenchNumber } from '../../kernel/french-number.ts'
import { INDEMNITE_EUR } from '../key-dates.ts'
import { ClauseLink } from '../terms/clause-link.tsx'
import { type Day, isPlausibleDay } from './calendar-day.ts'
import { lateInterest } from './late-payment.ts'
import styles from './key-dates-form.module.css'

const nothing = { amount: '', ecb: '', legal: '', paidOn: '' }

/** Interest on one invoice; the rates are for the reader to find. */
export const LatePaymentForm = ({ invoiceReceived }: { invoiceReceived: Day | null }) => {
  const [typed, setTyped] = useState(nothing)
  const field = (name: keyof typeof nothing, label: string, problem: string, type = 'text') => (
    <Field
      label={label}
      type={type}
      {...(type === 'text' ? { inputMode: 'decimal' as const, autoComplete: 'off' } : {})}
      value={typed[name]}
      error={typed[name] === '' || read(name, typed[name]) !== null ? undefined : problem}
      onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
    />
  )
  return (
    <Section title="Intérêts de retard">
      <p>
        Le plus élevé des deux taux, sur le montant TTC : celui de la Banque centrale européenne au 1er janvier, majoré
        de 10 points, ou trois fois l’intérêt légal. Les taux changent chaque semestre : cherchez-les sur les sites de
        la Banque de France et du service public.
      </p>
      <form noValidate onSubmit={(event) => event.preventDefault()} className={styles['fields']}>
        {field('amount', 'Montant de la facture TTC (€)', 'Indiquez un montant, par exemple 1 200,00.')}
        {field('ecb', 'Taux de refinancement de la BCE (%)', 'Indiquez un taux, par exemple 1,25.')}
        {field('legal', 'Taux de l’intérêt légal (%)', 'Indiquez un taux, par exemple 1,25.')}
        {field('paidOn', 'Payée le', 'Indiquez une date entre 2000 et 2099.', 'date')}
      </form>
      <p role="status" className={styles['answer']}>
        {answerOf(typed, invoiceReceived)}
      </p>
      <p>
        <small>
          Calcul indicatif, <ClauseLink id="3.4" />. La clause dit « semestriel » mais ne nomme que le 1er janvier, et
          ne dit pas sur combien de jours compter l’année : ici 365, à un seul taux.
        </small>
      </p>
    </Section>
  )
}

const read = (name: keyof typeof nothing, text: string): number | null => {
  if (name === 'paidOn') return isPlausibleDay(text) ? 0 : null
  const number = readFrenchNumber(text)
  return number === null || (number < 0 && name !== 'ecb') ? null : number
}

const answerOf = (typed: typeof nothing, invoiceReceived: Day | null): string => {
  const [amount, ecb, legal] = [read('amount', typed.amount), read('ecb', typed.ecb), read('legal', typed.legal)]
  if (amount === null || ecb === null || legal === null || !isPlausibleDay(typed.paidOn)) return ''
  if (invoiceReceived === null) return 'Indiquez plus haut la réception de la facture.'
  const { percent, daysLate, cents } = lateInterest({
    amountCents: Math.round(100 * amount),
    ecbPercent: ecb,
    legalPercent: legal,
    invoiceReceived,
    paidOn: typed.paidOn,
  })
  if (daysLate === 0) return 'Payée à temps : ni intérêts, ni indemnité.'
  return `${daysLate} jour${daysLate > 1 ? 's' : ''} de retard à ${frenchFigure(percent)} % : ${euros(cents)} d’intérêts, et ${INDEMNITE_EUR} € d’indemnité si le client est une personne morale.`
}

const frenchFigure = (figure: number): string => figure.toLocaleString('fr-FR', { maximumFractionDigits: 2 })

const euros = (cents: number): string => (cents / 100).toLocaleString('fr-FR', { style: 'currency', currency: 'EUR' })
