import { Notice } from '../design/notice.tsx'
import { frenchDate, frenchTime, type Instant } from '../kernel/instant.ts'

/** To the trainee: what the trainer has opened, and what it ends. */
export const DebriefOpened = ({ openedAt }: { openedAt: Instant }) => (
  <Notice kind="info" word="Débriefing ouvert">
    Votre formateur a ouvert le débriefing de cette étude de cas le {frenchDate(openedAt)} à {frenchTime(openedAt)} : la
    correction se lit ici, à côté de vos réponses. Plus rien ne se remet pour ce cas.
  </Notice>
)
