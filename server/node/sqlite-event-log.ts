import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

import type { CommandId } from '../../src/kernel/ids.ts'
import type { AppendOutcome, EventLog, StoredEvent } from '../event-log/event-log.ts'
import { chained, genesis } from '../event-log/hash-chain.ts'
import { appendNotices, tailOf } from '../event-log/tail.ts'

/** A few texts that belong to the installation, such as its secret key. */
export type Settings = {
  readonly get: (key: string) => string | null
  readonly put: (key: string, value: string) => void
}

/**
 * The event log and the settings in one SQLite file, which may be open several times at once.
 * The file is created when it doesn't exist, readable by its owner alone.
 * `close` ends every tail.
 * @throws Error when a newer Parcours has written the file.
 */
export const openSqlite = (
  path: string,
): { readonly log: EventLog; readonly settings: Settings; readonly close: () => void } => {
  createForOwnerAlone(path)
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs })
  try {
    enterWalMode(database)
    // FULL: in WAL mode NORMAL may lose acknowledged commits in a power cut.
    // secure_delete: erased personal data is overwritten, not just unlinked.
    database.exec('pragma synchronous = full; pragma secure_delete = on')
    migrate(database)
  } catch (cause) {
    database.close()
    throw cause
  }

  const closed = new AbortController()
  return {
    log: eventLogIn(database, closed.signal),
    settings: settingsIn(database),
    close: () => {
      closed.abort()
      database.close()
    },
  }
}

/** Waiting for another process's transaction; they last milliseconds, a backup's lock a little more. */
const busyTimeoutMs = 5_000

/**
 * Another process can't call us back: SQLite offers only a counter to look at. A look takes
 * about 3 µs, so 20 a second cost nothing, and 50 ms is half of what an answer may take to reach
 * the trainer's screen. Appends of this process don't wait for it.
 */
const otherProcessesPollMs = 50

/** When several processes open a new file at once SQLite refuses all but one without waiting, whatever its timeout. */
const enterWalMode = (database: DatabaseSync) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return database.exec('pragma journal_mode = wal')
    } catch (cause) {
      if (!isBusy(cause) || attempt * walRetryMs >= busyTimeoutMs) throw cause
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, walRetryMs)
  }
}

/** Long enough for the other process to have made the switch. */
const walRetryMs = 10

/** SQLITE_BUSY is the low byte of its extended codes too. */
const isBusy = (cause: unknown) => cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === 5

/** Each brings the file from version `index` to `index + 1`. Never change one that was released. */
const migrations = [
  `create table event (
    stream      text    not null,
    position    integer not null check (position > 0),
    command_id  text    not null,
    recorded_at text    not null,
    type        text    not null,
    version     integer not null,
    subject     text,
    actor       text    not null,
    data        text,
    salt        text,
    data_hash   text    not null,
    hash        text    not null,
    primary key (stream, position),
    -- Erased data leaves with its salt; data that says nothing is the JSON text "null".
    check ((data is null) = (salt is null))
  ) strict;
  create index event_by_command on event (stream, command_id);
  create table setting (key text primary key, value text not null) strict;`,
]

const migrate = (database: DatabaseSync) =>
  inTransaction(database, () => {
    const { user_version: version } = database.prepare('pragma user_version').get() as { user_version: number }
    if (version > migrations.length)
      throw new Error(`the file has version ${version}, this Parcours knows up to ${migrations.length}`)
    if (version === migrations.length) return
    for (const migration of migrations.slice(version)) database.exec(migration)
    database.exec(`pragma user_version = ${migrations.length}`)
  })

