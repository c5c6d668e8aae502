import { useState } from 'react'

import { course } from '../content/course.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { WideTable } from '../design/wide-table.tsx'
import { clearThisDevice } from './clear-this-device.ts'
import styles from './legal.module.css'

export const Component = () => (
  <div className={styles['page']}>
    <title>Données personnelles – Parcours</title>
    <PageTitle below="Ce que Parcours sait de vous, à quoi cela sert, qui le lit et combien de temps.">
      Données personnelles
    </PageTitle>
    <Section title="Qui en répond">
      <p>
        {course.organisation.lines[0]} est responsable du traitement. Pour vos droits (accès, rectification, effacement,
        limitation, opposition, portabilité)&#160;:{' '}
        <a href={`mailto:${course.dataProtectionContact}`}>{course.dataProtectionContact}</a>. Une réponse vous est due
        sous un mois&#160;; vous pouvez aussi saisir la CNIL.
      </p>
    </Section>
    <Section title="Ce qui est enregistré">
      <WideTable label="Données enregistrées">
        <table>
          <thead>
            <tr>
              <th scope="col">Donnée</th>
              <th scope="col">Pourquoi</th>
              <th scope="col">Qui la lit</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Prénom, nom, entreprise s’il y en a une</td>
              <td>Vous inscrire à la session, établir l’attestation</td>
              <td>Vous, votre formateur</td>
            </tr>
            <tr>
              <td>Leçons ouvertes et terminées, réponses, auto-évaluations</td>
              <td>Suivre la formation, évaluer les objectifs</td>
              <td>Vous, votre formateur</td>
            </tr>
            <tr>
              <td>Lectures, décisions et commentaires du formateur</td>
              <td>Évaluer les objectifs, établir l’attestation</td>
              <td>Vous, votre formateur</td>
            </tr>
            <tr>
              <td>Demi-journées suivies</td>
              <td>Preuve de la formation, attestation</td>
              <td>Vous, votre formateur</td>
            </tr>
          </tbody>
        </table>
      </WideTable>
      <p>
        Ni date de naissance, ni adresse, ni téléphone, ni photo. Les autres stagiaires ne voient rien de vous. Personne
        n’est classé, et aucune décision n’est prise sans le formateur.
      </p>
    </Section>
    <Section title="Combien de temps">
      <p>
        Les conditions générales de vente (<a href="/cgv#clause-5.5">clause 5.5</a>) fixent un maximum de cinq ans à
        compter du terme des relations contractuelles. Les durées plus courtes que LEXOM retient pour les réponses
        détaillées&#160;: À compléter par LEXOM.
      </p>
    </Section>
    <Section title="Ce que garde ce navigateur">
      <ul>
        <li>Un cookie de connexion, strictement nécessaire, illisible par la page.</li>
        <li>Vos réponses en attente d’envoi, jusqu’à ce qu’elles soient enregistrées.</li>
        <li>Dans cet onglet, les réponses commencées et les noms masqués du formateur.</li>
      </ul>
      <p>
        Pas de mesure d’audience, pas de service tiers, pas de police chargée d’ailleurs&#160;: il n’y a donc pas de
        bandeau.
      </p>
      <ClearThisDevice />
    </Section>
  </div>
)

const ClearThisDevice = () => {
  const [state, setState] = useState<'asked' | 'done' | 'not-asked'>('not-asked')
  if (state === 'done')
    return <Notice kind="done">Ce poste ne garde plus rien de Parcours. Fermez l’onglet pour finir.</Notice>
  if (state === 'not-asked')
    return (
      <Button look="quiet" onClick={() => setState('asked')}>
        Effacer les données de ce poste
      </Button>
    )
  return (
    <Notice
      kind="waiting"
      word="Avant d’effacer"
      action={
        <Button look="danger" onClick={() => void clearThisDevice().then(() => setState('done'))}>
          Effacer maintenant
        </Button>
      }
    >
      Les réponses qui attendent encore le réseau seraient perdues. Celles qui sont enregistrées restent sur le serveur.
    </Notice>
  )
}
