import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

import { demonstrationPassword } from '../mocks/scenarios/demonstration-access.ts'

export type RunningHost = {
  readonly name: 'mock' | 'node'
  readonly url: string
  readonly trainerPassword: string
  /** Ends the server without a word to anyone, as a power cut would. Node only. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same data and port. Node only. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Both builds must be there: `node scripts/build.ts`. */
export const startHost = (name: 'mock' | 'node'): Promise<RunningHost> => (name === 'mock' ? startMock() : startNode())

/** Files alone: everything else happens in the browser. */
const startMock = async (): Promise<RunningHost> => {
  const site = new Hono()
  site.use(serveStatic({ root: 'dist/mock', precompressed: true }))
  site.get('*', serveStatic({ path: 'dist/mock/index.html', precompressed: true }))
  const { port, close } = await listening(site)
  const notHere = () => Promise.reject(new Error('the mock host has no server to kill'))
  return {
    name: 'mock',
    url: `http://localhost:${port}`,
    trainerPassword: demonstrationPassword,
    kill: notHere,
    restart: notHere,
    stop: close,
  }
}

const startNode = async (): Promise<RunningHost> => {
  const data = mkdtempSync(join(tmpdir(), 'parcours-journey-'))
  let server = await nodeServer(data, '0')
  const { url } = server
  return {
    name: 'node',
    url,
    trainerPassword: server.trainerPassword,
    kill: () => server.end('SIGKILL'),
    restart: async () => {
      server = await nodeServer(data, new URL(url).port)
    },
    stop: async () => {
      await server.end('SIGTERM')
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** The very command of `npm start`, told by what it prints when it is ready. */
const nodeServer = async (data: string, port: string) => {
  const child = spawn(process.execPath, ['server/node/main.ts', '--port', port, '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      if (text.includes('--lan')) resolve(text)
    })
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)))
  })
  const url = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? ''
  const trainerPassword = /Formatrice .* · (\S+)/.exec(printed)?.[1] ?? ''
  const exited = new Promise((resolve) => child.on('exit', resolve))
  return {
    url,
    trainerPassword,
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      await exited
    },
  }
}

const listening = (site: Hono): Promise<{ port: number; close: () => Promise<void> }> =>
  new Promise((resolve) => {
    const server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve({
        port: info.port,
        close: () => {
          if ('closeAllConnections' in server) server.closeAllConnections()
          return new Promise((closed) => server.close(() => closed()))
        },
      }),
    )
  })
