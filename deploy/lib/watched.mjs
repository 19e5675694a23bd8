// usage: node watched.mjs scratch-folder
// What whoever runs it at night relies on: every figure of the dashboard and of the alarms is there, a request is found by
// its id in the log and in its trace, and an end finishes what was accepted.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Aftercare, freePort, PROGRAM, processesOf, until } from './aftercare.mjs'
import { Collector } from './collector.mjs'
import { Database } from './database.mjs'
import { Desk } from './desk.mjs'
import { claim, scratch } from './proof.mjs'

const PASSWORD = `watched-${randomUUID()}`
const folder = scratch(process.argv[2])
const management = await freePort()
const traces = await new Collector().open()
const gateway = await new Collector().open()
const aftercare = new Aftercare({
  home: join(folder, 'home'),
  port: await freePort(),
  log: join(folder, 'aftercare.log'),
  command: PROGRAM,
  flags: ['--clean'],
  environment: {
    AFTERCARE_MANAGEMENT_PORT: String(management),
    AFTERCARE_LOG: 'json',
    AFTERCARE_TRACES: traces.address,
    AFTERCARE_SHUTDOWN_DELAY: '2S',
    AFTERCARE_BEHIND_PROXY: 'true',
  },
})

/** The administrator of a new, empty company. */
async function administrator() {
  const desk = new Desk(aftercare.address)
  const login = 'root'
  await desk.send('POST', '/setup', {
    company: 'Watched',
    zone: 'Asia/Shanghai',
    branch: { code: 'HQ', name: 'Head office' },
    administrator: { name: 'Root', login, password: PASSWORD },
  })
  const { tokens } = await desk.ask('POST', '/session', { login, password: PASSWORD, client: 'mobile' })
  desk.token = tokens.accessToken
  return desk
}

/** Lines of the log, those that are JSON. */
const lines = () =>
  readFileSync(aftercare.log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))

