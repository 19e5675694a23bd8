// R3: ten thousand reminders fall due; three instances on one database, whose clocks are ten minutes apart to either side,
// one of them killed every three seconds.
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, until } from '../aftercare.mjs'
import { PostOffice } from '../post-office.mjs'
import { Gateway } from './gateway.mjs'
import { REMINDER, Reminders } from './reminders.mjs'

const KILL_EVERY_MILLIS = 3000
const LATE_P99_SECONDS = 5
const ORPHAN_SECONDS = 60
/** Each instance, and how far its machine's clock is ahead. */
const CLOCKS = { first: 'PT0S', second: 'PT10M', third: 'PT-10M' }

export async function run(stage) {
  const [count, seconds] = stage.few ? [300, 15] : [10_000, 300]
  const server = await stage.server()
  const database = server.database()
  stage.also(() => database.close())
  const post = new Ledger()
  const smtp = await freePort()
  await post.open(smtp)
  stage.also(() => post.close())
  const environment = { ...server.environment(10), AFTERCARE_SMTP_HOST: 'localhost', AFTERCARE_SMTP_PORT: String(smtp), QUARKUS_MAILER_START_TLS: 'DISABLED' }
  const instances = []
  for (const [name, ahead] of Object.entries(CLOCKS)) {
    instances.push(await stage.instance(name, { ...environment, AFTERCARE_CLOCK_AHEAD: ahead }))
    await instances.at(-1).start()
  }
  const reminders = await new Reminders(stage, database).takeUp(instances[0].address)
  const gateway = await new Gateway(stage).open(instances[0].address, [REMINDER])
  await reminders.fallDue(count, seconds)
  stage.say(`${count} reminders fall due within ${seconds} s`)

  await killUntil(reminders.end, instances, stage)
  await until(async () => (await reminders.taken()) === count, 'every reminder is taken', 120).catch(() => {})
  await reminders.proveOnce()
  await gateway.proveOn(database)
  mails(stage, post, await until(() => mailsLeft(database), 'every mail has left', 120).catch(() => []))

  const late = lateness(gateway, reminders.due)
  const p99 = late[Math.ceil(late.length * 0.99) - 1]
  stage.claim(late.length === count, `the gateway's ledger is the due set: ${late.length} of ${count}`)
  stage.claim(late[0] >= 0, `clocks 10 min ahead and behind, the earliest ${late[0]} s after its moment`)
  stage.claim(p99 <= LATE_P99_SECONDS, `late: half ${late[Math.floor(late.length / 2)]} s, p99 ${p99} s`)
  stage.claim(late.at(-1) <= ORPHAN_SECONDS, `the latest, held by one that was killed, after ${late.at(-1)} s`)
}

/** Every three seconds one of those that answer, while another is there to go on; the killed one is started again at once. */
async function killUntil(end, instances, stage) {
  const starts = []
  const starting = new Set()
  const alive = new Alive(() => instances.length - starting.size)
  while (Date.now() < end) {
    await pause(KILL_EVERY_MILLIS)
    const there = instances.filter((one) => !starting.has(one))
    if (there.length < 2) continue
    const one = there[Math.floor(Math.random() * there.length)]
    starting.add(one)
    await one.kill()
    one.start().then((took) => starts.push(took), (broken) => stage.claim(false, `an instance starts again: ${broken}`))
      .finally(() => starting.delete(one))
  }
  const there = alive.end()
  await until(() => starting.size === 0, 'all instances are there again', 120)
  starts.sort((one, other) => one - other)
  stage.claim(
    starts.length > 0,
    `killed ${starts.length} times, there again after ${starts[0]} to ${starts.at(-1)} s (half within ${starts[Math.floor(starts.length / 2)]}); one was always spared: ${there}`,
  )
}

/** How many were there, for which part of the time. */
class Alive {
  seen = {}

  constructor(count) {
    this.looking = setInterval(() => (this.seen[count()] = (this.seen[count()] ?? 0) + 1), 100)
  }

  end() {
    clearInterval(this.looking)
    const looks = Object.values(this.seen).reduce((sum, times) => sum + times, 0)
    return [3, 2, 1].map((many) => `${many} there ${Math.round((100 * (this.seen[many] ?? 0)) / looks)} % of the time`).join(', ')
  }
}

/** In seconds after its moment, in order; of each duty the first time it was told. */
function lateness(gateway, due) {
  const late = []
  for (const { at, said } of gateway.ledger.values()) {
    const { data } = JSON.parse(said)
    const moment = due.get(`${data.subject.id} ${data.facts.article}`)
    if (moment !== undefined) late.push(Math.round((at - moment) / 100) / 10)
  }
  return late.sort((one, other) => one - other)
}

async function mailsLeft(database) {
  const mine = `from delivery d join notice n on n.id = d.notice_id where d.channel = 'email' and n.kind = '${REMINDER}'`
  const [open] = await database.ask(`select count(*) ${mine} and d.status <> 'sent'`)
  return open === 0 && database.rows(`select d.id ${mine}`)
}

function mails(stage, post, sent) {
  const missing = sent.filter((mail) => !post.ids.has(mail.id)).length
  const again = [...post.ids.values()].filter((times) => times > 1).length
  stage.claim(sent.length > 0 && missing === 0, `${sent.length} mails, missing ${missing}; ${again} came again under the same Message-ID`)
}

/** A post office that keeps no mail, only how often each came. */
class Ledger extends PostOffice {
  ids = new Map()

  keep(mail) {
    const id = /^Message-ID: <([^@>]+)@/im.exec(mail)?.[1]
    this.ids.set(id, (this.ids.get(id) ?? 0) + 1)
  }
}
