// The database under the running program, reached by PostgreSQL's own tools: psql to fill and ask, its log to listen in.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Database } from '../database.mjs'

/**
 * Runs a command to its end and gives what it said; fails with its own words.
 * @param input a text or chunks of it
 * @param heard 'stderr' for what it says beside its answer, as pgbench its progress
 */
export function run(command, parameters, environment = {}, input = '', heard = 'stdout') {
  return new Promise((done, failed) => {
    const process_ = spawn(command, parameters, { env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'pipe'] })
    let said = ''
    let complained = ''
    process_.stdout.on('data', (text) => (said += text))
    process_.stderr.on('data', (text) => (complained += text))
    process_.stdin.on('error', () => {}) // it left before it had read everything; its exit code tells
    process_.on('error', failed)
    process_.on('exit', (code) =>
      setImmediate(() => (code === 0 ? done(heard === 'stderr' ? complained : said) : failed(new Error(`${command} left with ${code}: ${complained || said}`)))),
    )
    const chunks = typeof input === 'string' ? [input] : input
    ;(async () => {
      for (const chunk of chunks) if (!process_.stdin.write(chunk)) await new Promise((go) => process_.stdin.once('drain', go))
      process_.stdin.end()
    })()
  })
}

export class Server {
  constructor(home) {
    const { port, password } = Database.of(home)
    this.log = join(home, 'database', 'server.log')
    this.environment = {
      PGHOST: 'localhost',
      PGPORT: port,
      PGUSER: 'postgres',
      PGDATABASE: 'postgres',
      PGPASSWORD: password,
      PGCLIENTENCODING: 'UTF8',
    }
  }

  psql(parameters, input) {
    return run('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', ...parameters], this.environment, input)
  }

  /** The rows of a SELECT, each a list of texts. */
  async rows(sql) {
    const said = await this.psql(['-A', '-t', '-F', '\x1f', '-R', '\x1e'], sql)
    return said === '' ? [] : said.replace(/\n$/, '').split('\x1e').map((row) => row.split('\x1f'))
  }

  async one(sql) {
    return (await this.rows(sql))[0][0]
  }

  /** Runs one of the scripts beside this file; its notices and timings are given back. */
  script(name, variables = {}) {
    const set = Object.entries(variables).flatMap(([key, value]) => ['-v', `${key}=${value}`])
    return this.psql([...set, '-f', new URL(name, import.meta.url).pathname])
  }

  /** Fills a table of texts. */
  async copy(table, rows) {
    const plain = (text) => text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
    function* lines() {
      for (const row of rows) yield `${row.map(plain).join('\t')}\n`
    }
    await this.psql(['-c', `\\copy ${table} from stdin`], lines())
  }

  /** Settings of the server for a while; they go with the data folder, or by `reset`. */
  async set(settings) {
    for (const [name, value] of Object.entries(settings)) await this.psql(['-c', `alter system set ${name} = '${value}'`])
    await this.psql(['-c', 'select pg_reload_conf()'])
    await new Promise((go) => setTimeout(go, 300))
  }

  async reset(...names) {
    for (const name of names) await this.psql(['-c', `alter system reset ${name}`])
    await this.psql(['-c', 'select pg_reload_conf()'])
    await new Promise((go) => setTimeout(go, 300))
  }

  /** What the server wrote into its log of others than us while the work went on; each entry with the process and the moment (s). */
  async listen(settings, work) {
    await this.set({ log_line_prefix: '@%p@%n@%a@ ', ...settings })
    const from = statSync(this.log).size
    try {
      await work()
    } finally {
      await this.reset('log_line_prefix', ...Object.keys(settings))
    }
    return entries(read(this.log, from)).filter(({ who }) => who !== 'psql')
  }
}

function read(file, from) {
  const size = statSync(file).size - from
  const bytes = Buffer.alloc(size)
  const handle = openSync(file, 'r')
  readSync(handle, bytes, 0, size, from)
  closeSync(handle)
  return bytes.toString('utf8')
}

/** An entry may have many lines; those after the first begin with a tab. */
function entries(text) {
  const found = []
  for (const line of text.split('\n')) {
    const first = /^@(\d+)@([\d.]+)@(.*?)@ (\w+): {2}(.*)$/.exec(line)
    if (first) found.push({ process: first[1], at: Number(first[2]), who: first[3], kind: first[4], lines: [first[5]] })
    else if (found.length > 0) found.at(-1).lines.push(line.replace(/^\t/, ''))
  }
  return found.map(({ lines, ...entry }) => ({ ...entry, text: lines.join('\n').trimEnd() }))
}
