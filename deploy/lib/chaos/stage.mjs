// Where a proof by destruction happens: a folder of its own, the servers and instances it starts, and what it found out.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { Aftercare, freePort, PROGRAM } from '../aftercare.mjs'
import { Postgres } from '../postgres.mjs'

// Short lives: the first compiler only, and a heap of which several fit on a small machine.
export const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx400m'

/** Where the classes lie that the program had loaded when the template was made. */
export const classesOf = (template) => join(template, 'classes.jsa')

export class Stage {
  /** @param few tiny repeats, for whoever changes a proof; they prove nothing */
  constructor(name, folder, { few, template }) {
    Object.assign(this, { name, folder, few, template })
    this.running = []
    this.held = true
    this.found = []
  }

  /** As many repeats as it takes, or few. */
  times(many, few) {
    return this.few ? few : many
  }

  say(what) {
    console.log(`  ${this.name}  ${what}`)
  }

  /** One thing that must hold; it goes on where it does not. */
  claim(holds, what) {
    this.held &&= Boolean(holds)
    this.found.push(`${holds ? '' : 'NOT SO: '}${what}`)
    this.say(`${holds ? 'so: ' : 'NOT SO: '}${what}`)
  }

  /** A PostgreSQL with the demo company, started. */
  async server(name = 'server') {
    const server = await Postgres.of(this.template, join(this.folder, name))
    await server.start()
    this.running.push(() => server.stop())
    return server
  }

  /** An instance that is not started yet. */
  async instance(name, environment, flags) {
    const one = new Aftercare({
      home: join(this.folder, name),
      port: await freePort(),
      log: join(this.folder, `${name}.log`),
      environment: { JAVA_TOOL_OPTIONS: `${SHORT_LIVED} -XX:SharedArchiveFile=${classesOf(this.template)}`, ...environment },
      flags,
      command: PROGRAM,
    })
    this.running.push(async () => one.process && one.exit === undefined && (await one.interrupt()))
    return one
  }

  /** What must be closed in the end. */
  also(close) {
    this.running.push(close)
  }

  /** Ends what was started, the last first. */
  async clear() {
    for (const end of this.running.reverse()) await end()
  }

  log(text) {
    appendFileSync(join(this.folder, 'proof.log'), `${new Date().toISOString()} ${text}\n`)
  }
}
