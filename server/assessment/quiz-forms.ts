import type { ModuleNumber } from '../../src/content/course-ids.ts'

/**
 * The questions of each module's quiz, in no order that matters. Short texts wait for a
 * person and stay out. Between them the five forms question all four objectives:
 * O1 in modules 1–2, O2 in 3–4, O3 in 2–3–5, O4 in 5.
 */
export const quizForms: Readonly<Record<ModuleNumber, readonly string[]>> = {
  1: ['Q01', 'Q02', 'Q03', 'Q05', 'Q07', 'Q08', 'Q09'],
  2: ['Q14', 'Q33', 'Q34', 'Q35', 'Q36', 'Q37', 'Q38'],
  3: ['Q17', 'Q18', 'Q19', 'Q20', 'Q39', 'Q40', 'Q43', 'Q44'],
  4: ['Q21', 'Q25', 'Q27', 'Q28', 'Q29', 'Q30', 'Q31'],
  5: ['Q47', 'Q49', 'Q50', 'Q51', 'Q52', 'Q59', 'Q60', 'Q61', 'Q64'],
}
