import { Button } from '../button.tsx'
import { DoneState } from '../done-state.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorNote } from '../error-note.tsx'
import { Notice, type NoticeKind } from '../notice.tsx'
import { OfflineNote } from '../offline-note.tsx'
import { type State, StateMark } from '../state-mark.tsx'
import styles from './gallery.module.css'
import { Group, longName, longText, Specimen } from './specimen.tsx'

const at = '2026-11-23T09:42:00.000Z'

export const StatesGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    {(['info', 'waiting', 'refused', 'done'] satisfies NoticeKind[]).map((kind) => (
      <Specimen key={kind} name={`Message « ${kind} »`}>
        <Notice kind={kind}>La session commence lundi à 9 h.</Notice>
      </Specimen>
    ))}
    <Specimen name="Message au texte long" isWide>
      <Notice kind="waiting" word={longName} action={<Button look="quiet">Indiquer le lieu</Button>}>
        {longText}.
      </Notice>
    </Specimen>
    <Specimen name="Vide">
      <EmptyState title="Aucun stagiaire" action={<Button look="quiet">Ajouter un stagiaire</Button>}>
        Les personnes inscrites apparaîtront ici.
      </EmptyState>
    </Specimen>
    <Specimen name="Fait">
      <DoneState title="Quiz remis" at={at} action={<Button look="quiet">Voir la correction</Button>}>
        <p>Vos réponses sont enregistrées.</p>
      </DoneState>
    </Specimen>
    <Specimen name="Hors connexion">
      <OfflineNote knownAt={at}>Vos réponses partiront au retour du réseau.</OfflineNote>
    </Specimen>
    <Specimen name="Hors connexion, rien de connu">
      <OfflineNote action={<Button look="quiet">Réessayer</Button>} />
    </Specimen>
    <Specimen name="Erreur, à réessayer">
      <ErrorNote word="Envoi impossible" onRetry={() => {}}>
        Le serveur est injoignable. Rien de ce que vous avez écrit n’est perdu.
      </ErrorNote>
    </Specimen>
    <Specimen name="Erreur, nouvel essai en cours">
      <ErrorNote word="Envoi impossible" onRetry={() => {}} isRetrying>
        Le serveur est injoignable.
      </ErrorNote>
    </Specimen>
    <Specimen name="Où en est une chose" isWide>
      <div className={styles.row}>
        {(['done', 'in-progress', 'not-started', 'waiting', 'to-review'] satisfies State[]).map((state) => (
          <StateMark key={state} state={state} />
        ))}
        <StateMark state="waiting" word={longText} />
      </div>
    </Specimen>
  </Group>
)
