import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'

import { NewTrainingSessionForm, type Plan } from './new-training-session-form.tsx'

const form = () => {
  const onSchedule = vi.fn<(plan: Plan) => void>()
  render(
    <MemoryRouter>
      <NewTrainingSessionForm onSchedule={onSchedule} />
    </MemoryRouter>,
  )
  return { onSchedule, user: userEvent.setup() }
}

const list = () => screen.getByRole('textbox', { name: /Liste des stagiaires/ })
const send = () => screen.getByRole('button', { name: 'Programmer la session' })
const onDay = (label: string, day: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: day } })

test('two dates are enough; the second follows the first', async () => {
  const { onSchedule, user } = form()
  onDay('Premier jour', '2026-11-30')
  expect(screen.getByLabelText('Second jour')).toHaveValue('2026-12-01')
  await user.click(send())
  expect(onSchedule).toHaveBeenCalledExactlyOnceWith({
    firstDay: '2026-11-30',
    secondDay: '2026-12-01',
    timetable: { morningStart: '09:00', morningEnd: '12:30', afternoonStart: '13:30', afternoonEnd: '17:00' },
    place: '',
    trainees: [],
  })
})

test('the second day follows the first, until it is chosen apart', () => {
  form()
  onDay('Premier jour', '2026-11-30')
  onDay('Premier jour', '2026-11-25')
  expect(screen.getByLabelText('Second jour')).toHaveValue('2026-11-26')
  onDay('Second jour', '2026-12-09')
  onDay('Premier jour', '2026-12-02')
  expect(screen.getByLabelText('Second jour')).toHaveValue('2026-12-09')
})

test('a day that is past is said, and allowed', async () => {
  const { onSchedule, user } = form()
  onDay('Premier jour', '2020-03-02')
  expect(screen.getByText('Date passée')).toBeVisible()
  await user.click(send())
  expect(onSchedule).toHaveBeenCalledOnce()
})

test('without dates nothing is sent, and each missing one is named', async () => {
  const { onSchedule, user } = form()
  await user.click(send())
  expect(await screen.findAllByText('Indiquez une date.')).toHaveLength(2)
  expect(onSchedule).not.toHaveBeenCalled()
})

test('a second day before the first is refused beside it', async () => {
  const { onSchedule, user } = form()
  onDay('Premier jour', '2026-11-30')
  onDay('Second jour', '2026-11-23')
  await user.click(send())
  expect(await screen.findByText('Le second jour vient après le premier.')).toBeVisible()
  expect(onSchedule).not.toHaveBeenCalled()
})

test('the hours are said to be a proposal', () => {
  form()
  expect(screen.getByText(/sans donner d’horaires\s: ceux-ci sont une proposition de Parcours/)).toBeVisible()
})

test('the list is shown as understood, then sent', async () => {
  const { onSchedule, user } = form()
  onDay('Premier jour', '2026-11-23')
  await user.click(list())
  await user.paste('Karim Benali ; Hydrolis\nMarie Claire DUPONT')
  const rows = screen.getAllByRole('row').slice(1)
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['Karim', 'Benali', 'Hydrolis'],
    ['Marie Claire', 'DUPONT', '–'],
  ])
  await user.click(send())
  expect(onSchedule.mock.calls[0]?.[0].trainees).toEqual([
    { firstName: 'Karim', lastName: 'Benali', company: 'Hydrolis' },
    { firstName: 'Marie Claire', lastName: 'DUPONT' },
  ])
})

test('a line that is nobody stops the sending and takes the reader to the list', async () => {
  const { onSchedule, user } = form()
  onDay('Premier jour', '2026-11-23')
  await user.click(list())
  await user.paste('Karim')
  await user.click(send())
  expect(onSchedule).not.toHaveBeenCalled()
  expect(screen.getByText(/^Ligne 1\s: «\sKarim\s» n’a pas/)).toBeVisible()
  expect(list()).toHaveFocus()
})
