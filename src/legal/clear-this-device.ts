import { callApi } from '../kernel/call-api.ts'
import { tellOtherTabs } from '../kernel/other-tabs.ts'
import { signOut } from '../people/contract.ts'

/** Everything Parcours keeps in this browser, whoever it belongs to; the cookie goes with the sign-out. */
export const clearThisDevice = async (): Promise<void> => {
  // Without a network the cookie stays until the next visit; the rest goes all the same.
  await callApi(signOut).catch(() => {})
  localStorage.clear()
  sessionStorage.clear()
  tellOtherTabs(null)
}
