import type { Page } from 'playwright'

/** A phone of 2010, and a laptop of 1280 × 1024 zoomed four times: WCAG 1.4.10. */
export const smallestScreen = { width: 320, height: 256 }

/** What makes the page scroll sideways; a wide table may, in a region that says its name. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What is drawn for another width comes a moment after the width.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    const everything = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')].filter((one) =>
      one.checkVisibility(),
    )
    const rightOf = (one: Element) => one.getBoundingClientRect().right
    const named = ({ tagName, className, textContent }: HTMLElement) =>
      `<${tagName.toLowerCase()} class="${className}"> « ${textContent.trim().slice(0, 40)} »`
    const scrolls = (one: Element) =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1
    const mayScroll = everything.filter(
      (one) => scrolls(one) && one.matches('textarea, [role="region"][aria-label][tabindex="0"]'),
    )
    const kept = everything.filter((one) => !mayScroll.some((other) => other !== one && other.contains(one)))
    const frames: HTMLElement[] = [
      document.documentElement,
      ...kept.filter((one) => scrolls(one) && !mayScroll.includes(one)),
    ]
    return frames
      .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
      .map((frame) => {
        const edge = frame.getBoundingClientRect().left + frame.clientWidth
        const over = kept.filter((one) => frame !== one && frame.contains(one) && rightOf(one) > edge + 1)
        const innermost = over.filter((one) => !over.some((other) => other !== one && one.contains(other)))
        return `${named(frame)} is ${frame.scrollWidth} px wide: ${innermost.slice(0, 3).map(named).join(', ')}`
      })
  })

/** A thumb's width (WCAG 2.5.5): buttons, fields, choices with their words, and the way through the app. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const thumb = 44
    const pressed =
      'button, a[class*="button"], select, textarea, summary, label:has(:is([type="radio"], [type="checkbox"])), input:not([type="radio"], [type="checkbox"]), [aria-label="Principale"] a'
    return [...document.querySelectorAll(pressed)]
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        const { width, height } = one.getBoundingClientRect()
        // Half a pixel is rounding.
        if (width >= thumb - 0.5 && height >= thumb - 0.5) return []
        return [
          `${width.toFixed(0)} × ${height.toFixed(0)}: <${one.tagName.toLowerCase()}> « ${one.textContent.trim()} »`,
        ]
      })
  })
