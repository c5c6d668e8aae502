/** Who reads an attempt: « vos réponses » is said to the trainee only. */
export type Reader = 'trainee' | 'trainer'
