import * as z from 'zod/mini'

import { stepCorrectionSchema } from '../../case-study/contract.ts'
import { caseStudyIdSchema } from '../../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema } from '../../kernel/endpoint.ts'
import { trainingSessionIdSchema, trainingSessionSchema } from '../../training-session/contract.ts'

/** Places in `trainees`, from 0: names travel once. */
const placesSchema = z.array(z.int())

/** An answer, or a part of one, with those who gave it. */
export const givenAnswerSchema = z.object({
  /**
   * What was given, by kind of step: an option; the category; the place, from 1; the people, with
   * commas; euros; a cell or a figure as typed, so written that « 68.5 » is « 68,5 ». `''` is nothing.
   */
  given: z.string(),
  by: placesSchema,
  /** `null` where nothing is right or wrong: a detour of a call. */
  isRight: z.nullable(z.boolean()),
})
export type GivenAnswer = z.infer<typeof givenAnswerSchema>

export const partSplitSchema = z.object({
  /** A node of a call, `options` of a choice, and otherwise as in the details of a correction. */
  id: z.string(),
  /** Of a call and of a choice every option, in its order; of the others what was given, the most frequent first. */
  answers: z.array(givenAnswerSchema),
})
export type PartSplit = z.infer<typeof partSplitSchema>

export const stepSplitSchema = z.object({
  stepId: z.string(),
  /** Those whose answer is counted. */
  by: placesSchema,
  parts: z.array(partSplitSchema),
  /** Free texts, in an order that says nothing of who wrote them. */
  texts: z.array(z.object({ text: z.string(), by: z.int() })),
  correction: z.pick(stepCorrectionSchema, { paragraphs: true, remarks: true, expected: true }),
})
export type StepSplit = z.infer<typeof stepSplitSchema>

export const roomSplitSchema = z.object({
  position: z.int(),
  trainingSession: trainingSessionSchema,
  caseStudyId: caseStudyIdSchema,
  debriefOpenedAt: z.nullable(z.iso.datetime()),
  trainees: z.array(
    z.object({
      name: z.string(),
      /** Attempts handed in: the last one is counted. */
      handedInCount: z.int(),
      /** An attempt is under way; its complete steps are counted when nothing is handed in. */
      isWorking: z.boolean(),
    }),
  ),
  steps: z.array(stepSplitSchema),
})
export type RoomSplit = z.infer<typeof roomSplitSchema>

const params = z.object({ trainingSessionId: trainingSessionIdSchema, caseStudyId: caseStudyIdSchema })

/** How the room answered a case study, step by step. */
export const getRoomSplit = endpoint({
  method: 'GET',
  path: '/api/training-sessions/:trainingSessionId/case-studies/:caseStudyId/split',
  access: 'trainer',
  params,
  answer: roomSplitSchema,
})

/** For the whole session and for good. */
export const openDebrief = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/case-studies/:caseStudyId/debrief',
  access: 'trainer',
  params,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})
