import * as z from 'zod/mini'

/**
 * Everything that can go wrong, each with the sentence a person reads.
 * A problem travels as RFC 9457 `application/problem+json`.
 */
export const problemSentences = {
  'unknown-route': 'Cette adresse n’existe pas.',
  'invalid-request': 'Cette demande est incomplète ou mal formée.',
  'sign-in-required': 'Votre connexion a expiré. Reconnectez-vous : rien de ce que vous avez saisi n’est perdu.',
  forbidden: 'Cette page n’est pas ouverte à votre profil.',
  'not-found': 'Cet élément est introuvable.',
  'wrong-codes':
    'Ces codes ne correspondent à aucun stagiaire. Vérifiez le code de session et votre code personnel auprès du formateur.',
  'wrong-password': 'L’adresse e-mail ou le mot de passe est inexact.',
  'too-many-attempts': 'Trop d’essais à la suite. Réessayez dans quelques minutes.',
  'session-closed': 'Le formateur a clôturé la session : les réponses ne peuvent plus changer.',
  'half-day-to-come': 'Une demi-journée qui n’a pas encore commencé ne peut pas être déclarée suivie.',
  'session-still-open': 'La session est encore ouverte : les demi-journées suivies se déclarent à la clôture.',
  'session-already-closed': 'Cette session est déjà clôturée.',
  'attempt-closed': 'Cette tentative est déjà remise ; elle reste telle quelle dans l’historique.',
  'no-attempt-left': 'Les deux tentatives de cette étude de cas sont déjà remises.',
  'debrief-opened':
    'Le formateur a ouvert le débriefing de cette étude de cas : plus rien ne s’y remet. Vos réponses sont gardées et restent lisibles.',
  'unknown-question': 'Cette question ne fait pas partie du quiz.',
  'answer-of-wrong-kind': 'Cette réponse n’est pas du type attendu.',
  'answered-elsewhere': 'Une autre réponse a été donnée ici entre-temps. Choisissez laquelle garder.',
  'answer-undecided': 'Une de vos réponses a aussi été donnée ailleurs : choisissez laquelle garder, puis remettez.',
  'already-in-group': 'Vous faites déjà partie d’un groupe pour cette étude de cas : quittez-le d’abord.',
  'wrong-group-code': 'Ce code n’est celui d’aucun groupe sur cette étude de cas. Vérifiez-le avec qui l’a demandé.',
  'group-full': 'Ce groupe est complet : trois personnes au plus.',
  'group-of-other-attempt': 'Ce groupe n’en est pas à la même tentative que vous.',
  'group-replaces-answers': 'Le groupe a déjà répondu à des étapes où vous avez répondu aussi.',
  'group-changed': 'Votre groupe a changé entre-temps : vérifiez les noms, puis remettez.',
  'not-in-group': 'Vous ne faites plus partie de ce groupe.',
  'quiz-incomplete': 'Répondez à toutes les questions avant de remettre le quiz.',
  'positioning-closed': 'Le quiz de positionnement n’est plus ouvert : il est déjà remis, ou un quiz de module l’est.',
  'final-not-started': 'Cette tentative à l’évaluation finale n’est pas commencée.',
  'no-final-attempt-left': 'Il ne reste pas de tentative à l’évaluation finale.',
  'final-under-way': 'Une évaluation finale est en cours : remettez-la avant de remettre un quiz.',
  'time-over':
    'Le temps est écoulé, et cette réponse est arrivée trop tard pour être enregistrée ; les précédentes le sont. Tant que l’évaluation n’est pas remise, elle reste écrite au bas de sa page : le formateur peut vous donner du temps pour l’envoyer.',
  'case-study-incomplete': 'Complétez toutes les étapes avant de remettre l’étude de cas.',
  'unknown-passage': 'Ce passage ne se marque pas dans ce document.',
  'analysis-incomplete': 'Répondez à deux questions au moins avant de rendre votre analyse.',
  'analysis-submitted': 'Cette analyse est déjà rendue ; elle reste telle quelle.',
  'self-assessment-incomplete': 'Évaluez-vous sur les quatre objectifs avant de valider.',
  'self-assessment-submitted': 'Cette auto-évaluation est déjà validée.',
  'nothing-to-review': 'Cette tentative n’est pas encore remise : il n’y a rien à corriger.',
  'plan-full': 'Votre plan d’action a déjà douze actions : retirez-en une avant d’en ajouter.',
  'attestation-not-earned': 'L’attestation n’est pas encore disponible.',
  'already-enrolled': 'Un stagiaire de ce nom et de cette entreprise est déjà inscrit à cette session.',
  conflict: 'Une autre modification vient d’avoir lieu. Vérifiez l’écran, puis recommencez.',
  unexpected:
    'Une erreur inattendue s’est produite de notre côté. Réessayez ; si elle persiste, prévenez le formateur.',
  unreachable: 'Le serveur est injoignable pour le moment. Vérifiez votre connexion.',
} as const

export type ProblemCode = keyof typeof problemSentences

const codes = Object.keys(problemSentences) as [ProblemCode, ...ProblemCode[]]

/** What stands where an answer was not recorded, so that its giver may choose between the two. */
export const elsewhereSchema = z.object({
  /** Who gave it; `null` when it was the same person, on another device or in another tab. */
  by: z.nullable(z.string()),
  at: z.iso.datetime(),
  /** What an answer that takes its place has to name in `basedOn`. */
  version: z.string(),
  answer: z.unknown(),
})
export type Elsewhere = z.infer<typeof elsewhereSchema>

export const problemSchema = z.object({
  type: z.enum(codes),
  title: z.string(),
  status: z.int(),
  /** More than the sentence, when there is more to say: the clause, the limit, what to do. */
  detail: z.optional(z.string()),
  /** Per field of the request body, the sentence to show beside it. */
  fields: z.optional(z.record(z.string(), z.string())),
  /** With `answered-elsewhere`. */
  elsewhere: z.optional(elsewhereSchema),
})

export type ProblemBody = z.infer<typeof problemSchema>

const statuses: Partial<Record<ProblemCode, number>> = {
  'unknown-route': 404,
  'not-found': 404,
  'sign-in-required': 401,
  'wrong-codes': 401,
  'wrong-password': 401,
  forbidden: 403,
  'invalid-request': 422,
  'too-many-attempts': 429,
  unexpected: 500,
  unreachable: 503,
}

/** A refusal. Thrown by rules and by `callApi`; caught once, at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly fields: Readonly<Record<string, string>> | undefined
  readonly elsewhere: Elsewhere | undefined

  constructor(
    code: ProblemCode,
    more: { detail?: string; fields?: Readonly<Record<string, string>>; elsewhere?: Elsewhere } = {},
  ) {
    super(more.detail ?? problemSentences[code])
    this.name = 'Problem'
    this.code = code
    this.detail = more.detail
    this.fields = more.fields
    this.elsewhere = more.elsewhere
  }

  /** HTTP status; a rule that refuses a well-formed command is a 409. */
  get status(): number {
    return statuses[this.code] ?? 409
  }

  toBody(): ProblemBody {
    return {
      type: this.code,
      title: problemSentences[this.code],
      status: this.status,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(this.fields === undefined ? {} : { fields: { ...this.fields } }),
      ...(this.elsewhere === undefined ? {} : { elsewhere: this.elsewhere }),
    }
  }
}
