import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { moduleOf } from '../../content/course.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { Missing } from '../../objectives/contract.ts'
import { objectiveNumber, objectivesInWords } from '../../objectives/missing-sentences.ts'
import { resultLabels } from '../../objectives/rules.ts'
import { thresholds } from '../../content/mastery.ts'
import styles from './missing-for-attestation.module.css'

/** The same list that the trainee reads, told to the trainer: theirs first. */
export const MissingForAttestation = ({ missing, name }: { missing: readonly Missing[]; name: string }) => {
  if (missing.length === 0) return <p>Rien ne manque : vous avez validé les quatre objectifs.</p>
  const yours = missing.filter(({ who }) => who === 'trainer')
  const theirs = missing.filter(({ who }) => who === 'trainee')
  return (
    <div className={styles.missing}>
      {yours.length > 0 && <Actor title="Ce que vous devez faire" missing={yours} />}
      {theirs.length > 0 && <Actor title={`${thatBefore(name)} doit faire`} missing={theirs} />}
    </div>
  )
}

const Actor = ({ title, missing }: { title: string; missing: readonly Missing[] }) => (
  <div>
    <h3>{title}</h3>
    <ul>
      {missing.map((one) => (
        <li key={JSON.stringify(one)}>{sentenceOf(one)}</li>
      ))}
    </ul>
  </div>
)

export const sentenceOf = (missing: Missing): string => withFrenchSpaces(plainSentenceOf(missing))

const plainSentenceOf = (missing: Missing): string => {
  switch (missing.kind) {
    case 'quiz-to-take':
      return `Faire le quiz du module ${missing.moduleNumber}, « ${moduleOf(missing.moduleNumber).title} », pour ${objectivesInWords(missing.objectiveIds)}.`
    case 'quiz-below-threshold':
      return `Refaire un quiz pour l’objectif ${objectiveNumber(missing.objectiveId)} : ${missing.percent} % de bonnes réponses, ${thresholds.acquired} % attendus.`
    case 'case-study-to-submit':
      return `Remettre l’étude de cas ${caseNumber(missing.caseStudyId)} pour ${objectivesInWords(missing.objectiveIds)}.`
    case 'case-study-below-threshold':
      return missing.who === 'trainee'
        ? `Reprendre une étude de cas pour l’objectif ${objectiveNumber(missing.objectiveId)} : le meilleur niveau est ${missing.level}, le niveau 3 est attendu.`
        : `Décider de l’objectif ${objectiveNumber(missing.objectiveId)} : le meilleur niveau en étude de cas est ${missing.level} et aucune tentative ne reste.`
    case 'review-awaited':
      return `Lire l’étude de cas ${caseNumber(missing.caseStudyId)} pour ${objectivesInWords(missing.objectiveIds)}.`
    case 'case-study-given-back':
      return `Reprendre l’étude de cas ${caseNumber(missing.caseStudyId)}, que vous avez rendue : « ${missing.reason} »`
    case 'decision-awaited':
      return `Valider l’objectif ${objectiveNumber(missing.objectiveId)} : les preuves disent « Acquis ».`
    case 'decided-otherwise':
      return `Revoir, si de nouvelles preuves le permettent, l’objectif ${objectiveNumber(missing.objectiveId)}, que vous avez décidé « ${resultLabels[missing.result]} ».`
  }
}

const caseNumber = (id: Extract<Missing, { kind: 'review-awaited' }>['caseStudyId']): number =>
  caseStudySheetOf(id).number

/** « Ce que Karim », « Ce qu’Awa » */
const thatBefore = (name: string): string =>
  /^(?:[aeiouœæ]|y(?![aeiou]))/i.test(name.normalize('NFD')) ? `Ce qu’${name}` : `Ce que ${name}`
