import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { halfDayOf } from '../content/course.ts'
import { type HalfDayId, halfDayIds } from '../content/course-ids.ts'
import { Notice } from '../design/notice.tsx'
import { listInWords } from '../training-session/rules.ts'
import styles from './closure-form.module.css'
import type { BoardRow } from './contract.ts'
import { FinalsUnderWay } from './finals-under-way.tsx'
import { awaitsReading } from './rules.ts'

/** What closing now would leave undone: time to come, the place, readings, attempts that were given back, final assessments under way. */
export const BeforeClosing = ({
  rows,
  started,
  place,
}: {
  rows: readonly BoardRow[]
  started: readonly HalfDayId[]
  place: string | null
}) => (
  <div className={styles.before}>
    <ToCome started={started} />
    {place === null && (
      <Notice kind="waiting" word="Lieu à compléter">
        Les attestations porteront « À compléter » à la place du lieu, et la mention « PROJET ». Indiquez-le avant de
        clôturer, depuis le suivi en direct.
      </Notice>
    )}
    <ToRead rows={rows} />
    <GivenBack rows={rows} />
    <FinalsUnderWay rows={rows} />
  </div>
)

const ToCome = ({ started }: { started: readonly HalfDayId[] }) => {
  const toCome = halfDayIds.filter((id) => !started.includes(id)).map((id) => halfDayOf(id).label)
  if (toCome.length === 0) return null
  const begins = toCome.length === 1 ? 'n’a pas encore commencé' : 'n’ont pas encore commencé'
  return (
    <Notice kind="waiting" word="La session n’est pas terminée">
      {listInWords(toCome)} {begins} : personne ne peut les avoir suivies. Mieux vaut attendre la fin, sauf si la
      session s’arrête ici.
    </Notice>
  )
}

const ToRead = ({ rows }: { rows: readonly BoardRow[] }) => {
  const waiting = rows.filter(awaitsReading)
  const count = waiting
    .flatMap(({ caseStudies }) => caseStudies)
    .filter(({ state }) => state === 'awaiting-review').length
  if (count === 0) return null
  return (
    <Notice kind="waiting" word={count === 1 ? '1 étude de cas à lire' : `${count} études de cas à lire`}>
      {waiting.map(({ name }) => name).join(', ')} : ces textes ne pourront plus être lus après la clôture. Sans
      lecture, seuls comptent les niveaux que les réponses donnent d’elles-mêmes.
    </Notice>
  )
}

/** Taken up again and not handed in anew: it will count as it was handed in. */
const GivenBack = ({ rows }: { rows: readonly BoardRow[] }) => {
  const theirs = rows.flatMap(({ name, caseStudies }) => {
    const numbers = caseStudies
      .filter(({ givenBackAt }) => givenBackAt !== undefined)
      .map(({ caseStudyId }) => String(caseStudySheetOf(caseStudyId).number))
    return numbers.length === 0 ? [] : [{ name, numbers }]
  })
  const count = theirs.flatMap(({ numbers }) => numbers).length
  if (count === 0) return null
  const words = theirs.map(({ name, numbers }) => `${name} (cas ${listInWords(numbers)})`)
  return (
    <Notice
      kind="waiting"
      word={
        count === 1
          ? '1 étude de cas rendue pour reprise, pas remise à nouveau'
          : `${count} études de cas rendues pour reprise, pas remises à nouveau`
      }
    >
      {words.join(', ')} : après la clôture, plus rien ne peut être remis, et seule la remise précédente comptera.
    </Notice>
  )
}
