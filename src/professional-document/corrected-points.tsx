import { passagesOf, type ProfessionalDocument } from '../content/professional-documents/professional-document.ts'
import { type State, StateMark } from '../design/state-mark.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Mark, Marks, Point } from './contract.ts'
import type { Reader } from './corrected-analysis.tsx'
import styles from './correction.module.css'
import { Grounds } from './grounds.tsx'
import { plainText } from './inline-text.tsx'
import { kindInWords } from './passage.tsx'
import { marksBeside, type PointResult, pointResultOf } from './rules.ts'

/** Each point of the correction, seen or not, then what was marked beside them. */
export const CorrectedPoints = ({
  document,
  points,
  marks,
  reader,
}: {
  document: ProfessionalDocument
  points: readonly Point[]
  marks: Marks
  reader: Reader
}) => {
  const results = points.map((point) => pointResultOf(point, marks))
  const beside = marksBeside(points, marks)
  const textOf = (id: string) => plainText(passagesOf(document).find((passage) => passage.id === id)?.text ?? id)
  return (
    <>
      <p>{countInWords(results)}</p>
      <ol role="list" className={styles.points}>
        {points.map((point, index) => (
          <li key={point.id}>
            <h4>
              {index + 1}. {point.title}
            </h4>
            <StateMark {...looks[results[index] ?? 'missed']} />
            {point.passageIds.map((id) => (
              <blockquote key={id}>{textOf(id)}</blockquote>
            ))}
            <p>
              {expectedInWords(point, document)}
              {point.passageIds.map(
                (id) => marks[id] && <GivenMark key={id} mark={marks[id]} {...{ document, reader }} />,
              )}
            </p>
            <p>{point.explanation}</p>
            <Grounds grounds={point.grounds} />
          </li>
        ))}
      </ol>
      {beside.length > 0 && (
        <>
          <h4 className={styles.besideTitle}>Marqués, hors du corrigé</h4>
          <p>Le corrigé ne relève pas ces passages. Ce n’est pas forcément une erreur&nbsp;: parlez-en en salle.</p>
          <ul role="list" className={styles.points}>
            {beside.map((id) => (
              <li key={id}>
                <blockquote>{textOf(id)}</blockquote>
                <p>{marks[id] && <GivenMark mark={marks[id]} {...{ document, reader }} />}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const GivenMark = ({ mark, document, reader }: { mark: Mark; document: ProfessionalDocument; reader: Reader }) => (
  <span className={styles.mark}>
    {reader === 'trainee' ? 'Votre marque' : 'La marque'}
    {'\u00A0'}: {kindInWords(mark.kind, document.markKinds)}
    {mark.note.trim() !== '' && ` – ${mark.note}`}
  </span>
)

/** « Attendu : mythe, ou erreur de management » */
const expectedInWords = ({ kinds }: Point, { markKinds }: ProfessionalDocument): string =>
  withFrenchSpaces(`Attendu : ${kinds.map((kind) => kindInWords(kind, markKinds).toLowerCase()).join(', ou ')}`)

/** « 7 relevés sur 12, dont 5 bien nommés. » */
const countInWords = (results: readonly PointResult[]): string => {
  const seen = results.filter((result) => result !== 'missed').length
  const named = results.filter((result) => result === 'named').length
  if (seen === 0) return `Aucun relevé, sur ${results.length}.`
  return `${seen} relevé${seen > 1 ? 's' : ''} sur ${results.length}, dont ${named} bien nommé${named > 1 ? 's' : ''}.`
}

const looks: Readonly<Record<PointResult, { state: State; word: string }>> = {
  named: { state: 'done', word: 'Marqué, et bien nommé' },
  'named-otherwise': { state: 'to-review', word: 'Marqué, mais nommé autrement' },
  'not-named': { state: 'in-progress', word: 'Marqué, sans type' },
  missed: { state: 'not-started', word: 'Pas marqué' },
}
