import * as z from 'zod/mini'

/** What is arranged in the room, beside time. Plain means, so that nobody has to say why. */
export const meansSchema = z.enum(['larger-text', 'breaks', 'reader', 'separate-room'])
export type Means = z.infer<typeof meansSchema>

export const meansLabels: Readonly<Record<Means, string>> = {
  'larger-text': 'Textes agrandis',
  breaks: 'Pauses',
  reader: 'Une personne qui lit les questions',
  'separate-room': 'Une salle à part',
}

export const extraMinutesMost = 180

/** What one trainee is given to be assessed on equal terms. No field says why: no diagnosis is kept. */
export const arrangementsSchema = z.object({
  /** Added to the session's duration; counts for nothing while that sets none. */
  extraMinutes: z
    .int('Indiquez un nombre entier de minutes.')
    .check(
      z.minimum(0, 'Indiquez zéro minute ou plus.'),
      z.maximum(
        extraMinutesMost,
        `${extraMinutesMost} minutes de plus au maximum : au-delà, choisissez « Sans limite ».`,
      ),
    ),
  hasNoTimeLimit: z.boolean(),
  means: z.array(meansSchema),
})
export type Arrangements = z.infer<typeof arrangementsSchema>

export const noArrangements: Arrangements = { extraMinutes: 0, hasNoTimeLimit: false, means: [] }
