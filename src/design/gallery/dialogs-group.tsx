import { type ReactNode, useState } from 'react'

import { AlertDialog } from '../alert-dialog.tsx'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Field } from '../field.tsx'
import { confirmBriefly } from '../toasts.tsx'
import { Group, longName, longText, Specimen } from './specimen.tsx'

export const DialogsGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Une question">
      <Opened by="Se déconnecter">
        {(dialog) => (
          <Dialog
            {...dialog}
            title="Se déconnecter de cet appareil"
            closeLabel="Rester"
            actions={<Button onClick={dialog.onClose}>Se déconnecter</Button>}
          >
            <p>Vos réponses enregistrées restent sur le serveur.</p>
          </Dialog>
        )}
      </Opened>
    </Specimen>
    <Specimen name="Un formulaire, refusé">
      <Opened by="Indiquer le lieu">
        {(dialog) => (
          <Dialog
            {...dialog}
            title="Lieu de la session"
            closeLabel="Annuler"
            actions={<Button pending>Enregistrer le lieu</Button>}
          >
            <Field label="Lieu" error="Indiquez le lieu." />
          </Dialog>
        )}
      </Opened>
    </Specimen>
    <Specimen name="Un contenu plus long que l’écran">
      <Opened by="Ouvrir le dossier">
        {(dialog) => (
          <Dialog {...dialog} title={longName} closeLabel="Revenir à l’étape">
            {Array.from({ length: 24 }, (_, line) => (
              <p key={line}>{longText}.</p>
            ))}
          </Dialog>
        )}
      </Opened>
    </Specimen>
    <Specimen name="Ce qui ne peut pas être annulé">
      <Opened by="Clôturer la session">
        {(dialog) => (
          <AlertDialog
            {...dialog}
            title="Clôturer la session"
            warning="Les réponses ne changeront plus. La clôture ne peut pas être annulée."
            closeLabel="Ne pas clôturer"
            actions={
              <Button look="danger" onClick={dialog.onClose}>
                Clôturer
              </Button>
            }
          />
        )}
      </Opened>
    </Specimen>
    <Specimen name="Une confirmation passagère">
      <Button look="quiet" onClick={() => confirmBriefly('Code copié : KARM-2741')}>
        Copier le code
      </Button>
    </Specimen>
    <Specimen name="Une confirmation au texte long">
      <Button look="quiet" onClick={() => confirmBriefly(`${longName} : ${longText}.`)}>
        Copier tout
      </Button>
    </Specimen>
  </Group>
)

const Opened = ({
  by,
  children,
}: {
  by: string
  children: (dialog: { open: boolean; onClose: () => void }) => ReactNode
}) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {by}
      </Button>
      {children({ open, onClose: () => setOpen(false) })}
    </>
  )
}
