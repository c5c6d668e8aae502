import { Button } from '../../../design/button.tsx'
import { DoneState } from '../../../design/done-state.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Notice } from '../../../design/notice.tsx'
import { Section } from '../../../design/section.tsx'
import { counted, euros, inFigures, percent } from '../../french-figures.ts'
import { frenchDay } from '../reading/french-day.ts'
import type { Scoring } from '../run/job.ts'
import type { Settings } from '../settings.ts'
import { Grid } from './grid.tsx'
import { RangesTable } from './ranges-table.tsx'
import { Rejects } from './rejects.tsx'
import { saveFile } from '../../../kernel/save-file.ts'
import { SegmentCustomers } from './segment-customers.tsx'
import { SegmentTable } from './segment-table.tsx'
import { Silent } from './silent.tsx'

/** What the scores say, from what to do first to how they were cut. */
export const ScoringResult = ({ scoring, settings }: { scoring: Scoring; settings: Settings }) => {
  const { summary, rejects } = scoring
  if (summary.total.count === 0)
    return (
      <>
        <EmptyState title="Aucun client à noter">
          Aucune ligne n’a pu être lue en entier. Les raisons sont ci-dessous ; vérifiez d’abord le choix des colonnes.
        </EmptyState>
        <Rejects rejects={rejects} />
      </>
    )
  return (
    <>
      <Section title="Le résultat">
        <Counted scoring={scoring} settings={settings} />
        <Cautions scoring={scoring} settings={settings} />
      </Section>
      <Rejects rejects={rejects} />
      <Grid summary={summary} />
      <SegmentTable summary={summary} />
      <Silent silent={summary.silent} />
      <SegmentCustomers segments={summary.segments} />
      <RangesTable ranges={summary.ranges} />
    </>
  )
}

const Counted = ({ scoring: { summary, rejects, scoredFile }, settings }: { scoring: Scoring; settings: Settings }) => {
  const { total, topFifth } = summary
  return (
    <DoneState
      title={`${counted(total.count, 'client noté', 'clients notés')} au ${frenchDay(settings.reference)}`}
      action={
        <Button onClick={() => saveFile(scoredFile, 'clients-notes-rfm.csv')}>
          <Icon name="download" />
          Télécharger le fichier noté
        </Button>
      }
    >
      <p>
        {counted(total.orders, 'commande')}, {euros(total.turnover)}.{' '}
        {total.turnover > 0 &&
          `Le premier cinquième des clients (${inFigures(topFifth.count)}) en fait ${percent(topFifth.turnover / total.turnover, 1)}.`}{' '}
        {rejects.count > 0 && `${counted(rejects.count, 'ligne écartée', 'lignes écartées')}.`}
      </p>
    </DoneState>
  )
}

/** Below this, a fifth is nobody. */
const fewestCustomers = 5

const Cautions = ({ scoring: { summary, repeated }, settings }: { scoring: Scoring; settings: Settings }) => (
  <>
    {summary.total.count < fewestCustomers && (
      <Notice kind="waiting" word="Trop peu de clients">
        À moins de cinq, couper en cinq n’a pas de sens : les notes ci-dessous ne disent rien.
      </Notice>
    )}
    {repeated > 0 && (
      <Notice kind="waiting" word="Clients en double">
        {counted(repeated, 'ligne')} portent un client qui figure ailleurs aussi. Chaque ligne a été notée comme un
        client. Si ce sont des commandes, choisissez «&nbsp;une commande&nbsp;» plus haut.
      </Notice>
    )}
    <p>
      {summary.changedByOtherRule === 0
        ? 'L’autre façon de couper donnerait les mêmes codes.'
        : `${counted(summary.changedByOtherRule, 'client aurait', 'clients auraient')} un autre code en coupant ${settings.rule === 'rank' ? 'par des bornes' : 'par le rang'}.`}{' '}
      Choisissez une règle, écrivez-la, et n’en changez pas d’un mois à l’autre.
    </p>
  </>
)
