import { Link, NavLink, useLocation, useNavigate } from 'react-router'

import { paths } from '../content/paths.ts'
import { Icon, type IconName } from '../design/icon.tsx'
import { HeldStrip } from '../outbox/held-strip.tsx'
import { SaveState } from '../outbox/save-state.tsx'
import type { Me } from '../people/contract.ts'
import { isSignInPage } from '../people/sign-in-again.tsx'
import { SignInHere } from '../people/sign-in-here.tsx'
import { Brand } from './brand.tsx'
import styles from './header.module.css'
import { SignOut } from './sign-out.tsx'
import { givenAnswer } from './given-answer.tsx'
import { whatWasGiven, whereGiven } from './what-was-given.ts'

const traineeLinks: readonly (readonly [string, string, IconName])[] = [
  [paths.now, 'Maintenant', 'clock'],
  [paths.programme, 'Programme', 'book'],
  [paths.objectives, 'Objectifs', 'target'],
  [paths.attestation, 'Attestation', 'download'],
]

const trainerLinks: readonly (readonly [string, string, IconName])[] = [
  [paths.trainingSessions, 'Sessions', 'people'],
  [paths.programme, 'Programme', 'book'],
]

/**
 * Who is signed in, where one can go, whether everything is recorded.
 * @param isUnknown who is signed in could not be read
 */
export const Header = ({ me, isUnknown }: { me: Me | null; isUnknown: boolean }) => (
  <header className={styles['header']}>
    <div className={styles['bar']}>
      <Brand />
      {me?.role === 'trainee' && (
        <div className={styles['state']}>
          <SaveState />
        </div>
      )}
      <div className={styles['person']}>
        {me !== null && <SignOut me={me} />}
        {me === null && !isUnknown && <Link to={paths.traineeSignIn}>Se connecter</Link>}
      </div>
    </div>
    {me !== null && <Dock me={me} />}
  </header>
)

/** On a phone at the bottom of the screen, under the thumb. */
const Dock = ({ me }: { me: Me }) => {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const goesThere = (slot: string) => {
    const path = whereGiven(slot)
    if (path !== null && path !== pathname + search) void navigate(path)
  }
  return (
    <div className={styles['dock']}>
      {/* The sign-in page says itself what waits for it. */}
      {me.role === 'trainee' && !isSignInPage(pathname) && (
        <HeldStrip
          nameOf={whatWasGiven}
          showAnswer={givenAnswer}
          onBothKept={goesThere}
          signInAgain={<SignInHere personId={me.id} />}
        />
      )}
      <nav aria-label="Principale" className={styles['nav']}>
        {(me.role === 'trainee' ? traineeLinks : trainerLinks).map(([path, label, icon]) => (
          <NavLink key={path} to={path}>
            <Icon name={icon} />
            {label}
          </NavLink>
        ))}
      </nav>
    </div>
  )
}
