// A PostgreSQL beside the program, as somebody else would run it: made of what Aftercare's own one left in a data folder,
// and started, killed and stopped apart from the program.
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, until } from './aftercare.mjs'
import { Database } from './database.mjs'

// PostgreSQL refuses to run as root; a user namespace of its own hides that, as the program does it too.
const asSomebody = process.getuid() === 0 ? ['unshare', '-U'] : []

export class Postgres {
  /** @param home where Aftercare has run and has ended; it is copied to `folder` */
  static async of(home, folder, settings = {}) {
    mkdirSync(folder, { recursive: true })
    const data = join(folder, 'data')
    cpSync(join(home, 'database', 'data'), data, { recursive: true, mode: 2 })
    spawnSync('chmod', ['700', data])
    rmSync(join(data, 'postmaster.pid'), { force: true })
    const programs = join(home, 'database', 'programs')
    const version = readdirSync(programs)[0]
    return new Postgres({
      data,
      log: join(folder, 'server.log'),
      program: join(programs, version, 'bin', 'postgres'),
      port: await freePort(),
      password: readFileSync(join(home, 'database', 'password'), 'utf8').trim(),
      settings: { max_connections: 100, ...settings },
    })
  }

  constructor(known) {
    Object.assign(this, known)
  }

  /** Another process that asks it questions; it goes with the server. */
  database(name) {
    return new Database({ port: this.port, password: this.password, name })
  }

  /** What an Aftercare needs to work on it. */
  environment(sessions = 20) {
    return { ...this.database().environment, QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE: String(sessions) }
  }

  /** Starts, and comes back when it lets somebody in. */
  async start(seconds = 60) {
    const settings = { port: this.port, listen_addresses: '127.0.0.1', unix_socket_directories: '', ...this.settings }
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    let running = false
    await until(async () => {
      if (!running) {
        // What is left of a killed one holds the data for a moment; then it is tried again.
        running = true
        const [command, ...more] = [...asSomebody, this.program, '-D', this.data, ...flags]
        this.process = spawn(command, more, { stdio: ['ignore', 'pipe', 'pipe'] })
        for (const stream of [this.process.stdout, this.process.stderr]) stream.on('data', (text) => appendFileSync(this.log, text))
        this.left = new Promise((gone) => this.process.on('exit', () => gone((running = false))))
      }
      return this.letsIn()
    }, `PostgreSQL at ${this.port}; what it says is in ${this.log}`, seconds)
  }

  /** Whether it has come so far as to ask for a password: one that still recovers says something else. */
  letsIn() {
    const text = 'user\0postgres\0database\0postgres\0\0'
    const greeting = Buffer.alloc(8 + text.length)
    greeting.writeInt32BE(greeting.length, 0)
    greeting.writeInt32BE(196608, 4)
    greeting.write(text, 8)
    return new Promise((told) => {
      const line = connect(this.port, '127.0.0.1', () => line.write(greeting))
      line.setTimeout(1000, () => line.destroy())
      line.on('data', (answer) => {
        told(answer[0] === 'R'.charCodeAt(0))
        line.destroy()
      })
      line.on('error', () => told(false))
      line.on('close', () => told(false))
    })
  }

  /** The power cord; its children see to themselves. */
  async kill() {
    this.process.kill('SIGKILL')
    await this.left
  }

  /** In order: what is open is taken back. */
  async stop() {
    if (this.process?.exitCode !== null || this.process?.signalCode !== null) return
    this.process.kill('SIGINT')
    await Promise.race([this.left, pause(30_000)])
  }
}
