import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'

import { loadTool } from './load-tool.ts'
import { Component as ToolPage } from './tool-page.tsx'
import { type ToolId, toolboxPath, toolPath } from './tools.ts'

/** One tool at its address, its code already there. */
export const open = async (id: ToolId) => {
  await act(() => loadTool(id))
  await act(async () =>
    render(
      <MemoryRouter initialEntries={[toolPath(id)]} useTransitions={false}>
        <Suspense>
          <Routes>
            <Route path={`${toolboxPath}/:tool`} element={<ToolPage />} />
          </Routes>
        </Suspense>
      </MemoryRouter>,
    ),
  )
  return userEvent.setup()
}

export const result = () => within(screen.getByRole('region', { name: 'Le résultat' }))
/** With plain spaces. */
export const resultText = () =>
  screen.getByRole('region', { name: 'Le résultat' }).textContent?.replace(/\s/g, ' ') ?? ''
export const loadExample = () => screen.getByRole('button', { name: 'Charger l’exemple du cours' })
