import { describe, expect, test } from 'vitest'

import { getMe, signInTrainee, signInTrainer, signOut } from '../../src/people/contract.ts'
import { listTrainingSessions } from '../../src/training-session/contract.ts'
import { demonstrationTrainer } from '../demonstration/people.ts'
import { classroom, password } from '../testing/classroom.ts'
import { failuresAllowed } from './attempt-limit.ts'
import { newPersonalCode, normalizedCode } from './codes.ts'
import { readSignInToken, signInToken } from './sign-in-token.ts'

const codes = { sessionCode: 'RCL-DEMO', personalCode: 'KARI-2345' }

describe('a trainee', () => {
  test('joins with both codes, typed as people type', async () => {
    const room = await classroom()
    const body = { sessionCode: ' rcl demo', personalCode: 'kari2345 ' }
    const response = await room.anonymous.send(signInTrainee, { body })
    expect(await response.json()).toMatchObject({ role: 'trainee', name: 'Karim Benali' })
    expect((await room.events()).at(-1)).toMatchObject({ type: 'trainee-joined', subject: 'demo-karim' })
  })

  test('joining a second time is not a second arrival', async () => {
    const room = await classroom()
    await room.anonymous.send(signInTrainee, { body: codes })
    const once = (await room.events()).length
    await room.anonymous.send(signInTrainee, { body: codes })
    expect((await room.events()).length).toBe(once)
  })

  test.each([
    ['a wrong personal code', { ...codes, personalCode: 'KARI-2346' }],
    ['a wrong session code', { ...codes, sessionCode: 'RCL-AAAA' }],
    ['a code with nothing in it', { ...codes, personalCode: '- -' }],
  ])('is refused with %s, without a hint at which one', async (_, body) => {
    const room = await classroom()
    const response = await room.anonymous.send(signInTrainee, { body })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ type: 'wrong-codes' })
    expect(response.headers.get('x-parcours-sign-in')).toBeNull()
  })

  test('an empty code is said beside its field', async () => {
    const room = await classroom()
    const response = await room.anonymous.send(signInTrainee, { body: { sessionCode: '', personalCode: ' ' } })
    expect(await response.json()).toMatchObject({
      type: 'invalid-request',
      fields: { sessionCode: 'Indiquez le code de session.', personalCode: 'Indiquez votre code personnel.' },
    })
  })

  test('guessing is stopped, and allowed again after five minutes', async () => {
    const room = await classroom()
    const guess = { ...codes, personalCode: 'AAAA-AAAA' }
    const guesses = Array.from({ length: failuresAllowed.session }, () =>
      room.anonymous.send(signInTrainee, { body: guess }),
    )
    await Promise.all(guesses)
    expect((await room.anonymous.send(signInTrainee, { body: codes })).status).toBe(429)
    room.wait(5 * 60_000 + 1)
    expect((await room.anonymous.send(signInTrainee, { body: codes })).status).toBe(200)
  })

  test('a class that joins at once is no guesser', async () => {
    const room = await classroom()
    for (let i = 0; i < failuresAllowed.session + 1; i++) {
      expect((await room.anonymous.send(signInTrainee, { body: codes })).status).toBe(200)
    }
  })
})

describe('a trainer', () => {
  test('signs in with e-mail and password', async () => {
    const room = await classroom()
    const body = { email: ` ${demonstrationTrainer.email.toUpperCase()}`, password }
    const response = await room.anonymous.send(signInTrainer, { body })
    expect(await response.json()).toMatchObject({ role: 'trainer', name: demonstrationTrainer.name })
    const signedIn = room.caller(response.headers.get('x-parcours-sign-in'))
    expect(await signedIn.call(getMe)).toMatchObject({ name: demonstrationTrainer.name })
  })

  test.each([
    ['a wrong password', { email: demonstrationTrainer.email, password: 'autre' }],
    ['an unknown address', { email: 'personne@nulle-part.example', password }],
  ])('is refused with %s, in the same words', async (_, body) => {
    const room = await classroom()
    const response = await room.anonymous.send(signInTrainer, { body })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ type: 'wrong-password' })
  })

  test('a hundred guesses at once are counted, all of them', async () => {
    const room = await classroom()
    const body = { email: demonstrationTrainer.email, password: 'autre' }
    const answers = await Promise.all(Array.from({ length: 15 }, () => room.anonymous.send(signInTrainer, { body })))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(15 - failuresAllowed.trainer)
  })

  test('a sign-in is over after a day', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    expect(await trainer.call(getMe)).toMatchObject({ role: 'trainer' })
    room.wait(24 * 3_600_000 + 1)
    expect(await trainer.call(getMe)).toBeNull()
    expect((await trainer.send(listTrainingSessions)).status).toBe(401)
  })
})

test('signing out clears the credential', async () => {
  const room = await classroom()
  const response = await (await room.trainee('demo-karim')).send(signOut)
  expect(response.headers.get('x-parcours-sign-in')).toBe('')
})

describe('a token', () => {
  const identity = { role: 'trainer', id: 'someone' } as const
  const now = '2026-11-23T09:00:00.000Z'

  test('proves who made it and nothing else', () => {
    const token = signInToken(identity, 'secret', now)
    expect(readSignInToken(token, 'secret', now)).toEqual(identity)
    expect(readSignInToken(token, 'another secret', now)).toBeNull()
  })

  test('with another name inside is refused', () => {
    const [, signature] = signInToken(identity, 'secret', now).split('.')
    const claims = btoa(JSON.stringify({ role: 'trainer', id: 'else', until: '2099-01-01T00:00:00.000Z' }))
    expect(readSignInToken(`${claims}.${signature}`, 'secret', now)).toBeNull()
  })

  test.each(['', '.', 'a', 'a.b', '…', 'é.é'])('« %s » is refused without an error', (token) => {
    expect(readSignInToken(token, 'secret', now)).toBeNull()
  })
})

test('a personal code has nothing one misreads aloud', () => {
  for (let i = 0; i < 200; i++) {
    const code = newPersonalCode()
    expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/)
    expect(normalizedCode(code.toLowerCase())).toBe(code.replace('-', ''))
  }
})
