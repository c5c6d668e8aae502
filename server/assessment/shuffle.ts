import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * An order that looks random and is the same every time for the same seed: a trainee who
 * reloads finds the options where they were, their neighbour finds them elsewhere.
 */
export const shuffled = <Item extends { readonly id: string }>(items: readonly Item[], seed: string): Item[] =>
  items
    .map((item) => ({ item, key: bytesToHex(sha256(utf8ToBytes(`${seed}/${item.id}`))) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)

/** As `shuffled`, in an order that gives nothing away: the first one for this seed that does not. */
export const shuffledUnless = <Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: string,
  givesAway: (shown: readonly Item[]) => boolean,
): Item[] => {
  let shown = shuffled(items, seed)
  for (let again = 1; givesAway(shown) && again <= shufflesAtMost; again++) {
    shown = shuffled(items, `${seed}/again-${again}`)
  }
  return shown
}

/** Of two items, one order in two gives it away: twenty in a row is one trainee in a million. */
const shufflesAtMost = 20
