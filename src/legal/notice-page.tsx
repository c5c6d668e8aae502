import { Link } from 'react-router'

import { course } from '../content/course.ts'
import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import styles from './legal.module.css'

export const Component = () => (
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
      <p>Direction de la publication&#160;: À compléter par LEXOM</p>
      <p>Hébergement&#160;: À compléter par LEXOM</p>
    </Section>
    <Section title="Médiation de la consommation">
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
        Déléguée ou délégué à la protection des données&#160;:{' '}
        <a href={`mailto:${course.dataProtectionContact}`}>{course.dataProtectionContact}</a>. Voir{' '}
        <Link to={paths.privacy}>ce que Parcours garde et pourquoi</Link>.
      </p>
    </Section>
  </div>
)
