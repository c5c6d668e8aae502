import { deleteDB, openDB } from 'idb'
import { describe, expect, onTestFinished, test } from 'vitest'

import { newId } from '../src/kernel/ids.ts'
import { behavesLikeAnEventLog } from '../server/event-log/event-log-behaviour.ts'
import { firstBrokenPosition } from '../server/event-log/hash-chain.ts'
import { openIndexedDbEventLog } from './indexed-db-event-log.ts'

type OpenLog = typeof openIndexedDbEventLog

const opening = (openInOtherTab: () => Promise<{ open: OpenLog; leave: () => void }>) => async () => {
  const databaseName = newDatabaseName()
  let leaveAll: (() => void)[] = []
  const openHere = async () => {
    const log = await openIndexedDbEventLog(databaseName)
    leaveAll.push(log.close)
    return log
  }
  const closeAll = () => {
    for (const leave of leaveAll) leave()
    leaveAll = []
  }
  return {
    log: await openHere(),
    otherTab: async () => {
      const { open, leave } = await openInOtherTab()
      const log = await open(databaseName)
      leaveAll.push(log.close, leave)
      return log
    },
    reopen: async () => {
      closeAll()
      return openHere()
    },
    close: async () => {
      closeAll()
      await deleteDB(databaseName)
    },
  }
}

/** A browsing context of its own: its own globals, connection and channel, on this origin. */
const openFrame = async (): Promise<{ open: OpenLog; leave: () => void }> => {
  const frame = document.createElement('iframe')
  const ready = new Promise<OpenLog>((resolve) => Object.assign(window, { logOfFrame: resolve }))
  const module = new URL('./indexed-db-event-log.ts', import.meta.url).href
  frame.srcdoc = `<script type="module">
    import { openIndexedDbEventLog } from ${JSON.stringify(module)}
    parent.logOfFrame(openIndexedDbEventLog)
  </script>`
  document.body.append(frame)
  const open = await ready
  expect(open).not.toBe(openIndexedDbEventLog)
  return { open, leave: () => frame.remove() }
}

behavesLikeAnEventLog(
  'the IndexedDB log, opened twice',
  opening(async () => ({ open: openIndexedDbEventLog, leave: () => {} })),
)

behavesLikeAnEventLog('the IndexedDB log, in two frames', opening(openFrame))

describe('the IndexedDB log and a tab that goes away', () => {
  test('what another thread appends is followed, and nothing acknowledged is lost when it dies', async () => {
    const databaseName = newTestDatabase()
    const log = await openForTest(databaseName)
    const writer = new Worker(new URL('./testing-append-until-closed.ts', import.meta.url), {
      type: 'module',
      name: databaseName,
    })
    onTestFinished(() => writer.terminate())
    let acknowledged = 0
    writer.onmessage = ({ data }: MessageEvent<number>) => (acknowledged = data)

    const seen: number[] = []
    for await (const batch of log.tail('organisation', 0, new AbortController().signal)) {
      seen.push(...batch.map((event) => event.position))
      if (acknowledged >= 150) break
    }
    writer.terminate()
    expect(seen).toEqual(seen.map((_, index) => index + 1))

    const events = await (await openForTest(databaseName)).read('organisation', 0)
    expect(events.length).toBeGreaterThanOrEqual(acknowledged)
    expect(events.length % 3).toBe(0)
    expect(firstBrokenPosition('organisation', events)).toBe(null)
    expect(
      await log.append('organisation', { commandId: newId(), at: '2026-11-23T08:30:00.000Z' }, events.length, [
        { type: 'lesson-completed', version: 1, subject: null, actor: 'system', data: 'goes on' },
      ]),
    ).toMatchObject({ outcome: 'appended' })
  })
})

describe('an IndexedDB log that is closed', () => {
  test('ends its tails and refuses to read', async () => {
    const log = await openForTest(newTestDatabase())
    const next = log.tail('organisation', 0, new AbortController().signal)[Symbol.asyncIterator]().next()
    log.close()
    expect(await next).toEqual({ done: true, value: undefined })
    await expect(log.read('organisation', 0)).rejects.toThrow()
  })

  test('gives way to a newer version opened in another tab', async () => {
    const databaseName = newTestDatabase()
    const log = await openForTest(databaseName)
    const next = log.tail('organisation', 0, new AbortController().signal)[Symbol.asyncIterator]().next()
    const newer = await openDB(databaseName, 2)
    newer.close()
    expect(await next).toEqual({ done: true, value: undefined })
  })

  test('gives way to a tab that deletes the database', async () => {
    const databaseName = newTestDatabase()
    await openForTest(databaseName)
    await deleteDB(databaseName)
    expect(await (await openForTest(databaseName)).read('organisation', 0)).toEqual([])
  })
})

const newDatabaseName = () => `test-${newId()}`

const newTestDatabase = () => {
  const name = newDatabaseName()
  onTestFinished(() => deleteDB(name))
  return name
}

const openForTest = async (databaseName: string) => {
  const log = await openIndexedDbEventLog(databaseName)
  onTestFinished(log.close)
  return log
}
