import { useId } from 'react'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { Choice, Choices } from '../../design/choices.tsx'
import { SelectField } from '../../design/field.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { partId } from '../part-to-mend.ts'
import styles from './classification-step.module.css'

/** More than this is read sooner in a list that opens than in a wall of buttons. */
const categoriesInSight = 5

type Step = Extract<CaseStep, { kind: 'classification' }>

/** One category an item: all of them in sight while they are few, in a list beyond. */
export const ClassificationStep = ({
  step: { categories, items },
  placed,
  onPlaced,
}: {
  step: Step
  placed: Readonly<Record<string, string>>
  onPlaced: (placed: Record<string, string>) => void
}) => {
  const place = (item: string, category: string) => {
    const { [item]: _, ...others } = placed
    onPlaced(category === '' ? others : { ...others, [item]: category })
  }
  const Item = categories.length > categoriesInSight ? ItemWithList : ItemWithChoices
  const count = items.filter(({ id }) => placed[id] !== undefined).length
  return (
    <div className={styles.items}>
      <p className={styles.count}>
        {count} {count > 1 ? 'éléments classés' : 'élément classé'} sur {items.length}
      </p>
      {items.map((item) => (
        <Item
          key={item.id}
          item={item}
          categories={categories}
          category={placed[item.id] ?? ''}
          onCategory={(category) => place(item.id, category)}
        />
      ))}
    </div>
  )
}

type ItemProps = {
  item: Step['items'][number]
  categories: Step['categories']
  category: string
  onCategory: (category: string) => void
}

const ItemWithChoices = ({ item, categories, category, onCategory }: ItemProps) => {
  const name = useId()
  return (
    <div className={styles.choices}>
      <Choices legend={withFrenchSpaces(item.text)}>
        {categories.map(({ id, text }, index) => (
          <Choice
            key={id}
            id={index === 0 ? partId(item.id) : undefined}
            name={name}
            checked={category === id}
            onChange={() => onCategory(id)}
          >
            {withFrenchSpaces(text)}
          </Choice>
        ))}
      </Choices>
    </div>
  )
}

const ItemWithList = ({ item, categories, category, onCategory }: ItemProps) => (
  <SelectField
    id={partId(item.id)}
    label={withFrenchSpaces(item.text)}
    value={category}
    onChange={({ target }) => onCategory(target.value)}
  >
    <option value="">Choisir…</option>
    {categories.map(({ id, text }) => (
      <option key={id} value={id}>
        {withFrenchSpaces(text)}
      </option>
    ))}
  </SelectField>
)
