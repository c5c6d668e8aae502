import { useEffect, useRef } from 'react'

import { nothingSeen } from './based-on.ts'

type Versions = Readonly<Record<string, string>>

/**
 * Which version of each answer the person has before their eyes. While they type in a field it keeps
 * their words, so that what is read again meanwhile has not been seen: it would be replaced silently.
 * @param versions what was read last, by the name of what is answered
 * @returns for handlers: the version on screen
 */
export const useSeen = (versions: Versions): ((name: string) => string) => {
  const latest = useRef(versions)
  const whileTyping = useRef<Versions | null>(null)
  useEffect(() => {
    latest.current = versions
  }, [versions])
  useEffect(() => {
    const begins = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(typedIn)) whileTyping.current = latest.current
    }
    const ends = () => {
      whileTyping.current = null
    }
    document.addEventListener('focusin', begins)
    document.addEventListener('focusout', ends)
    return () => {
      document.removeEventListener('focusin', begins)
      document.removeEventListener('focusout', ends)
    }
  }, [])
  return (name) => (whileTyping.current ?? latest.current)[name] ?? nothingSeen
}

const typedIn = 'textarea, input:not([type="radio"], [type="checkbox"])'
