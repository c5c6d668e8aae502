import { writeSync } from 'node:fs'

import { newId } from '../../src/kernel/ids.ts'
import { openSqlite } from './sqlite-event-log.ts'

/**
 * Appends commands of 3 events to the file and stream given, and says each one once it is
 * acknowledged: a line with its last position and hash. Goes on until it is killed.
 */
const [path, stream] = process.argv.slice(2) as [string, 'organisation']
const { log } = openSqlite(path)
const steps = ['read', 'answered', 'submitted'].map((type) => ({
  type: `case-study-${type}`,
  version: 1,
  subject: 'trainee-lea',
  actor: 'trainee-lea',
  data: { answer: 'ça '.repeat(100) },
}))

for (let position = 0; ; position += steps.length) {
  const command = { commandId: newId<'command'>(), at: new Date().toISOString() }
  const outcome = await log.append(stream, command, position, steps)
  if (outcome.outcome !== 'appended') throw new Error(`${outcome.outcome} at ${position}`)
  const last = outcome.events.at(-1)
  // Not process.stdout: a line it still buffers would die with the process.
  writeSync(1, `${last?.position} ${last?.hash}\n`)
}
