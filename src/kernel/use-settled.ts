import { useEffect, useState } from 'react'

/** A pause between two keystrokes is shorter. */
const pauseMs = 800

/** The text once it has stopped changing: a screen reader hears one result, not one at each digit. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
