// What was found, with commit and machine; and what the first page of each route weighs.
import { appendFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { execFileSync } from 'node:child_process'
import { run } from './server.mjs'

const root = new URL('../../../', import.meta.url).pathname
const file = `${root}deploy/bench.md`
const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()

/** JavaScript before the first useful paint, by route, against the budgets of the screens' build. */
export async function firstPages() {
  try {
    return `JavaScript before the first useful paint, gzip:\n${(await run('npm', ['--prefix', `${root}frontend`, 'run', '--silent', 'budgets'])).trim()}`
  } catch (over) {
    return `JavaScript before the first useful paint: OVER BUDGET\n${over.message}`
  }
}

/** Appends the table below what stands there. */
export function append({ printed, works, pages, note }) {
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'backend/src/main', 'frontend/src') !== ''
  const evidence = works.find(({ name }) => name.startsWith('W7'))?.M
  const tick = works.find(({ name }) => name.startsWith('W5'))?.M
  const heaviest = [...pages.matchAll(/([\d.]+) kB of/g)].map(([, kb]) => Number(kb)).sort((a, b) => b - a)[0]
  const lines = [
    `\n### ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}\n`,
    `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory.${note ? ` ${note}` : ''}\n`,
    printed,
    '',
    ...(tick ? [`A tick at M read ${tick.read.toFixed(2)} and wrote ${tick.written.toFixed(2)} rows of obligations for each one due.`] : []),
    ...(evidence ? [`Evidence at M: regulation ${evidence.number}, ${evidence.applied} times applied within the year.`] : []),
    ...(heaviest ? [`The heaviest first page: ${heaviest} kB of JavaScript, gzip.`] : []),
  ]
  appendFileSync(file, `${lines.join('\n')}\n`)
}
