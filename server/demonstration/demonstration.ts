import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { moduleOf } from '../../src/content/course.ts'
import { type CaseStudyId, type ModuleNumber, halfDayIds, objectiveIds } from '../../src/content/course-ids.ts'
import type { CommandId } from '../../src/kernel/ids.ts'
import { type Instant, parisDay, parisInstant } from '../../src/kernel/instant.ts'
import type { Rating } from '../../src/assessment/contract.ts'
import { answerQuestion, rateObjective, submitQuiz, submitSelfAssessment } from '../assessment/rules.ts'
import { formOf } from '../assessment/quiz-forms.ts'
import { answerStep, submitCaseStudy } from '../case-study/rules.ts'
import type { EventLog, NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { completeLesson, openLesson } from '../lesson/rules.ts'
import { organisationEvents } from '../people/events.ts'
import { streamOf } from '../training-session/access.ts'
import { trainingSessionEvents } from '../training-session/events.ts'
import { type TraineeState, evolveSession, noSession } from '../training-session/state.ts'
import { demonstrationSession, demonstrationTrainees, demonstrationTrainer } from './people.ts'
import { rightAnswer, rightCaseAnswers } from './right-answers.ts'

/**
 * A session under way that starts today, with trainees at different places. Made through the
 * rules, so that its history is one that can happen. Does nothing to a log that has one.
 */
export const seedDemonstration = async (log: EventLog, now: Instant, trainerPasswordHash: string): Promise<void> => {
  const organisation = newEvent(organisationEvents)
  const bySystem = { actor: 'system', subject: null }
  if ((await log.read('organisation', 0)).length > 0) return

  const player = sessionPlayer(log, now)
  await player.play(() => openingOf(now))
  const trainee = player.trainee

  const elodie = trainee('demo-elodie')
  await elodie.join()
  await elodie.positioning([2, 2, 2, 1])
  await elodie.lessons(1, 3)

  const jeanBaptiste = trainee('demo-jean-baptiste')
  await jeanBaptiste.join()
  await jeanBaptiste.positioning([3, 2, 2, 2])
  await jeanBaptiste.lessons(1)
  await jeanBaptiste.quiz(1, 1)
  await jeanBaptiste.lessons(2, 1)

  const sofia = trainee('demo-sofia')
  await sofia.join()
  await sofia.positioning([1, 2, 1, 1])
  await sofia.lessons(1)
  await sofia.quiz(1, 0)
  await sofia.caseStudy('case-1')

  const thomas = trainee('demo-thomas')
  await thomas.join()
  await thomas.positioning([2, 3, 2, 2])
  await thomas.lessons(1)

  await trainee('demo-mehmet').join()

  await log.append('organisation', { commandId: demonstrationCommand(0), at: now }, 0, [
    organisation('trainer-registered', bySystem, {
      ...demonstrationTrainer,
      passwordHash: trainerPasswordHash,
    }),
    organisation('training-session-listed', bySystem, {
      ...demonstrationSession,
      trainerId: demonstrationTrainer.trainerId,
    }),
  ])
}

const demonstrationCommand = (rank: number) => `demonstration-${rank}` as CommandId

const openingOf = (now: Instant): readonly NewEvent[] => {
  const session = newEvent(trainingSessionEvents)
  const later = (days: number) => new Date(new Date(now).getTime() + days * 86_400_000).toISOString()
  // Before nine the session began yesterday: whenever one looks, something has taken place.
  const first = parisInstant(parisDay(now), '09:00') <= now ? 0 : -1
  const slot = (id: (typeof halfDayIds)[number]) => {
    const day = parisDay(later(id.startsWith('day-1') ? first : first + 1))
    const [start, end] = id.endsWith('morning') ? ['09:00', '12:30'] : ['13:30', '17:00']
    return { id, startsAt: parisInstant(day, start), endsAt: parisInstant(day, end) }
  }
  return [
    session(
      'training-session-scheduled',
      { actor: demonstrationTrainer.trainerId, subject: null },
      {
        ...demonstrationSession,
        trainerId: demonstrationTrainer.trainerId,
        trainerName: demonstrationTrainer.name,
        place: null,
        halfDays: halfDayIds.map(slot),
      },
    ),
    ...demonstrationTrainees.map((trainee, index) =>
      session(
        'trainee-enrolled',
        { actor: demonstrationTrainer.trainerId, subject: trainee.traineeId },
        { ...trainee, rank: index + 1 },
      ),
    ),
  ]
}

/**
 * Plays decisions one after the other, a few seconds apart, the last one a moment before now.
 * The n-th has the n-th id: played again after a cut, or by two tabs at once, it is one history.
 */
const sessionPlayer = (log: EventLog, now: Instant) => {
  const stream = streamOf(demonstrationSession.trainingSessionId)
  let state = noSession
  let position = 0
  let rank = 0
  let at = new Date(now).getTime() - 45 * 60_000

  const play = async (decide: () => readonly NewEvent[]) => {
    at += 10_000
    const command = { commandId: demonstrationCommand(++rank), at: new Date(at).toISOString() }
    const appended = await log.append(stream, command, position, decide())
    if (appended.outcome === 'conflict') throw new Error('this log holds another session under the same name')
    state = appended.events.reduce(evolveSession, state)
    position += appended.events.length
  }

  const trainee = (traineeId: string) => {
    const current = (): TraineeState => {
      const one = state.trainees.get(traineeId)
      if (!one) throw new Error(`no trainee ${traineeId} in the demonstration`)
      return one
    }
    const joined = newEvent(trainingSessionEvents)
    return {
      join: () => play(() => [joined('trainee-joined', { actor: traineeId, subject: traineeId }, { traineeId })]),
      positioning: async (ratings: readonly Rating[]) => {
        for (const [index, objectiveId] of objectiveIds.entries()) {
          await play(() => rateObjective(current(), 'before', objectiveId, ratings[index] ?? 1))
        }
        await play(() => submitSelfAssessment(current(), 'before'))
      },
      lessons: async (moduleNumber: ModuleNumber, count = 9) => {
        for (const { id } of moduleOf(moduleNumber).topics.slice(0, count)) {
          await play(() => openLesson(current(), id))
          await play(() => completeLesson(current(), id))
        }
      },
      quiz: async (moduleNumber: ModuleNumber, mistakes: number) => {
        const of = { moduleNumber, attempt: 1 }
        let left = mistakes
        for (const questionId of formOf(moduleNumber, 1)) {
          const right = rightAnswer(questionId)
          const isMistaken = right.type === 'single-choice' && left-- > 0
          const given = isMistaken ? { ...right, chosen: right.chosen === 'a' ? 'b' : 'a' } : right
          await play(() => answerQuestion(current(), of, questionId, given))
        }
        await play(() => submitQuiz(current(), of))
      },
      caseStudy: async (caseStudyId: CaseStudyId) => {
        const answers = rightCaseAnswers(caseStudyId)
        const of = { caseStudyId, attempt: 1 }
        for (const { id } of caseStudyById(caseStudyId).steps) {
          const answer = answers[id]
          if (answer) await play(() => answerStep(current(), of, id, answer))
        }
        await play(() => submitCaseStudy(current(), of))
      },
    }
  }

  return { play, trainee }
}
