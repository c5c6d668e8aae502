import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { nothingSeen } from './based-on.ts'
import { useSeen } from './use-seen.ts'

const Page = ({ version, onSeen }: { version: string | null; onSeen: (version: string) => void }) => {
  const seen = useSeen(version === null ? {} : { liaison: version })
  const tell = () => onSeen(seen('liaison'))
  return (
    <>
      <textarea aria-label="Note" onChange={tell} />
      <button type="button" onClick={tell}>
        Cocher
      </button>
    </>
  )
}

test('what is read again while one types has not been seen; it has once the field is left', async () => {
  const seen: string[] = []
  const show = (version: string | null) => <Page version={version} onSeen={(one) => seen.push(one)} />
  const { rerender } = render(show(null))
  await userEvent.type(screen.getByRole('textbox'), 'a')
  rerender(show('other'))
  await userEvent.type(screen.getByRole('textbox'), 'b')
  await userEvent.click(screen.getByRole('button'))
  rerender(show('newer'))
  await userEvent.click(screen.getByRole('button'))
  expect(seen).toEqual([nothingSeen, nothingSeen, 'other', 'newer'])
})
