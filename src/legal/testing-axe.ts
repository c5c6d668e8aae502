import axe from 'axe-core'

/** What axe-core finds wrong in the document, in words. jsdom draws nothing: contrasts are judged elsewhere. */
export const axeFindings = async (): Promise<string[]> => {
  const { violations } = await axe.run(document, {
    rules: {
      'color-contrast': { enabled: false },
      // The page alone has neither the shell's <main> nor its header.
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
