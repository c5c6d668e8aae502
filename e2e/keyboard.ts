import type { Page } from 'playwright'

type Stop = {
  readonly name: string
  /** Where the key stands in the walk: a stop again, or a part of the same control (the day, the month, the year). */
  readonly is: 'new' | 'part' | 'again'
  readonly isRinged: boolean
  readonly isInSight: boolean
}

/** A date has a day, a month, a year and a calendar, each a press of Tab. */
const mostParts = 4

/**
 * Goes through a page with the Tab key alone, from its top until the focus leaves it.
 * @returns what is wrong: what the key never reaches, what shows no focus, what is covered when it has it
 */
export const keyboardFindings = async (page: Page): Promise<string[]> => {
  const count = await page.evaluate(rememberStops)
  const stops: Stop[] = []
  // So many presses leave the page, unless something holds the focus.
  for (let press = 0; press <= count * mostParts; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopHere)
    if (stop === null) break
    stops.push(stop)
    if (stop.is === 'again') break
  }
  const missed = await page.evaluate(missedStops)
  return [
    ...missed.map((name) => `never reached: ${name}`),
    ...stops.filter(({ is }) => is === 'again').map(({ name }) => `reached again before the end: ${name}`),
    ...stops.filter(({ isRinged, is }) => !isRinged && is === 'new').map(({ name }) => `no visible focus: ${name}`),
    ...stops.filter(({ isInSight }) => !isInSight).map(({ name }) => `covered when focused: ${name}`),
  ]
}

type Walk = { readonly left: Map<string, Element>; readonly keyOf: (element: Element) => string; last: string }
type Walked = Window & { walk?: Walk }

/** Everything that Tab must reach; of the radio buttons of a group, one. */
const rememberStops = (): number => {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const elements = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled') && one.tabIndex >= 0,
  )
  const keyOf = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio'
      ? `group ${element.name}`
      : String(elements.indexOf(element as HTMLElement))
  const left = new Map(elements.map((one) => [keyOf(one), one]))
  ;(window as Walked).walk = { left, keyOf, last: '' }
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
  window.scrollTo(0, 0)
  return left.size
}

const stopHere = (): Stop | null => {
  const { walk } = window as Walked
  const element = document.activeElement
  if (!walk || !element || element === document.body) return null
  const shown = [element, element.closest('label')].filter((one) => one !== null)
  const isRinged = shown.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  })
  const box = element.getBoundingClientRect()
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)]
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)]
  const isInSight = [0.1, 0.5, 0.9].some((part) => {
    const hit = document.elementFromPoint(left + (right - left) / 2, top + (bottom - top) * part)
    return hit !== null && shown.some((one) => one.contains(hit) || hit.contains(one))
  })
  const name = `<${element.tagName.toLowerCase()}> « ${(element.textContent || element.id).trim().slice(0, 60)} »`
  const key = walk.keyOf(element)
  const is = walk.left.delete(key) ? 'new' : walk.last === key ? 'part' : 'again'
  walk.last = key
  return { name, is, isRinged, isInSight }
}

const missedStops = (): string[] =>
  [...((window as Walked).walk?.left.values() ?? [])].map(
    (one) => `<${one.tagName.toLowerCase()}> « ${(one.textContent || one.id).trim().slice(0, 60)} »`,
  )
