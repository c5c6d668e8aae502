import * as z from 'zod/mini'

/** The four objectives of the course sheet, in its order. */
export const objectiveIds = ['O1', 'O2', 'O3', 'O4'] as const
export const objectiveIdSchema = z.enum(objectiveIds)
export type ObjectiveId = z.infer<typeof objectiveIdSchema>

export const moduleNumbers = [1, 2, 3, 4, 5] as const
export const moduleNumberSchema = z.literal(moduleNumbers)
export type ModuleNumber = z.infer<typeof moduleNumberSchema>

/** The four half-days of the course sheet; the day's second one is the afternoon. */
export const halfDayIds = ['day-1-morning', 'day-1-afternoon', 'day-2-morning', 'day-2-afternoon'] as const
export const halfDayIdSchema = z.enum(halfDayIds)
export type HalfDayId = z.infer<typeof halfDayIdSchema>

/** A topic is a bullet of the course sheet: module number, then rank in the module. */
export const topicIds = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.5',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
] as const
export const topicIdSchema = z.enum(topicIds)
export type TopicId = z.infer<typeof topicIdSchema>

export const caseStudyIds = ['case-1', 'case-2', 'case-3', 'case-4', 'case-5', 'case-6', 'case-7', 'case-8'] as const
export const caseStudyIdSchema = z.enum(caseStudyIds)
export type CaseStudyId = z.infer<typeof caseStudyIdSchema>

/** The professional documents A, B and C, to read and to analyse. */
export const documentIds = ['document-a', 'document-b', 'document-c'] as const
export const documentIdSchema = z.enum(documentIds)
export type DocumentId = z.infer<typeof documentIdSchema>
