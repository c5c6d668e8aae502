import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { answerInWords } from '../answer-in-words.ts'
import type { QuestionSheet, QuizAnswer } from '../contract.ts'
import { goToHandIn } from './hand-in-place.ts'

/** Answers that waited for the network until it was too late: still readable, and sent once time is given. */
export const LateAnswers = ({
  questions,
  late,
  isOver,
  onAnswer,
}: {
  questions: readonly QuestionSheet[]
  late: Readonly<Record<string, QuizAnswer>>
  isOver: boolean
  onAnswer: (questionId: string, answer: QuizAnswer) => void
}) => {
  const lines = questions.flatMap((question, index) => {
    const answer = late[question.id]
    return answer === undefined ? [] : [{ question, number: index + 1, answer }]
  })
  if (lines.length === 0) return null
  const send = () => {
    for (const { question, answer } of lines) onAnswer(question.id, answer)
    // The button goes away with what it sent.
    goToHandIn()
  }
  const isOne = lines.length === 1
  return (
    <Notice
      kind="waiting"
      word={isOne ? 'Une réponse est arrivée après la fin' : `${lines.length} réponses sont arrivées après la fin`}
      action={
        isOver ? undefined : (
          <Button look="quiet" onClick={send}>
            {isOne ? 'Envoyer cette réponse' : 'Envoyer ces réponses'}
          </Button>
        )
      }
    >
      <p>
        {isOver
          ? 'Pas enregistré, mais gardé sur cet appareil. Montrez-le au formateur : s’il vous donne des minutes de plus, vous l’enverrez d’ici.'
          : 'Pas encore enregistré. Du temps vous a été donné : envoyez-le tel quel, ou répondez de nouveau plus haut.'}
      </p>
      <ul>
        {lines.map(({ question, number, answer }) => (
          <li key={question.id}>
            Question {number} : {answerInWords(question, answer).join(' ; ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
