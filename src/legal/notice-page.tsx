import { Link } from 'react-router'

import { course } from '../content/course.ts'
import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { group } from './group.ts'
import styles from './legal.module.css'
import { publication } from './publication.ts'
import { ClauseLink } from './terms/clause-link.tsx'

const toComplete = 'À compléter par LEXOM'

export const Component = () => {
  const { director, hosting } = publication()
  return (
    <div className={styles['page']}>
      <title>Mentions légales – Parcours</title>
      <PageTitle>Mentions légales</PageTitle>
      <Section title="Éditeur">
        <p>
          {course.organisation.lines.map((line) => (
            <span key={line} className={styles['line']}>
              {line}
            </span>
          ))}
        </p>
        <dl>
          <dt>Direction de la publication</dt>
          <dd>{director ?? toComplete}</dd>
          <dt>Téléphone et adresse électronique de l’organisme</dt>
          <dd>{toComplete}</dd>
          <dt>Hébergement (nom, adresse, téléphone)</dt>
          <dd>{hosting ?? toComplete}</dd>
        </dl>
      </Section>
      <Section title="Le groupe LEXOM">
        <p>Les filiales, telles que la fiche de la formation les cite :</p>
        <ul>
          {group.map(({ name, activity }) => (
            <li key={name}>
              {name}
              {activity !== undefined && ` – ${activity}`}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Médiation de la consommation">
        <p>
          Un client qui est un consommateur peut saisir le médiateur retenu par LEXOM (<ClauseLink id="5.4" />
          ), par son site ou par courrier :
        </p>
        <p>
          <span className={styles['line']}>{course.mediator.name}</span>
          <span className={styles['line']}>{course.mediator.address}</span>
          <a href={course.mediator.site} rel="noreferrer">
            {course.mediator.site}
          </a>
        </p>
      </Section>
      <Section title="Données personnelles">
        <p>
          Déléguée ou délégué à la protection des données :{' '}
          <a href={`mailto:${course.dataProtectionContact}`}>{course.dataProtectionContact}</a>. Voir{' '}
          <Link to={paths.privacy}>ce que Parcours garde et pourquoi</Link>.
        </p>
      </Section>
    </div>
  )
}
