import { Figure } from './figure.tsx'
import styles from './rfm-grid.module.css'

type Customer = readonly [name: string, recency: number, frequency: number, amount: number]

/** Twenty made-up customers, four for each score of each axis: the rule of quintiles. */
const customers: readonly Customer[] = [
  ['A', 5, 5, 5],
  ['B', 5, 5, 4],
  ['C', 5, 2, 1],
  ['D', 5, 1, 2],
  ['E', 4, 5, 5],
  ['G', 4, 4, 3],
  ['H', 4, 3, 3],
  ['J', 4, 1, 1],
  ['K', 3, 4, 4],
  ['L', 3, 3, 4],
  ['N', 3, 3, 2],
  ['Q', 3, 2, 1],
  ['S', 2, 5, 5],
  ['T', 2, 4, 3],
  ['U', 2, 2, 2],
  ['V', 2, 1, 4],
  ['W', 1, 4, 5],
  ['X', 1, 3, 3],
  ['Y', 1, 2, 2],
  ['Z', 1, 1, 1],
]

const scores = [1, 2, 3, 4, 5] as const

type Zone = 'good' | 'watch' | 'plain'

const zoneOf = (recency: number, frequency: number): Zone => {
  if (frequency < 4) return 'plain'
  if (recency >= 4) return 'good'
  return recency <= 2 ? 'watch' : 'plain'
}

export const RfmGrid = () => (
  <Figure
    title="Le cube RFM vu de dessus : vingt clients"
    model="Méthode des quintiles, popularisée par Arthur M. Hughes"
    isFictitious
    reading="Deux axes font la grille, le troisième est dans la pastille : « S5 » est le client S, note M de 5. En bas à droite, S, T et W commandaient souvent et se taisent : ce sont eux que l’on appelle d’abord. V, en bas à gauche, commande peu, mais pour beaucoup : à regarder avant de l’oublier."
  >
    <table className={styles.grid}>
      <caption className={styles.caption}>
        En haut, les plus récents (R) ; à droite, les plus fréquents (F). Dans la pastille : le client, et sa note M.
      </caption>
      <thead>
        <tr>
          <td>R × F</td>
          {scores.map((frequency) => (
            <th key={frequency} scope="col">
              F {frequency}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scores.toReversed().map((recency) => (
          <tr key={recency}>
            <th scope="row">R {recency}</th>
            {scores.map((frequency) => (
              <td key={frequency} className={styles[zoneOf(recency, frequency)]}>
                <Chips at={[recency, frequency]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <ul role="list" className={styles.legend}>
      <li>
        <span className={styles.good} aria-hidden="true" />R et F de 4 ou 5 : reconnaître, impliquer
      </li>
      <li>
        <span className={styles.watch} aria-hidden="true" />R de 1 ou 2, F de 4 ou 5 : appeler d’abord
      </li>
    </ul>
  </Figure>
)

const Chips = ({ at: [recency, frequency] }: { at: readonly [number, number] }) =>
  customers
    .filter((customer) => customer[1] === recency && customer[2] === frequency)
    .map(([name, , , amount]) => (
      <span key={name} className={styles.chip} data-amount={amount}>
        {name}
        {amount}
      </span>
    ))
