import { useState } from 'react'

import { Button } from '../../design/button.tsx'
import { LateDialog } from '../../design/late-dialog.tsx'
import { Field } from '../../design/field.tsx'
import { Notice } from '../../design/notice.tsx'
import { callApi } from '../../kernel/call-api.ts'
import { Problem } from '../../kernel/problem.ts'
import { formGroup, groupCodeSchema, joinGroup } from '../contract.ts'
import styles from './group.module.css'
import type { AttemptUnderWay } from './group-section.tsx'
import { useGroupCommand } from './use-group-command.ts'

/** One asks for a code, the others type it: nobody is listed before. */
export const BeginGroup = ({ of }: { of: AttemptUnderWay }) => {
  const forming = useGroupCommand(of.caseStudyId, (_: void, commandId) =>
    callApi(formGroup, { params: of, body: { commandId } }),
  )
  return (
    <>
      <p>
        Vous pouvez partager cette tentative. L’un de vous demande un code, les autres le tapent ici. Une fois le code
        tapé, vous lisez entre vous le prénom, l’initiale du nom et les réponses à cette étude de cas ; personne n’est
        nommé avant.
      </p>
      <div className={styles.ways}>
        <div className={styles.form}>
          <p className={styles.way}>Vous commencez le groupe</p>
          <Button look="quiet" pending={forming.isPending} onClick={() => forming.mutate()}>
            Demander un code
          </Button>
          {forming.isError && <Notice kind="refused">{forming.error.message}</Notice>}
        </div>
        <Join of={of} />
      </div>
    </>
  )
}

const Join = ({ of }: { of: AttemptUnderWay }) => {
  const [code, setCode] = useState('')
  const [mistake, setMistake] = useState<string>()
  const joining = useGroupCommand(of.caseStudyId, (replaces: boolean, commandId) =>
    callApi(joinGroup, { params: of, body: { commandId, code, replaces } }),
  )
  const problem = joining.error instanceof Problem ? joining.error : null
  const givesWay = problem?.code === 'group-replaces-answers'
  const refusal = givesWay ? undefined : joining.error?.message
  const join = () => {
    const { error } = groupCodeSchema.safeParse(code)
    setMistake(error?.issues[0]?.message)
    if (!error) joining.mutate(false)
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        join()
      }}
    >
      <Field
        label="Code du groupe"
        hint="Quatre chiffres, donnés par qui a demandé le code"
        inputMode="numeric"
        autoComplete="off"
        size={8}
        value={code}
        error={mistake ?? refusal}
        onChange={({ target }) => {
          setCode(target.value)
          setMistake(undefined)
          joining.reset()
        }}
      />
      <Button type="submit" look="quiet" pending={joining.isPending}>
        Rejoindre le groupe
      </Button>
      <LateDialog
        open={givesWay}
        onClose={joining.reset}
        title="Vos réponses et celles du groupe"
        closeLabel="Ne pas rejoindre"
        actions={<Button onClick={() => joining.mutate(true)}>Rejoindre quand même</Button>}
      >
        <p>{problem?.message}</p>
        <p>Vos réponses aux autres étapes rejoignent celles du groupe.</p>
      </LateDialog>
    </form>
  )
}
