import { useId } from 'react'

import { Icon, type IconName } from './icon.tsx'
import styles from './theme-switch.module.css'
import { chooseTheme, type Theme, useTheme } from './theme.ts'

const choices: readonly { theme: Theme; word: string; icon: IconName }[] = [
  { theme: 'light', word: 'Clair', icon: 'sun' },
  { theme: 'dark', word: 'Sombre', icon: 'moon' },
  { theme: 'device', word: 'Comme l’appareil', icon: 'contrast' },
]

/** Light, dark, or whatever the device does; kept on this device. */
export const ThemeSwitch = () => {
  const { theme } = useTheme()
  const name = useId()
  return (
    <fieldset className={styles.switch}>
      <legend>Apparence</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.theme}>
            <input
              type="radio"
              name={name}
              checked={theme === choice.theme}
              onChange={() => chooseTheme(choice.theme)}
            />
            <Icon name={choice.icon} />
            {choice.word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
