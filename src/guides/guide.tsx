import type { ReactNode } from 'react'

import { course } from '../content/course.ts'
import { Button } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import styles from './guide.module.css'

/** A sheet to hand out: one A4 page on paper, one column on a phone. */
export const Guide = ({ title, below, children }: { title: string; below: string; children: ReactNode }) => (
  <div className={styles['guide']}>
    <title>{`${title} – Parcours`}</title>
    <PageTitle
      above={
        <>
          {course.title} – <span className={styles['reference']}>{course.reference}</span>
        </>
      }
      below={below}
    >
      {title}
    </PageTitle>
    <p className={styles['tools']}>
      <Button look="quiet" onClick={() => window.print()}>
        Imprimer
      </Button>
    </p>
    <ol role="list" className={styles['steps']}>
      {children}
    </ol>
  </div>
)

/** One thing to do, in a few sentences. */
export const GuideStep = ({ title, children }: { title: string; children: ReactNode }) => (
  <li className={styles['step']}>
    <h2>{title}</h2>
    {children}
  </li>
)

/** Words to look for on the screen; the guides' test looks for them in the source. */
export const OnScreen = ({ children }: { children: string }) => <b data-on-screen>{children}</b>
