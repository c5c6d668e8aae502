import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { build } from 'vite'

/** What our pages are compared with: the programme's text without app or style, and our libraries without a page. */
export const startFloor = async (): Promise<{ url: string; stop: () => void }> => {
  const files = new Map([['/text', textAlone()], ...(await emptyShell())])
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-cache' })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop: () => server.close() }
}

const compressed = (text: string | Uint8Array, type: string) => ({ body: brotliCompressSync(text), type })

/** The document of the programme, without its styles, its links to code and its code. */
const textAlone = () =>
  compressed(
    readFileSync('dist/node/programme/index.html', 'utf8')
      .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
      .replace(/<link [^>]*>/g, ''),
    'text/html; charset=utf-8',
  )

/** React, the router, the queries, the validation and the store, around one title. */
const emptyShell = async () => {
  const folder = 'dist/.shell'
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Coquille</title><div id="root"></div><script type="module" src="./main.js"></script>',
  )
  writeFileSync(join(folder, 'main.js'), shellCode)
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    base: '/',
    build: { outDir: 'out', target: 'es2022' },
  })
  const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js)$/.test(file))
    .map((file) => {
      const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
      const path = file === 'index.html' ? '/shell' : `/${file}`
      return [path, compressed(readFileSync(join(folder, 'out', file)), type)] as const
    })
  rmSync(folder, { recursive: true })
  return files
}

const shellCode = `
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Link, Route, Routes, useNavigate, useParams, useSearchParams } from 'react-router'
import { QueryClient, QueryClientProvider, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { create } from 'zustand'
Object.assign(globalThis, { kept: [useNavigate, useParams, useSearchParams, useMutation, useQuery, useSuspenseQuery, z.discriminatedUnion, z.record, create] })
const Page = () => h('main', null, h('h1', null, 'Fidéliser ses clients par la satisfaction'), h(Link, { to: '/' }, 'Accueil'))
createRoot(document.getElementById('root')).render(
  h(QueryClientProvider, { client: new QueryClient() }, h(BrowserRouter, null, h(Routes, null, h(Route, { path: '*', element: h(Page) })))),
)`
