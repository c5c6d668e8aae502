import * as z from 'zod/mini'

import { count } from './typed-figures.ts'

/** Answers to « Quelle est la probabilité que vous recommandiez… ? », counted by group. */
export const npsFigures = z.object({ promoters: count(), passives: count(), detractors: count() }).check(
  z.refine(({ promoters, passives, detractors }) => promoters + passives + detractors > 0, {
    error: 'Il n’y a aucune réponse : indiquez au moins un répondant dans l’un des trois groupes.',
  }),
)

/** For a 95 % confidence interval, normal approximation. */
const normalQuantile = 1.96

/**
 * NPS = % of marks 9-10 − % of marks 0-6; the passives (7-8) count in the denominator.
 * Standard error √[(p + q − (p − q)²) / n], interval NPS ± 1.96 × SE.
 * Assumes a random sample; with few or unanimous answers the normal approximation is too kind.
 * Source: F. Reichheld, HBR, December 2003 (definition confirmed by the AMA); variance of a difference of
 * two multinomial shares. @returns points from −100 to 100; shares are fractions
 */
export const npsOf = ({ promoters, passives, detractors }: z.output<typeof npsFigures>) => {
  const responses = promoters + passives + detractors
  const p = promoters / responses
  const q = detractors / responses
  const standardError = 100 * Math.sqrt(Math.max(0, p + q - (p - q) ** 2) / responses)
  const nps = 100 * (p - q)
  const margin = normalQuantile * standardError
  return {
    responses,
    promoterShare: p,
    detractorShare: q,
    nps,
    standardError,
    margin,
    low: Math.max(-100, nps - margin),
    high: Math.min(100, nps + margin),
  }
}
