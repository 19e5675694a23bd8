// usage: node chaos.mjs scratch-folder [--few] [R1 …]   Breaks what it has started itself, and counts what held.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { Aftercare, freePort, PROGRAM, serversOf } from '../aftercare.mjs'
import { scratch } from '../proof.mjs'
import { classesOf, SHORT_LIVED, Stage } from './stage.mjs'

const PROOFS = {
  R1: ['the application is killed while calls are registered', './r1-program.mjs'],
  R2: ['PostgreSQL is killed while calls are registered', './r2-database.mjs'],
  R3: ['instances are killed while reminders fall due', './r3-reminders.mjs'],
  R4: ['two hundred draw the last ten pieces', './r4-last-pieces.mjs'],
  R5: ['two change one ticket', './r5-one-ticket.mjs'],
  R6: ['back up, destroy, restore', './r6-backup.mjs'],
}

const folder = resolve(process.argv[2])
mkdirSync(folder, { recursive: true })
const few = process.argv.includes('--few')
const asked = process.argv.slice(3).filter((name) => name !== '--few')
const names = asked.length > 0 ? asked : Object.keys(PROOFS)

/**
 * The demo company once for each build of the program: each proof begins with a copy of its database. And beside it the
 * program's classes as Java had them loaded, with which a start takes a third of the time.
 */
async function template() {
  const home = join(folder, 'template')
  const mark = join(home, 'made-by')
  const program = String(statSync(PROGRAM.at(-1)).mtimeMs)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === program) return home
  scratch(home)
  const first = new Aftercare({ home, port: await freePort(), log: join(folder, 'template.log'), command: PROGRAM })
  console.log(`the demo company, made once: ${await first.start(300)} s`)
  await first.interrupt()
  const loaded = new Aftercare({ ...first, home, environment: { JAVA_TOOL_OPTIONS: `${SHORT_LIVED} -XX:ArchiveClassesAtExit=${classesOf(home)}` } })
  await loaded.start(300)
  await loaded.interrupt()
  writeFileSync(mark, program)
  return home
}

async function prove(name, home) {
  const [what, file] = PROOFS[name]
  console.log(`\n${name}  ${what}`)
  const stage = new Stage(name, scratch(join(folder, name)), { few, template: home })
  const begun = Date.now()
  try {
    await (await import(file)).run(stage)
  } catch (broken) {
    stage.claim(false, `it came to its end: ${broken.stack}`)
  } finally {
    await stage.clear()
  }
  return { name, what, stage, seconds: Math.round((Date.now() - begun) / 1000) }
}

const git = (...words) => spawnSync('git', words, { encoding: 'utf8' }).stdout.trim()
const where = `${new Date().toISOString().slice(0, 10)} ${git('rev-parse', '--short', 'HEAD')}`
const row = ({ name, what, stage, seconds }) =>
  `| ${name} | ${what} | ${stage.held ? 'held' : '**not held**'} | ${stage.found.join('; ').replace(/[|\n]/g, ' ')} | ${where} | ${seconds} |`
const table = (rows) => ['| | what happens | | what was counted | when, commit | s |', '| --- | --- | --- | --- | --- | ---: |', ...rows, ''].join('\n')

/** The last full run of each proof, whichever were run together; what somebody wrote below the table stays. */
function writeDown(result) {
  const page = new URL('../../chaos.md', import.meta.url).pathname
  const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
  const known = before.split('\n').filter((line) => line.startsWith('| R'))
  const rows = [...known.filter((line) => !line.startsWith(`| ${result.name} `)), row(result)].sort()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  writeFileSync(page, `# What \`deploy/chaos\` counted last\n\nOn ${cpus().length} × ${cpus()[0].model}, ${gigabytes} GB, which did other work at the same time.\n\n${table(rows)}${/\n## [^]*/.exec(before)?.[0] ?? ''}`)
}

const results = []
try {
  const home = await template()
  for (const name of names) {
    results.push(await prove(name, home))
    if (!few) writeDown(results.at(-1))
  }
} finally {
  for (const left of serversOf(folder)) process.kill(left, 'SIGKILL')
}
console.log(`\n${table(results.map(row))}`)
process.exitCode = results.every(({ stage }) => stage.held) ? 0 : 1
