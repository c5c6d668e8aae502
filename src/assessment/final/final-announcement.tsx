import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { course } from '../../content/course.ts'
import { thresholds } from '../../content/mastery.ts'
import { paths } from '../../content/paths.ts'
import { meansLabels } from '../arrangements.ts'
import { type FinalAssessment, finalAttemptsAllowed, finalQuestionsPerObjective } from '../final-contract.ts'
import styles from './final.module.css'
import { durationInWords } from './time-words.ts'

/** Questions right from which an objective reaches the threshold. */
const rightNeeded = Math.ceil((finalQuestionsPerObjective * thresholds.acquired) / 100)

/** All that one must know before it begins: what is judged, from which mark, how often, in what time. */
export const FinalAnnouncement = ({ minutes, arrangements }: Pick<FinalAssessment, 'minutes' | 'arrangements'>) => (
  <dl className={styles.announcement}>
    <Fact title="Questions">
      {course.objectives.length * finalQuestionsPerObjective} questions, {finalQuestionsPerObjective} sur chacun des
      quatre objectifs. Une question est juste ou ne l’est pas ; sans réponse, elle ne l’est pas.
    </Fact>
    <Fact title="Seuil">
      {thresholds.acquired} % par objectif, soit {rightNeeded} bonnes réponses sur {finalQuestionsPerObjective}.
      L’objectif où il est atteint n’a plus besoin des quiz de modules. Entre eux et cette évaluation, le meilleur
      compte : elle ne peut rien vous faire perdre.
    </Fact>
    <Fact title="Tentatives">
      {finalAttemptsAllowed} tentatives. La seconde pose d’autres questions ; sur chaque objectif, la meilleure compte.
      Aucune ne reprend le quiz de positionnement.
    </Fact>
    <Fact title="Durée">{timeInWords(minutes, arrangements)}</Fact>
    {arrangements.means.length > 0 && (
      <Fact title="Prévu pour vous">{listOf(arrangements.means.map((one) => meansLabels[one]))}.</Fact>
    )}
    <Fact title="Vos réponses">
      Chacune est enregistrée dès qu’elle est donnée. Quitter la page ne remet rien : vous reprenez où vous en étiez.
      Seule une évaluation remise compte ; d’ici là, aucun quiz de module ne se remet.
    </Fact>
    <Fact title="Résultat">
      Affiché par objectif dès la remise. La correction s’ouvre quand il ne reste pas de tentative, ou que le seuil est
      atteint sur les quatre objectifs. Vous et votre formateur voyez vos réponses et vos résultats.
    </Fact>
    <Fact title="Aménagement">
      Plus de temps, une pause, un texte agrandi : demandez au formateur avant de commencer, sans avoir à dire pourquoi.{' '}
      <Link to={paths.adjustments}>Besoin d’aménagement ?</Link>
    </Fact>
  </dl>
)

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)

/** What was arranged is said as it is, and never why. */
const timeInWords = (
  minutes: number | null,
  { extraMinutes, hasNoTimeLimit }: FinalAssessment['arrangements'],
): string => {
  if (minutes === null) return 'Sans limite de temps.'
  const whole = inWords(minutes)
  if (hasNoTimeLimit) return `${whole} pour le groupe, sans limite pour vous.`
  if (extraMinutes > 0)
    return `${inWords(minutes + extraMinutes)} pour vous, dont ${inWords(extraMinutes)} de plus. ${clock}`
  return `${whole}, à partir du moment où vous commencez. ${clock}`
}

const clock = 'Le temps restant est écrit en haut ; il peut être masqué.'

const inWords = (minutes: number): string => durationInWords(minutes * 60_000)

/** « Textes agrandis et pauses » */
const listOf = ([first = '', ...others]: readonly string[]): string =>
  new Intl.ListFormat('fr').format([first, ...others.map((one) => one.toLowerCase())])
