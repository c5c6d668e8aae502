import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The project's files by their project-relative paths; a test lays its own text over them. */
export type CourseFiles = {
  /** `undefined` where there is no such file. */
  readonly read: (path: string) => string | undefined
  /** Every file under a folder, at any depth, in the order of their names; none where there is no folder. */
  readonly under: (folder: string) => readonly string[]
}

export const filesOf = (root: string): CourseFiles => ({
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  under: (folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .map((file) => join(folder, file))
          .toSorted()
      : [],
})

/** @param changed path → text, or `null` for a file that is taken away */
export const withChanges = (files: CourseFiles, changed: Readonly<Record<string, string | null>>): CourseFiles => ({
  read: (path) => (Object.hasOwn(changed, path) ? (changed[path] ?? undefined) : files.read(path)),
  under: (folder) => {
    const added = Object.keys(changed).filter((path) => path.startsWith(`${folder}/`) && changed[path] !== null)
    const kept = files.under(folder).filter((path) => changed[path] !== null)
    return [...new Set([...kept, ...added])].toSorted()
  },
})

const isSource = (path: string) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)

export const sourcesUnder = (files: CourseFiles, folder: string): readonly string[] =>
  files.under(folder).filter(isSource)

/** The files of the course's data. Texts are written with plain spaces there, and given the French ones where they are shown. */
export const dataFiles = (files: CourseFiles): readonly string[] => [
  ...['src/content/case-studies', 'src/content/reference', 'src/content/professional-documents'].flatMap((folder) =>
    sourcesUnder(files, folder),
  ),
  // Beside the questions stands the code that imports and exports them.
  ...sourcesUnder(files, 'server/question-bank').filter((path) => path.includes('/objective-')),
  ...sourcesUnder(files, 'server/answer-keys'),
]

/**
 * The line, from 1, on which a file first says something: its own words, or an id as it is written
 * in data (`id: 'Q01'`, `recency: {`). 1 where it says it nowhere.
 */
export const lineWith = (source: string, sought: string): number => {
  const lines = source.split('\n')
  const word = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  for (const pattern of [`\\bid: ['"]${word}['"]`, `^\\s*['"]?${word}['"]?:`, `['"]${word}['"]`]) {
    const at = lines.findIndex((line) => new RegExp(pattern).test(line))
    if (at >= 0) return at + 1
  }
  return lines.findIndex((line) => line.includes(sought)) + 1 || 1
}
