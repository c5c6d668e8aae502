import { Button } from '../button.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Menu, MenuAction, MenuLink } from '../menu.tsx'
import { StateMark } from '../state-mark.tsx'
import { Tabs } from '../tabs.tsx'
import { Tooltip } from '../tooltip.tsx'
import { Group, longText, Specimen } from './specimen.tsx'

export const MenusGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Menu qui mène quelque part">
      <Menu label="Étape 2 sur 5">
        <MenuLink>
          <a href="#menus">
            L’appel <StateMark state="done" word="Répondu" />
          </a>
        </MenuLink>
        <MenuLink current="step">
          <a href="#menus">
            La trame <StateMark state="in-progress" />
          </a>
        </MenuLink>
        <MenuLink>
          <a href="#menus">{longText}</a>
        </MenuLink>
      </Menu>
    </Specimen>
    <Specimen name="Menu qui fait quelque chose">
      <Menu label="Actions">
        <MenuAction>Copier le code</MenuAction>
        <MenuAction>Imprimer les codes</MenuAction>
        <MenuAction disabled>Clôturer la session (déjà clôturée)</MenuAction>
      </Menu>
    </Specimen>
    <Specimen name="Au clavier" shows="focus">
      <Menu label={longText}>
        <MenuAction>Copier le code</MenuAction>
      </Menu>
    </Specimen>
    <Specimen name="Infobulle d’une abréviation">
      <Tooltip words="Récence, fréquence, montant">
        <Button look="quiet" aria-label="RFM : récence, fréquence, montant">
          RFM
        </Button>
      </Tooltip>
    </Specimen>
    <Specimen name="Onglets" isWide>
      <Tabs
        label="Tentatives"
        tabs={[
          { id: 'first', title: 'Première tentative', content: <p>Remise lundi à 10 h 42.</p> },
          { id: 'second', title: 'Seconde tentative', content: <p>Pas encore commencée.</p> },
          { id: 'long', title: longText, content: <p>{longText}.</p> },
        ]}
      />
    </Specimen>
    <Specimen name="Complément fermé">
      <Disclosure title="Pourquoi cette réponse ?">
        <p>{longText}.</p>
      </Disclosure>
    </Specimen>
    <Specimen name="Complément ouvert">
      <Disclosure title={longText} isOpenAtFirst>
        <p>Le client a appelé deux fois : la panne n’est pas réparée.</p>
      </Disclosure>
    </Specimen>
  </Group>
)
