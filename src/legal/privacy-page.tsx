import { course } from '../content/course.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import styles from './legal.module.css'
import { BrowserStorageTable } from './privacy/browser-storage-table.tsx'
import { ClearThisDevice } from './privacy/clear-this-device-button.tsx'
import { RecordedTable } from './privacy/recorded-table.tsx'
import { ClauseLink } from './terms/clause-link.tsx'

const DataProtectionContact = () => (
  <a href={`mailto:${course.dataProtectionContact}`}>{course.dataProtectionContact}</a>
)

export const Component = () => (
  <div className={styles['page']}>
    <title>Données personnelles – Parcours</title>
    <PageTitle below="Ce que Parcours sait de vous, à quoi cela sert, qui le lit et combien de temps.">
      Données personnelles
    </PageTitle>
    <Section title="Qui en répond">
      <p>
        {course.organisation.lines[0]} est responsable du traitement. Sa déléguée ou son délégué à la protection des
        données répond à <DataProtectionContact />.
      </p>
    </Section>
    <Section title="Ce qui est enregistré">
      <RecordedTable />
      <p>
        Vous et le formateur de la session lisez ces données, personne d’autre dans Parcours : ni les autres stagiaires,
        ni votre entreprise, ni un financeur. Les fondements sont une proposition, à confirmer par LEXOM.
      </p>
      <p>
        Une exception, que vous choisissez : si vous faites une étude de cas en groupe, ceux qui partagent son code
        lisent votre prénom, l’initiale de votre nom et les réponses à cette étude de cas, jusqu’à ce que vous quittiez
        le groupe.
      </p>
      <p>
        Parcours ne demande ni date de naissance, ni adresse, ni téléphone, ni photo, ni donnée de santé. Personne n’est
        classé, et aucune décision n’est prise sans le formateur.
      </p>
    </Section>
    <Section title="Combien de temps">
      <p>
        Les conditions générales de vente (<ClauseLink id="5.5" />) fixent un maximum de cinq ans à compter du terme des
        relations contractuelles. Les durées plus courtes que LEXOM retient pour les réponses détaillées : À compléter
        par LEXOM.
      </p>
    </Section>
    <Section title="Vos droits">
      <p>
        Accès, rectification, effacement, limitation, opposition, portabilité : écrivez à <DataProtectionContact />. Une
        réponse vous est due sous un mois. L’effacement peut laisser ce que la loi ou la preuve de la formation oblige à
        garder ; on vous dit alors quoi, pourquoi et jusqu’à quand.
      </p>
      <p>
        Vous pouvez aussi déposer une réclamation auprès de la CNIL :{' '}
        <a href="https://www.cnil.fr/fr/plaintes" rel="noreferrer">
          www.cnil.fr/fr/plaintes
        </a>
        .
      </p>
    </Section>
    <Section title="Ce que garde ce navigateur">
      <p>
        Seulement ce qui sert à fonctionner. Pas de mesure d’audience, pas de traceur, pas de service tiers, pas de
        police chargée d’ailleurs : il n’y a donc pas de bandeau à accepter.
      </p>
      <BrowserStorageTable />
      <p>
        Les onglets d’un même navigateur se préviennent aussi quand quelqu’un s’y connecte ou s’en va : ce message n’est
        gardé nulle part.
      </p>
      <ClearThisDevice />
    </Section>
  </div>
)
