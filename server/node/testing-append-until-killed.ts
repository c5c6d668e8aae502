import { writeSync } from 'node:fs'

import { newId } from '../../src/kernel/ids.ts'
import { openSqlite } from './sqlite-event-log.ts'

/**
 * Appends commands of 3 events to the file and stream given, and says each one once it is
 * acknowledged: a line with its last position and hash. Others may append too. Goes on until it is killed.
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

let position = 0
for (;;) {
  const command = { commandId: newId<'command'>(), at: new Date().toISOString() }
  let outcome = await log.append(stream, command, position, steps)
  while (outcome.outcome === 'conflict') outcome = await log.append(stream, command, outcome.position, steps)
  if (outcome.outcome === 'duplicate') throw new Error(`${command.commandId} was recorded before`)
  position = outcome.events.at(-1)?.position ?? 0
  // Not process.stdout: a line it still buffers would die with the process.
  writeSync(1, `${position} ${outcome.events.at(-1)?.hash}\n`)
}
