import { wordCount } from '../../kernel/word-count.ts'
import type { Step } from './step-problem.ts'

/** A text that is there, long enough where that is asked, and short enough. */
export const textProblem = ({ minWords = 0, maxWords }: Step<'text'>, text: string): string | null => {
  const words = wordCount(text)
  if (words === 0) return 'Écrivez votre réponse avant de l’envoyer.'
  if (words > maxWords) return `Votre réponse compte ${words} mots ; la limite est de ${maxWords} mots.`
  if (words < minWords)
    return `Votre réponse compte ${words} ${words > 1 ? 'mots' : 'mot'} ; de ${minWords} à ${maxWords} mots sont attendus.`
  return null
}
