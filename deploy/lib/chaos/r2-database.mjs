// R2: kill -9 of PostgreSQL while calls are registered and read; the application is never started again.
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../aftercare.mjs'
import { Calls } from './calls.mjs'
import { Gateway } from './gateway.mjs'
import { REMINDER, Reminders } from './reminders.mjs'

// A request may take 6 s; what lies beyond is the way to it on a busy machine.
const LONGEST_MILLIS = 7000
const BACK_SECONDS = 10
/** Meanwhile: what the program does by itself must go on too. */
const REMINDED = 100

export async function run(stage) {
  const kills = stage.times(20, 3)
  const server = await stage.server()
  const aftercare = await stage.instance('program', server.environment())
  await aftercare.start()
  const database = server.database()
  stage.also(() => database.close())
  const reminders = await new Reminders(stage, database).takeUp(aftercare.address)
  const gateway = await new Gateway(stage).open(aftercare.address, [REMINDER])
  await reminders.fallDue(REMINDED, kills * 6)
  database.close()
  const calls = await new Calls(stage).at(aftercare.address)
  const readings = reader(calls)
  let acknowledgedAt = 0
  calls.onAcknowledged = () => (acknowledgedAt = Date.now())
  calls.begin({ lines: 4 })
  const took = []
  let notReady = 0
  for (let kill = 1; kill <= kills; kill++) {
    const enough = calls.acknowledged + 10
    await until(() => calls.acknowledged >= enough, 'calls are acknowledged')
    await pause(Math.random() * 300)
    await server.kill()
    await pause(700 + Math.random() * 2500)
    if ((await fetch(`${aftercare.address}/q/health/ready`)).status === 503) notReady++
    const begun = Date.now()
    await server.start()
    const back = Date.now()
    await until(() => acknowledgedAt > begun, 'a call is acknowledged again', 60)
    took.push(Math.max(0, acknowledgedAt - back) / 1000)
    stage.log(`killed ${kill} times; the database took ${back - begun} ms, the first call ${took.at(-1)} s more; ${JSON.stringify(calls.statuses)}`)
  }
  await calls.end()
  await readings.end()
  stage.claim(aftercare.exit === undefined && !calls.statuses.gone, `${kills} kills, the application ran through all of them`)
  stage.claim(Math.max(...took) <= BACK_SECONDS, `working again at most ${Math.max(...took)} s after the database`)
  stage.claim(notReady === kills, `not ready meanwhile, ${notReady} times of ${kills}`)
  stage.claim(calls.longest <= LONGEST_MILLIS, `the longest answer took ${calls.longest} ms`)
  stage.claim(readings.wrong.length === 0, `readers meanwhile: ${JSON.stringify(readings.statuses)} ${readings.wrong[0] ?? ''}`)
  await calls.proveOn(database)
  await until(async () => (await reminders.taken()) === REMINDED, 'every reminder is taken', 120).catch(() => {})
  await reminders.proveOnce()
  await gateway.proveOn(database)
}

/** Somebody who looks at the register all the time. */
function reader(calls) {
  const told = { statuses: {}, wrong: [] }
  let open = true
  const done = (async () => {
    while (open) {
      const answer = await calls.desk.send('GET', '/tickets?limit=20').catch(() => ({ status: 'gone', text: () => '' }))
      const said = await answer.text()
      told.statuses[answer.status] = (told.statuses[answer.status] ?? 0) + 1
      if (![200, 401, 503].includes(answer.status)) told.wrong.push(`${answer.status}: ${said}`)
      await pause(50)
    }
  })()
  told.end = () => {
    open = false
    return done
  }
  return told
}
