import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { Button, buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { download } from '../kernel/download.ts'
import { Problem, problemSentences } from '../kernel/problem.ts'
import { outboxEmptied } from '../outbox/outbox.ts'
import { calendarOf, calendarType } from './calendar.ts'
import { type RecordedAction, getMyPlanDocument } from './contract.ts'
import styles from './plan.module.css'

/** The plan on paper, and its dates in a calendar. */
export const TakeAway = ({ actions }: { actions: readonly RecordedAction[] }) => {
  const fetching = useMutation({ mutationFn: fetchDocument })
  const dated = actions.filter(({ dueOn }) => dueOn !== null)
  return (
    <div className="no-print">
      <Section title="Emporter mon plan">
        <p className={styles.ways}>
          <Button onClick={() => fetching.mutate()} pending={fetching.isPending}>
            <Icon name="download" />
            Télécharger mon plan (PDF)
          </Button>
          {dated.length > 0 && <CalendarLink actions={dated} />}
        </p>
        {fetching.isError && (
          <Notice kind="refused" word="Téléchargement impossible">
            {fetching.error instanceof Problem ? fetching.error.message : problemSentences.unexpected}
          </Notice>
        )}
        <p className={styles.hint}>
          {dated.length === 0
            ? 'Donnez une date de fin à une action : elle pourra aller dans votre agenda.'
            : 'Le fichier d’agenda contient une échéance par action datée, avec un rappel la veille. Repris plus tard, il la met à jour ; une action retirée ici se retire à la main de votre agenda.'}
        </p>
      </Section>
    </div>
  )
}

/** Drawn by the server from what it has recorded: what still waits would not be in it. */
const fetchDocument = async (): Promise<void> => {
  if (!(await outboxEmptied(4000)))
    throw new Problem('unreachable', {
      detail: 'Vos derniers changements ne sont pas encore enregistrés : le document ne les dirait pas. Réessayez.',
    })
  await download(getMyPlanDocument, {})
}

/** A link like any other, made on this device: a phone opens it with its calendar, without network too. */
const CalendarLink = ({ actions }: { actions: readonly RecordedAction[] }) => {
  const [at] = useState(() => new Date().toISOString())
  const text = calendarOf(actions, at)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: calendarType }))
    link.current?.setAttribute('href', url)
    // A phone is slow to take a file it was just given.
    return () => void setTimeout(() => URL.revokeObjectURL(url), 60_000)
  }, [text])
  return (
    <a ref={link} href="#agenda" download="mon-plan-d-action.ics" type="text/calendar" className={buttonClass('quiet')}>
      <Icon name="calendar" />
      Ajouter à mon agenda
    </a>
  )
}
