import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { peopleInAGroup } from '../../src/case-study/contract.ts'
import type { CommandId } from '../../src/kernel/ids.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { isSameAnswer, nameOfVersion } from '../training-session/answer-version.ts'
import type { TraineeState } from '../training-session/state.ts'
import { caseStudyEvents } from './events.ts'
import { type Session, membersOf } from './group-members.ts'
import { type AttemptOfCaseStudy, requireOpen } from './rules.ts'
import { type CaseStudyState, reopenedAttempt } from './state.ts'

const event = newEvent(caseStudyEvents)

/** One for each command that brings people together. */
export const groupIdOf = (command: CommandId): string => `g-${command.slice(0, 24)}`

/**
 * Opens a group with a code that the others type. Of the codes offered, the first that no group of
 * this session uses is taken.
 * @throws Problem `already-in-group`, and those of an attempt that is not to be shared
 */
export const formGroup = (
  session: Session,
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  { groupId, codes }: { readonly groupId: string; readonly codes: Iterable<string> },
): readonly NewEvent[] => {
  requireShareable(trainee, of)
  if (trainee.caseStudies[of.caseStudyId].group !== null) throw new Problem('already-in-group')
  const used = codesOf(session)
  for (const code of codes) {
    if (used.has(code)) continue
    return [
      event('case-study-group-formed', by(trainee, trainee), { traineeId: trainee.traineeId, ...of, groupId, code }),
    ]
  }
  throw new Problem('conflict')
}

/**
 * From here on the members share one attempt. What the group has answered stands; what only the one
 * who joins has answered comes with them.
 * @param replaces whether they know which of their own answers give way
 * @throws Problem `wrong-group-code`, `already-in-group`, `group-full`, `group-of-other-attempt`,
 *   `group-replaces-answers` (says which), and those of an attempt that is not to be shared
 */
export const joinGroup = (
  session: Session,
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  code: string,
  replaces: boolean,
): readonly NewEvent[] => {
  const { caseStudyId } = of
  requireShareable(trainee, of)
  const own = trainee.caseStudies[caseStudyId]
  const first = [...session.trainees.values()].find((one) => one.caseStudies[caseStudyId].group?.code === code)
  if (!first) throw new Problem('wrong-group-code')
  // Two who each asked for a code: one of them lets go of theirs by typing the other's.
  if (own.group !== null && (own.group.code === code || membersOf(session, trainee, of).length > 1))
    throw new Problem('already-in-group')
  const group = first.caseStudies[caseStudyId]
  if (group.group === null) throw new Problem('wrong-group-code')
  if (group.group.attempt !== of.attempt) throw new Problem('group-of-other-attempt')
  const before = membersOf(session, first, of)
  if (before.length >= peopleInAGroup) throw new Problem('group-full')
  const giveWay = caseStudyById(caseStudyId).steps.filter(
    ({ id }) => own.answers[id] && group.answers[id] && !isSameAnswer(own.answers[id], group.answers[id]),
  )
  if (giveWay.length > 0 && !replaces) {
    const titles = giveWay.map(({ title }) => `« ${title} »`).join(', ')
    throw new Problem('group-replaces-answers', {
      detail: `Le groupe a déjà répondu à ${titles} : à ces étapes, ses réponses prendraient la place des vôtres.`,
    })
  }
  const { groupId } = group.group
  const members = [...before, trainee].map(({ traineeId }) => traineeId)
  const joined = { ...of, groupId, code, members }
  return [...before, trainee].map((member) =>
    event('case-study-group-joined', by(trainee, member), {
      traineeId: member.traineeId,
      ...joined,
      answers: member === trainee ? broughtBy(group, () => true) : broughtBy(own, (id) => !group.answers[id]),
    }),
  )
}

/** Who leaves keeps the answers as they are now, and goes on alone. @throws Problem `not-in-group` */
export const leaveGroup = (session: Session, trainee: TraineeState, of: AttemptOfCaseStudy): readonly NewEvent[] => {
  requireOngoing(trainee, of)
  const { group } = trainee.caseStudies[of.caseStudyId]
  if (group === null) throw new Problem('not-in-group')
  const members = group.members.filter((id) => id !== trainee.traineeId)
  return membersOf(session, trainee, of).map((member) =>
    event('case-study-group-left', by(trainee, member), {
      traineeId: member.traineeId,
      ...of,
      groupId: group.groupId,
      members,
    }),
  )
}

/** @throws Problem `debrief-opened`, and those of an attempt that is not open */
const requireOngoing = (trainee: TraineeState, of: AttemptOfCaseStudy): void => {
  requireOpen(trainee, of)
  if (trainee.caseStudies[of.caseStudyId].debriefOpenedAt !== null) throw new Problem('debrief-opened')
}

/** Whoever has an attempt back may have read its correction. @throws Problem `group-of-other-attempt` besides */
const requireShareable = (trainee: TraineeState, of: AttemptOfCaseStudy): void => {
  requireOngoing(trainee, of)
  if (reopenedAttempt(trainee.caseStudies[of.caseStudyId]) !== null)
    throw new Problem('group-of-other-attempt', {
      detail: 'Cette tentative vous a été rendue : elle se reprend avec ceux qui l’ont remise, et personne d’autre.',
    })
}

const broughtBy = ({ answers, versions }: CaseStudyState, isBrought: (stepId: string) => boolean) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([stepId]) => isBrought(stepId))
      .flatMap(([stepId, answer]) => {
        const version = versions[stepId]
        return version
          ? [[stepId, { answer, answerId: nameOfVersion(version), by: version.by, at: version.at }] as const]
          : []
      }),
  )

const codesOf = ({ trainees }: Session): ReadonlySet<string> =>
  new Set(
    [...trainees.values()].flatMap(({ caseStudies }) =>
      Object.values(caseStudies).flatMap(({ group }) => group?.code ?? []),
    ),
  )

const by = (actor: TraineeState, member: TraineeState) => ({ actor: actor.traineeId, subject: member.traineeId })
