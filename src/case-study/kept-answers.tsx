import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Lines } from '../design/lines.tsx'
import { Section } from '../design/section.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { StepAnswers } from './answer.ts'
import { answerInWords } from './answer-in-words.ts'

/** What was under way when the session was closed: nobody's verdict, and still one's own to read. */
export const KeptAnswers = ({ caseStudy, answers }: { caseStudy: CaseStudy; answers: StepAnswers }) => (
  <Section title="Ce que vous aviez commencé">
    <p>Cette tentative n’a pas été remise : elle ne donne aucun niveau. Vos réponses sont gardées.</p>
    {caseStudy.steps.map((step) => {
      const answer = answers[step.id]
      const lines = answer ? answerInWords(step, answer).map(withFrenchSpaces) : []
      return <Lines key={step.id} title={withFrenchSpaces(step.title)} lines={lines} />
    })}
  </Section>
)
