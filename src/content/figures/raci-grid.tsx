import { Figure } from './figure.tsx'
import styles from './raci-grid.module.css'

const services = [
  { name: 'Commercial', short: 'Com.' },
  { name: 'ADV', short: 'ADV' },
  { name: 'Logistique', short: 'Log.' },
  { name: 'SAV', short: 'SAV' },
  { name: 'Comptabilité', short: 'Cpta' },
] as const

type Part = 'R' | 'A' | 'A/R' | 'C' | 'I' | null

/** One `A` a line, and at least one `R`: figure-numbers.test.tsx holds us to it. */
const steps: readonly { readonly name: string; readonly parts: readonly Part[] }[] = [
  { name: 'Accuser réception (2 h)', parts: ['I', 'A/R', null, null, null] },
  { name: 'Reconstituer les faits (J+1)', parts: ['C', 'A', 'R', 'C', null] },
  { name: 'Décider un geste jusqu’à 150 €', parts: ['A/R', 'C', null, null, 'I'] },
  { name: 'Faire l’avoir ou refacturer (J+3)', parts: ['I', 'A', null, null, 'R'] },
  { name: 'Appeler pour clore (J+5)', parts: ['A/R', 'I', null, null, null] },
]

const words: Readonly<Record<Exclude<Part, null>, string>> = {
  R: 'réalise',
  A: 'approuve et rend compte',
  'A/R': 'approuve, rend compte et réalise',
  C: 'est consulté',
  I: 'est informé',
}

export const RaciGrid = () => (
  <Figure
    title="Qui fait quoi quand la livraison est incomplète"
    model="Matrice RACI, pratique usuelle"
    isFictitious
    reading="Lisez ligne à ligne : un seul A, celui qui rend compte ; au moins un R, celui qui fait. R réalise, A approuve et rend compte, C est consulté, I est informé. ADV : administration des ventes."
  >
    <table className={styles.grid}>
      <thead>
        <tr>
          {services.map(({ name, short }) => (
            <th key={name} scope="col">
              <span className={styles.whole}>{name}</span>
              <abbr className={styles.short} title={name}>
                {short}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      {steps.map(({ name, parts }) => (
        <tbody key={name}>
          <tr>
            <th colSpan={services.length} scope="rowgroup">
              {name}
            </th>
          </tr>
          <tr>
            {services.map((service, rank) => (
              <Cell key={service.name} part={parts[rank] ?? null} />
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  </Figure>
)

const Cell = ({ part }: { part: Part }) =>
  part === null ? (
    <td>–</td>
  ) : (
    <td className={part.startsWith('A') ? styles.accountable : undefined}>
      {part}
      <span className="visually-hidden"> : {words[part]}</span>
    </td>
  )
