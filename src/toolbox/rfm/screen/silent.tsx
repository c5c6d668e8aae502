import { Section } from '../../../design/section.tsx'
import { counted } from '../../french-figures.ts'
import { silenceAlert } from '../scoring/score-customers.ts'
import type { Summary } from '../scoring/summary.ts'
import { CustomerTable } from './customer-table.tsx'

/** Whom a fair R hides: they are compared to themselves here, not to the others. */
export const Silent = ({ silent: { count, top } }: { silent: Summary['silent'] }) => (
  <Section title="Ce que la note R ne montre pas">
    <p>
      L’indice de silence compare un client à lui-même : R ÷ (période ÷ F). Au-dessus de {silenceAlert}, il se tait
      depuis plus de deux fois son rythme habituel.
    </p>
    {count === 0 ? (
      <p>Aucun client noté 3, 4 ou 5 en R n’est dans ce cas.</p>
    ) : (
      <>
        <p>
          {counted(count, 'client')} au-dessus de {silenceAlert} malgré un R de 3 ou plus
          {count > top.length ? ` ; les ${top.length} premiers par montant :` : ' :'}
        </p>
        <CustomerTable label="Clients silencieux malgré leur note R" customers={top} />
      </>
    )}
  </Section>
)
