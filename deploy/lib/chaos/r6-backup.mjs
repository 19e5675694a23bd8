// R6: back up while everything goes on, destroy, restore: the same rows, and nobody is told anything twice.
import { spawn } from 'node:child_process'
import { copyFileSync, cpSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PROGRAM, until } from '../aftercare.mjs'
import { Database } from '../database.mjs'
import { Calls } from './calls.mjs'
import { Gateway } from './gateway.mjs'
import { REMINDER, Reminders } from './reminders.mjs'

export async function run(stage) {
  await embedded(stage)
  await outside(stage)
}

/** The program's own database: backed up under load, destroyed with everything in it. */
async function embedded(stage) {
  const house = await stage.instance('house')
  cpSync(stage.template, house.home, { recursive: true, mode: 2 })
  await house.start()
  const before = Database.of(house.home)
  const reminders = await new Reminders(stage, before).takeUp(house.address)
  const gateway = await new Gateway(stage).open(house.address, [REMINDER])
  const calls = await new Calls(stage).at(house.address)
  const count = stage.times(500, 60)
  await reminders.fallDue(count, stage.times(60, 30))
  calls.begin({ lines: 2 })
  await until(async () => (await reminders.taken()) >= count / 4, 'a quarter of the reminders is taken', 120)
  const known = calls.all.filter((call) => call.id)

  const file = join(stage.folder, 'backup')
  stage.say(await keep(stage, house, 'backup', file))
  await until(async () => (await reminders.taken()) === count, 'all reminders are taken', 120)
  await until(() => {
    const { told } = gateway
    return [...reminders.due.keys()].every((about) => told.has(about))
  }, 'all reminders have left', 120)
  const sent = gateway.ledger.size
  await calls.end()
  before.close()
  const server = house.postgres
  await house.kill()
  process.kill(server, 'SIGKILL')
  rmSync(join(house.home, 'database'), { recursive: true })
  stage.say(`${count} reminders were sent, ${known.length} calls had been acknowledged before the backup began; destroyed`)

  await damaged(stage, house, file)
  stage.say(await keep(stage, house, 'verify', file))
  stage.claim(/the same by checksum/.test(await keep(stage, house, 'restore', file)), 'restored, the same rows by checksum')
  await house.start()
  await calls.at(house.address)
  const after = Database.of(house.home)
  stage.also(() => after.close())
  const kept = await after.rows(`select id from ticket where fault like '${calls.mark}%'`)
  const there = new Set(kept.map((row) => row.id))
  const lost = known.filter((call) => !there.has(call.id)).length
  stage.claim(lost === 0, `each of ${known.length} calls acknowledged before the backup is there (lost ${lost})`)
  await until(async () => (await reminders.on(after).taken()) === count, 'what fell due since is taken again', 120)
  // Whoever would be told again would have been by now.
  await pause(6000)
  const [held] = await after.ask("select count(*) from delivery where last_error like 'held back%' and channel = 'webhook'")
  const again = [...gateway.told.values()].filter((times) => times > 1).length
  stage.claim(again === 0, `${sent} reminders had been sent; after the restore ${again} again, ${held} are held back`)
  await house.interrupt()
}

/** Somebody else's database: into an empty one beside it. */
async function outside(stage) {
  const server = await stage.server('outside')
  const database = server.database()
  stage.also(() => database.close())
  await database.answer('create database empty; select 1')
  const empty = server.database('empty')
  stage.also(() => empty.close())
  const file = join(stage.folder, 'outside-backup')
  stage.say(await command(stage, 'backup', file, server.environment()))
  stage.say(await command(stage, 'restore', file, empty.environment))
  const [tables, same, rows] = await compare(database, empty)
  stage.claim(same === tables, `another server's database: ${same} of ${tables} tables the same by checksum, ${rows} rows`)
  const refused = await command(stage, 'restore', file, empty.environment)
  stage.claim(/holds a company already/.test(refused), `not over a company that is there: ${refused}`)
}

/** Cut off, one bit changed, not a backup: each is refused before anything happens. */
async function damaged(stage, house, file) {
  const spoilt = {
    'cut off': (copy) => truncateSync(copy, Math.floor(statSync(copy).size * 0.7)),
    'one bit flipped': (copy) => {
      const bytes = readFileSync(copy)
      bytes[Math.floor(bytes.length / 2)] ^= 1
      writeFileSync(copy, bytes)
    },
    'its end alone': (copy) => writeFileSync(copy, readFileSync(copy).subarray(-100_000)),
  }
  const told = []
  for (const [how, spoil] of Object.entries(spoilt)) {
    const copy = `${file}-spoilt`
    copyFileSync(file, copy)
    spoil(copy)
    told.push(`${how}: ${/is whole/.test(await keep(stage, house, 'verify', copy)) ? 'NOT NOTICED' : 'refused'}`)
    if (!/not a whole backup/.test(await keep(stage, house, 'restore', copy))) told.push('NOT NOTICED by restore')
  }
  stage.claim(!told.some((one) => one.includes('NOT')), told.join(', '))
}

const keep = (stage, house, what, file) => command(stage, what, file, { ...house.environment, AFTERCARE_HOME: house.home })

/** What the command says, whether it went well or not. */
async function command(stage, what, file, environment) {
  const [java, ...flags] = PROGRAM
  const running = spawn(java, [...flags, what, file], { env: { ...process.env, AFTERCARE_HOME: join(stage.folder, 'nobody'), ...environment } })
  let said = ''
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (said += text))
  await new Promise((left) => running.on('exit', left))
  stage.log(`${what} ${file}: ${said}`)
  return said.replaceAll(`${stage.folder}/`, '').replace(/Picked up JAVA_TOOL_OPTIONS.*\n/, '').trim()
}

/** Table by table, without what only means something to one server. @returns how many, how many the same, rows */
async function compare(one, other) {
  const tables = await one.rows(`select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid <> 'xid8'::regtype and c.relname not in ('flyway_schema_history', 'restoration', 'delivery') group by 1`)
  let same = 0
  let rows = 0
  for (const { name, columns } of tables) {
    const sum = `select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from (select ${columns} from ${name}) t`
    const [here, there] = [await one.answer(sum), await other.answer(sum)]
    if (here === there) same++
    rows += Number(here.split(' ')[0])
  }
  return [tables.length, same, rows]
}
