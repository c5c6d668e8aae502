import { render, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { apiHandlers } from '../../mocks/handlers.ts'
import { headerCredentials, keepToken } from '../../mocks/sign-in-header.ts'
import { type Classroom, classroom } from '../../server/testing/classroom.ts'
import { giveLessonCompletion } from '../lesson/commands.ts'
import { giveQuiz, giveQuizAnswer } from '../assessment/commands.ts'
import { getQuiz } from '../assessment/contract.ts'
import { closeTrainingSession } from '../training-session/contract.ts'
import { actAs } from '../kernel/call-api.ts'
import { Problem } from '../kernel/problem.ts'
import { closeOutbox, dismissRefusal, emptyOutbox, openOutbox, outboxEmptied, retryNow, useOutbox } from './outbox.ts'
import { HeldStrip } from './held-strip.tsx'

let room: Classroom
let server: ReturnType<typeof setupServer>
const silent = http.all('/api/*', () => new Promise<never>(() => {}))
const cut = http.all('/api/*', () => HttpResponse.error())
const read = vi.fn<(keys: unknown) => Promise<void>>(() => Promise.resolve())

beforeEach(async () => {
  room = await classroom({ credentials: headerCredentials })
  server = setupServer(...apiHandlers(room.api))
  server.listen({ onUnhandledFrame: 'error' })
  keepToken((await room.trainee('demo-karim')).token)
  openOutbox('demo-karim', read)
  await outboxEmptied(1000)
})

afterEach(() => {
  vi.useRealTimers()
  emptyOutbox('demo-karim')
  actAs(null)
  server.close()
})

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('parcours/outbox/'))
const own = async (type: string) =>
  (await room.events()).filter((event) => event.type === type && event.subject === 'demo-karim')
const renderStrip = () => render(<HeldStrip nameOf={() => 'Une de vos réponses'} signInAgain={null} />)
const single = (chosen: string) => ({ type: 'single-choice', chosen }) as const

describe('with a network', () => {
  test('a command is on the device at once, and leaves it when it is recorded', async () => {
    giveLessonCompletion('1.1')
    expect(kept()).toHaveLength(1)
    expect(await outboxEmptied(2000)).toBe(true)
    expect(kept()).toEqual([])
    expect(await own('lesson-completed')).toHaveLength(1)
    expect(useOutbox.getState().lastRecordedAt).toBe(room.now())
    expect(read).toHaveBeenCalledWith([['journey']])
  })

  test('what is typed waits for the next keystroke: the last one is sent, the others never are', async () => {
    for (const text of ['7', '75', '75,']) giveQuizAnswer(1, 1, 'Q05', { type: 'numeric', text })
    giveQuizAnswer(1, 1, 'Q05', { type: 'numeric', text: '75' })
    expect(kept()).toHaveLength(1)
    await outboxEmptied(3000)
    expect((await own('quiz-question-answered')).map(({ data }) => data)).toMatchObject([{ answer: { text: '75' } }])
  })

  test('a submission that follows at once does not overtake the answers', async () => {
    const karim = await room.trainee('demo-karim')
    giveQuizAnswer(1, 1, 'Q05', { type: 'numeric', text: '75' })
    giveQuiz(1, 1)
    await outboxEmptied(3000)
    // Refused for want of the six others, but the answer had arrived before it.
    const { answers } = await karim.call(getQuiz, { params: { moduleNumber: 1 } })
    expect(answers['Q05']).toEqual({ type: 'numeric', text: '75' })
    expect(useOutbox.getState().commands.map(({ refused }) => refused)).toEqual([
      'Répondez à toutes les questions avant de remettre le quiz.',
    ])
  })
})

