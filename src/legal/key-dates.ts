import { addDays, addMonths, addYears, type Day, daysBetween } from './dates/calendar-day.ts'

/** Clauses 2.1 and 2.2: the part of the price, VAT included, that comes with the order. */
export const ACOMPTE = 0.3
/** Clause 2.1: « La proposition commerciale a une durée de validité de 30 jours à compter de son émission. » */
export const VALIDITE_PROPOSITION_J = 30
/** Clause 2.1: of an individual who orders on the web site. */
export const RETRACTATION_J = 14
/** Not in the terms of sale: article L. 6353-5 of the Code du travail, for an individual at their own expense. */
export const RETRACTATION_PARTICULIER_J = 10
/** Clause 3.5: from here on cancelling costs the deposit alone; later (« moins de 15 jours »), the whole price. */
export const ANNULATION_J = 15
/** Clause 3.6: « dans un délai de six mois à compter de la commande ». */
export const REPORT_MOIS = 6
/** Clause 3.3: « dans un délai d'un mois à compter de la fin de la prestation ». */
export const OPCO_MOIS = 1
/** Clause 3.4, in euros, for a client that is a legal person. */
export const INDEMNITE_EUR = 40
/** Clause 4.7: « huit jours après une mise en demeure restée sans réponse ». */
export const MISE_EN_DEMEURE_J = 8
/** Clause 5.5: « 5 ans à compter du terme des relations contractuelles », at the most. */
export const RETENTION_ANS = 5
/** Clause 5.2: how many times the last salary. */
export const NON_SOLLICITATION_MULT = 12
/** Clauses 3.5 and 3.6: a course for one company runs from one person on. */
export const EFFECTIF_MIN_INTRA = 1

/** What one may know of an order; `null` is not known. */
export type KnownDates = {
  readonly proposalIssued: Day | null
  readonly ordered: Day | null
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  readonly invoiceReceived: Day | null
  readonly lastPayment: Day | null
  readonly formalNotice: Day | null
}

type Rule = {
  readonly from: keyof KnownDates
  /** A clause of the terms of sale, or an article that they do not repeat. */
  readonly source: { readonly clause: string } | { readonly article: string }
  readonly dayOf: (known: KnownDates) => Day | null
}

const rules = {
  'proposal-lapses': rule('proposalIssued', { clause: '2.1' }, (day) => addDays(day, VALIDITE_PROPOSITION_J)),
  'online-withdrawal': rule('ordered', { clause: '2.1' }, (day) => addDays(day, RETRACTATION_J)),
  'individual-withdrawal': rule('ordered', { article: 'L. 6353-5' }, (day) => addDays(day, RETRACTATION_PARTICULIER_J)),
  cancellation: rule('firstDay', { clause: '3.5' }, (day) => addDays(day, -ANNULATION_J)),
  postponement: rule('ordered', { clause: '3.6' }, (day) => addMonths(day, REPORT_MOIS)),
  opco: rule('lastDay', { clause: '3.3' }, (day) => addMonths(day, OPCO_MOIS)),
  // Payable on receipt (clause 3.2): late from the day after.
  'late-payment': rule('invoiceReceived', { clause: '3.4' }, (day) => addDays(day, 1)),
  'formal-notice': rule('formalNotice', { clause: '4.7' }, (day) => addDays(day, MISE_EN_DEMEURE_J)),
  retention: {
    ...rule('lastDay', { clause: '5.5' }, (day) => day),
    dayOf: ({ lastDay, lastPayment }: KnownDates) =>
      lastDay === null ? null : addYears(later(lastDay, lastPayment ?? lastDay), RETENTION_ANS),
  },
} as const satisfies Record<string, Rule>

export type KeyDateId = keyof typeof rules

export type Standing = 'past' | 'today' | 'to-come'

export type KeyDate = Pick<Rule, 'from' | 'source'> & {
  readonly id: KeyDateId
  /** `null` while the date it is counted from is not known. */
  readonly due: { readonly day: Day; readonly standing: Standing; readonly daysAway: number } | null
}

/** A key date of an order as the terms of sale have it; indicative, in calendar days. */
export const keyDateOf = (id: KeyDateId, known: KnownDates, today: Day): KeyDate => {
  const { from, source, dayOf } = rules[id]
  const day = dayOf(known)
  return {
    id,
    from,
    source,
    due: day === null ? null : { day, standing: standingOf(day, today), daysAway: daysBetween(today, day) },
  }
}

export const standingOf = (day: Day, today: Day): Standing =>
  day < today ? 'past' : day === today ? 'today' : 'to-come'

/**
 * What a written cancellation costs the client (clause 3.5), by the day LEXOM receives it. Day 15
 * exactly costs the deposit alone, since the whole price is due « moins de 15 jours » before.
 */
export const cancellationCost = (receivedOn: Day, firstDay: Day): 'deposit' | 'whole-price' =>
  daysBetween(receivedOn, firstDay) >= ANNULATION_J ? 'deposit' : 'whole-price'

function rule(from: keyof KnownDates, source: Rule['source'], reckon: (day: Day) => Day): Rule {
  const dayOf: Rule['dayOf'] = ({ [from]: day }) => (day === null ? null : reckon(day))
  return { from, source, dayOf }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
