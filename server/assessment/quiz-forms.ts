import type { ModuleNumber } from '../../src/content/course-ids.ts'

export type FormName = 'A' | 'B'

/**
 * Two parallel forms of each module's quiz, without a question in common: the same number of
 * questions on each objective (so that either is the same evidence), means of difficulty (★ to
 * ★★★) that differ by a quarter of a star at most, five questions or more. No form asks what
 * another of its prompts answers, and no correction of form A gives away a key of form B.
 *
 * O1 is questioned in modules 1 and 2, O2 in 3 and 4, O3 in 2 and 3, O4 in 5. Short texts wait
 * for a person and stay out. Q13, Q20, Q22, Q47 and Q54 are in reserve: Q47 is the only question
 * on O3 in module 5 that needs no person, so a second form could not ask another. In module 2,
 * O1 has only Q14 (★) and Q15 (★★★): the forms as a whole are balanced, O1 within them is not.
 */
export const quizForms: Readonly<Record<ModuleNumber, Readonly<Record<FormName, readonly string[]>>>> = {
  1: {
    A: ['Q01', 'Q02', 'Q05', 'Q07', 'Q08', 'Q09'],
    B: ['Q03', 'Q04', 'Q06', 'Q10', 'Q12', 'Q16'],
  },
  2: {
    A: ['Q14', 'Q33', 'Q34', 'Q36', 'Q41'],
    B: ['Q15', 'Q35', 'Q37', 'Q38', 'Q42'],
  },
  3: {
    A: ['Q17', 'Q32', 'Q39', 'Q43', 'Q46'],
    B: ['Q18', 'Q19', 'Q40', 'Q44', 'Q45'],
  },
  4: {
    A: ['Q21', 'Q24', 'Q25', 'Q28', 'Q30'],
    B: ['Q23', 'Q26', 'Q27', 'Q29', 'Q31'],
  },
  5: {
    A: ['Q49', 'Q50', 'Q52', 'Q55', 'Q59', 'Q60', 'Q61', 'Q64'],
    B: ['Q51', 'Q53', 'Q56', 'Q57', 'Q58', 'Q62', 'Q65', 'Q66'],
  },
}

/** Questions of no form that need no person: they complete the second attempt at the final assessment. */
export const inReserve: readonly string[] = ['Q13', 'Q20', 'Q22', 'Q47', 'Q54']

/** The number of an attempt at the quiz, from 1, or a test of the whole course. */
export type Sitting = number | 'positioning' | 'final-assessment'

/**
 * Attempts alternate, A first: a retake asks other questions. Positioning draws on A and the
 * final assessment on B: they never show one trainee the same question, and B is what a
 * trainee who needed no retake has not seen.
 */
export const formNameOf = (sitting: Sitting): FormName => {
  if (sitting === 'positioning') return 'A'
  if (sitting === 'final-assessment') return 'B'
  return sitting % 2 === 1 ? 'A' : 'B'
}

/** The ids of the questions that a sitting asks, or may draw on, in one module. */
export const formOf = (moduleNumber: ModuleNumber, sitting: Sitting): readonly string[] =>
  quizForms[moduleNumber][formNameOf(sitting)]
