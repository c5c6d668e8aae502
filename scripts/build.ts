import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { build } from 'vite'

/** `node scripts/build.ts [node|mock]`; both without an argument. Files are compressed once, here. */
const wanted = process.argv[2]
for (const host of ['node', 'mock'] as const) {
  if (wanted !== undefined && wanted !== host) continue
  await build({ mode: host === 'mock' ? 'mock' : 'production', logLevel: 'warn' })
  const files = readdirSync(`dist/${host}`, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => /\.(html|js|css|svg|json|webmanifest)$/.test(name))) {
    const path = join('dist', host, file)
    const bytes = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}
