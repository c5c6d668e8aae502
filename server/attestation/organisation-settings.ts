import * as z from 'zod/mini'

const given = z.string().check(z.trim(), z.minLength(1))

/**
 * Facts that the course sheet does not give and that nobody may invent. Whatever is absent is
 * printed « À compléter par LEXOM » and keeps the attestation a « PROJET ».
 */
export const organisationSettingsSchema = z.strictObject({
  /** « Numéro de déclaration d'activité », as registered. */
  activityDeclaration: z.optional(given),
  signatory: z.optional(z.strictObject({ name: given, quality: given })),
  /** Hours in a half-day, for the duration followed; the course sheet only says « 2 jours ». */
  hoursPerHalfDay: z.optional(z.number().check(z.positive())),
})

export type OrganisationSettings = z.infer<typeof organisationSettingsSchema>
