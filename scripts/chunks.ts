import type { Rolldown } from 'vite'

type Modules = { readonly getModuleInfo: Rolldown.GetModuleInfo }

/** The entry, which is nearly nothing, and what it asks for at once. */
const roots = ['/src/main.tsx', '/src/start.tsx']

/**
 * What every page needs comes in two files, what « Maintenant » needs besides in a third: each file
 * costs a header and breaks compression. Read from the imports themselves, so that what becomes
 * lazy leaves by itself. A group also takes what its modules import: the first ones go first.
 */
export const chunks = [
  {
    debugName: 'libraries',
    name: (id: string, modules: Modules) =>
      id.includes('/node_modules/') && roots.some((root) => comesWith(root, id, modules)) ? 'libraries' : null,
    priority: 3,
  },
  {
    debugName: 'ground',
    name: (id: string, modules: Modules) => (roots.some((root) => comesWith(root, id, modules)) ? 'ground' : null),
    priority: 2,
  },
  {
    debugName: 'maintenant',
    name: (id: string, modules: Modules) => (comesWith('/src/journey/now-page.tsx', id, modules) ? 'maintenant' : null),
    priority: 1,
  },
]

/** Whether a module is imported by another, or by what that one imports; not on demand. */
const comesWith = (root: string, moduleId: string, modules: Modules, seen = new Set<string>()): boolean => {
  if (moduleId.endsWith(root)) return true
  if (seen.has(moduleId)) return false
  seen.add(moduleId)
  const importers = modules.getModuleInfo(moduleId)?.importers ?? []
  return importers.some((importer) => comesWith(root, importer, modules, seen))
}
