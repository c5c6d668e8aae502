import { host } from '#host'

const channelName = 'parcours/people'

/** On the mock host each tab has a sign-in of its own: what one does concerns no other. */
const shareTheSignIn = (): boolean => host.name === 'node' && typeof BroadcastChannel !== 'undefined'

/** Tells this browser's other tabs who is signed in on it from now on; `null`: nobody any more. */
export const tellOtherTabs = (personId: string | null): void => {
  if (!shareTheSignIn()) return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage({ personId })
  channel.close()
}

/** Hears whom another tab signed in, `null` when it signed them out. @returns how to stop */
export const hearOtherTabs = (onPerson: (personId: string | null) => void): (() => void) => {
  if (!shareTheSignIn()) return () => {}
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<{ personId: string | null }>) => onPerson(data.personId)
  return () => channel.close()
}
