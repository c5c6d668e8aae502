import type { StepAnswers } from '../../src/case-study/answer.ts'
import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

/** Days since the last order, notes R, F and M, segment; case-3.test.ts derives them from the file. */
const corrected: Readonly<Record<string, readonly [days: number, r: number, f: number, m: number, segment: string]>> = {
  C01: [2, 5, 5, 5, '1'],
  C02: [13, 5, 5, 5, '1'],
  C03: [9, 5, 2, 2, '4'],
  C04: [31, 4, 4, 2, '3'],
  C05: [139, 2, 5, 4, '2'],
  C06: [20, 4, 4, 3, '3'],
  C07: [90, 3, 3, 4, '3'],
  C08: [194, 2, 1, 3, '5'],
  C09: [4, 5, 1, 1, '4'],
  C10: [49, 3, 3, 3, '3'],
  C11: [301, 1, 1, 1, '6'],
  C12: [26, 4, 5, 4, '1'],
  C13: [176, 2, 4, 5, '2'],
  C14: [103, 2, 2, 1, '6'],
  C15: [16, 4, 2, 3, '4'],
  C16: [243, 1, 3, 2, '5'],
  C17: [68, 3, 4, 5, '3'],
  C18: [324, 1, 2, 2, '6'],
  C19: [40, 3, 3, 4, '3'],
  C20: [264, 1, 1, 1, '6'],
}

const cellsOf = (cells: (row: (typeof corrected)[string]) => Readonly<Record<string, number | string>>) =>
  Object.fromEntries(Object.entries(corrected).map(([ref, row]) => [ref, cells(row)]))

/**
 * O2, by the grid of case 3: Non acquis under half of the 60 notes right, En cours under
 * 80 % or with a wrong segment, Acquis from 80 % with the 20 segments right, Maîtrisé with
 * every note right and C17 seen, either as a visit or as an alert of the silence index.
 */
const techniquesLevel = (answers: StepAnswers, scores: StepScores): Level => {
  const notes = scores['scores']
  if (notes === undefined || notes.points < notes.outOf * 0.5) return 1
  if (notes.points < notes.outOf * 0.8 || !allSegmentsRight(scores)) return 2
  return notes.points === notes.outOf && seesC17(answers) ? 4 : 3
}

/** The typed code does not count: the grid asks for notes and segments. */
const allSegmentsRight = (scores: StepScores): boolean =>
  Object.keys(corrected).every((ref) => scores['segments']?.details[`${ref}/segment`] === true)

const seesC17 = (answers: StepAnswers): boolean =>
  [...chosenAt(answers, 'visits'), ...chosenAt(answers, 'silence-conclusion')].includes('C17')

/**
 * O4, by the grid of case 3: Non acquis when C05 and C13 are both ignored, Acquis when they
 * are the first two visits, either one first, and En cours in between. Maîtrisé needs the
 * causes and the offers of the last text, which the trainer reads.
 */
const winBackLevel = (answers: StepAnswers): Level => {
  const visits = chosenAt(answers, 'visits')
  const firstTwo = visits.slice(0, 2)
  if (keyAccounts.every((ref) => firstTwo.includes(ref))) return 3
  return keyAccounts.some((ref) => visits.includes(ref)) ? 2 : 1
}

const keyAccounts = ['C05', 'C13']

const chosenAt = (answers: StepAnswers, step: string): readonly string[] => {
  const answer = answers[step]
  return answer?.kind === 'choice' ? answer.chosen : []
}

