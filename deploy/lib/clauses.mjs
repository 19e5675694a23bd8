// Prints, by regulation, which clauses are shown by a passing test: Java tests carry @Clause("1.3a") and leave lines in
// backend/target/clauses.csv (ref, outcome, test); browser tests carry "[1.3a]" in their title. A clause that any failing
// test names is not shown.
// usage: node clauses.mjs list-of-refs folder-of-regulations clauses.csv table.md playwright.json…
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const [list, texts, ledger, table, ...browserReports] = process.argv.slice(2)
const lines = (file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [])

const fromJava = lines(ledger).map((line) => {
  const [ref, outcome, test] = line.split(',')
  return { ref, passed: outcome === 'passed', test }
})

function* specs(suite) {
  yield* suite.specs ?? []
  for (const inner of suite.suites ?? []) yield* specs(inner)
}

const fromBrowser = browserReports
  .filter(existsSync)
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).suites)
  .flatMap((suite) => [...specs(suite)])
  .filter((spec) => spec.tests.some((test) => test.status !== 'skipped'))
  .flatMap((spec) =>
    [...spec.title.matchAll(/\[(\d+(?:\.\d+)+[a-z]?)\]/g)].map(([, ref]) => ({ ref, passed: spec.ok, test: spec.title })),
  )

const claims = [...fromJava, ...fromBrowser]
const known = new Set()
const report = ['| regulation | clauses | shown by a passing test | which |', '| --- | ---: | ---: | --- |']

const all = lines(list).map((line) => line.split(' ')[0])
const regulations = readdirSync(texts).filter((file) => /^\d\d-/.test(file)).sort()

for (const file of regulations) {
  const number = Number.parseInt(file)
  const refs = all.filter((ref) => ref.startsWith(`${number}.`))
  for (const ref of refs) known.add(ref)
  const shown = refs.filter((ref) => {
    const about = claims.filter((claim) => claim.ref === ref)
    return about.length > 0 && about.every((claim) => claim.passed)
  })
  const name = file.replace('.yaml', '').slice(3).replaceAll('-', ' ')
  report.push(`| ${number} ${name} | ${refs.length} | ${shown.length} | ${shown.join(' ')} |`)
}

console.log(report.join('\n'))
for (const { ref, test } of claims.filter((claim) => !claim.passed)) console.log(`not shown: ${ref}, ${test} did not pass`)
const unknown = [...new Set(claims.map((claim) => claim.ref).filter((ref) => !known.has(ref)))]
if (unknown.length > 0) {
  console.error(`Tests name clauses that no regulation has: ${unknown.join(', ')}`)
  process.exitCode = 1
}
writeFileSync(table, `${report.join('\n')}\n`)
