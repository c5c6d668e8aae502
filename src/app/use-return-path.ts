import { useLocation } from 'react-router'

/** Where one is, to come back to after a sign-in. */
export const useReturnPath = (): string => {
  const { pathname, search, hash } = useLocation()
  return pathname + search + hash
}
