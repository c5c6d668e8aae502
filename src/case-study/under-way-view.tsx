import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Section } from '../design/section.tsx'
import type { StepAnswers } from './answer.ts'
import type { CaseStudyWork } from './contract.ts'
import { CallReplay } from './corrections/call-replay.tsx'
import { CorrectedSteps } from './corrections/corrected-steps.tsx'
import { hasBegun } from './steps/step-links.ts'

/** What was not handed in when the debrief was opened: kept, corrected, and without a level. */
export const UnderWayView = ({
  caseStudy,
  answers,
  corrections,
}: {
  caseStudy: CaseStudy
  answers: StepAnswers
} & Pick<NonNullable<CaseStudyWork['debrief']>, 'corrections'>) => (
  <Section title={hasBegun(caseStudy, answers) ? 'Ce que vous aviez commencé' : 'La correction'}>
    <p>
      {hasBegun(caseStudy, answers)
        ? 'Cette tentative n’a pas été remise : elle ne donne aucun niveau. Vos réponses sont gardées, chacune avec sa correction.'
        : 'Vous n’avez rien remis pour ce cas : il ne donne aucun niveau. La correction est là pour vous.'}
    </p>
    <Section level={3} title="Réponses et corrections">
      <CorrectedSteps
        caseStudy={caseStudy}
        answers={answers}
        corrections={corrections}
        reader="trainee"
        BelowCall={CallReplay}
      />
    </Section>
  </Section>
)
