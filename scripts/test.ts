import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Everything, in the order in which a mistake is cheapest to find. Ends with one line,
 * `N passed, N failed`: a step that is not a test suite counts as one.
 */
type Step = { readonly name: string; readonly command: readonly string[]; readonly suite?: true }

const reports = mkdtempSync(join(tmpdir(), 'parcours-test-'))
const vitest = (...projects: string[]): readonly string[] => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${join(reports, `${projects.join('-')}.json`)}`,
]

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'content', command: ['node', 'scripts/content-check.ts'] },
  { name: 'rules-screens', command: vitest('rules', 'screens'), suite: true },
  { name: 'network', command: vitest('network'), suite: true },
  { name: 'browser', command: vitest('browser'), suite: true },
  { name: 'builds', command: ['node', 'scripts/build.ts'] },
  { name: 'journeys', command: vitest('journeys'), suite: true },
  { name: 'measured', command: vitest('measured'), suite: true },
]

// A log that is kept is read without colours.
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' }

let passed = 0
let failed = 0
let skipped = 0
const started = Date.now()

for (const step of steps) {
  const at = Date.now()
  console.log(`\n── ${step.name}`)
  const code = await run(step.command)
  if (step.suite) {
    const report = readReport(step.name)
    passed += report.numPassedTests
    skipped += report.numPendingTests + report.numTodoTests
    // A suite that breaks outside its tests (a file that does not load) still counts.
    failed += Math.max(report.numFailedTests, code === 0 ? 0 : 1)
  } else if (code === 0) passed++
  else failed++
  console.log(`   ${step.name}: ${code === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - at) / 1000).toFixed(1)} s`)
}

console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1

function run([command = '', ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: false, env })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

function readReport(name: string) {
  const none = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8')) as typeof none
  } catch {
    return none
  }
}