const eventLogIn = (database: DatabaseSync, closed: AbortSignal): EventLog => {
  const columns = 'position, command_id, recorded_at, type, version, subject, actor, data, salt, data_hash, hash'
  const selectAfter = database.prepare(
    `select ${columns} from event where stream = ? and position > ? order by position`,
  )
  const selectCommand = database.prepare(
    `select ${columns} from event where stream = ? and command_id = ? order by position`,
  )
  const selectHead = database.prepare(
    'select position, hash from event where stream = ? order by position desc limit 1',
  )
  const insert = database.prepare(`insert into event (stream, ${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const empty = database.prepare('update event set data = null, salt = null where stream = ? and position = ?')

  const notices = appendNotices()
  watchOtherProcesses(database, closed, () => notices.give())

  const read: EventLog['read'] = async (stream, after) => storedEvents(selectAfter.all(stream, after))

  return {
    read,

    append: async (stream, command, expectedPosition, events) => {
      if (events.length === 0) throw new RangeError('a command appends at least one event')
      const outcome = inTransaction<AppendOutcome>(database, () => {
        const earlier = storedEvents(selectCommand.all(stream, command.commandId))
        if (earlier.length > 0) return { outcome: 'duplicate', events: earlier }
        const head = (selectHead.get(stream) as Head | undefined) ?? { position: 0, hash: genesis(stream) }
        if (head.position !== expectedPosition) return { outcome: 'conflict', position: head.position }
        const stored = chained(head, command, events)
        for (const e of stored) {
          const envelope = [e.position, e.commandId, e.recordedAt, e.type, e.version, e.subject, e.actor]
          insert.run(stream, ...envelope, JSON.stringify(e.data), e.salt, e.dataHash, e.hash)
        }
        return { outcome: 'appended', events: stored }
      })
      if (outcome.outcome === 'appended') notices.give(stream)
      return outcome
    },

    tail: (stream, after, signal) =>
      tailOf((position) => read(stream, position), notices.on(stream), after, AbortSignal.any([signal, closed])),

    erase: async (stream, positions) => {
      inTransaction(database, () => positions.forEach((position) => empty.run(stream, position)))
      // The write-ahead log may keep the old pages for long; this empties it, unless a reader holds it just now.
      database.exec('pragma wal_checkpoint(truncate)')
    },
  }
}

/** `data_version` changes when another connection commits, not when this one does. */
const watchOtherProcesses = (database: DatabaseSync, closed: AbortSignal, onCommit: () => void) => {
  const statement = database.prepare('pragma data_version')
  const look = () => statement.get()?.['data_version']
  let seen = look()
  const timer = setInterval(() => {
    const now = look()
    if (now === seen) return
    seen = now
    onCommit()
  }, otherProcessesPollMs)
  // Waiting for others is no reason for this process to live on.
  timer.unref()
  closed.addEventListener('abort', () => clearInterval(timer))
}

const settingsIn = (database: DatabaseSync): Settings => {
  const select = database.prepare('select value from setting where key = ?')
  const upsert = database.prepare(
    'insert into setting (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
  )
  return {
    get: (key) => (select.get(key) as { value: string } | undefined)?.value ?? null,
    put: (key, value) => void upsert.run(key, value),
  }
}

/** IMMEDIATE: takes the write lock before it reads, so that nobody appends between the two. */
const inTransaction = <Result>(database: DatabaseSync, work: () => Result): Result => {
  database.exec('begin immediate')
  try {
    const result = work()
    database.exec('commit')
    return result
  } catch (cause) {
    // A full disk may have rolled it back already.
    if (database.isTransaction) database.exec('rollback')
    throw cause
  }
}

const createForOwnerAlone = (path: string) => closeSync(openSync(path, 'a', 0o600))

/** The table is STRICT: it holds what its columns say, no need to check again. */
type Row = {
  readonly position: number
  readonly command_id: CommandId
  readonly recorded_at: string
  readonly type: string
  readonly version: number
  readonly subject: string | null
  readonly actor: string
  readonly data: string | null
  readonly salt: string | null
  readonly data_hash: string
  readonly hash: string
}
type Head = Pick<Row, 'position' | 'hash'>

const storedEvents = (rows: readonly unknown[]): readonly StoredEvent[] =>
  (rows as readonly Row[]).map((row) => ({
    position: row.position,
    commandId: row.command_id,
    recordedAt: row.recorded_at,
    type: row.type,
    version: row.version,
    subject: row.subject,
    actor: row.actor,
    data: row.data === null ? null : JSON.parse(row.data),
    salt: row.salt,
    dataHash: row.data_hash,
    hash: row.hash,
    erased: row.salt === null,
  }))
