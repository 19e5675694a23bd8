// usage: node bench.mjs scratch-folder [--quick] [--size S] [--only W1,W3] [--keep] [--profile] [--note TEXT]
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Aftercare, freePort, processesOf, PROGRAM, until } from '../aftercare.mjs'
import { Desk } from '../desk.mjs'
import { evidence } from './evidence.mjs'
import { live } from './live.mjs'
import { record } from './profile.mjs'
import { append, firstPages } from './results.mjs'
import { Server } from './server.mjs'
import { table } from './table.mjs'
import { tick } from './tick.mjs'
import { Measuring, WORKS } from './works.mjs'

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, size: { type: 'string' }, only: { type: 'string' }, keep: { type: 'boolean' }, profile: { type: 'boolean' }, note: { type: 'string' } },
})
const folder = resolve(positionals[0])
const home = join(folder, 'home')
const SIZES = { S: { copies: 9, open: 10_000 }, M: { copies: 999, open: 10_000_000 } }
const PACE = asked.quick
  ? { requests: 500, samples: 200, writes: 40, copies: 9000, slice: 2, slices: 6, seconds: 4, rounds: 2, ticks: 8, live: 8, questions: 5 }
  : { requests: 3000, samples: 3000, writes: 200, copies: 40000, slice: 5, slices: 12, seconds: 10, rounds: 5, ticks: 24, live: 30, questions: 20 }
const sizes = asked.size ? [asked.size] : asked.quick ? ['S'] : ['S', 'M']
const wanted = (name) => !asked.only || asked.only.split(',').includes(name.split(' ')[0])
const OTHERS = [
  { name: 'W5 tick', goal: { touched: true, growth: 1.2 } },
  { name: 'W6 live', goal: { p99: 1000 } },
  { name: 'W7 evidence', goal: { p99: 1000 } },
]
const works = [...WORKS, ...OTHERS].filter(({ name }) => wanted(name)).map((work) => ({ ...work }))
const port = await freePort()
let app

async function started(environment = {}) {
  await stopped()
  app = new Aftercare({ home, port, log: join(folder, 'aftercare.log'), environment, command: PROGRAM })
  await app.start(300)
  return new Server(home)
}

async function stopped() {
  if (app && app.exit === undefined) await app.interrupt()
}

/** Somebody of the demo company; a token works for ten minutes, so that it is asked for anew. */
async function signedIn(server, role) {
  const desk = await new Desk(app.address).signIn(role)
  desk.branch = await server.one(`select branch_id from person where id = '${JSON.parse(atob(desk.token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))).sub}'`)
  return desk
}

async function step(what, work) {
  const begun = Date.now()
  const done = await work()
  console.log(`${what}: ${((Date.now() - begun) / 1000).toFixed(0)} s`)
  return done
}

async function fill(server, size) {
  const { copies } = SIZES[size]
  await server.set({ max_wal_size: '16GB', checkpoint_timeout: '30min' })
  await server.script('shapes.sql')
  const there = Number(await server.one(`select coalesce(max(('x' || right(id::text, 6))::bit(24)::int), 0) from ticket
    where left(id::text, 30) = (select left(ticket::text, 30) from bench.template where r = 500)
      and id <> (select ticket from bench.template where r = 500)`))
  if (there > copies) throw new Error(`the data folder that was kept holds more than ${size}`)
  if (there < copies) await server.script('fill.sql', { first: there + 1, last: copies })
  await server.reset('max_wal_size', 'checkpoint_timeout')
}

async function measured(size) {
  // The scheduler rests: what is written down while a request runs is that request's.
  let server = await step(`${size}: start`, () => started({ QUARKUS_SCHEDULER_ENABLED: 'false' }))
  await step(`${size}: fill`, () => fill(server, size))
  const measurings = []
  for (const work of works.filter((one) => one.goal.ratio)) {
    const measuring = new Measuring(work, { server, folder, pace: PACE })
    const desk = await signedIn(server, work.role)
    await step(`${size}: ${work.name}, what a request runs`, () => measuring.prepare(app.address, desk))
    measurings.push(measuring)
  }
  server = await step(`${size}: start again`, () => started())
  if (wanted('W7')) await step(`${size}: days counted`, () => until(async () =>
    (await server.one("select count(*) from evidence_counted where until > now() - interval '5 days'")) === '1', 'the days counted', 1800))
  for (const measuring of measurings) {
    const { work } = measuring
    measuring.limit.server = server
    let desk = await signedIn(server, work.role)
    let since = Date.now()
    const token = async () => {
      if (Date.now() - since > 300_000) {
        desk = await signedIn(server, work.role)
        since = Date.now()
      }
      return desk.token
    }
    const recording = asked.profile && (await record(folder, measuring.key, app))
    work[size] = await step(`${size}: ${work.name}`, () => measuring.measure(app.address, token))
    console.log(`  ${table([work]).split('\n').at(-1)}`)
    if (recording) console.log(await recording.end())
  }
  await others(size, server, measurings)
}

async function others(size, server, measurings) {
  const of = (name) => works.find((work) => work.name.startsWith(name))
  if (of('W7')) of('W7')[size] = await step(`${size}: W7 evidence`, async () => evidence(server, await signedIn(server, 'service_department'), PACE.questions))
  if (of('W6')) {
    const writes = measurings.find(({ work }) => work.writes)
    const desk = await signedIn(server, 'clerk')
    const requests = writes?.requests ?? (await WORKS.find(({ writes }) => writes).requests(server, desk, PACE.writes))
    of('W6')[size] = await step(`${size}: W6 live`, () => live(app.address, desk, requests, PACE.live))
  }
  if (of('W5')) {
    await step(`${size}: open obligations`, () => server.script('open.sql', { wanted: SIZES[size].open }))
    of('W5')[size] = await step(`${size}: W5 tick`, () => tick(server, PACE.ticks))
  }
}

/** Whatever was started ends with this, also when it is interrupted. */
async function end() {
  await stopped()
  for (const left of processesOf(folder)) process.kill(left, 'SIGKILL')
  if (!asked.keep) rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().finally(() => process.exit(130)))

if (!asked.keep || !existsSync(home)) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
try {
  for (const size of sizes) await measured(size)
  const printed = table(works)
  console.log(`\n${printed}\n`)
  const pages = await firstPages()
  console.log(pages)
  if (!asked.quick && !asked.size && !asked.only && !asked.profile) append({ printed, works, pages, note: asked.note })
} finally {
  await end()
}
