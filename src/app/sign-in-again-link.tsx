import { Link, useLocation } from 'react-router'

import { isSignInPage, signInPath } from '../people/sign-in-again.tsx'
import { useReturnPath } from './use-return-path.ts'

/** For a trainee whose answers only a new sign-in can send; nothing where one is signing in already. */
export const SignInAgain = ({ onLeave }: { onLeave?: () => void }) => {
  const { pathname } = useLocation()
  const returnPath = useReturnPath()
  if (isSignInPage(pathname)) return null
  return (
    <Link to={signInPath('trainee', returnPath, 'reponses-en-attente')} onClick={onLeave}>
      Me reconnecter
    </Link>
  )
}
