import type { Page } from 'playwright'

/** What is to be reached, by what a person reads on it; spaces of any kind are alike. */
export type Target = {
  readonly name: string
  /** A radio button's name is its group's: Tab goes to the group, the arrows to the button. */
  readonly is?: 'starting' | 'group'
}

/** Two hands on a keyboard and no pointer: Tab until what one wants has the focus, then the keys of it. */
export const handsOn = (page: Page) => {
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key)
  }

  /** Tab, or Shift and Tab where it lies behind; waits for what is about to come. */
  const reach = async (target: Target): Promise<void> => {
    const wanted = { ...target, name: plain(target.name) }
    const deadline = Date.now() + 15_000
    for (;;) {
      const way = await page.evaluate(wayTo, wanted)
      if (way === 0) return
      if (Date.now() > deadline) throw new Error(`the keyboard does not reach « ${target.name} » on ${page.url()}`)
      if (way === null) await page.waitForTimeout(20)
      else await press(way > 0 ? 'Tab' : 'Shift+Tab', Math.abs(way))
    }
  }

  const presses = async (target: Target, key: 'Enter' | 'Space'): Promise<void> => {
    await reach(target)
    await press(key)
  }

  /** The first words key by key, the others as a dictation or a prediction gives them. */
  const types = async (name: string, text: string): Promise<void> => {
    await reach({ name })
    const isShort = text.length <= 8
    await page.keyboard.type(isShort ? text : text.slice(0, 3))
    if (!isShort) await page.keyboard.insertText(text.slice(3))
  }

  /** @param index of the option among those of the list */
  const selects = async (name: string, index: number): Promise<void> => {
    await reach({ name })
    const selected = await page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedIndex)
    await press(index > selected ? 'ArrowDown' : 'ArrowUp', Math.abs(index - selected))
  }

  /** @param index of the button among those of the group */
  const picks = async (group: string, index: number): Promise<void> => {
    await reach({ name: group, is: 'group' })
    const at = await page.evaluate(() => {
      const button = document.activeElement as HTMLInputElement
      return [...document.getElementsByName(button.name)].indexOf(button)
    })
    if (at === index) return press('Space')
    await press(index > at ? 'ArrowDown' : 'ArrowUp', Math.abs(index - at))
  }

  /** Puts a list in order with its buttons. @param texts as they stand @param wanted the same, as they shall stand */
  const orders = async (texts: readonly string[], wanted: readonly string[]): Promise<void> => {
    const standing = [...texts]
    for (const [place, text] of wanted.entries()) {
      const from = standing.indexOf(text)
      if (from === place) continue
      await reach({ name: `Monter : ${text}` })
      await press('Enter', from - place)
      standing.splice(place, 0, ...standing.splice(from, 1))
    }
  }

  return { press, reach, presses, types, selects, picks, orders }
}

export type Hands = ReturnType<typeof handsOn>

export const plain = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** How many presses of Tab away it is, below zero behind; `null` while it is not on the page. */
const wayTo = ({ name, is }: Target): number | null => {
  const plainText = (text: string | null | undefined) =>
    (text ?? '')
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  const nameOf = (element: HTMLElement): string => {
    if (is === 'group') return plainText(element.closest('fieldset')?.querySelector('legend')?.textContent)
    const labels = (element as HTMLInputElement).labels
    return plainText(
      element.getAttribute('aria-label') ?? (labels?.length ? labels[0]?.textContent : element.textContent),
    )
  }
  const isWanted = (element: HTMLElement): boolean =>
    is === 'starting' ? nameOf(element).startsWith(name) : nameOf(element) === name
  const isRadio = (element: Element | null): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === 'radio'
  const active = document.activeElement as HTMLElement | null
  if (active && active !== document.body && active.tabIndex >= 0 && isWanted(active)) return 0

  const groups = new Set(isRadio(active) ? [active.name] : [])
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (one) => {
      if (one === active) return true
      if (one.matches(':disabled') || one.tabIndex < 0 || !one.checkVisibility({ visibilityProperty: true }))
        return false
      if (!isRadio(one)) return true
      const isFirst = !groups.has(one.name)
      groups.add(one.name)
      return isFirst
    },
  )
  const before = stops.filter((one) => active === null || active === document.body || follows(active, one) < 0)
  const ahead = stops.filter((one) => one !== active && !before.includes(one))
  const forward = active === document.body ? stops.findIndex(isWanted) : ahead.findIndex(isWanted)
  if (forward >= 0) return forward + 1
  const back = before.toReversed().findIndex(isWanted)
  return back < 0 || active === document.body ? null : -back - 1

  function follows(from: HTMLElement, to: HTMLElement): number {
    if (from === to) return 0
    return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1
  }
}
