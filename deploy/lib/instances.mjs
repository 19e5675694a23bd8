// usage: node instances.mjs scratch-folder
// Three instances on one database, one of them killed each time: every closed call has one opinion card the next day, and
// ten thousand duties fall due at one moment.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Aftercare, freePort, processesOf, until } from './aftercare.mjs'
import { Database } from './database.mjs'
import { Desk } from './desk.mjs'
import { dueAtOnce } from './due-at-once.mjs'
import { claim, scratch } from './proof.mjs'

const DAY = 24 * 3600 * 1000
const CALLS = 400
const folder = scratch(process.argv[2])

const instance = async (name, environment = {}) =>
  new Aftercare({
    home: join(folder, name),
    port: await freePort(),
    log: join(folder, `${name}.log`),
    environment: { AFTERCARE_TIME_MACHINE: 'true', AFTERCARE_SURVEYS_EVERY: '1s', QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE: '10', ...environment },
  })

async function counted(how, all, what, seconds = 300) {
  const begun = Date.now()
  while (Date.now() < begun + seconds * 1000) {
    const found = await how()
    if (found === all) {
      console.log(`all ${all} ${what} within ${Math.round((Date.now() - begun) / 1000)} s`)
      return
    }
    await pause(1000)
  }
  throw new Error(`not within ${seconds} s: all ${all} ${what}, but ${await how()}`)
}

/** Calls of one day, all closed; the next day each has one card, mailed at most once, though an instance dies meanwhile. */
async function cardsOfClosedCalls(first, dying, travel) {
  const clerk = await new Desk(first.address).signIn('clerk')
  const calls = []
  for (let number = 1; number <= CALLS; number++) calls.push(await clerk.register(randomUUID(), number))
  const ours = `array['${calls.join("','")}']::uuid[]`
  await database.ask(`with closed as (
    update ticket set status = 'closed', finished_at = opened_at, closed_at = opened_at where id = any(${ours}) returning 1)
    select count(*) from closed`)
  await database.ask(`with reached as (
    update customer set email = 'c' || left(id::text, 8) || '@example.com'
    where id in (select customer_id from ticket where id = any(${ours})) returning 1) select count(*) from reached`)
  const count = async (more) => (await database.ask(`select count(*) from survey_card where ticket_id = any(${ours}) ${more}`))[0]
  // Ten in the morning of the next day, where the demo company is.
  await travel(Math.floor((Date.now() + 8 * DAY / 24) / DAY) * DAY + DAY + 2 * DAY / 24)
  await until(async () => (await count("and status <> 'waiting'")) > 0, 'the first card is ready', 60)
  await dying.kill()
  const before = await count('and mailed_at is not null')
  console.log(`killed one instance when ${before} of ${CALLS} cards were on their way`)
  await counted(() => count('and mailed_at is not null'), CALLS, 'cards on their way')
  // Whoever would make or mail one twice has had the time to.
  await pause(4000)
  const [cards, about] = await database.ask(
    `select count(*), count(distinct ticket_id) from survey_card where ticket_id = any(${ours})`)
  claim(cards === CALLS && about === CALLS, `each of ${CALLS} closed calls has one card (${cards} about ${about})`)
  const [mails, mailed] = await database.ask(`select count(*), count(distinct about_id) from notice
    where kind = 'survey_card.rate' and about_id in (select id from survey_card where ticket_id = any(${ours}))`)
  claim(mails === CALLS && mailed === CALLS, `each card is mailed once (${mails} mails about ${mailed})`)
  console.log(`the killed instance again: ${await dying.start()} s`)
}

const running = []
let database
try {
  const first = await instance('first')
  running.push(first)
  console.log(`first start: ${await first.start(300)} s`)
  database = Database.of(first.home)
  const others = [await instance('second', database.environment), await instance('third', database.environment)]
  for (const other of others) {
    running.push(other)
    console.log(`another instance: ${await other.start()} s`)
  }

  const travel = (to) => Promise.all(running.filter((one) => one.exit === undefined).map((one) =>
    fetch(`${one.address}/api/v1/time-machine`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ to: new Date(to).toISOString() }),
    })))

  await cardsOfClosedCalls(first, others[1], travel)

  const now = Date.now()
  const due = new Date(now + 20 * DAY)
  const regulation = await dueAtOnce(await new Desk(first.address).signIn('administrator'), due)

  const ours = `from obligation o join article a on a.id = o.article_id where a.regulation_id = '${regulation}'`
  const count = async (more) => (await database.ask(`select count(*) ${ours} ${more}`))[0]
  const steps = (kind) => `exists (select 1 from journal_subject s join journal j using (seq)
    where s.subject_kind = 'obligation' and s.subject_id = o.id and j.kind = 'obligation.${kind}')`
  const all = await until(async () => {
    const open = await count("and o.status = 'open'")
    return open >= 10_000 && open
  }, '10 000 duties taken up', 120)
  console.log(`${all} duties are open, all due at ${due.toISOString()}`)

  await travel(due.getTime() - DAY / 2)
  await counted(() => count(`and ${steps('reminded')}`), all, 'reminded')
  await travel(now + 31 * DAY)
  await until(async () => (await count("and o.status = 'missed'")) > 0, 'the first is missed', 60)
  await others[1].kill()
  const before = await count("and o.status = 'missed'")
  console.log(`killed one instance when ${before} of ${all} were missed`)
  await counted(() => count("and o.status = 'missed'"), all, 'missed')
  // Whoever would do a step twice has had the time to.
  await pause(6000)
  for (const kind of ['reminded', 'missed']) {
    const [entries, duties] = await database.ask(`select count(*), count(distinct s.subject_id)
      from journal j join journal_subject s using (seq) join obligation o on o.id = s.subject_id join article a on a.id = o.article_id
      where j.kind = 'obligation.${kind}' and s.subject_kind = 'obligation' and a.regulation_id = '${regulation}'`)
    claim(entries === all && duties === all, `each of ${all} is ${kind} once (${entries} entries about ${duties})`)
  }
  claim(before < all, 'the instance was killed in the middle')
} finally {
  database?.close()
  for (const one of running.reverse()) if (one.process && one.exit === undefined) await one.interrupt()
  for (const left of processesOf(folder)) process.kill(left, 'SIGKILL')
}
