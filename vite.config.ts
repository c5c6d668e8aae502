import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import mdx from '@mdx-js/rollup'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

import { chunks } from './scripts/chunks.ts'
import { remarkFrenchSpaces } from './scripts/remark-french-spaces.ts'
import { wall } from './scripts/wall.ts'

/**
 * One app, two hosts. `--mode mock` resolves `#host` to mocks/host.ts (MSW, IndexedDB);
 * any other mode to the Node host's few lines.
 */
export default defineConfig(async ({ mode }) => {
  const isMock = mode === 'mock' || mode === 'test'
  const hostCondition = isMock ? ['mock'] : []
  const browser = mode === 'test' ? await testBrowser() : undefined

  return {
    plugins: [
      {
        enforce: 'pre' as const,
        ...mdx({
          remarkPlugins: [
            remarkGfm,
            remarkFrontmatter,
            [remarkMdxFrontmatter, { name: 'frontMatter' }],
            remarkFrenchSpaces,
          ],
        }),
      },
      react(),
      msw(),
      wall({ mayHostTheApi: isMock }),
    ],
    resolve: {
      conditions: [...hostCondition, ...defaultClientConditions],
      ...(mode === 'mock' ? { alias: { tldts: join(import.meta.dirname, 'mocks/no-public-suffixes.ts') } } : {}),
    },
    ssr: { resolve: { conditions: [...hostCondition, ...defaultServerConditions] } },
    build: {
      outDir: isMock ? 'dist/mock' : 'dist/node',
      emptyOutDir: true,
      target: 'es2022',
      // Telephones of 2023 know no light-dark(): it is written for them as well.
      cssTarget: ['chrome107', 'safari16', 'firefox104'],
      // Fonts and icons stay files that can be cached and preloaded.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: chunks,
          },
        },
      },
    },
    server: { port: 5173 },
    preview: { port: 4173 },
    test: {
      passWithNoTests: false,
      // Node's own fetch asserts this when a page is left in the middle of a stream; nothing of ours waits for it.
      onUnhandledError: (error: { readonly message: string }) =>
        error.message.includes('assert(!this.aborted)') ? false : undefined,
      maxWorkers: availableParallelism(),
      projects: [
        {
          extends: true as const,
          test: {
            name: 'rules',
            // Nothing here leaves a trace outside its own file: modules are loaded once.
            isolate: false,
            testTimeout: 20_000,
            environment: 'node',
            include: ['{src,server,mocks,scripts,e2e}/**/*.test.ts'],
            exclude: ['**/*.browser.test.ts', 'e2e/{journeys,measured,network}/**'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'network',
            environment: 'jsdom',
            include: ['e2e/network/**/*.test.ts'],
            testTimeout: 600_000,
          },
        },
        {
          extends: true as const,
          test: {
            name: 'screens',
            // What a test leaves in the page is cleared after each (mocks/vitest.ts): files share it.
            isolate: false,
            // Two cores that build at the same time must not fail a test that takes a second.
            testTimeout: 20_000,
            environment: 'jsdom',
            include: ['src/**/*.test.tsx'],
            setupFiles: ['mocks/vitest.ts'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'browser',
            include: ['**/*.browser.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              ...(browser ? { provider: browser } : {}),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
        {
          extends: true as const,
          test: {
            name: 'journeys',
            environment: 'node',
            include: ['e2e/journeys/**/*.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            // As long as a page's own waits (e2e/people.ts): one second is short beside three other browsers.
            expect: { poll: { timeout: 15_000 } },
          },
        },
        {
          extends: true as const,
          test: {
            // What is weighed and timed has the machine for itself.
            name: 'measured',
            environment: 'node',
            include: ['e2e/measured/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            fileParallelism: false,
          },
        },
      ],
    },
  }
})

/** Only the tests drive a browser: a build loads nothing of it. */
const testBrowser = async () => {
  const [{ playwright }, { chromiumLaunch }] = await Promise.all([
    import('@vitest/browser-playwright'),
    import('./e2e/chromium.ts'),
  ])
  return playwright({ launchOptions: await chromiumLaunch() })
}