describe('without a network', () => {
  test('commands wait in order and are recorded once when it is back', async () => {
    server.use(cut)
    giveQuizAnswer(1, 1, 'Q01', single('a'))
    giveQuizAnswer(1, 1, 'Q09', single('b'))
    expect(await outboxEmptied(50)).toBe(false)
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('unreachable'))
    expect(kept()).toHaveLength(2)
    server.resetHandlers(...apiHandlers(room.api))
    retryNow()
    expect(await outboxEmptied(3000)).toBe(true)
    expect(
      (await own('quiz-question-answered')).map(({ data }) => (data as { questionId: string }).questionId),
    ).toEqual(['Q01', 'Q09'])
  })

  test('an answer that comes after all, later than the one that followed it, does not undo it', async () => {
    let late = () => Promise.resolve()
    server.use(
      http.post(
        '/api/*',
        async ({ request }) => {
          const held = request.clone()
          late = async () => void (await room.api.fetch(held))
          return HttpResponse.error()
        },
        { once: true },
      ),
    )
    giveQuizAnswer(1, 1, 'Q01', single('a'))
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('unreachable'))
    giveQuizAnswer(1, 1, 'Q01', single('b'))
    expect(await outboxEmptied(3000)).toBe(true)
    await late()
    const { answers } = await (await room.trainee('demo-karim')).call(getQuiz, { params: { moduleNumber: 1 } })
    expect(answers['Q01']).toEqual(single('b'))
  })

  test('an answer lost on its way back is not recorded twice', async () => {
    let lost = 0
    server.use(
      http.post('/api/*', async ({ request }) => {
        const response = await room.api.fetch(request)
        return lost++ === 0 ? HttpResponse.error() : response
      }),
    )
    giveLessonCompletion('1.1')
    expect(await outboxEmptied(5000)).toBe(true)
    expect(lost).toBe(2)
    expect(await own('lesson-completed')).toHaveLength(1)
  })

  test('a proxy’s error page is no verdict: the command goes on waiting', async () => {
    server.use(http.post('/api/*', () => new HttpResponse('<h1>502</h1>', { status: 502 })))
    giveLessonCompletion('1.1')
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('unreachable'))
    expect(useOutbox.getState().commands).toMatchObject([{ refused: null }])
  })

  test('after a reload the same person’s commands are sent', async () => {
    server.use(cut)
    giveLessonCompletion('2.1')
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('unreachable'))
    closeOutbox()
    server.resetHandlers(...apiHandlers(room.api))
    openOutbox('demo-karim', read)
    expect(await outboxEmptied(3000)).toBe(true)
    expect(await own('lesson-completed')).toHaveLength(1)
  })
})

describe('a refusal', () => {
  test('is kept with its sentence until the person has read it, and stops nothing behind it', async () => {
    giveQuiz(1, 1)
    giveLessonCompletion('1.1')
    await outboxEmptied(3000)
    expect(await own('lesson-completed')).toHaveLength(1)
    const [refused] = useOutbox.getState().commands
    expect(refused?.refused).toContain('Répondez à toutes les questions')
    expect(kept()).toHaveLength(1)
    dismissRefusal(refused?.commandId ?? '')
    expect(kept()).toEqual([])
  })

  test('says that the session is closed when it is', async () => {
    const trainer = await room.trainer()
    const params = { trainingSessionId: room.trainingSessionId }
    await trainer.call(closeTrainingSession, { params, body: { attendance: [] } })
    giveLessonCompletion('1.1')
    await outboxEmptied(3000)
    expect(useOutbox.getState().commands).toMatchObject([{ refused: expect.stringContaining('clôturé') as string }])
  })
})

describe('two people on one device', () => {
  test('never see each other’s commands', async () => {
    server.use(cut)
    giveLessonCompletion('1.1')
    openOutbox('demo-awa', read)
    expect(useOutbox.getState().commands).toEqual([])
    openOutbox('demo-karim', read)
    expect(useOutbox.getState().commands).toHaveLength(1)
  })

  test('ending empties the device of one of them only', () => {
    server.use(cut)
    giveLessonCompletion('1.1')
    openOutbox('demo-awa', read)
    giveLessonCompletion('1.2')
    emptyOutbox('demo-awa')
    expect(kept().map((key) => key.split('/')[2])).toEqual(['demo-karim'])
  })

  test('an expired sign-in keeps everything and waits', async () => {
    keepToken('')
    giveLessonCompletion('1.1')
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('signed-out'))
    expect(kept()).toHaveLength(1)
    keepToken((await room.trainee('demo-karim')).token)
    retryNow()
    expect(await outboxEmptied(3000)).toBe(true)
  })

  test('a tab that shows one never records their answers as the other who signed in beside it', async () => {
    const completedBefore = (await room.events()).filter(({ type }) => type === 'lesson-completed')
    actAs('demo-awa')
    keepToken((await room.trainee('demo-awa')).token)
    giveLessonCompletion('1.1')
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('signed-out'))
    renderStrip()
    expect(screen.getByText(/Votre connexion a expiré\. Une de vos réponses est gardée/)).toBeVisible()
    expect((await room.events()).filter(({ type }) => type === 'lesson-completed')).toEqual(completedBefore)
    expect(kept()).toHaveLength(1)
    keepToken((await room.trainee('demo-karim')).token)
    retryNow()
    expect(await outboxEmptied(3000)).toBe(true)
    expect(await own('lesson-completed')).toHaveLength(1)
  })

  test('a send of one that never ends does not hold up the other', async () => {
    server.use(silent)
    giveLessonCompletion('1.1')
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('sending'))
    server.resetHandlers(...apiHandlers(room.api))
    keepToken((await room.trainee('demo-awa')).token)
    openOutbox('demo-awa', read)
    giveLessonCompletion('1.2')
    expect(await outboxEmptied(3000)).toBe(true)
    expect(kept().map((key) => key.split('/')[2])).toEqual(['demo-karim'])
  })
})

