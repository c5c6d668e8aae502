import { join, relative } from 'node:path'

import type { Plugin } from 'vite'

const root = join(import.meta.dirname, '..')

/**
 * The wall: `src/` never imports `server/`, and the Node host's bundle contains no line of
 * `server/` or `mocks/` at all. The build stops where it would; tree-shaking is not trusted
 * with answer keys.
 */
export const wall = ({ mayHostTheApi }: { mayHostTheApi: boolean }): Plugin => ({
  name: 'parcours-wall',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return null
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
    const fault = resolved && wallFault(inProject(importer), inProject(resolved.id), mayHostTheApi)
    if (fault) this.error(fault)
    return null
  },
})

/** @param from @param to project-relative paths. @returns a sentence, or `null` when the import is fine. */
export const wallFault = (from: string, to: string, mayHostTheApi: boolean): string | null => {
  if (from.startsWith('src/') && !from.includes('.test.') && to.startsWith('server/'))
    return `${from} imports ${to}: src/ shows, server/ decides, and keys stay behind the wall. Ask the API instead.`
  if (!mayHostTheApi && from.startsWith('src/') && /^(server|mocks)\//.test(to))
    return `${from} imports ${to}: the Node host's bundle must not contain the API.`
  return null
}

const inProject = (id: string): string => relative(root, id.split('?')[0] ?? id).replaceAll('\\', '/')