export const case3Key: CaseStudyKey = {
  caseStudyId: 'case-3',
  version: 1,
  steps: {
    recency: {
      kind: 'table',
      cells: cellsOf(([days]) => ({ days })),
      tolerance: {},
      remark:
        'R = 31/12/2025 − date de dernière commande : 2 jours pour C01, 324 jours pour C18. Le jour de la commande ne compte pas.',
    },
    scores: {
      kind: 'table',
      cells: cellsOf(([, r, f, m]) => ({ r: `${r}`, f: `${f}`, m: `${m}` })),
      tolerance: {},
      remark:
        'Bornes, dernier d’un groupe puis premier du suivant. R : 13 et 16, 31 et 40, 90 et 103, 194 et 243. F : 16 et 15, 11 et 10, 7 et 6, 4 et 3. M : 18 600 et 15 200, 9 700 et 8 300, 5 600 et 4 900, 2 750 et 2 300. Les ex aequo (F = 6 pour C03 et C18, F = 2 pour C09 et C20) restent dans une même note. Une autre règle de coupure peut changer des notes : choisissez-en une et écrivez-la.',
    },
    segments: {
      kind: 'table',
      cells: cellsOf(([, r, f, m, segment]) => ({ code: 100 * r + 10 * f + m, segment })),
      tolerance: {},
      remark:
        'Trois Champions (C01, C02, C12), deux Clés en danger (C05, C13), six Fidèles à développer (C04, C06, C07, C10, C17, C19), trois Récents peu fréquents (C03, C09, C15), deux À réactiver (C08, C16), quatre Endormis (C11, C14, C18, C20), personne à surveiller. C17 (345) n’est ni Champion ni Clé en danger, parce que R = 3 : gardez-le à l’œil.',
    },
    revenue: {
      kind: 'table',
      cells: {
        '1': { count: 3, sales: 53_900 },
        '2': { count: 2, sales: 34_500 },
        '3': { count: 6, sales: 66_300 },
        '4': { count: 3, sales: 12_430 },
        '5': { count: 2, sales: 9_500 },
        '6': { count: 4, sales: 6_230 },
        '7': { count: 0, sales: 0 },
      },
      tolerance: {},
      remark:
        'Total : 20 clients, 182 860 €. Les Clés en danger pèsent 34 500 €, soit 18,9 % du CA, à deux. Les quatre premiers clients, 20 % du fichier, font 86 800 €, soit 47,5 % du CA, et non 80 %.',
    },
    visits: {
      kind: 'choice',
      expected: ['C13', 'C05', 'C17'],
      remark:
        'C13 (19 300 €, 176 jours) et C05 (15 200 €, 139 jours) d’abord, dans l’ordre que vous voulez : 34 500 € en danger, à voir avant les Champions, qui achètent déjà. Puis C17, premier client du fichier (26 500 €), classé « fidèle » mais silencieux depuis 68 jours alors qu’il commande tous les 24 jours.',
    },
    silence: {
      kind: 'table',
      cells: {
        C05: { index: 6.1 },
        C07: { index: 2.2 },
        C13: { index: 5.8 },
        C17: { index: 2.8 },
        C19: { index: 1.1 },
      },
      tolerance: { index: 0.1 },
      remark:
        'C05 : 139 ÷ 22,8 = 6,1. C13 : 176 ÷ 30,4 = 5,8. C17 : 68 ÷ 24,3 = 2,8. C07 : 90 ÷ 40,6 = 2,2. C19 : 40 ÷ 36,5 = 1,1.',
    },
    'silence-conclusion': {
      kind: 'choice',
      expected: ['C05', 'C07', 'C13', 'C17'],
      remark:
        'Quatre alertes. C05 et C13 étaient déjà des Clés en danger. C17, à 2,8, est le piège du fichier : bonne note R, mais près de trois fois son rythme habituel ; une visite. C07, à 2,2, dépasse de peu : un appel suffit. C19, à 1,1, est dans son rythme.',
    },
    actions: {
      kind: 'text',
      modelAnswer: [
        'Champions : reconnaissance, pas de remise. Appel en janvier : « Vous nous avez confié une vingtaine de commandes cette année ; j’aimerais vous montrer en avant-première notre nouvelle gamme. »',
        'Clés en danger : visites cette semaine, C13 puis C05, chez la personne qui commandait. « Nous n’avons plus le plaisir de vous servir depuis l’été : qu’est-ce qui a changé pour vous ? » Hypothèses, à vérifier en écoutant : C13, concurrent mieux placé en prix ou acheteur remplacé, d’où un nouveau tarif annuel sur ses références ; C05, litige resté sans réponse ou baisse d’activité, d’où un règlement du litige, puis des livraisons plus petites.',
        'Fidèles à développer : visite à C17, appel à C07, qui s’éloignent de leur rythme ; pour les autres, une famille de produits complémentaire.',
        'Récents peu fréquents : bienvenue, puis accompagner la deuxième ou la troisième commande. C09, par e-mail : « Vos premières fixations conviennent-elles ? Voici ce que les électriciens commandent ensuite. »',
        'À réactiver : un appel avec un motif (devis ancien, marché de C08, saison de C16).',
        'Endormis : e-mail groupé, peu coûteux, pas de visite.',
        'Les réponses entendues alimentent le prochain baromètre de satisfaction.',
      ],
    },
  },
  grid: {
    O1: [
      'Aucun message.',
      'Message générique.',
      'Message adapté à deux segments.',
      'Message adapté à deux segments, avec en plus l’interlocuteur et le moment justifiés.',
    ],
    O2: [
      'Moins de 50 % de notes justes.',
      'De 50 à 79 % de notes justes.',
      'Au moins 80 % de notes justes, et segments justes.',
      '100 % de notes justes, segments justes, avec en plus C17 repéré par l’indice de silence.',
    ],
    O3: [
      'Rien sur ce point.',
      'Cite un irritant possible.',
      'Prévoit une question d’écoute.',
      'Prévoit une question d’écoute, avec en plus un lien avec un baromètre.',
    ],
    O4: [
      'Ignore C05 et C13.',
      'Voit C05 et C13 sans les prioriser.',
      'Visite C05 et C13 en premier.',
      'Visite C05 et C13 en premier, avec en plus des hypothèses de cause et une offre adaptée.',
    ],
  },
  automaticLevels: (answers, scores) => ({
    O2: techniquesLevel(answers, scores),
    O4: winBackLevel(answers),
  }),
}
