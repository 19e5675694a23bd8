// R3: ten thousand reminders fall due; three instances on one database, one of them killed every three seconds.
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, until } from '../aftercare.mjs'
import { PostOffice } from '../post-office.mjs'
import { Gateway } from './gateway.mjs'
import { REMINDER, Reminders } from './reminders.mjs'

const KILL_EVERY_MILLIS = 3000
const LATE_P99_SECONDS = 5
const ORPHAN_SECONDS = 60
const NAMES = ['first', 'second', 'third']

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
  for (const name of NAMES) {
    instances.push(await stage.instance(name, environment))
    await instances.at(-1).start()
  }
  const reminders = await new Reminders(stage, database).takeUp(instances[0].address)
  const gateway = await new Gateway(stage).open(instances[0].address, [REMINDER])
  await reminders.fallDue(count, seconds)
  stage.say(`${count} reminders fall due within ${seconds} s`)

  const kills = await killUntil(reminders.end, instances, stage)
  stage.say(`killed ${kills} times; the others went on`)
  await until(async () => (await reminders.taken()) === count, 'every reminder is taken', 120).catch(() => {})
  await reminders.proveOnce()
  await gateway.proveOn(database)
  mails(stage, post, await until(() => mailsLeft(database), 'every mail has left', 120).catch(() => []))

  const late = lateness(gateway, reminders.due)
  const p99 = late[Math.ceil(late.length * 0.99) - 1]
  stage.claim(late.length === count, `the gateway's ledger is the due set: ${late.length} of ${count}`)
  stage.claim(p99 <= LATE_P99_SECONDS, `late: half ${late[Math.floor(late.length / 2)]} s, p99 ${p99} s`)
  stage.claim(late.at(-1) <= ORPHAN_SECONDS, `the latest, held by one that was killed, after ${late.at(-1)} s`)
}

/** Every three seconds one of those that answer, while another is there to go on; the killed one is started again at once. */
async function killUntil(end, instances, stage) {
  let kills = 0
  const starting = new Set()
  while (Date.now() < end) {
    await pause(KILL_EVERY_MILLIS)
    const there = instances.filter((one) => !starting.has(one))
    if (there.length < 2) continue
    const one = there[Math.floor(Math.random() * there.length)]
    await one.kill()
    kills++
    starting.add(one)
    one.start().then((took) => stage.log(`kill ${kills}: there again after ${took} s`), (broken) => stage.claim(false, `an instance starts again: ${broken}`))
      .finally(() => starting.delete(one))
  }
  await until(() => starting.size === 0, 'all instances are there again', 120)
  return kills
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
