import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { Choices } from '../../design/choices.tsx'
import { SortableToClaim } from '../../design/sortable.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'

/** Every item, to be put in order; the order shown first is nobody's until it is touched or claimed. */
export const OrderingStep = ({
  step: { items },
  order,
  onOrder,
}: {
  step: Extract<CaseStep, { kind: 'ordering' }>
  order: readonly string[]
  onOrder: (order: string[]) => void
}) => {
  const placed = order.flatMap((id) => items.find((item) => item.id === id) ?? [])
  const shown = [...placed, ...items.filter((item) => !placed.includes(item))]
  return (
    <Choices legend="Votre ordre" hint="Déplacez les éléments avec les boutons, du premier au dernier.">
      <SortableToClaim
        items={shown.map(({ id, text }) => ({ id, text: withFrenchSpaces(text) }))}
        isGiven={placed.length === items.length}
        startsFrom="C’est l’ordre de départ : changez-le, ou gardez-le s’il vous convient."
        onOrder={onOrder}
      />
    </Choices>
  )
}
