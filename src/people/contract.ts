import * as z from 'zod/mini'

import { endpoint } from '../kernel/endpoint.ts'
import { trainingSessionIdSchema } from '../training-session/contract.ts'

export const meSchema = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('trainee'),
    id: z.string(),
    name: z.string(),
    trainingSessionId: trainingSessionIdSchema,
  }),
  z.object({ role: z.literal('trainer'), id: z.string(), name: z.string() }),
])
export type Me = z.infer<typeof meSchema>

/** Who is signed in on this device; `null` is an answer, not an error. */
export const getMe = endpoint({ method: 'GET', path: '/api/me', access: 'public', answer: z.nullable(meSchema) })

export const signInTraineeBody = z.object({
  sessionCode: z
    .string()
    .check(z.trim(), z.minLength(1, 'Indiquez le code de session.'), z.maxLength(20, 'Ce code est trop long.')),
  personalCode: z
    .string()
    .check(z.trim(), z.minLength(1, 'Indiquez votre code personnel.'), z.maxLength(20, 'Ce code est trop long.')),
})

/** Spaces, dashes and case don't count in the codes. */
export const signInTrainee = endpoint({
  method: 'POST',
  path: '/api/sign-ins/trainee',
  access: 'public',
  body: signInTraineeBody,
  answer: meSchema,
})

export const signInTrainerBody = z.object({
  email: z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.email('Indiquez une adresse e-mail.'),
      z.maxLength(160, 'Cette adresse est trop longue.'),
    ),
  password: z
    .string()
    .check(z.minLength(1, 'Indiquez votre mot de passe.'), z.maxLength(200, 'Ce mot de passe est trop long.')),
})

export const signInTrainer = endpoint({
  method: 'POST',
  path: '/api/sign-ins/trainer',
  access: 'public',
  body: signInTrainerBody,
  answer: meSchema,
})

export const signOut = endpoint({
  method: 'DELETE',
  path: '/api/sign-ins/current',
  access: 'public',
  answer: z.object({ signedOut: z.literal(true) }),
})
