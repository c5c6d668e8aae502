import { useState } from 'react'

import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { frenchDate, parisDay } from '../kernel/instant.ts'
import { useNow } from '../kernel/use-now.ts'
import { isPlausibleDay } from './dates/calendar-day.ts'
import { KeyDateList } from './dates/key-date-list.tsx'
import { byHand, type DatedSession, KeyDatesForm, knownOf, type TypedDates } from './dates/key-dates-form.tsx'
import { LatePaymentForm } from './dates/late-payment-form.tsx'
import { NotComputed } from './dates/not-computed.tsx'
import { ACOMPTE, cancellationCost } from './key-dates.ts'
import { ClauseLink } from './terms/clause-link.tsx'

const nothing: TypedDates = {
  proposalIssued: '',
  ordered: '',
  firstDay: '',
  lastDay: '',
  cancellationReceived: '',
  invoiceReceived: '',
  lastPayment: '',
  formalNotice: '',
}

/** What the terms of sale say of time, counted from the dates one has; nothing typed here is kept or sent. */
export const Component = ({ sessions = [] }: { sessions?: readonly DatedSession[] }) => {
  const today = parisDay(useNow(60_000))
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState(nothing)
  const session = chosen === byHand ? null : (sessions.find(({ id }) => id === chosen) ?? sessions[0] ?? null)
  const known = knownOf(typed, session)
  return (
    <>
      <title>Dates clés – Parcours</title>
      <PageTitle below="Les délais des conditions générales de vente, comptés en jours de calendrier, à l’heure de Paris.">
        Dates clés
      </PageTitle>
      <Notice kind="info" word="Calculs indicatifs">
        Ils aident à lire les conditions de vente et ne les remplacent pas. Seuls comptent le texte signé et la loi.
      </Notice>
      <Section
        title="Les dates que vous avez"
        action={
          <Button look="quiet" onClick={() => window.print()}>
            Imprimer
          </Button>
        }
      >
        <p className="no-print">
          Aucune n’est obligatoire : ce qui manque n’est pas calculé. Ce que vous saisissez reste dans cette page ; rien
          n’est enregistré ni envoyé.
        </p>
        <KeyDatesForm
          sessions={sessions}
          session={session}
          typed={typed}
          onChoose={setChosen}
          onType={(changed) => setTyped({ ...typed, ...changed })}
        />
        {known.firstDay !== null && known.lastDay !== null && (
          <p>
            Formation du {frenchDate(known.firstDay)} au {frenchDate(known.lastDay)}.
          </p>
        )}
        <Cancelled on={typed.cancellationReceived} firstDay={known.firstDay} />
      </Section>
      <KeyDateList known={known} today={today} />
      <LatePaymentForm invoiceReceived={known.invoiceReceived} />
      <NotComputed />
    </>
  )
}

const Cancelled = ({ on, firstDay }: { on: string; firstDay: string | null }) => {
  if (!isPlausibleDay(on) || firstDay === null) return null
  const isEarly = cancellationCost(on, firstDay) === 'deposit'
  return (
    <Notice kind="info" word="Annulation">
      Reçue le {frenchDate(on)}, {isEarly ? 'au moins' : 'moins de'} 15 jours avant le premier jour :{' '}
      {isEarly ? `l’acompte de ${100 * ACOMPTE} % reste acquis à LEXOM` : 'le prix total est dû à LEXOM'}. Calcul
      indicatif, <ClauseLink id="3.5" />.
    </Notice>
  )
}
