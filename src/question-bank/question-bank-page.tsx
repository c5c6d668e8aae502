import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'

import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { BackLink } from '../training-session/back-to-board.tsx'
import { useTrainerCommand } from '../training-session/commands.ts'
import { BankView, countId } from './bank-view.tsx'
import { withdrawQuestion } from './contract.ts'
import { ImportPanel } from './import/import-panel.tsx'
import { questionBankQuery } from './queries.ts'

export const Component = () => (
  <>
    <title>Banque de questions – Parcours</title>
    <PageTitle
      above={<BackLink to={paths.trainingSessions}>Mes sessions</BackLink>}
      below="Les questions du cours et celles que vous importez, avec leurs réponses. Les questions importées restent dans la banque ; les quiz des modules gardent leurs questions."
    >
      Banque de questions
    </PageTitle>
    <Suspense fallback={<Skeleton lines={8} />}>
      <Bank />
    </Suspense>
  </>
)

const Bank = () => {
  const { data: entries } = useSuspenseQuery(questionBankQuery)
  const queryClient = useQueryClient()
  const readAgain = () => queryClient.invalidateQueries({ queryKey: questionBankQuery.queryKey })
  const withdrawing = useTrainerCommand(withdrawQuestion)
  const withdraw = (questionId: string) =>
    withdrawing.mutate(
      { params: { questionId }, body: {} },
      { onSuccess: () => void readAgain().then(() => document.getElementById(countId)?.focus()) },
    )
  return (
    <>
      <ImportPanel entries={entries} onImported={readAgain} />
      <BankView
        entries={entries}
        withdrawal={{
          error: withdrawing.error,
          isPending: withdrawing.isPending,
          withdrawn: withdrawing.isSuccess ? withdrawing.variables.params.questionId : null,
          onWithdraw: withdraw,
        }}
      />
    </>
  )
}
