import { course } from '../content/course.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import styles from './legal.module.css'

export const Component = () => (
  <div className={styles['page']}>
    <title>Accessibilité – Parcours</title>
    <PageTitle>Accessibilité : non auditée</PageTitle>
    <p>
      Parcours vise le RGAA 4.1 et les WCAG 2.2 au niveau AA. Il n’a pas encore fait l’objet d’un audit&#160;: nous
      n’annonçons donc aucun taux de conformité. Tout s’utilise au clavier, aucune durée n’est imposée, et rien n’est
      dit par la couleur seule.
    </p>
    <Section title="Un obstacle dans l’application ?">
      <p>
        Écrivez à <a href={`mailto:${course.dataProtectionContact}`}>{course.dataProtectionContact}</a> en disant la
        page et ce que vous vouliez faire&#160;; le document que vous ne pouvez pas lire vous sera donné sous une autre
        forme.
      </p>
    </Section>
    <Section title="Besoin d’aménagement ?">
      <p>
        Avant ou pendant la session, dites à votre formateur ce qui vous aiderait&#160;: du temps, un document agrandi,
        une place, une autre façon de répondre. Aucun diagnostic ne vous est demandé. Référent handicap de
        l’organisme&#160;: À compléter par LEXOM.
      </p>
    </Section>
  </div>
)
