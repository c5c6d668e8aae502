import * as z from 'zod/mini'

import { objectiveIds, objectiveIdSchema } from '../../src/content/course-ids.ts'
import { resultSchema } from '../../src/objectives/contract.ts'

const written = z.string().check(z.regex(/\S/))

/** A fact LEXOM has not given is `null`, never an empty string. */
const fact = z.nullable(written)

/**
 * Everything the attestation says, frozen when it is issued and kept in the event log:
 * the document is drawn from this alone, so it stays the same whatever changes later.
 */
export const attestationContentSchema = z.object({
  number: written,
  version: z.int(),
  /** The version this one cancels. */
  replacesVersion: z.nullable(z.int()),
  issuedAt: z.iso.datetime(),
  organisation: z.object({
    name: written,
    /** The identity lines of the course sheet, verbatim. */
    legalLines: z.array(written),
  }),
  beneficiary: z.object({ firstName: written, lastName: written, company: fact }),
  course: z.object({ title: written, reference: written, nature: written }),
  dates: z.object({ startsOn: z.iso.datetime(), endsOn: z.iso.datetime() }),
  place: fact,
  trainerName: fact,
  /** « 2 jours (4 demi-journées) » */
  plannedDuration: written,
  /** What the trainee really followed, in the same words; planned time never fills it. */
  followedDuration: fact,
  objectives: z
    .array(z.object({ objectiveId: objectiveIdSchema, text: written, result: resultSchema }))
    .check(z.refine(isEveryObjectiveInOrder, 'the four objectives of the programme, in its order')),
  evaluationMethods: z.array(written),
  /** Number of the « déclaration d'activité ». */
  activityDeclaration: fact,
  signatory: z.nullable(z.object({ name: written, quality: written })),
  /** Labels of the facts LEXOM has not given; not empty makes the document a « PROJET ». */
  toComplete: z.array(written),
})
export type AttestationContent = z.infer<typeof attestationContentSchema>

function isEveryObjectiveInOrder(objectives: readonly { readonly objectiveId: string }[]): boolean {
  return objectives.map(({ objectiveId }) => objectiveId).join() === objectiveIds.join()
}

/** « Action de formation »: what the course is in law, printed as it stands. */
export const courseNature = 'Action de formation (article L. 6313-1, 1°, du Code du travail)'

/** The labels of what is missing, in the order of the page. An individual has no company: that is not missing. */
export const toCompleteOf = (content: Omit<AttestationContent, 'toComplete'>): string[] =>
  [
    content.organisation.legalLines.length === 0 && 'Identité de l’organisme',
    content.place === null && 'Lieu de la formation',
    content.followedDuration === null && 'Durée suivie',
    content.trainerName === null && 'Nom de la personne qui anime la formation',
    content.evaluationMethods.length === 0 && 'Modalités d’évaluation',
    content.signatory === null && 'Nom et qualité du signataire',
    content.activityDeclaration === null && 'Numéro de déclaration d’activité',
  ].filter((label) => label !== false)
