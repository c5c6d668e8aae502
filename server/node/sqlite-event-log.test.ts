import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'

import { describe, expect, onTestFinished, test } from 'vitest'

import { newId } from '../../src/kernel/ids.ts'
import { behavesLikeAnEventLog } from '../event-log/event-log-behaviour.ts'
import type { EventLog, StreamId } from '../event-log/event-log.ts'
import { firstBrokenPosition } from '../event-log/hash-chain.ts'
import { openSqlite } from './sqlite-event-log.ts'

behavesLikeAnEventLog('the SQLite log', async () => {
  const { path, remove } = newFile()
  let open: ReturnType<typeof openSqlite>[] = []
  const openOne = async () => {
    const one = openSqlite(path)
    open.push(one)
    return one.log
  }
  const closeAll = () => {
    for (const one of open) one.close()
    open = []
  }
  return {
    log: await openOne(),
    otherTab: openOne,
    reopen: async () => {
      closeAll()
      return openOne()
    },
    close: async () => {
      closeAll()
      remove()
    },
  }
})

describe('the SQLite log and other processes', () => {
  test.each([
    ['a killed process loses no acknowledged event', 1],
    ['two processes that append at once and are killed lose none either', 2],
  ])('%s', async (_, count) => {
    const { path } = newTestFile()
    const writers = Array.from({ length: count }, () => appendingUntilKilled(path))
    const acknowledged: { position: number; hash: string }[] = []
    const listening = writers.map(async (writer) => {
      let lines = 0
      for await (const line of writer.lines) {
        const [position, hash] = line.split(' ') as [string, string]
        acknowledged.push({ position: Number(position), hash })
        if (++lines === 60) writer.kill()
      }
      expect(await writer.killed).toBe('SIGKILL')
    })
    await Promise.all(listening)

    const { log } = openForTest(path)
    const events = await log.read(session, 0)
    expect(new Set(acknowledged.map(({ position }) => position)).size).toBe(acknowledged.length)
    for (const { position, hash } of acknowledged) expect(events[position - 1]).toMatchObject({ position, hash })
    expect(events.length % 3).toBe(0)
    expect(firstBrokenPosition(session, events)).toBe(null)
    expect(await append(log, events.length, 'goes on')).toMatchObject({ outcome: 'appended' })
  })

  test('a tail follows what another process appends, and none is lost', async () => {
    const { path } = newTestFile()
    const { log } = openForTest(path)
    const seen: number[] = []
    const following = log.tail(session, 0, new AbortController().signal)
    const writer = appendingUntilKilled(path)
    for await (const batch of following) {
      seen.push(...batch.map((event) => event.position))
      if (seen.length >= 90) break
    }
    writer.kill()
    await writer.killed
    expect(seen).toEqual(seen.map((_, index) => index + 1))
  })
})

describe('the SQLite file', () => {
  test('is readable by its owner alone, and so are the files beside it', async () => {
    const { path, folder } = newTestFile()
    const { log } = openForTest(path)
    await append(log, 0, 'private')
    const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)])
    expect(modes).toEqual([
      ['log.sqlite', '600'],
      ['log.sqlite-shm', '600'],
      ['log.sqlite-wal', '600'],
    ])
  })

  test('keeps the mode its owner gave it', () => {
    const { path } = newTestFile()
    openSqlite(path).close()
    chmodSync(path, 0o640)
    openSqlite(path).close()
    expect((statSync(path).mode & 0o777).toString(8)).toBe('640')
  })

  test('has no trace of erased data', async () => {
    const { path, folder } = newTestFile()
    const { log } = openForTest(path)
    const onDisk = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('')
    for (let position = 0; position < 60; position++)
      await append(log, position, position % 2 ? `secret ${'secret '.repeat(position * 40)}` : 'public')
    expect(onDisk()).toContain('secret')
    const odd = Array.from({ length: 30 }, (_, index) => 2 * index + 2)
    await log.erase(session, odd)
    expect(onDisk()).toContain('public')
    expect(onDisk()).not.toContain('secret')
  })

  test('written by a newer version is refused and left as it is', () => {
    const { path } = newTestFile()
    openSqlite(path).close()
    const newer = new DatabaseSync(path)
    newer.exec('pragma user_version = 99')
    newer.close()
    expect(() => openSqlite(path)).toThrow('the file has version 99, this Parcours knows up to 1')
    expect(() => openSqlite(path)).toThrow('the file has version 99, this Parcours knows up to 1')
  })

  test('closed ends its tails', async () => {
    const { path } = newTestFile()
    const { log, close } = openSqlite(path)
    const tail = log.tail(session, 0, new AbortController().signal)[Symbol.asyncIterator]()
    const next = tail.next()
    close()
    expect(await next).toEqual({ done: true, value: undefined })
    await expect(log.read(session, 0)).rejects.toThrow()
  })
})

describe('settings', () => {
  test('a setting nobody put is null', () => {
    expect(openForTest(newTestFile().path).settings.get('secret-key')).toBe(null)
  })

  test('the last value put is kept after a reopen, and seen by other connections', () => {
    const { path } = newTestFile()
    const { settings, close } = openSqlite(path)
    settings.put('secret-key', 'a')
    settings.put('secret-key', 'ș😀')
    settings.put('other', '')
    expect(openForTest(path).settings.get('secret-key')).toBe('ș😀')
    close()
    const again = openForTest(path).settings
    expect([again.get('secret-key'), again.get('other')]).toEqual(['ș😀', ''])
  })
})

const session: StreamId = 'training-session:2026-11'

const append = (log: EventLog, position: number, data: unknown) =>
  log.append(session, { commandId: newId(), at: '2026-11-23T08:30:00.000Z' }, position, [
    { type: 'lesson-completed', version: 1, subject: 'trainee-lea', actor: 'trainee-lea', data },
  ])

const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'parcours-log-'))
  return { folder, path: join(folder, 'log.sqlite'), remove: () => rmSync(folder, { recursive: true }) }
}

const newTestFile = () => {
  const file = newFile()
  onTestFinished(file.remove)
  return file
}

const openForTest = (path: string) => {
  const opened = openSqlite(path)
  onTestFinished(opened.close)
  return opened
}

const appendingUntilKilled = (path: string) => {
  const script = join(import.meta.dirname, 'testing-append-until-killed.ts')
  const writer = spawn(process.execPath, [script, path, session], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void writer.kill('SIGKILL'))
  return {
    lines: createInterface({ input: writer.stdout }),
    kill: () => writer.kill('SIGKILL'),
    killed: once(writer, 'close').then(([, signal]: unknown[]) => signal),
  }
}
