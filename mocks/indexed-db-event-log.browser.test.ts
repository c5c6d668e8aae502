import { deleteDB, openDB } from 'idb'
import { describe, expect, onTestFinished, test } from 'vitest'

import { newId } from '../src/kernel/ids.ts'
import { behavesLikeAnEventLog } from '../server/event-log/event-log-behaviour.ts'
import type { StoredEvent } from '../server/event-log/event-log.ts'
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
  test('what two threads append at once is followed, and nothing acknowledged is lost when they die', async () => {
    const databaseName = newTestDatabase()
    const log = await openForTest(databaseName)
    const acknowledged: Acknowledged[] = []
    const writers = [1, 2].map(() => appendingUntilClosed(databaseName, (event) => acknowledged.push(event)))

    const seen: StoredEvent[] = []
    for await (const batch of log.tail('organisation', 0, new AbortController().signal)) {
      seen.push(...batch)
      if (acknowledged.length >= 60) break
    }
    for (const writer of writers) writer.terminate()

    const events = await (await openForTest(databaseName)).read('organisation', 0)
    expect(events.slice(0, seen.length)).toEqual(seen)
    for (const { position, hash } of acknowledged) expect(events[position - 1]).toMatchObject({ position, hash })
    expect(events.length % 3).toBe(0)
    expect(firstBrokenPosition('organisation', events)).toBe(null)
    const command = { commandId: newId<'command'>(), at: '2026-11-23T08:30:00.000Z' }
    const goesOn = { type: 'lesson-completed', version: 1, subject: null, actor: 'system', data: null }
    expect(await log.append('organisation', command, events.length, [goesOn])).toMatchObject({ outcome: 'appended' })
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

type Acknowledged = { readonly position: number; readonly hash: string }

const appendingUntilClosed = (databaseName: string, onAcknowledged: (event: Acknowledged) => void) => {
  const script = new URL('./testing-append-until-closed.ts', import.meta.url)
  const writer = new Worker(script, { type: 'module', name: databaseName })
  onTestFinished(() => writer.terminate())
  writer.onmessage = ({ data }: MessageEvent<Acknowledged>) => onAcknowledged(data)
  return writer
}

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
