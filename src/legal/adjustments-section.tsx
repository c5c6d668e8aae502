import { course } from '../content/course.ts'
import { Section } from '../design/section.tsx'

/** Asked of a person, by whatever means one likes: a form here would ask for what is nobody's business. */
export const AdjustmentsSection = () => (
  <div id="amenagements">
    <Section title="Besoin d’aménagement ?">
      <p>
        Dites ce qui vous aiderait, avant ou pendant la session, à votre formateur ou à l’organisme. Ni diagnostic, ni
        justificatif : ce que vous demandez suffit. Le formateur peut noter dans Parcours ce qui est prévu (du temps en
        plus, des pauses…), jamais pourquoi, et vous le lisez. Par exemple :
      </p>
      <ul>
        <li>plus de temps, ou une tentative à un autre moment ;</li>
        <li>des documents agrandis ou imprimés ;</li>
        <li>des pauses plus fréquentes ;</li>
        <li>une place choisie : près de la porte, du tableau, loin du bruit ;</li>
        <li>un interprète, ou une personne qui prend des notes ;</li>
        <li>une autre façon de répondre : à l’oral, sur papier, sur votre propre appareil.</li>
      </ul>
      <dl>
        <dt>Référent handicap de LEXOM</dt>
        <dd>À compléter par LEXOM</dd>
        <dt>Téléphone</dt>
        <dd>À compléter par LEXOM</dd>
        <dt>Par courrier</dt>
        <dd>
          {course.organisation.lines[0]}, {course.organisation.lines[2]}
        </dd>
      </dl>
    </Section>
  </div>
)
