import type { ComponentProps } from 'react'

import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'

/** A button with no room for its words: they name it, and show under the pointer or the focus. */
export const IconButton = ({
  icon,
  words,
  ...button
}: Omit<ComponentProps<typeof Button>, 'children'> & { icon: IconName; words: string }) => (
  <Tooltip words={words}>
    <Button look="quiet" {...button} aria-label={words}>
      <Icon name={icon} />
    </Button>
  </Tooltip>
)
