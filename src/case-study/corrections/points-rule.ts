import type { CaseStep } from '../../content/case-studies/case-study.ts'

/** How the points of a step are counted, in one sentence for who reads them; `null` of a text, which has none. */
export const pointsRuleOf = (step: CaseStep): string | null => {
  switch (step.kind) {
    case 'dialogue':
      return 'À chaque échange, plus la réponse est juste, plus elle rapporte ; un détour ne rapporte rien.'
    case 'choice':
      if (step.min === 1 && step.max === 1) return 'Un point pour le bon choix.'
      return step.ordered
        ? 'Un point par choix attendu, quelle que soit sa place.'
        : 'Un point par choix attendu, un de moins par choix en trop.'
    case 'table':
      return 'Un point par case juste.'
    case 'numeric':
      return 'Un point par nombre juste, à la marge acceptée près.'
    case 'ordering':
      return 'Un point par élément à sa place.'
    case 'classification':
      return 'Un point par élément bien classé.'
    case 'raci':
      return 'Par action, un point pour le A, un pour le ou les R ; C et I ne sont pas notés.'
    case 'budget':
      return 'Un point par ligne dont le montant est dans la fourchette attendue.'
    case 'text':
      return null
  }
}
