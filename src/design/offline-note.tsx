import type { ReactNode } from 'react'

import { frenchTime, type Instant } from '../kernel/instant.ts'
import { Notice } from './notice.tsx'

/** No network: what is shown is kept, and dated. @param knownAt when it was last true @param children what waits, or what to do */
export const OfflineNote = ({
  knownAt = null,
  action,
  children,
}: {
  knownAt?: Instant | null
  action?: ReactNode
  children?: ReactNode
}) => (
  <Notice kind="waiting" icon="cloud-off" word="Hors connexion" action={action}>
    {knownAt === null ? 'Le réseau ne répond pas.' : `Ce que vous voyez date de ${frenchTime(knownAt)}.`} {children}
  </Notice>
)