async function foundByItsId(desk) {
  const refused = await desk.send('GET', `/webhooks/${randomUUID()}/nothing`)
  const shown = await desk.send('POST', '/webhooks', { name: '' })
  for (const answer of [refused, shown]) {
    const { requestId } = await answer.json()
    claim(requestId === answer.headers.get('x-request-id'), `a problem shows the id of its request (${answer.status}, ${requestId})`)
    const line = await until(() => lines().find((one) => one.mdc.requestId === requestId), `the line of ${requestId}`, 20)
    claim(line.message.includes(String(answer.status)), `the log has its line: ${line.message}`)
    claim(/^[0-9a-f]{32}$/.test(line.mdc.traceId), `the line names its trace, ${line.mdc.traceId}`)
    await until(
      () => traces.taken.some((body) => body.includes(requestId) && body.includes(Buffer.from(line.mdc.traceId, 'hex'))),
      'the trace, with the id of the request, at the collector',
      30,
    )
    claim(true, 'the trace came to the collector, and names the request')
    if (answer === shown) claim(line.mdc.operation === 'addWebhook' && line.mdc.person, `and who asked for what: ${line.mdc.operation}`)
  }
  const away = await fetch(`${aftercare.address}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': '203.0.113.9' },
    body: JSON.stringify({ login: 'nobody', password: `${PASSWORD}-not`, client: 'mobile' }),
  })
  claim(away.status === 401, 'who cannot sign in is turned away')
  await until(() => lines().find((one) => one.loggerName === 'aftercare.door' && one.message.includes('203.0.113.9')), 'the line of the door', 20)
  claim(true, 'the door tells from where, as the proxy says it')
  const said = readFileSync(aftercare.log, 'utf8')
  claim(!said.includes(PASSWORD) && !said.includes(desk.token), 'no password and no token is in the log')
}

/** The names of figures that an expression asks for. */
const named = (expression) =>
  [...expression.replace(/\{[^}]*\}|\[[^\]]*\]|by \([^)]*\)/g, ' ').matchAll(/\b[a-z]\w*_\w+\b|\bup\b/g)]
    .map(([name]) => name)
    .filter((name) => name !== 'histogram_quantile')

async function everyFigureIsThere() {
  const scrape = async () => (await fetch(`http://127.0.0.1:${management}/q/metrics`)).text()
  const text = await until(async () => {
    const now = await scrape()
    return /^aftercare_database_writable 1/m.test(now) && now
  }, 'the database was read', 30)
  // Prometheus itself says whether it could ask.
  const there = new Set(['up', ...[...text.matchAll(/^([a-z]\w*)[{ ]/gm)].map(([, name]) => name)])
  const grafana = new URL('../grafana/', import.meta.url)
  const dashboard = JSON.parse(readFileSync(new URL('aftercare.json', grafana), 'utf8'))
  const asked = {
    dashboard: dashboard.panels.flatMap((panel) => (panel.targets ?? []).map((target) => target.expr)),
    alarms: [...readFileSync(new URL('alarms.yaml', grafana), 'utf8').matchAll(/^ +expr: (.+)$/gm)].map(([, expr]) => expr),
  }
  for (const [what, expressions] of Object.entries(asked)) {
    const names = new Set(expressions.flatMap(named))
    const missing = [...names].filter((name) => !there.has(name))
    claim(expressions.length > 10 && names.size > 8, `the ${what} asks ${expressions.length} questions of ${names.size} figures`)
    claim(missing.length === 0, `each of them exists (missing: ${missing.join(', ') || 'none'})`)
  }
  claim((await fetch(`${aftercare.address}/q/metrics`)).status === 404, 'on the public port there are none')
  for (const path of ['live', 'ready', 'started']) {
    claim((await fetch(`${aftercare.address}/q/health/${path}`)).status === 200, `/q/health/${path} answers there`)
  }
  claim(!/operation="[^"]*[/?]/.test(text), 'requests are told by operation, never by path')
}

/** A request waits for a row, a message for its gateway, a browser for news, when the program is told to end. */
async function finishesWhatItAccepted(desk) {
  const database = Database.of(aftercare.home)
  const { id: webhook } = await desk.ask('POST', '/webhooks', { name: 'Gateway', url: gateway.address })
  const answered = gateway.hold()
  const notice = randomUUID()
  const said = JSON.stringify({ zh: { subject: '题', body: '文' }, en: { subject: 'Subject', body: 'Body' } })
  await database.run(`insert into notice (id, kind, facts, said, at) values ('${notice}', 'webhook.trial', '{}', '${said}', now());
    insert into delivery (id, notice_id, channel, to_name, language, webhook_id, due_at, at)
    values (gen_random_uuid(), '${notice}', 'webhook', 'n', 'en', '${webhook}', now(), now())`)
  await until(() => gateway.taken.length > 0, 'the message is at the gateway', 20)
  const live = await desk.send('GET', '/live', undefined, { Accept: 'text/event-stream' })
  await database.answer('begin; lock table webhook in share row exclusive mode; select 1')
  const accepted = desk.send('POST', '/webhooks', { name: 'Accepted', url: gateway.address })
  await until(
    async () => (await database.ask(`select count(*) from pg_locks where relation = 'webhook'::regclass and not granted`))[0] > 0,
    'the request waits',
  )

  const told = Date.now()
  aftercare.process.kill('SIGTERM')
  await until(async () => (await fetch(`${aftercare.address}/q/health/ready`)).status === 503, 'not ready', 2)
  claim(true, `told to end, it is not ready after ${Date.now() - told} ms, and still answers`)
  for await (const piece of live.body) void piece
  claim(true, `the browser's line is ended after ${Date.now() - told} ms`)
  await until(() => Date.now() - told > 3000, 'the delay is over')
  await database.answer('commit; select 1')
  const answer = await accepted
  claim(answer.status === 201, `the request it had accepted is answered ${answer.status} after ${Date.now() - told} ms`)
  claim(aftercare.exit === undefined, 'it still waits for the message that is under way')
  answered()
  database.close()
  await aftercare.left
  claim(!aftercare.said.includes('broken off'), `it is gone after ${Date.now() - told} ms, and broke nothing off`)

  await aftercare.start()
  const after = await desk.ask('GET', '/webhooks')
  claim(after.items.some((one) => one.name === 'Accepted'), 'what was answered is there after the next start')
  const again = Database.of(aftercare.home)
  const [sent, tries] = await again.ask(`select count(*), max(tries) from delivery where notice_id = '${notice}' and status = 'sent'`)
  again.close()
  claim(sent === 1 && tries === 1 && gateway.taken.length === 1, `the message went once, and is known to have gone (tries: ${tries})`)
}

try {
  console.log(`first start: ${await aftercare.start(300)} s`)
  const desk = await administrator()
  await foundByItsId(desk)
  await everyFigureIsThere()
  await finishesWhatItAccepted(desk)
} finally {
  if (aftercare.process && aftercare.exit === undefined) await aftercare.interrupt()
  for (const left of processesOf(folder)) process.kill(left, 'SIGKILL')
  traces.close()
  gateway.close()
}
