// Adds up what the steps left behind: the tests in their reports, one for each check. The last line is the whole proof.
// When nothing failed, the table of clauses is written into the README, so that it never tells of a half-run.
// usage: node tally.mjs steps.tsv clauses.md README.md
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const nothing = { passed: 0, failed: 0, skipped: 0 }
const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped })

function surefire(folder) {
  const attribute = (tag, name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(tag)?.[1] ?? 0)
  return readdirSync(folder)
    .filter((file) => /^TEST-.*\.xml$/.test(file))
    .map((file) => /<testsuite\b[^>]*>/.exec(readFileSync(join(folder, file), 'utf8'))?.[0] ?? '')
    .map((tag) => {
      const failed = attribute(tag, 'failures') + attribute(tag, 'errors')
      const skipped = attribute(tag, 'skipped')
      return { passed: attribute(tag, 'tests') - failed - skipped, failed, skipped }
    })
    .reduce(sum, nothing)
}

function vitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  // A file that could not even be loaded has no tests, and is a failure all the same.
  const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function playwright(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  // One that passed only when repeated has not passed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}

const readers = { surefire, vitest, playwright }

function count({ outcome, kind, report }) {
  const counted = kind in readers && existsSync(report) ? readers[kind](report) : nothing
  if (outcome === 'skipped') return { ...nothing, skipped: 1 }
  if (kind === 'check') return { ...nothing, [outcome]: 1 }
  // A step that broke before it could report a failing test (a compile error) still counts as a failure,
  // and so does one that says it went well but ran nothing.
  const silent = outcome === 'failed' ? counted.failed === 0 : counted.passed === 0
  return silent ? sum(counted, { ...nothing, failed: 1 }) : counted
}

const [stepsFile, clauses, readme] = process.argv.slice(2)
const steps = readFileSync(stepsFile, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'))
  .map(([name, outcome, seconds, kind, report]) => ({ name, outcome, seconds: Number(seconds), kind, report }))

const total = steps.map(count).reduce(sum, nothing)
const green = total.failed === 0 && total.passed > 0
if (green) {
  const page = readFileSync(readme, 'utf8')
  const table = `<!-- clauses -->\n\n${readFileSync(clauses, 'utf8')}\n<!-- /clauses -->`
  writeFileSync(readme, page.replace(/<!-- clauses -->[^]*<!-- \/clauses -->/, () => table))
}
const spent = steps.reduce((seconds, step) => seconds + step.seconds, 0)
console.log(`${steps.length} steps, ${spent} s of work`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = green ? 0 : 1
