import { PageTitle } from '../page-title.tsx'
import { ThemeSwitch } from '../theme-switch.tsx'
import { Toasts } from '../toasts.tsx'
import { ButtonsGroup } from './buttons-group.tsx'
import { ChoicesGroup } from './choices-group.tsx'
import { DialogsGroup } from './dialogs-group.tsx'
import { FieldsGroup } from './fields-group.tsx'
import styles from './gallery.module.css'
import { IconsGroup } from './icons-group.tsx'
import { MenusGroup } from './menus-group.tsx'
import { StatesGroup } from './states-group.tsx'
import { TablesGroup } from './tables-group.tsx'
import { WaitsGroup } from './waits-group.tsx'

/** Every component of the design in every state, for who changes one or needs one. */
export const Component = () => (
  <>
    <title>Galerie des composants – Parcours</title>
    <PageTitle below="Chaque composant dans chacun de ses états. Rien ici n’est enregistré.">
      Galerie des composants
    </PageTitle>
    <div className={styles.head}>
      <nav aria-label="Groupes de composants">
        <ul role="list" className={styles.contents}>
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeSwitch />
    </div>
    {groups.map(({ id, title, Group }) => (
      <Group key={id} id={id} title={title} />
    ))}
    <Toasts />
  </>
)

const groups = [
  { id: 'boutons', title: 'Boutons', Group: ButtonsGroup },
  { id: 'champs', title: 'Champs', Group: FieldsGroup },
  { id: 'choix', title: 'Choix', Group: ChoicesGroup },
  { id: 'dialogues', title: 'Dialogues', Group: DialogsGroup },
  { id: 'menus', title: 'Menus, onglets et compléments', Group: MenusGroup },
  { id: 'etats', title: 'Messages et états', Group: StatesGroup },
  { id: 'attentes', title: 'Attentes et avancement', Group: WaitsGroup },
  { id: 'tableaux', title: 'Tableaux', Group: TablesGroup },
  { id: 'icones', title: 'Icônes', Group: IconsGroup },
] as const
