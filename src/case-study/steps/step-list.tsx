import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { Link } from 'react-router'

import type { CaseStep, CaseStudy } from '../../content/case-studies/case-study.ts'
import { StateMark } from '../../design/state-mark.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepAnswers } from '../answer.ts'
import { stepStateOf } from '../rules.ts'
import { stepLink, submitStep } from './step-links.ts'
import styles from './step-list.module.css'

/** Every step and where it stands; where there is no room, behind a button that says which one this is. */
export const StepList = ({ caseStudy, answers, at }: { caseStudy: CaseStudy; answers: StepAnswers; at: string }) => {
  const { isOpen, setOpen, nav, toggle, leaving } = useMenu()
  const listId = useId()
  const place = caseStudy.steps.findIndex(({ id }) => id === at)
  const here = place < 0 ? 'Vérifier et remettre' : `Étape ${place + 1} sur ${caseStudy.steps.length}`
  return (
    <nav ref={nav} aria-label="Étapes" className={styles.nav} {...leaving}>
      <button
        ref={toggle}
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        className={styles.toggle}
        onClick={() => setOpen(!isOpen)}
      >
        {here}
      </button>
      <ol id={listId} role="list" data-open={isOpen} className={styles.list}>
        {caseStudy.steps.map((step, index) => (
          <li key={step.id}>
            <Link
              to={stepLink(step.id)}
              aria-current={step.id === at ? 'step' : undefined}
              onClick={() => setOpen(false)}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{withFrenchSpaces(step.title)}</span>
              <StepState step={step} answers={answers} />
            </Link>
          </li>
        ))}
        <li>
          <Link
            to={stepLink(submitStep)}
            aria-current={at === submitStep ? 'step' : undefined}
            onClick={() => setOpen(false)}
          >
            <span className={styles.number} />
            <span className={styles.title}>Vérifier et remettre</span>
          </Link>
        </li>
      </ol>
    </nav>
  )
}

/** Escape closes the list and gives the focus back; so does going elsewhere, by keyboard or by hand. */
const useMenu = () => {
  const [isOpen, setOpen] = useState(false)
  const nav = useRef<HTMLElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)

  // A press on what takes no focus is no blur.
  useEffect(() => {
    if (!isOpen) return
    const closeOutside = ({ target }: PointerEvent) =>
      target instanceof Node && !nav.current?.contains(target) && setOpen(false)
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])

  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return
    setOpen(false)
    toggle.current?.focus()
  }
  // Safari names nothing when a link of the list is pressed: that is not leaving it.
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) =>
    relatedTarget !== null && !currentTarget.contains(relatedTarget) && setOpen(false)

  return { isOpen, setOpen, nav, toggle, leaving: { onKeyDown, onBlur } }
}

export const StepState = ({ step, answers }: { step: CaseStep; answers: StepAnswers }) => {
  const state = stepStateOf(step, answers[step.id])
  return <StateMark state={state} word={stateWords[state]} />
}

const stateWords = { done: 'Répondu', 'in-progress': 'En cours', 'not-started': 'À faire' } as const
