// usage: node survive.mjs scratch-folder
import { randomUUID } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { Aftercare, freePort, processesOf, until } from './aftercare.mjs'
import { Desk } from './desk.mjs'
import { claim, scratch } from './proof.mjs'

const folder = scratch(process.argv[2])
const home = join(folder, 'home')
const log = join(folder, 'aftercare.log')
const aftercare = new Aftercare({ home, port: await freePort(), log })
const acknowledged = []

/** Calls keep coming, four at a time, until the program is gone under them; every answered one is remembered. */
async function registerUntil(gone) {
  const desk = await new Desk(aftercare.address).signIn('clerk')
  const before = acknowledged.length
  let number = before
  let open = true
  const lines = Array.from({ length: 4 }, async () => {
    while (open) {
      try {
        acknowledged.push(await desk.register(randomUUID(), ++number))
      } catch (failure) {
        if (failure.status) throw failure // refused by a living program: that is a fault of this proof
        return
      }
    }
  })
  await until(() => acknowledged.length >= before + 20, '20 calls acknowledged')
  await gone()
  open = false
  await Promise.all(lines)
  console.log(`${acknowledged.length - before} calls acknowledged before the end`)
}

async function everyCallIsThere(after) {
  const desk = await new Desk(aftercare.address).signIn('clerk')
  const lost = []
  for (const id of acknowledged) await desk.ask('GET', `/tickets/${id}`).catch(() => lost.push(id))
  claim(lost.length === 0, `after ${after} each of the ${acknowledged.length} acknowledged calls is found (lost: ${lost.length})`)
}

try {
  console.log(`first start: ${await aftercare.start()} s`)

  await registerUntil(() => aftercare.kill())
  console.log(`start after the program was killed: ${await aftercare.start()} s`)
  await everyCallIsThere('kill -9 of the program')

  await registerUntil(async () => {
    process.kill(aftercare.postgres, 'SIGKILL')
    await aftercare.kill()
  })
  console.log(`start after program and database were killed: ${await aftercare.start()} s`)
  await everyCallIsThere('kill -9 of program and database')

  const second = new Aftercare({ home, port: await freePort(), log })
  const code = await second.launch()
  claim(code !== 0 && second.said.includes(home), `a second start on the same data folder leaves with ${code} and says: ${second.said.trim()}`)
  claim(await aftercare.answers(), 'the first goes on answering')

  const taken = new Aftercare({ home: join(folder, 'other'), port: aftercare.port, log })
  claim((await taken.launch()) !== 0 && taken.said.includes(String(aftercare.port)), `a taken port is said: ${taken.said.trim().split('\n').at(-1)}`)

  const server = aftercare.postgres
  await aftercare.interrupt()
  claim(processesOf(home).length === 0 && processesOf(join(folder, 'other')).length === 0, `Ctrl-C leaves no process (the database was ${server})`)

  const seconds = await aftercare.start()
  const load = loadavg()[0]
  // What else the machine is doing is not ours to answer for: a busy one is told, not judged.
  if (seconds >= 10 && load > 2 * cpus().length) console.log(`not judged: a later start took ${seconds} s at a load of ${load}`)
  else claim(seconds < 10, `a later start takes less than 10 s: ${seconds} s`)
  await everyCallIsThere('Ctrl-C')
} finally {
  if (aftercare.process && aftercare.exit === undefined) await aftercare.interrupt()
  for (const left of processesOf(folder)) process.kill(left, 'SIGKILL')
}
