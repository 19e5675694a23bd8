// The PostgreSQL under a running Aftercare, as a second program would use it.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const drivers = new URL('../../backend/target/quarkus-app/lib/main/', import.meta.url).pathname
const program = new URL('Ask.java', import.meta.url).pathname

export class Database {
  constructor({ port, password, name = 'postgres' }) {
    Object.assign(this, { port, password, name })
  }

  /** The one in the data folder of a running Aftercare. */
  static of(home) {
    const files = readdirSync(home, { recursive: true })
    const read = (name) => readFileSync(join(home, files.find((file) => file.endsWith(name))), 'utf8')
    return new Database({ port: read('postmaster.pid').split('\n')[3].trim(), password: read('password').trim() })
  }

  /** What another instance needs to work on it; few connections each, so that several fit. */
  get environment() {
    return {
      AFTERCARE_DATABASE_URL: `postgresql://localhost:${this.port}/${this.name}`,
      AFTERCARE_DATABASE_USER: 'postgres',
      AFTERCARE_DATABASE_PASSWORD: this.password,
      QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE: '10',
    }
  }

  /** The numbers of the one row that the question gives; one question at a time. */
  async ask(sql) {
    return (await this.answer(sql)).split(' ').map(Number)
  }

  /** All rows of the question, as objects. */
  async rows(sql) {
    return JSON.parse(await this.answer(`select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (${sql}) r`))
  }

  /** What does not answer with a row. */
  async run(sql) {
    await this.answer(`do $run$ begin ${sql}; end $run$; select 1`)
  }

  async answer(sql) {
    this.asking ??= this.connect()
    this.asking.process.stdin.write(`${sql.replace(/\s+/g, ' ')}\n`)
    const { value, done } = await this.asking.answers.next()
    if (done) throw new Error(`no answer to: ${sql}`)
    return value
  }

  connect() {
    const driver = readdirSync(drivers).find((file) => file.startsWith('org.postgresql.postgresql-'))
    const url = `jdbc:postgresql://localhost:${this.port}/${this.name}`
    const process = spawn('java', ['-cp', join(drivers, driver), program, url, 'postgres', this.password], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    return { process, answers: createInterface(process.stdout)[Symbol.asyncIterator]() }
  }

  /** Ends its line; the next question opens another. */
  close() {
    this.asking?.process.stdin.end()
    this.asking = undefined
  }
}
