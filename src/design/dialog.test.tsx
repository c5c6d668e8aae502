import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentType, useState } from 'react'
import { expect, test } from 'vitest'

import { AlertDialog } from './alert-dialog.tsx'
import { Button } from './button.tsx'
import { Dialog, type DialogProps } from './dialog.tsx'
import { LateDialog } from './late-dialog.tsx'

const Place = ({ as: Shown }: { as: ComponentType<DialogProps> }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Indiquer le lieu</Button>
      <a href="#elsewhere">Ailleurs</a>
      <Shown
        open={open}
        onClose={() => setOpen(false)}
        title="Lieu de la session"
        closeLabel="Annuler"
        actions={<Button>Enregistrer</Button>}
      >
        <label>
          Lieu <input />
        </label>
      </Shown>
    </>
  )
}

const opened = async (as: ComponentType<DialogProps> = Dialog) => {
  const user = userEvent.setup()
  render(<Place as={as} />)
  await user.click(screen.getByRole('button', { name: 'Indiquer le lieu' }))
  return { user, dialog: await screen.findByRole('dialog', { name: 'Lieu de la session' }) }
}

test('a dialog takes the focus to its first field and keeps it inside', async () => {
  const { user, dialog } = await opened()
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Lieu' })).toHaveFocus())
  for (let tabs = 0; tabs < 6; tabs++) {
    await user.tab()
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement))
  }
  expect(screen.queryByRole('link', { name: 'Ailleurs' })).toBeNull()
})

test.each([
  ['Escape', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
  ['its last button', (user) => user.click(screen.getByRole('button', { name: 'Annuler' }))],
])('%s closes a dialog, and the focus is where it was', async (_name, close) => {
  const { user } = await opened()
  await close(user)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: 'Indiquer le lieu' })).toHaveFocus()
})

test('a press beside a dialog loses nothing of what was typed', async () => {
  const { user } = await opened()
  await user.type(screen.getByRole('textbox', { name: 'Lieu' }), 'Lyon')
  await user.click(document.querySelector<HTMLElement>('[role=presentation]') ?? document.body)
  expect(screen.getByRole('textbox', { name: 'Lieu' })).toHaveValue('Lyon')
})

test('the page behind a dialog does not scroll, until it is closed', async () => {
  const { user } = await opened()
  const locked = () =>
    [document.documentElement, document.body].some((one) => getComputedStyle(one).overflowY === 'hidden')
  await waitFor(() => expect(locked()).toBe(true))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(locked()).toBe(false))
})

test('a dialog that comes late opens, closes and gives the focus back all the same', async () => {
  const { user } = await opened(LateDialog)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: 'Indiquer le lieu' })).toHaveFocus()
})

test('what cannot be undone is read out with its warning, and the focus starts on the way back', async () => {
  render(
    <AlertDialog
      open
      onClose={() => {}}
      title="Clôturer la session"
      warning="La clôture ne peut pas être annulée."
      closeLabel="Ne pas clôturer"
      actions={<Button look="danger">Clôturer</Button>}
    />,
  )
  expect(
    screen.getByRole('alertdialog', {
      name: 'Clôturer la session',
      description: 'La clôture ne peut pas être annulée.',
    }),
  ).toBeTruthy()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ne pas clôturer' })).toHaveFocus())
})
