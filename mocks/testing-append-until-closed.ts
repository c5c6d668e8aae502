import { newId } from '../src/kernel/ids.ts'
import { openIndexedDbEventLog } from './indexed-db-event-log.ts'

/**
 * A worker that appends commands of 3 events to the database it is named after, and posts the
 * last position and hash of each once it is acknowledged. Others may append too. Goes on until it is terminated.
 */
const log = await openIndexedDbEventLog(self.name)
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
  let outcome = await log.append('organisation', command, position, steps)
  while (outcome.outcome === 'conflict') outcome = await log.append('organisation', command, outcome.position, steps)
  if (outcome.outcome === 'duplicate') throw new Error(`${command.commandId} was recorded before`)
  position = outcome.events.at(-1)?.position ?? 0
  self.postMessage({ position, hash: outcome.events.at(-1)?.hash })
}
