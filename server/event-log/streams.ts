import type { Recorded } from '../../src/kernel/endpoint.ts'
import type { CommandId } from '../../src/kernel/ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { EventLog, NewEvent, StoredEvent, StreamId } from './event-log.ts'

export type Folded<State> = { readonly state: State; readonly position: number }

/** Only another process or tab can be faster within a turn; a bug would loop for ever. */
const triesOnConflict = 20

/**
 * Streams of one kind, folded as far as the log goes and kept in memory, so that a request
 * costs the events since the last one.
 */
export const streams = <State>(
  log: EventLog,
  initial: State,
  evolve: (state: State, event: StoredEvent) => State,
  clock: () => Instant,
) => {
  type Kept = Folded<State> & { readonly recorded: ReadonlyMap<CommandId, Recorded> }
  const kept = new Map<StreamId, Kept>()

  const load = async (stream: StreamId): Promise<Kept> => {
    const before = kept.get(stream) ?? { state: initial, position: 0, recorded: new Map() }
    const events = await log.read(stream, before.position)
    if (events.length === 0) return before
    const recorded = new Map(before.recorded)
    let { state, position } = before
    for (const event of events) {
      state = evolve(state, event)
      position = event.position
      recorded.set(event.commandId, { position, recordedAt: event.recordedAt })
    }
    const after = { state, position, recorded }
    // Two loads may overlap; the one that saw more stays.
    if (position > (kept.get(stream)?.position ?? 0)) kept.set(stream, after)
    return after
  }

  const recordOnce = async (
    stream: StreamId,
    commandId: CommandId,
    decide: (state: State) => readonly NewEvent[],
  ): Promise<Recorded> => {
    for (let attempt = 0; attempt < triesOnConflict; attempt++) {
      const { state, position, recorded } = await load(stream)
      const earlier = recorded.get(commandId)
      if (earlier) return earlier
      const events = decide(state)
      const at = clock()
      if (events.length === 0) return { position, recordedAt: at }
      const result = await log.append(stream, { commandId, at }, position, events)
      const last = result.outcome === 'conflict' ? undefined : result.events.at(-1)
      if (last) return { position: last.position, recordedAt: last.recordedAt }
    }
    throw new Problem('conflict')
  }

  /** A class that answers all at once waits in line instead of colliding. */
  const turns = new Map<StreamId, Promise<unknown>>()
  const inTurn = <Result>(stream: StreamId, work: () => Promise<Result>): Promise<Result> => {
    const turn = (turns.get(stream) ?? Promise.resolve()).then(work)
    turns.set(
      stream,
      turn.catch(() => {}),
    )
    return turn
  }

  return {
    load: async (stream: StreamId): Promise<Folded<State>> => load(stream),

    /**
     * Decides on the state as it is and appends what follows, once, whoever else is writing.
     * A command that was recorded before is answered as it was then, without deciding again.
     * @param decide pure; throws a Problem to refuse; no events means nothing to record.
     */
    record: (
      stream: StreamId,
      commandId: CommandId,
      decide: (state: State) => readonly NewEvent[],
    ): Promise<Recorded> => inTurn(stream, () => recordOnce(stream, commandId, decide)),
  }
}

export type Streams<State> = ReturnType<typeof streams<State>>
