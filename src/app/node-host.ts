import type { Host } from '../kernel/host.ts'

export const host: Host = {
  name: 'node',
  start: () => Promise.resolve(),
  authorization: () => null,
  remember: () => {},
  Banner: null,
}
