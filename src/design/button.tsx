import type { ComponentProps } from 'react'

import styles from './button.module.css'

export type ButtonLook = 'primary' | 'quiet' | 'danger'

/**
 * While `pending`, the button keeps its place, its label and the focus, and ignores clicks:
 * a second one would send the same thing twice.
 */
export const Button = ({
  look = 'primary',
  pending = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook; pending?: boolean }) => (
  <button
    {...rest}
    type={type}
    className={buttonClass(look, className)}
    aria-disabled={pending ? true : rest['aria-disabled']}
    aria-busy={pending || undefined}
    onClick={pending ? (event) => event.preventDefault() : onClick}
  >
    {pending && <span className={styles.spinner} aria-hidden="true" />}
    {children} {pending && <span className="visually-hidden">(en cours)</span>}
  </button>
)

/** For what goes somewhere but looks like a button: `<Link className={buttonClass('primary')}>`. */
export const buttonClass = (look: ButtonLook = 'primary', more = ''): string =>
  [styles.button, styles[look], more].filter(Boolean).join(' ')
