import { callApi } from '../kernel/call-api.ts'
import { tellOtherTabs } from '../kernel/other-tabs.ts'
import { signOut } from '../people/contract.ts'

/** Everything Parcours keeps in this browser, whoever it belongs to; the cookie goes with the sign-out. */
export const clearThisDevice = async (): Promise<void> => {
  // Without a network the cookie stays until the next visit; the rest goes all the same.
  await callApi(signOut).catch(() => {})
  localStorage.clear()
  sessionStorage.clear()
  await deleteDatabases().catch(() => {})
  tellOtherTabs(null)
}

/** The demonstration's; with a server there is none. */
const deleteDatabases = async (): Promise<void> => {
  if (typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('parcours') ? [name] : []))
  await Promise.all(names.map(deleted))
}

/** A tab that still holds it puts the deletion off until it lets go: not worth waiting for. */
const deleted = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
