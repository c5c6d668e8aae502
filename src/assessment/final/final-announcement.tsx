import { course } from '../../content/course.ts'
import { thresholds } from '../../content/mastery.ts'
import { meansLabels } from '../arrangements.ts'
import { type FinalAssessment, finalAttemptsAllowed, finalQuestionsPerObjective } from '../final-contract.ts'
import styles from '../quiz-view.module.css'
import { durationInWords } from './time-words.ts'

/** Questions right from which an objective reaches the threshold. */
const rightNeeded = Math.ceil((finalQuestionsPerObjective * thresholds.acquired) / 100)

/** All that one must know before it begins: what is judged, from which mark, how often, in what time. */
export const FinalAnnouncement = ({ minutes, arrangements }: Pick<FinalAssessment, 'minutes' | 'arrangements'>) => (
  <ul className={styles.rules}>
    <li>
      {course.objectives.length * finalQuestionsPerObjective} questions, {finalQuestionsPerObjective} sur chacun des
      quatre objectifs. Une question est juste ou ne l’est pas ; sans réponse, elle ne l’est pas.
    </li>
    <li>
      Seuil : {thresholds.acquired} % par objectif, soit {rightNeeded} bonnes réponses sur {finalQuestionsPerObjective}.
      L’objectif où il est atteint n’a plus besoin des quiz de modules. Entre eux et cette évaluation, le meilleur
      compte : elle ne peut rien vous faire perdre.
    </li>
    <li>
      {finalAttemptsAllowed} tentatives. La seconde pose d’autres questions ; sur chaque objectif, la meilleure compte.
      Aucune ne reprend le quiz de positionnement.
    </li>
    <li>{timeInWords(minutes, arrangements)}</li>
    {arrangements.means.length > 0 && (
      <li>Prévu pour vous : {listOf(arrangements.means.map((one) => meansLabels[one].toLowerCase()))}.</li>
    )}
    <li>
      Chaque réponse est enregistrée dès qu’elle est donnée. Quitter la page ne remet rien : vous reprenez où vous en
      étiez. Seule une évaluation remise compte ; d’ici là, aucun quiz de module ne se remet.
    </li>
    <li>
      Le résultat par objectif s’affiche dès la remise. La correction s’ouvre quand il ne reste pas de tentative, ou que
      le seuil est atteint sur les quatre objectifs.
    </li>
    <li>Vos réponses et vos résultats sont visibles de vous et de votre formateur.</li>
  </ul>
)

/** What was arranged is said as it is, and never why. */
const timeInWords = (
  minutes: number | null,
  { extraMinutes, hasNoTimeLimit }: FinalAssessment['arrangements'],
): string => {
  if (minutes === null) return 'Sans limite de temps.'
  const whole = inWords(minutes)
  if (hasNoTimeLimit) return `Durée : ${whole} pour le groupe, sans limite pour vous.`
  if (extraMinutes > 0)
    return `Durée : ${inWords(minutes + extraMinutes)} pour vous, dont ${inWords(extraMinutes)} de plus.`
  return `Durée : ${whole}, à partir du moment où vous commencez. Le temps restant est écrit en haut ; il peut être masqué.`
}

const inWords = (minutes: number): string => durationInWords(minutes * 60_000)

const listOf = (words: readonly string[]): string => new Intl.ListFormat('fr').format(words)
