import { Section } from '../../design/section.tsx'
import { EFFECTIF_MIN_INTRA, NON_SOLLICITATION_MULT } from '../key-dates.ts'
import { ClauseLink } from '../terms/clause-link.tsx'

/** What a date or an amount would have to be made up for. */
export const NotComputed = () => (
  <Section title="Ce que cette page ne calcule pas">
    <ul>
      <li>
        Les frais d’annulation sans acompte versé : la <ClauseLink id="2.2" /> n’en donne pas le montant.
      </li>
      <li>
        Les « délais requis » pour renvoyer les documents et l’acompte : la <ClauseLink id="2.2" /> ne les fixe pas.
      </li>
      <li>
        Le nombre maximum de participants (<ClauseLink id="2.1" />) et le minimum en INTER : ils ne sont pas écrits. En
        INTRA, la formation a lieu à partir de {EFFECTIF_MIN_INTRA} personne (<ClauseLink id="3.5" />
        ).
      </li>
      <li>
        La pénalité pour débauchage, {NON_SOLLICITATION_MULT} fois le dernier salaire, charges patronales en sus (
        <ClauseLink id="5.2" />
        ) : un salaire n’a pas sa place ici.
      </li>
      <li>
        Ce que devient une annulation en INTRA pour absence de stagiaires, ou le prix d’une absence (
        <ClauseLink id="3.7" />
        ) : ce sont des règles, sans délai.
      </li>
      <li>Les délais de la loi que les conditions ne reprennent pas, sauf celui de l’article L.&nbsp;6353-5.</li>
    </ul>
  </Section>
)
