import { Disclosure } from '../../../design/disclosure.tsx'
import { Section } from '../../../design/section.tsx'
import { counted } from '../../french-figures.ts'
import { segmentNamed } from '../scoring/segments.ts'
import type { SegmentSummary } from '../scoring/summary.ts'
import { CustomerTable } from './customer-table.tsx'

/** The first customers of each segment; the file has them all. */
export const SegmentCustomers = ({ segments }: { segments: readonly SegmentSummary[] }) => (
  <Section title="Les clients, segment par segment">
    <p>Les premiers de chaque segment par montant ; le fichier noté les a tous.</p>
    {segments
      .filter(({ count }) => count > 0)
      .map(({ number, count, top }) => {
        const name = `${number} ${segmentNamed(number)}`
        return (
          <Disclosure key={number} title={`${name} : ${counted(count, 'client')}`}>
            <CustomerTable label={`Clients du segment ${name}`} customers={top} />
          </Disclosure>
        )
      })}
  </Section>
)
