import { course } from '../content/course.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { AdjustmentsSection } from './adjustments-section.tsx'
import styles from './legal.module.css'

export const Component = () => (
  <div className={styles['page']}>
    <title>Accessibilité – Parcours</title>
    <PageTitle>Accessibilité : non auditée</PageTitle>
    <p>
      Parcours vise le RGAA 4.1 et les WCAG 2.2 au niveau AA. Personne d’extérieur ne l’a encore audité : nous
      n’annonçons donc aucun taux de conformité, et cette page n’est pas une déclaration de conformité.
    </p>
    <AdjustmentsSection />
    <Section title="Ce qui a été vérifié, et comment">
      <p>À chaque série de tests, dans un vrai navigateur (Chromium), par un programme :</p>
      <ul>
        <li>chaque écran avec axe-core, en couleurs claires, et les principaux en couleurs sombres et forcées ;</li>
        <li>la largeur de 320 px et les lettres deux fois plus grandes, sans défilement de côté ;</li>
        <li>la taille de ce qui se touche du doigt sur un téléphone ;</li>
        <li>les principaux écrans à la seule touche Tab : tout s’atteint, le focus se voit, rien ne le retient ;</li>
        <li>le contraste des couleurs, dans les deux thèmes.</li>
      </ul>
      <p>Un programme ne voit qu’une partie des obstacles. Aucune durée n’est imposée dans Parcours.</p>
    </Section>
    <Section title="Ce que nous savons manquer">
      <ul>
        <li>Aucun essai avec des personnes handicapées, ni d’écoute complète avec un lecteur d’écran.</li>
        <li>
          L’attestation en PDF est balisée, mais n’a pas été contrôlée avec un lecteur d’écran ; la page « Attestation »
          donne son numéro, sa date et ses résultats.
        </li>
        <li>Les grilles d’évaluation et le suivi en direct sont de larges tableaux, longs à parcourir à l’oreille.</li>
        <li>Ni version en langue des signes, ni version facile à lire.</li>
      </ul>
    </Section>
    <Section title="Un obstacle dans l’application ?">
      <p>
        Dites la page et ce que vous vouliez faire, par courrier à {course.organisation.lines[0]}, {headOffice}, ou à{' '}
        <a href={`mailto:${course.dataProtectionContact}`}>{course.dataProtectionContact}</a>, la seule adresse
        électronique que donne le document de LEXOM. Ce que vous ne pouvez pas lire vous sera donné sous une autre
        forme.
      </p>
    </Section>
  </div>
)

/** « 155 Avenue René Privat - 07000 PRIVAS » */
const headOffice = course.organisation.lines.find((line) => line.startsWith('Siège social'))?.replace(/^.*? : /, '')
