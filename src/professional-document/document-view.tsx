import type { ProfessionalDocument } from '../content/professional-documents/professional-document.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { Answer, DocumentWork } from './contract.ts'
import { CorrectedAnalysis } from './corrected-analysis.tsx'
import { CorrectedDocument } from './corrected-document.tsx'
import styles from './document-view.module.css'
import { HandedIn, HandIn, type Submission } from './hand-in.tsx'
import { MarkedDocument, type OnMark } from './marked-document.tsx'
import { Questions } from './questions.tsx'
import { ReadingGuide } from './reading-guide.tsx'

/**
 * The document, and beside it the work on it; once handed in, the corrected analysis.
 * @param work what is recorded, under what was given on this device since
 * @param isClosed the trainer closed the session: nothing can be given any more
 */
export const DocumentView = ({
  document,
  work,
  submission,
  isClosed,
  onAnswer,
  onMark,
  onSubmit,
}: {
  document: ProfessionalDocument
  work: DocumentWork
  submission: Submission
  isClosed: boolean
  onAnswer: (questionId: string, answer: Answer) => void
  onMark: OnMark
  onSubmit: () => void
}) => {
  const { answers, marks, submittedAt, correction } = work
  const isWorking = submittedAt === null && !isClosed && submission.state === 'not-given'
  return (
    <>
      <div className={styles.tools}>
        {isWorking && <p>Touchez une phrase du document pour la marquer.</p>}
        <a href={`#${workAnchor}`}>
          {correction === null ? 'Aller au travail sur le document' : 'Aller à mon analyse corrigée'}
        </a>
        <Button look="quiet" onClick={() => window.print()}>
          Imprimer
        </Button>
      </div>
      <div className={styles.pair}>
        <div className={styles.document}>
          {isWorking ? (
            <MarkedDocument {...{ document, marks, onMark }} />
          ) : (
            <CorrectedDocument {...{ document, marks, correction }} />
          )}
        </div>
        <div id={workAnchor} className={styles.work}>
          {isClosed && submittedAt === null && (
            <Notice kind="info" word="Session clôturée">
              Le formateur a clôturé la session&nbsp;: cette analyse n’a pas été rendue et ne peut plus l’être.
            </Notice>
          )}
          {submittedAt === null && submission.state !== 'not-given' && <HandedIn state={submission.state} />}
          {isWorking && (
            <>
              <ReadingGuide steps={document.guide} kinds={document.markKinds.map(({ text }) => text)} />
              <Questions {...{ document, answers, marks, onAnswer }} />
              <HandIn {...{ document, answers, marks, submission, onSubmit }} />
            </>
          )}
          {submittedAt !== null && correction !== null && (
            <Section title="Mon analyse corrigée">
              <p>
                Rendue le {frenchDate(submittedAt)} à {frenchTime(submittedAt)}. Elle sert à apprendre&nbsp;: elle ne
                compte ni pour les objectifs ni pour l’attestation.
              </p>
              <CorrectedAnalysis {...{ document, answers, marks, correction }} />
            </Section>
          )}
        </div>
      </div>
    </>
  )
}

const workAnchor = 'travail'
