import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { getBoard } from '../live/contract.ts'

test('the trainer’s board sees what is being read, then that it is finished', async () => {
  const { screen, user, room } = await appAt('/lecons/1.1', { as: 'demo-karim' })
  const trainer = await room.trainer()
  const { trainingSessionId } = room
  const karim = async () => {
    const board = await trainer.call(getBoard, { params: { trainingSessionId } })
    return board.rows.find(({ traineeId }) => traineeId === 'demo-karim')
  }

  expect(await screen.findByRole('heading', { name: 'L’outil' })).toBeTruthy()
  expect(await screen.findByText(/^Enregistré à/)).toBeTruthy()
  expect((await karim())?.activity).toEqual({ kind: 'lesson', topicId: '1.1' })

  await user.click(screen.getByRole('button', { name: 'J’ai terminé cette leçon' }))
  expect(await screen.findByText(/^Leçon terminée le 23 novembre à/)).toBeTruthy()
  expect((await karim())?.modules[0]?.lessonsDone).toBe(1)
})

test('the next lesson opens at its title', async () => {
  const { screen, user } = await appAt('/lecons/1.1', { as: 'demo-karim' })
  await user.click(await screen.findByRole('link', { name: /leçon suivante/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Consolider la relation' })).toHaveFocus()
})
