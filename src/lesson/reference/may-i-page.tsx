import { type LegalAnswer, confusions, lawReadUntil, legalCases } from '../../content/reference/legal-cases.ts'
import { Icon, type IconName } from '../../design/icon.tsx'
import { Section } from '../../design/section.tsx'
import { Grounds, Part } from './entry-parts.tsx'
import { ReferencePage } from './reference-page.tsx'
import styles from './reference.module.css'

/** What a salesperson may do, question by question, with the rule it rests on. */
export const Component = () => (
  <ReferencePage
    title="Puis-je…&#8239;?"
    below={`Des repères pour agir, pas un conseil juridique. État de nos lectures\u00A0: ${lawReadUntil}. Avant une campagne, faites vérifier par un juriste.`}
    searchLabel="Chercher une situation"
    searchHint="Un geste, un canal ou un article, par exemple appeler"
    entries={legalCases}
    titleOf={({ question }) => question}
    ifNone="Aucune situation ne contient ces mots."
    renderEntry={(legalCase) => (
      <>
        <Answer answer={legalCase.answer} inBrief={legalCase.inBrief} />
        <dl className={styles.parts}>
          <Part name="Pourquoi">{legalCase.because}</Part>
          <Part name="La règle">
            {legalCase.rule.text}
            <span className={styles.reference}>
              {legalCase.rule.reference}. {legalCase.rule.since}.
            </span>
          </Part>
          <Grounds {...legalCase} />
        </dl>
      </>
    )}
  >
    <Section title="Quatre confusions à éviter">
      <ul>
        {confusions.map((confusion) => (
          <li key={confusion}>{confusion}</li>
        ))}
      </ul>
    </Section>
  </ReferencePage>
)

const looks: Readonly<Record<LegalAnswer, IconName>> = { yes: 'circle-check', no: 'close', 'with-care': 'warning' }

const Answer = ({ answer, inBrief }: { answer: LegalAnswer; inBrief: string }) => (
  <p className={`${styles.answer} ${styles[answer]}`}>
    <Icon name={looks[answer]} />
    {inBrief}
  </p>
)
