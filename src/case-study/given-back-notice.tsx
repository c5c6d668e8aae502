import { Link } from 'react-router'

import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { StepAnswers } from './answer.ts'
import type { Reopening } from './contract.ts'
import { namesInWords } from './group/names-in-words.ts'
import { nextStepOf, stepLink, submitStep } from './steps/step-links.ts'

/** An attempt that is the trainee's again: why, and the way back into it. */
export const GivenBackNotice = ({
  reopening: { reason, trainerName, at },
  caseStudy,
  answers,
  others,
  isClosed,
}: {
  reopening: Reopening
  caseStudy: CaseStudy
  answers: StepAnswers
  /** Who has it back too, and shares it again. */
  others: readonly string[]
  isClosed: boolean
}) => {
  const author = `${trainerName}, le ${frenchDate(at)} à ${frenchTime(at)}`
  if (isClosed)
    return (
      <Notice kind="info" word="Rendue pour reprise, sans nouvelle remise">
        «&nbsp;{reason}&nbsp;» ({author}). La session a été clôturée avant une nouvelle remise&#8239;: ce que vous aviez
        remis compte.
      </Notice>
    )
  return (
    <Notice
      kind="waiting"
      icon="pen"
      word="Votre formateur vous rend cette étude de cas"
      action={
        <Link to={stepLink(stepToStartAt(caseStudy, answers))} className={buttonClass('primary')}>
          Reprendre mes réponses
          <Icon name="arrow-right" />
        </Link>
      }
    >
      «&nbsp;{reason}&nbsp;» ({author}). Vos réponses sont là&#8239;: complétez-les, puis remettez-les. C’est toujours
      la même tentative, et ce que vous aviez remis compte jusque-là.
      {others.length > 0 && ` Elle est rendue aussi à ${namesInWords(others)} : vous la reprenez ensemble.`}
    </Notice>
  )
}

/** On the screens of the work itself, what it is taken up again for. */
export const GivenBackReminder = ({ reopening: { reason } }: { reopening: Reopening }) => (
  <p>
    <strong>À reprendre&nbsp;:</strong> «&nbsp;{reason}&nbsp;»
  </p>
)

/** Everything is answered already: one starts over from the first step. */
const stepToStartAt = (caseStudy: CaseStudy, answers: StepAnswers): string => {
  const next = nextStepOf(caseStudy, answers)
  return next === submitStep ? (caseStudy.steps[0]?.id ?? next) : next
}
