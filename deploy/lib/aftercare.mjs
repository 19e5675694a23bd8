// One running Aftercare, started as a person would, with ./deploy/run on a data folder and a port of its own.
import { spawn } from 'node:child_process'
import { appendFileSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const run = new URL('../run', import.meta.url).pathname
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'

/** What ./deploy/run becomes once everything is built: for proofs that start it again and again. */
export const PROGRAM = [java, '-jar', new URL('../../backend/target/quarkus-app/quarkus-run.jar', import.meta.url).pathname]

export async function freePort() {
  const server = createServer()
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address()
  await new Promise((closed) => server.close(closed))
  return port
}

/** Waits until `holds` gives something truthy, and gives that back; fails with `what` after `seconds`. */
export async function until(holds, what, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(100)) {
    const found = await holds()
    if (found) return found
  }
  throw new Error(`not within ${seconds} s: ${what}`)
}

/** The ids of the processes that name `folder` in their command line or work below it (as PostgreSQL's do). */
export function processesOf(folder) {
  const belongs = (id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(folder) || readlinkSync(`/proc/${id}/cwd`).startsWith(folder)
    } catch {
      return false // gone meanwhile, or another user's
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => id !== process.pid && belongs(id))
}

/** The ids of PostgreSQL's processes whose programs were unpacked below `folder`: those that its data folders began. */
export function serversOf(folder) {
  const belongs = (id) => {
    try {
      return readlinkSync(`/proc/${id}/exe`).startsWith(folder)
    } catch {
      return false
    }
  }
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter(belongs)
}

export class Aftercare {
  constructor({ home, port, log, environment = {}, flags = [], command = [run] }) {
    Object.assign(this, { home, port, log, environment, flags, command })
    this.address = `http://localhost:${port}`
  }

  /** Starts, and gives back the seconds until it answers. */
  async start(seconds = 120) {
    const begun = Date.now()
    this.launch()
    await until(async () => {
      if (this.exit !== undefined) throw new Error(`left with ${this.exit} instead of starting:\n${this.said}`)
      return this.answers()
    }, `an answer at ${this.address}\n${this.said}`, seconds)
    return (Date.now() - begun) / 1000
  }

  launch() {
    this.said = ''
    this.exit = undefined
    const environment = { ...process.env, AFTERCARE_HOME: this.home, AFTERCARE_PORT: String(this.port), ...this.environment }
    // A process group of its own, so that an interrupt reaches what a terminal's Ctrl-C would reach.
    const [program, ...before] = this.command
    this.process = spawn(program, [...before, ...this.flags], { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [this.process.stdout, this.process.stderr])
      stream.on('data', (text) => {
        this.said += text
        appendFileSync(this.log, text)
      })
    this.left = new Promise((resolve) =>
      this.process.on('exit', (code, signal) => resolve((this.exit = code ?? signal))),
    )
    return this.left
  }

  async answers() {
    try {
      return (await fetch(`${this.address}/q/health/ready`)).ok && (await fetch(`${this.address}/api/v1/setup`)).ok
    } catch {
      return false
    }
  }

  /** What a terminal does on Ctrl-C; gives back the exit code. */
  interrupt() {
    process.kill(-this.process.pid, 'SIGINT')
    return this.left
  }

  /** The power cord of the program alone. */
  kill() {
    process.kill(this.process.pid, 'SIGKILL')
    return this.left
  }

  /** The process id of its PostgreSQL, as PostgreSQL itself writes it down. */
  get postgres() {
    const file = readdirSync(this.home, { recursive: true }).find((name) => name.endsWith('postmaster.pid'))
    return file && Number(readFileSync(join(this.home, file), 'utf8').split('\n')[0])
  }
}
