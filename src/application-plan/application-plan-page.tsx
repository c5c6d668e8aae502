import { Suspense, useEffect, useRef } from 'react'
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router'

import { objectiveIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { Icon } from '../design/icon.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { ActionForm } from './action-form.tsx'
import { PlanFull } from './plan-full.tsx'
import styles from './plan.module.css'
import { PlanView } from './plan-view.tsx'
import { actionsAllowed } from './contract.ts'
import { usePlan } from './use-plan.ts'

/** The plan, or, when the address names one, an action to write. */
export const ApplicationPlanPage = () => {
  const actionId = useSearchParams()[0].get('action')
  return (
    <>
      <Title key={actionId} isAction={actionId !== null} />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Plan />
      </Suspense>
    </>
  )
}

/** What a page's module exports (app/page-code.ts). */
export const Component = ApplicationPlanPage

const Plan = () => {
  const actions = usePlan()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const actionId = search.get('action')
  if (actionId === null) return <PlanView actions={actions} />
  const action = actions.find((one) => one.actionId === actionId)
  if (!action && actions.length >= actionsAllowed) return <PlanFull />
  return (
    <ActionForm
      key={actionId}
      actionId={actionId}
      action={action}
      objectiveId={objectiveIds.find((id) => id === search.get('objectif')) ?? 'O1'}
      onDone={() => void navigate(paths.applicationPlan)}
    />
  )
}

/** Between the plan and an action the address only changes behind its « ? »: the title takes the focus itself. */
const Title = ({ isAction }: { isAction: boolean }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFreshPage = useLocation().key === 'default'
  useEffect(() => {
    if (!isFreshPage) heading.current?.focus({ preventScroll: true })
  }, [isFreshPage])
  if (!isAction)
    return (
      <>
        <title>Mon plan d’action – Parcours</title>
        <PageTitle
          ref={heading}
          above="Après la formation"
          below="Ce que vous ferez avec vos propres clients, et pour quand."
        >
          Mon plan d’action
        </PageTitle>
      </>
    )
  return (
    <>
      <title>Une action – Mon plan d’action – Parcours</title>
      <PageTitle
        ref={heading}
        above={
          <Link to={paths.applicationPlan} className={styles.back}>
            <Icon name="arrow-left" />
            Mon plan d’action
          </Link>
        }
      >
        Une action
      </PageTitle>
    </>
  )
}
