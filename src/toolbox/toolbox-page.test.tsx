import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'

import { Component as ToolboxPage } from './toolbox-page.tsx'
import { toolGroups, toolPath, tools } from './tools.ts'

test('every tool is listed once, with what it is for, and leads to its page', () => {
  render(
    <MemoryRouter>
      <ToolboxPage />
    </MemoryRouter>,
  )
  const listed = toolGroups.flatMap((group) => [...group.tools])
  for (const { id, title, question } of listed) {
    const link = screen.getByRole('link', { name: title })
    expect(link).toHaveAttribute('href', toolPath(id))
    expect(link.nextElementSibling?.textContent).toBe(question)
  }
  expect(screen.getAllByRole('link')).toHaveLength(listed.length)
  expect(new Set(listed.map(({ id }) => id))).toEqual(new Set([...tools.map(({ id }) => id), 'rfm']))
})
