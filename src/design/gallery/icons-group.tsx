import { Icon, iconNames } from '../icon.tsx'
import styles from './gallery.module.css'
import { Group, Specimen } from './specimen.tsx'

export const IconsGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Une grille de 24, un seul trait" isWide>
      <ul role="list" className={styles.icons}>
        {iconNames().map((name) => (
          <li key={name}>
            <Icon name={name} size="1.75rem" /> {name}
          </li>
        ))}
      </ul>
    </Specimen>
  </Group>
)
