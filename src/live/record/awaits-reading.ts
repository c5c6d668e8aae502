import type { CaseStudyAttempt } from '../../case-study/contract.ts'

/** Handed in, unread, and not the trainee's again. */
export const awaitsReading = ({ review, reopening }: CaseStudyAttempt): boolean => review === null && !reopening
