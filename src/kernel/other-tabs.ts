import { host } from '#host'
import * as z from 'zod/mini'

import { newId } from './ids.ts'

const channelName = 'parcours/people'
/** A channel also hears what this very page says on another. */
const thisTab: string = newId()

const messageSchema = z.object({ tab: z.string(), personId: z.nullable(z.string()) })

/** On the mock host each tab has a sign-in of its own: what one does concerns no other. */
const shareTheSignIn = (): boolean => host.name === 'node' && typeof BroadcastChannel !== 'undefined'

/** Tells this browser's other tabs who is signed in on it from now on; `null`: nobody any more. */
export const tellOtherTabs = (personId: string | null): void => {
  if (!shareTheSignIn()) return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage({ tab: thisTab, personId })
  channel.close()
}

/** Hears whom another tab signed in, `null` when it signed them out. @returns how to stop */
export const hearOtherTabs = (onPerson: (personId: string | null) => void): (() => void) => {
  if (!shareTheSignIn()) return () => {}
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = z.safeParse(messageSchema, data)
    // A tab of another version of this page may say what is not understood here.
    if (message.success && message.data.tab !== thisTab) onPerson(message.data.personId)
  }
  return () => channel.close()
}
