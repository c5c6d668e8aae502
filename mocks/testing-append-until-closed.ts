import { newId } from '../src/kernel/ids.ts'
import { openIndexedDbEventLog } from './indexed-db-event-log.ts'

/**
 * A worker that appends commands of 3 events to the database it is named after, and posts the
 * last position of each once it is acknowledged. Goes on until it is terminated.
 */
const log = await openIndexedDbEventLog(self.name)
const steps = ['read', 'answered', 'submitted'].map((type) => ({
  type: `case-study-${type}`,
  version: 1,
  subject: 'trainee-lea',
  actor: 'trainee-lea',
  data: { answer: 'ça '.repeat(100) },
}))

for (let position = 0; ; position += steps.length) {
  const command = { commandId: newId<'command'>(), at: new Date().toISOString() }
  const outcome = await log.append('organisation', command, position, steps)
  if (outcome.outcome !== 'appended') throw new Error(`${outcome.outcome} at ${position}`)
  self.postMessage(outcome.events.at(-1)?.position)
}
