import type { ReactNode } from 'react'

import { Icon, type IconName } from './icon.tsx'
import styles from './notice.module.css'

export type NoticeKind = 'info' | 'waiting' | 'refused' | 'done'

const looks: Record<NoticeKind, { icon: IconName; word: string; role: 'status' | 'alert' }> = {
  info: { icon: 'info', word: 'À savoir', role: 'status' },
  waiting: { icon: 'clock', word: 'En attente', role: 'status' },
  refused: { icon: 'warning', word: 'Refusé', role: 'alert' },
  done: { icon: 'circle-check', word: 'Fait', role: 'status' },
}

/**
 * A sentence that says what happened and what to do next. Announced when it appears: politely,
 * unless something was refused. @param word, icon replace the kind's own @param action a button or link
 */
export const Notice = ({
  kind,
  word,
  icon,
  action,
  children,
}: {
  kind: NoticeKind
  word?: string
  icon?: IconName
  action?: ReactNode
  children: ReactNode
}) => {
  const look = looks[kind]
  return (
    <div role={look.role} className={`${styles.notice} ${styles[kind]}`}>
      <Icon name={icon ?? look.icon} size="1.5em" />
      <div className={styles.body}>
        <div className={styles.text}>
          <strong>{word ?? look.word}</strong>
          <div>{children}</div>
        </div>
        {action}
      </div>
    </div>
  )
}
