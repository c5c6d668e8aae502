/**
 * The marks from which an objective is acquired. LEXOM's convention, not a text of law:
 * shown to trainees before anything is graded.
 */
export const thresholds = {
  /** Percent from which an objective is « Acquis ». */
  acquired: 70,
  /** Percent from which it is « En cours d'acquisition ». */
  inProgress: 50,
} as const
