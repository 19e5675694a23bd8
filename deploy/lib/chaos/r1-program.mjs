// R1: kill -9 of the application while calls are registered.
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../aftercare.mjs'
import { Calls } from './calls.mjs'

export async function run(stage) {
  const kills = stage.times(50, 3)
  const server = await stage.server()
  const aftercare = await stage.instance('program', server.environment())
  const calls = new Calls(stage)
  const starts = []
  for (let kill = 1; kill <= kills; kill++) {
    starts.push(await aftercare.start())
    await calls.at(aftercare.address)
    const enough = calls.acknowledged + 3 + Math.floor(Math.random() * 25)
    calls.begin({ untilGone: true })
    await until(() => calls.acknowledged >= enough, 'calls are acknowledged')
    await pause(Math.random() * 50)
    await aftercare.kill()
    await calls.end()
    stage.log(`killed ${kill} times; ${calls.acknowledged} acknowledged, ${calls.waiting.length} without an answer`)
  }
  stage.claim(starts.length === kills, `${kills} kills, started again in ${Math.min(...starts)} to ${Math.max(...starts)} s`)
  await aftercare.start()
  await calls.at(aftercare.address)
  const database = server.database()
  stage.also(() => database.close())
  await calls.proveOn(database)
}
