import { Button, buttonClass, type ButtonLook } from '../button.tsx'
import { IconButton } from '../icon-button.tsx'
import { Icon } from '../icon.tsx'
import styles from './gallery.module.css'
import { Group, longName, Specimen } from './specimen.tsx'

const looks: readonly (readonly [ButtonLook, string])[] = [
  ['primary', 'Remettre le quiz'],
  ['quiet', 'Revenir à la leçon'],
  ['danger', 'Effacer de cet appareil'],
]

export const ButtonsGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Au repos">
      <Looks />
    </Specimen>
    <Specimen name="Au clavier" shows="focus">
      <Looks />
    </Specimen>
    <Specimen name="Désactivé">
      <Looks disabled />
    </Specimen>
    <Specimen name="En cours">
      <Looks pending />
    </Specimen>
    <Specimen name="Enfoncé">
      <Button look="quiet" aria-pressed="true">
        Masquer les noms
      </Button>
    </Specimen>
    <Specimen name="Lien qui a l’air d’un bouton">
      <a href="#boutons" className={buttonClass('primary')}>
        Étape suivante <Icon name="arrow-right" />
      </a>
    </Specimen>
    <Specimen name="Icône seule, ses mots au survol et au clavier">
      <div className={styles.row}>
        <IconButton icon="copy" words="Copier le code" />
        <IconButton icon="print" words="Imprimer les codes" />
      </div>
    </Specimen>
    <Specimen name="Texte long">
      <Button>Corriger le nom de {longName}</Button>
    </Specimen>
  </Group>
)

const Looks = (state: { disabled?: boolean; pending?: boolean }) => (
  <div className={styles.row}>
    {looks.map(([look, label]) => (
      <Button key={look} look={look} {...state}>
        {label}
      </Button>
    ))}
  </div>
)
