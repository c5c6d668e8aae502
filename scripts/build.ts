import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { build } from 'vite'

import { writeDocuments } from './documents.ts'

/** `node scripts/build.ts [node|mock]`; both without an argument. Files are compressed once, here. */
const wanted = process.argv[2]
for (const host of ['node', 'mock'] as const) {
  if (wanted !== undefined && wanted !== host) continue
  const mode = host === 'mock' ? 'mock' : 'production'
  const folder = `dist/${host}`
  const prerenderer = `dist/.prerender-${host}`
  const built = await build({ mode, logLevel: 'warn' })
  await build({
    mode,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'src/app/prerender.tsx', outDir: prerenderer, copyPublicDir: false },
  })
  await writeDocuments({ host, folder, prerenderer, chunks: chunksOf(built) })
  rmSync(prerenderer, { recursive: true })
  compress(folder)
}

function chunksOf(built: Awaited<ReturnType<typeof build>>) {
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.filter((one) => one.type === 'chunk')
}

function compress(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.(html|js|css|svg|json|webmanifest)$/.test(name))) {
    const path = join(folder, file)
    const bytes = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}
