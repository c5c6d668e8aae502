import { useState, type ChangeEvent } from 'react'

/**
 * While a field has the focus its own text wins: an answer read again from the server, or
 * given in another tab, never moves the words under the typist's cursor.
 * @param kept what is given or recorded so far
 */
export const useTypedText = (kept: string, give: (text: string) => void) => {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    isTyping: typed !== null,
    field: {
      value: typed ?? kept,
      onFocus: () => setTyped(kept),
      onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        setTyped(target.value)
        give(target.value)
      },
      onBlur: () => setTyped(null),
    },
  }
}
