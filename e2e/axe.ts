import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'

/** WCAG 2.2 A and AA, and what axe-core's authors add from practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe-core would have mended on the page as it stands: « rule · selector · what to do », none when all is well.
 * @param without a rule that cannot judge this page
 */
export const axeFindings = async (page: Page, without?: string): Promise<string[]> => {
  // Evaluated by the browser itself: the content security policy would refuse a tag.
  if (!(await page.evaluate('typeof window.axe === "object"'))) await page.evaluate(axe.source)
  // Of WCAG 2.2, and off unless it is asked for by name.
  const asked = { 'target-size': { enabled: true } }
  const rules = without === undefined ? asked : { ...asked, [without]: { enabled: false } }
  // Preloading fetches every stylesheet again, for a rule that none of these tags asks for.
  const options = { runOnly: tags, rules, resultTypes: ['violations'], preload: false }
  const violations = (await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  )) as AxeResults['violations']
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} · ${target.join(' ')} · ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  )
}