describe('a network that swallows', () => {
  test('a send without an answer is given up after 15 s, and tried again', async () => {
    let asked = 0
    server.use(
      http.post('/api/*', async ({ request }) => (asked++ === 0 ? new Promise(() => {}) : room.api.fetch(request))),
    )
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    giveLessonCompletion('1.1')
    await vi.advanceTimersByTimeAsync(14_900)
    expect(useOutbox.getState().sending).toBe('sending')
    await vi.advanceTimersByTimeAsync(200)
    vi.useRealTimers()
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('unreachable'))
    expect(await outboxEmptied(3000)).toBe(true)
    expect(asked).toBe(2)
  })
})

describe('a clock one hour back', () => {
  const setBack = () => {
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now - 3_600_000)
  }

  test('does not send a submission before its answers after a reload', () => {
    server.use(cut)
    giveQuizAnswer(1, 1, 'Q01', single('a'))
    setBack()
    giveQuiz(1, 1)
    closeOutbox()
    openOutbox('demo-karim', read)
    giveLessonCompletion('1.1')
    closeOutbox()
    openOutbox('demo-karim', read)
    expect(useOutbox.getState().commands.map(({ path }) => path.split('/').at(-1))).toEqual([
      'answers',
      'submission',
      'completion',
    ])
  })

  test('does not hold back what is typed', async () => {
    giveQuizAnswer(1, 1, 'Q05', { type: 'numeric', text: '75' })
    setBack()
    expect(await outboxEmptied(3000)).toBe(true)
    expect(await own('quiz-question-answered')).toHaveLength(1)
  })
})

describe('a device that keeps nothing, its storage full or blocked', () => {
  const fill = () =>
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })

  test('sends all the same', async () => {
    fill()
    giveLessonCompletion('1.1')
    expect(kept()).toEqual([])
    expect(await outboxEmptied(3000)).toBe(true)
    expect(await own('lesson-completed')).toHaveLength(1)
  })

  test('says that the page must stay open, for as long as something waits', async () => {
    fill()
    server.use(cut)
    giveLessonCompletion('1.1')
    await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('unreachable'))
    renderStrip()
    expect(screen.getByText('Cet appareil ne peut pas garder vos réponses : gardez cette page ouverte')).toBeVisible()
    server.resetHandlers(...apiHandlers(room.api))
    expect(await outboxEmptied(3000)).toBe(true)
    await vi.waitFor(() => expect(screen.queryByText(/gardez cette page ouverte/)).toBeNull())
  })

  test('a refusal it can’t keep stops nothing behind it', async () => {
    server.use(cut)
    giveQuiz(1, 1)
    giveLessonCompletion('1.1')
    fill()
    server.resetHandlers(...apiHandlers(room.api))
    expect(await outboxEmptied(3000)).toBe(true)
    expect(await own('lesson-completed')).toHaveLength(1)
    expect(useOutbox.getState().commands).toMatchObject([{ refused: expect.stringContaining('Répondez') as string }])
  })
})

describe('a conflict', () => {
  const conflict = () => Response.json(new Problem('conflict').toBody(), { status: 409 })
  const answering = (...answers: (() => Response)[]) => {
    server.use(http.post('/api/*', ({ request }) => answers.shift()?.() ?? room.api.fetch(request)))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    giveLessonCompletion('1.1')
  }
  const untilNothingWaits = async () => {
    for (let tries = 0; tries < 400 && useOutbox.getState().commands.some(({ refused }) => refused === null); tries++) {
      await vi.advanceTimersByTimeAsync(100)
      await new Promise((resolve) => setImmediate(resolve))
    }
    vi.useRealTimers()
  }

  test('after three cuts of the network is tried again', async () => {
    answering(HttpResponse.error, HttpResponse.error, HttpResponse.error, conflict)
    await untilNothingWaits()
    expect(useOutbox.getState().commands).toEqual([])
    expect(await own('lesson-completed')).toHaveLength(1)
  })

  test('that goes on is said after the fourth', async () => {
    answering(conflict, conflict, conflict, conflict)
    await untilNothingWaits()
    expect(useOutbox.getState().commands).toMatchObject([
      { refused: expect.stringContaining('Une autre modification') as string },
    ])
  })
})
