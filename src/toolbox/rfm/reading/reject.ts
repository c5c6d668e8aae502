import { withFrenchSpaces } from '../../../kernel/french-typography.ts'
import type { DayFault } from './french-day.ts'

/** Why a line gives no customer and no order: a closed list, a sentence each. */
export type RejectReason =
  | 'broken-quotes'
  | 'too-many-cells'
  | 'no-customer'
  | 'no-date'
  | `date-${DayFault}`
  | 'after-reference'
  | 'no-frequency'
  | 'frequency-not-whole'
  | 'no-amount'
  | 'amount-unreadable'
  | 'only-credits'

/** A line set aside. @param value what could not be read, as it is written in the file */
export type Reject = {
  readonly line: number
  readonly value: string
  readonly reason: RejectReason
  readonly cells: readonly string[]
}

export const reasonSentences: Readonly<Record<RejectReason, string>> = {
  'broken-quotes': withFrenchSpaces('Un guillemet s’ouvre et ne se ferme pas à la fin de sa cellule.'),
  'too-many-cells': withFrenchSpaces(
    'La ligne a plus de cellules que les autres : un séparateur se trouve sans doute dans une valeur. Mettez cette valeur entre guillemets.',
  ),
  'no-customer': 'Le client manque.',
  'no-date': 'La date manque.',
  'date-unreadable': withFrenchSpaces(
    'Cette date ne se lit pas. Écrivez-la ainsi : 31/12/2025, 2025-12-31 ou 31 déc. 2025.',
  ),
  'date-impossible': withFrenchSpaces('Ce jour n’existe pas : une date s’écrit jour, mois, année.'),
  'date-serial': withFrenchSpaces(
    'C’est le numéro d’une date, pas la date : dans le tableur, mettez la colonne au format Date.',
  ),
  'after-reference': 'La date est après la date d’arrêt.',
  'no-frequency': 'Le nombre de commandes manque.',
  'frequency-not-whole': withFrenchSpaces('Un nombre de commandes est un nombre entier, 0 ou plus.'),
  'no-amount': 'Le montant manque.',
  'amount-unreadable': withFrenchSpaces('Ce montant ne se lit pas. Écrivez-le ainsi : 1 234,50 ou 1234.50.'),
  'only-credits': withFrenchSpaces('Ce client n’a que des avoirs (montants négatifs) : aucune commande à noter.'),
}
