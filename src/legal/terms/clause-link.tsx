import { Link } from 'react-router'

import { paths } from '../../content/paths.ts'
import { clauseAnchor } from '../terms-of-sale.ts'

/** « clause 3.5 », to its very place in the terms of sale. */
export const ClauseLink = ({ id }: { id: string }) => (
  <Link to={`${paths.termsOfSale}#${clauseAnchor(id)}`}>{`clause\u00A0${id}`}</Link>
)
