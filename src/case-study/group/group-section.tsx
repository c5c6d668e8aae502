import { useEffect, useRef } from 'react'

import type { CaseStudyId } from '../../content/course-ids.ts'
import { SaidAfter } from '../../design/said-after.tsx'
import { Section } from '../../design/section.tsx'
import type { CaseStudyWork } from '../contract.ts'
import { BeginGroup } from './begin-group.tsx'
import styles from './group.module.css'
import { LeaveGroup } from './leave-group.tsx'
import { namesInWords } from './names-in-words.ts'

export type AttemptUnderWay = { readonly caseStudyId: CaseStudyId; readonly attempt: number }

/**
 * With whom the attempt under way is worked on, and how to come together or part. Nothing for whoever
 * takes up alone an attempt that was given back: nobody joins it.
 */
export const GroupSection = ({
  of,
  work: { group, attempts },
}: {
  of: AttemptUnderWay
  work: Pick<CaseStudyWork, 'group' | 'attempts'>
}) => {
  const isGivenBack = attempts.some(({ reopening }) => reopening)
  const people = group ? group.others.length + 1 : 0
  const title = useFocusWhenLost(people)
  if (isGivenBack && !group) return null
  return (
    <div className="no-print">
      <Section title="Travailler à deux ou trois" titleRef={title}>
        <SaidAfter change={people}>{peopleInWords(group)}</SaidAfter>
        {group ? <Group {...{ of, group, isGivenBack }} /> : <BeginGroup of={of} />}
      </Section>
    </div>
  )
}

const peopleInWords = (group: CaseStudyWork['group']): string => {
  if (!group) return 'Vous travaillez seul.'
  if (group.others.length > 0) return `${namesInWords(['Vous', ...group.others])} travaillez ensemble.`
  return group.code === null ? '' : `Code du groupe : ${group.code}.`
}

/** The button that was pressed goes away with what it changed: the focus then goes to the title. */
const useFocusWhenLost = (change: number) => {
  const title = useRef<HTMLHeadingElement>(null)
  const before = useRef(change)
  useEffect(() => {
    if (before.current === change) return
    before.current = change
    if (document.activeElement === document.body) title.current?.focus()
  }, [change])
  return title
}

const Group = ({
  of,
  group: { code, others },
  isGivenBack,
}: {
  of: AttemptUnderWay
  group: NonNullable<CaseStudyWork['group']>
  isGivenBack: boolean
}) => (
  <>
    {others.length > 0 ? (
      <>
        <p>
          <strong>{namesInWords(['Vous', ...others])}</strong> travaillez ensemble.
        </p>
        <p>
          Vous partagez une seule tentative : chacun lit et donne les réponses, la dernière donnée à une étape compte,
          et l’un de vous remet pour tous. Votre formateur lit une copie commune et décide pour chacun.
        </p>
      </>
    ) : (
      <p>Personne ne vous a encore rejoint. Vous pouvez commencer sans attendre.</p>
    )}
    {code !== null && (
      <dl className={styles.code}>
        <dt>Code du groupe</dt>
        <dd>{code}</dd>
        <dd className={styles.hint}>
          {others.length > 0
            ? 'Une troisième personne peut encore le taper sur cette même page.'
            : 'Une ou deux personnes de votre session le tapent sur cette même page, chacune sur son appareil.'}
        </dd>
      </dl>
    )}
    <LeaveGroup of={of} isAlone={others.length === 0} isForGood={isGivenBack} />
  </>
)
