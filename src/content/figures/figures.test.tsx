import { readFileSync } from 'node:fs'

import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'

import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { topicIds } from '../course-ids.ts'
import { figuresOf } from './figures.ts'

const lessons = `${import.meta.dirname}/../lessons`
const named = (topicId: string): string[] =>
  [...readFileSync(`${lessons}/${topicId.replace('.', '-')}.mdx`, 'utf8').matchAll(/<([A-Z]\w+) \/>/g)].map(
    ([, name]) => name ?? '',
  )

test.each(topicIds)('lesson %s is given the figures it names, and no other', async (topicId) => {
  expect(Object.keys(await figuresOf(topicId)).toSorted()).toEqual(named(topicId).toSorted())
})

const figures = (await Promise.all(topicIds.map(figuresOf))).flatMap((ofLesson) => Object.entries(ofLesson))

const show = (Drawn: unknown) => {
  const Component = Drawn as () => React.ReactNode
  document.documentElement.lang = 'fr'
  render(
    <main>
      <title>Leçon</title>
      <h1>Leçon</h1>
      <Component />
    </main>,
  )
  return screen.getByRole('figure')
}

describe.each(figures)('%s', (_name, Component) => {
  test('has a title, an author or a method, and a reading', () => {
    const figure = show(Component)
    expect(figure).toHaveAccessibleName()
    expect(figure.querySelector('figcaption > span')?.textContent?.length).toBeGreaterThan(10)
    expect(figure.querySelector('figure > p')?.textContent?.length).toBeGreaterThan(40)
  })

  test('can be read without being seen', () => {
    const figure = show(Component)
    const image = within(figure).queryByRole('img')
    if (image) {
      expect(image).toHaveAccessibleName(figure.querySelector('strong')?.textContent ?? '')
      const details = within(figure).getByText('Lire la figure en texte').closest('details')!
      expect(details.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(4)
    } else expect(figure.querySelectorAll('tbody td, li').length).toBeGreaterThanOrEqual(4)
  })

  test('is written with French spaces', () => {
    const texts = document.createTreeWalker(show(Component), NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      expect(node.textContent).toBe(withFrenchSpaces(node.textContent ?? ''))
  })

  test('draws its curves where they can be seen', () => {
    for (const svg of show(Component).querySelectorAll('svg')) {
      const [left = NaN, top = NaN, width = NaN, height = NaN] = (svg.getAttribute('viewBox') ?? '')
        .split(' ')
        .map(Number)
      const points = [...svg.querySelectorAll('polyline')].flatMap((line) =>
        (line.getAttribute('points') ?? '').split(' ').map((point) => point.split(',').map(Number)),
      )
      expect(points.length).toBeGreaterThan(1)
      for (const [x = NaN, y = NaN] of points) {
        expect(x >= left && x <= left + width, `x of ${x}`).toBe(true)
        expect(y >= top && y <= top + height, `y of ${y}`).toBe(true)
      }
    }
  })

  test('axe finds nothing', { timeout: 20_000 }, async () => {
    show(Component)
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})
