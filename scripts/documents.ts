import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import type { Rolldown } from 'vite'

import { type Page, pages } from '../src/app/pages.ts'
import { caseStudyIds, moduleNumbers, topicIds } from '../src/content/course-ids.ts'
import { getMyJourney } from '../src/journey/contract.ts'
import { getMe } from '../src/people/contract.ts'

type Built = {
  readonly host: 'node' | 'mock'
  readonly folder: string
  readonly chunks: readonly Rolldown.OutputChunk[]
  readonly prerenderer: string
}

/**
 * Writes a document for each address that is known in advance. A public page holds its whole text;
 * for who is signed in, and for any other page, `bare.html` or `index.html` names what to fetch, under grey lines.
 * Everything else is answered with the bare `/index.html`.
 */
export const writeDocuments = async ({ host, folder, chunks, prerenderer }: Built): Promise<void> => {
  const { prerender, prerenderLoading } = (await import(
    resolve(prerenderer, 'prerender.js')
  )) as typeof import('../src/app/prerender.tsx')
  const template = withEarly(folder, readFileSync(join(folder, 'index.html'), 'utf8'))
  const loading = withRoot(template, prerenderLoading(), 'data-loading')
  const write = (path: string, html: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), html)
  }

  for (const page of pages) {
    const fetched = linksTo([startModule, moduleOf(page)], chunks, template)
    const bare = withHead(loading, [...fetched, ...(host === 'node' ? answersFor(page) : [])])
    for (const address of addressesOf(page)) {
      if (page.reader !== 'anybody' || page.isDated) {
        write(`${address}/index.html`, bare)
        continue
      }
      write(`${address}/bare.html`, bare)
      write(
        `${address}/index.html`,
        withStyles(folder, withPage(withHead(template, fetched), await prerender(address))),
      )
    }
  }
  const fetched = linksTo([startModule], chunks, template)
  write('index.html', withHead(loading, [...fetched, ...(host === 'node' ? answersFor(undefined) : [])]))
}

/** Inside the document: as a file, the first paint would wait for one more answer of the network. */
const withEarly = (folder: string, html: string): string =>
  html.replace(
    '<script src="/early.js"></script>',
    () => `<script>${readFileSync(join(folder, 'early.js'), 'utf8')}</script>`,
  )

/** Every address of a page, when there are only so many. */
const addressesOf = ({ path }: Page): string[] => {
  const [, before = '', name, after = ''] = /^(.*):(\w+)(.*)$/.exec(path) ?? []
  if (name === undefined) return [path]
  return (known[name] ?? []).map((value) => `${before}${value}${after}`)
}

const known: Readonly<Record<string, readonly (string | number)[]>> = {
  moduleNumber: moduleNumbers,
  topicId: topicIds,
  caseStudyId: caseStudyIds,
}

/** What main.tsx asks for at once. */
const startModule = resolve('src/start.tsx')

const moduleOf = (page: Page): string => {
  const [, specifier] = /import\(\s*['"](.+?)['"]\s*\)/.exec(page.load.toString()) ?? []
  if (specifier === undefined) throw new Error(`${page.path} does not say which file it loads`)
  return resolve('src/app', specifier)
}

/** What modules need of code and styles: it comes with the document, not after the code that asks for it. */
const linksTo = (modules: readonly string[], chunks: Built['chunks'], template: string): string[] => {
  const files = new Set<string>()
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(module))
    if (chunk === undefined) throw new Error(`${module} is not in the build`)
    filesOf(chunk, chunks, files)
  }
  return [...files]
    .filter((file) => !template.includes(file))
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="/${file}">`
        : `<link rel="modulepreload" crossorigin href="/${file}">`,
    )
}

const filesOf = (chunk: Rolldown.OutputChunk, chunks: Built['chunks'], files: Set<string>): void => {
  if (files.has(chunk.fileName)) return
  files.add(chunk.fileName)
  for (const one of chunk.viteMetadata?.importedCss ?? []) files.add(one)
  for (const one of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) filesOf(one, chunks, files)
}

/** What the page asks the API first, while its code is on its way. `crossorigin`, as `fetch` asks. */
const answersFor = (page: Page | undefined): string[] =>
  [getMe, ...(page?.reader === 'trainee' ? [getMyJourney] : [])].map(
    ({ path }) => `<link rel="preload" as="fetch" crossorigin href="${path}">`,
  )

const withHead = (html: string, tags: readonly string[]): string =>
  html.replace('</head>', () => `${tags.map((tag) => `  ${tag}\n  `).join('')}</head>`)

/** React writes what belongs to the head first. */
const withPage = (html: string, rendered: string): string => {
  const [, title = ''] = /<title>(.*?)<\/title>/.exec(rendered) ?? []
  const markup = rendered.replace(/<title>.*?<\/title>/, '').replace(/^(<link [^>]*>)+/, '')
  return withRoot(
    html.replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`),
    markup,
  )
}

const withRoot = (html: string, inside: string, attribute = ''): string =>
  html.replace('<div id="root"></div>', () => `<div id="root" ${attribute}>${inside}</div>`)

/**
 * A text that is all there shows at once: its styles come inside, and say which files they stand for.
 * A disabled link would be fetched all the same, before the text is drawn.
 */
const withStyles = (folder: string, html: string): string => {
  const links = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? []
  const files = links.map((link) => /href="(.*?)"/.exec(link)?.[1] ?? '')
  const styles = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  return links
    .reduce((text, link) => text.replace(link, ''), html)
    .replace('</head>', () => `<style data-files="${files.join(' ')}">${styles.join('')}</style></head>`)
}
