import { behavesLikeAnEventLog } from './event-log-behaviour.ts'
import { inMemoryEventLog } from './in-memory-event-log.ts'

behavesLikeAnEventLog('the in-memory log', async () => ({ log: inMemoryEventLog(), close: async () => {} }))
