import * as z from 'zod/mini'

import {
  moduleNumberSchema,
  objectiveIds,
  topicIdSchema,
  type HalfDayId,
  type ModuleNumber,
  type ObjectiveId,
  type TopicId,
} from './course-ids.ts'
import programme from './programme.json' with { type: 'json' }

/** `verbatim` is the course sheet to the letter; every other text has its typography set. */
export type Objective = { readonly id: ObjectiveId; readonly text: string; readonly verbatim: string }

export type Topic = { readonly id: TopicId; readonly title: string; readonly verbatim: string }

export type CourseModule = {
  readonly number: ModuleNumber
  readonly title: string
  readonly halfDayId: HalfDayId
  readonly topics: readonly Topic[]
}

export type HalfDay = {
  readonly id: HalfDayId
  /** « Jour 1 – Matin », the one form used everywhere. */
  readonly label: string
  readonly day: 1 | 2
  readonly part: 'morning' | 'afternoon'
}

const worded = z.object({ verbatim: z.string(), affichage: z.string() })
const titledText = z.object({ titre: worded, texte: worded })
const titledList = z.object({ titre: worded, points: z.array(worded) })

const sheet = z.parse(
  z.object({
    duree: z.object({ affichage: z.string() }),
    intitule: worded,
    categorie_reference: worded,
    reference: z.string(),
    titre_objectifs: worded,
    objectifs: z.array(worded).check(z.length(objectiveIds.length)),
    titre_programme: worded,
    chapeau: worded,
    modules: z.array(
      z.object({ numero: moduleNumberSchema, demi_journee: worded, titre: worded, points: z.array(worded) }),
    ),
    prerequis: titledText,
    public: titledText,
    methodes: titledList,
    modalites_evaluation: titledList,
    organisme: z.object({
      verbatim: z.array(z.string()).check(z.minLength(1)),
      dpo: z.email(),
      mediateur_verbatim: z.string(),
      mediateur_adresse_verbatim: z.string(),
      mediateur_site: z.url(),
    }),
  }),
  programme,
)

const halfDays: readonly HalfDay[] = [
  { id: 'day-1-morning', label: halfDayLabel(0), day: 1, part: 'morning' },
  { id: 'day-1-afternoon', label: halfDayLabel(1), day: 1, part: 'afternoon' },
  { id: 'day-2-morning', label: halfDayLabel(2), day: 2, part: 'morning' },
  { id: 'day-2-afternoon', label: halfDayLabel(3), day: 2, part: 'afternoon' },
]

const objectives: readonly Objective[] = objectiveIds.map((id, index) => {
  const { affichage, verbatim } = sheet.objectifs[index]!
  return { id, text: affichage, verbatim }
})

const modules: readonly CourseModule[] = sheet.modules.map(({ numero, demi_journee, titre, points }) => ({
  number: numero,
  title: titre.affichage,
  halfDayId: found(
    halfDays.find((halfDay) => halfDay.label === demi_journee.affichage),
    demi_journee.affichage,
  ).id,
  topics: points.map(({ affichage, verbatim }, index) => ({
    id: z.parse(topicIdSchema, `${numero}.${index + 1}`),
    title: affichage,
    verbatim,
  })),
}))

export const course = {
  title: sheet.intitule.affichage,
  reference: sheet.reference,
  /** « Relation client – Relation clients / Réf. : RCL-RCL-05 » */
  category: sheet.categorie_reference.affichage,
  durationLabel: sheet.duree.affichage,
  objectivesTitle: sheet.titre_objectifs.affichage,
  objectives,
  programmeTitle: sheet.titre_programme.affichage,
  /** « À l’issue de la formation, les participants seront préparés à : » */
  introduction: sheet.chapeau.affichage,
  modules,
  halfDays,
  prerequisites: { title: sheet.prerequis.titre.affichage, text: sheet.prerequis.texte.affichage },
  audience: { title: sheet.public.titre.affichage, text: sheet.public.texte.affichage },
  methods: titledPoints(sheet.methodes),
  evaluation: titledPoints(sheet.modalites_evaluation),
  /** LEXOM's identity, to the letter: legal form, capital, head office, SIRET, NAF and VAT numbers. */
  organisation: { name: 'LEXOM', lines: sheet.organisme.verbatim },
  dataProtectionContact: sheet.organisme.dpo,
  mediator: {
    name: sheet.organisme.mediateur_verbatim,
    address: sheet.organisme.mediateur_adresse_verbatim,
    site: sheet.organisme.mediateur_site,
  },
} as const

/**
 * Which modules carry each objective, the one that carries it most first. Our proposal, for
 * LEXOM to approve: the course sheet says nothing of it. Objective 3 has no module of its own;
 * module 1 serves it second, and module 5 only evaluates it, in its quiz.
 */
export const modulesOfObjective: Readonly<Record<ObjectiveId, readonly ModuleNumber[]>> = {
  O1: [1, 2],
  O2: [3, 4],
  O3: [2, 3, 1, 5],
  O4: [5],
}

export const moduleOf = (number: ModuleNumber): CourseModule =>
  found(
    modules.find((module) => module.number === number),
    number,
  )

export const topicOf = (id: TopicId): Topic =>
  found(
    modules.flatMap((module) => module.topics).find((topic) => topic.id === id),
    id,
  )

export const objectiveOf = (id: ObjectiveId): Objective =>
  found(
    objectives.find((objective) => objective.id === id),
    id,
  )

export const halfDayOf = (id: HalfDayId): HalfDay =>
  found(
    halfDays.find((halfDay) => halfDay.id === id),
    id,
  )

function halfDayLabel(rank: number): string {
  const labels = [...new Set(sheet.modules.map((module) => module.demi_journee.affichage))]
  return found(labels[rank], `half-day ${rank + 1}`)
}

function titledPoints({ titre, points }: z.infer<typeof titledList>) {
  return { title: titre.affichage, points: points.map((point) => point.affichage) }
}

function found<Found>(value: Found | undefined, name: unknown): Found {
  if (value === undefined) throw new Error(`programme.json has no ${String(name)}`)
  return value
}
