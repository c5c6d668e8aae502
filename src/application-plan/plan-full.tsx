import { Notice } from '../design/notice.tsx'
import { actionsAllowed } from './contract.ts'

export const PlanFull = () => (
  <Notice kind="info" word="Plan complet">
    Votre plan a déjà {actionsAllowed} actions, le plus qu’il puisse en avoir. Retirez-en une pour en écrire une autre.
  </Notice>
)
