import { newId } from '../src/kernel/ids.ts'
import { databaseName } from './scenarios/demonstration-access.ts'

const channelName = 'parcours/demonstration'
/** A channel also hears what this very page says on another. */
const thisTab: string = newId()

/** Erases the demonstration of this browser; every tab of it then starts afresh. */
export const restart = (startAfresh: () => void = openHome): void => {
  sessionStorage.clear()
  localStorage.clear()
  // The open connections close when they hear of the deletion.
  const deletion = indexedDB.deleteDatabase(databaseName)
  deletion.onsuccess = deletion.onerror = () => {
    const channel = new BroadcastChannel(channelName)
    channel.postMessage(thisTab)
    channel.close()
    startAfresh()
  }
}

/** Starts this tab afresh when another one erased what it shows. @returns how to stop */
export const hearRestart = (startAfresh: () => void = openHome): (() => void) => {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === thisTab) return
    // A tab's own sign-in is to a demonstration that is gone.
    sessionStorage.clear()
    startAfresh()
  }
  return () => channel.close()
}

const openHome = () => location.assign('/')
