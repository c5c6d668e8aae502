import { type OxlintConfig, defineConfig } from 'oxlint'

import { type Room, rooms } from './scripts/rooms.ts'

/** From the table of who may see whom: a room may not import a room that is not on its line. */
const walls: NonNullable<OxlintConfig['overrides']> = (Object.keys(rooms) as Room[]).map((room) => {
  const seen: readonly string[] = rooms[room]
  const hidden = [...Object.keys(rooms), 'app'].filter((other) => other !== room && !seen.includes(other))
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    excludeFiles: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: hidden.flatMap((other) => [`../${other}/*`, `../../${other}/*`]),
              message: `« ${room} » may not see this room: scripts/rooms.ts says who may see whom.`,
            },
            { group: ['**/server/**'], message: 'src/ shows, server/ decides: ask the API.' },
            ...(room === 'kernel' || room === 'outbox'
              ? []
              : [{ group: ['#host'], message: 'Only the shell and the kernel know the host.' }]),
          ],
        },
      ],
    },
  }
})

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'import', 'jsx-a11y', 'vitest', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { browser: true, node: true, es2024: true },
  ignorePatterns: ['dist', 'seed', 'src/content/lessons/*.mdx'],
  rules: {
    'import/no-cycle': 'error',
    'react/rules-of-hooks': 'error',
    // The JSX transform imports React; stylesheets are imported for their effect.
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': 'off',
    // `import * as z` and `ids.map(…).sort()` on an array of our own are how we write.
    'import/no-named-as-default-member': 'off',
    'import/no-named-as-default': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'no-underscore-dangle': 'off',
    // A BroadcastChannel has no target origin; IndexedDB requests are read best with on… handlers.
    'unicorn/require-post-message-target-origin': 'off',
    'unicorn/prefer-add-event-listener': 'off',
    // Journeys assert by waiting for what must appear; suites by functions of their own.
    'vitest/expect-expect': 'off',
    // Safari forgets that a list without bullets is one; `role="status"` is not `<output>`.
    'jsx-a11y/no-redundant-roles': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A table that scrolls takes the focus so that arrow keys can scroll it.
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    // `expect(value, message)` and tests defined by a contract's access are ours.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/no-conditional-tests': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/no-standalone-expect': 'off',
    'vitest/require-to-throw-message': 'off',
  },
  overrides: walls,
})
