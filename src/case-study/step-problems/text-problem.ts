import { wordCount } from '../../kernel/word-count.ts'
import type { Step } from './step-problem.ts'

/** A text that is there and short enough. */
export const textProblem = ({ maxWords }: Step<'text'>, text: string): string | null => {
  const words = wordCount(text)
  if (words === 0) return 'Écrivez votre réponse avant de l’envoyer.'
  if (words > maxWords) return `Votre réponse compte ${words} mots ; la limite est de ${maxWords} mots.`
  return null
}
