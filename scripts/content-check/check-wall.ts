import { dirname, matchesGlob, normalize } from 'node:path'

import { parseSync } from 'vite'

import { wallFault } from '../wall.ts'
import { type CourseFiles, sourcesUnder } from './course-files.ts'
import type { Finding } from './finding.ts'

/** What the browser loads first; every page hangs from it. */
const entry = 'src/main.tsx'

/**
 * Nothing of src/ reaches server/, where the keys are: not by one import, not by ten, not by a
 * lesson. The Node host's way of `#host` is followed; the other host is an API in the page by design.
 */
export const checkWall = ({ files }: { readonly files: CourseFiles }): Finding[] => {
  const reached = new Map<string, readonly string[]>()
  const findings: Finding[] = []
  const visit = (file: string, chain: readonly string[]): void => {
    const queue = [{ file, chain }]
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const here = next
      if (reached.has(here.file)) continue
      reached.set(here.file, here.chain)
      for (const { to, line } of importsOf(files, here.file)) {
        const way = [...here.chain, to]
        if (wallFault(here.file, to, false) !== null || to.startsWith('server/'))
          findings.push({
            file: here.file,
            line,
            message: `${way.join(' → ')}: a key would be in the files that trainees download, ask the API instead`,
          })
        else queue.push({ file: to, chain: way })
      }
    }
  }
  visit(entry, [entry])
  // What no page shows yet may be shown tomorrow.
  for (const file of [...sourcesUnder(files, 'src'), ...lessonsIn(files)]) visit(file, [file])
  return findings
}

const lessonsIn = (files: CourseFiles) => files.under('src').filter((path) => path.endsWith('.mdx'))

type Import = { readonly to: string; readonly line: number }

const importsOf = (files: CourseFiles, file: string): readonly Import[] => {
  const source = files.read(file)
  if (source === undefined || !/\.(tsx?|mdx)$/.test(file)) return []
  const found = file.endsWith('.mdx') ? importsOfLesson(source) : importsOfSource(file, source)
  return found.flatMap(({ source: name, start }) => {
    const line = source.slice(0, start).split('\n').length
    return resolved(files, file, name).map((to) => ({ to, line }))
  })
}

type Named = { readonly source: string; readonly start: number }

/** Types are gone when the browser comes; what is loaded later, or by a pattern, is loaded all the same. */
const importsOfSource = (file: string, source: string): readonly Named[] => {
  const { module } = parseSync(file, source, { lang: 'tsx' })
  const still = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => ({ source: moduleRequest.value, start: moduleRequest.start }))
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) =>
      moduleRequest && !isType ? [{ source: moduleRequest.value, start: moduleRequest.start }] : [],
    ),
  )
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    source: source.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    start,
  }))
  const byPattern = /(?:import\.meta\.glob[^(]*\(|new URL\()\s*\[?['"`]([^'"`]+)['"`]/g
  return [...still, ...again, ...later, ...[...source.matchAll(byPattern)].map(named)]
}

const importsOfLesson = (source: string): readonly Named[] =>
  [...source.matchAll(/^(?:import|export)\b.*?['"]([^'"]+)['"];?$/gm)].map(named)

const named = (found: RegExpExecArray): Named => ({ source: found[1] ?? '', start: found.index })

/** Project-relative; nothing for what comes from a package. */
const resolved = (files: CourseFiles, from: string, source: string): readonly string[] => {
  if (source === '#host') return ['src/app/node-host.ts']
  if (!/^\.{0,2}\//.test(source)) return []
  const path = source.startsWith('/') ? source.slice(1) : normalize(`${dirname(from)}/${source.split('?')[0]}`)
  if (!path.includes('*')) return [path]
  const folder = path.slice(0, path.indexOf('*')).replace(/\/[^/]*$/, '')
  return files.under(folder).filter((file) => matchesGlob(file, path))
}
