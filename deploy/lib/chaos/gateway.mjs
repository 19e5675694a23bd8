// The other side of a webhook: it writes down what it was told, under the id that stays the same at every try.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { until } from '../aftercare.mjs'
import { Desk } from '../desk.mjs'

export class Gateway {
  constructor(stage) {
    this.stage = stage
    /** By id: how often it came, when first, and what it said. */
    this.ledger = new Map()
  }

  /** Listens, and has itself entered as the company's gateway for `kinds` of notice; for all where none is named. */
  async open(address, kinds) {
    this.server = createServer((request, answer) => this.take(request, answer))
    await new Promise((ready) => this.server.listen(0, '127.0.0.1', ready))
    this.stage.also(() => {
      this.server.close()
      this.server.closeAllConnections()
    })
    const desk = await new Desk(address).signIn('administrator')
    this.id = randomUUID()
    await desk.ask('POST', '/webhooks', { id: this.id, name: 'Ledger', url: `http://127.0.0.1:${this.server.address().port}/`, kinds })
    return this
  }

  take(request, answer) {
    let said = ''
    request.setEncoding('utf8')
    request.on('data', (text) => (said += text))
    request.on('end', () => {
      const id = request.headers['webhook-id']
      const known = this.ledger.get(id)
      if (known) {
        known.times++
        known.same &&= known.said === said
      } else {
        this.ledger.set(id, { times: 1, same: true, at: Date.now(), said })
      }
      answer.writeHead(204).end()
    })
  }

  /** What came more than once. */
  get repeats() {
    return [...this.ledger.values()].filter((one) => one.times > 1)
  }

  /** By what each was about and under which article: how many notices there were of it. */
  get told() {
    const told = new Map()
    for (const { said } of this.ledger.values()) {
      const { data } = JSON.parse(said)
      const about = `${data.subject.id} ${data.facts.article}`
      told.set(about, (told.get(about) ?? 0) + 1)
    }
    return told
  }

  /** Everything that was to leave for it has left, and it knows exactly that. */
  async proveOn(database, seconds = 120) {
    const mine = `from delivery where webhook_id = '${this.id}'`
    const open = async () => (await database.ask(`select count(*) ${mine} and status <> 'sent'`))[0]
    await until(async () => (await open()) === 0, 'everything has left', seconds).catch(() => {})
    const sent = (await database.rows(`select id ${mine}`)).map((row) => row.id)
    const missing = sent.filter((id) => !this.ledger.has(id)).length
    this.stage.claim(
      missing === 0 && sent.length === this.ledger.size && (await open()) === 0,
      `${sent.length} notices to the gateway, its ledger has ${this.ledger.size}, missing ${missing}, still open ${await open()}`,
    )
    this.stage.claim(this.repeats.every((one) => one.same), `${this.repeats.length} came again, with the same id and the same words`)
  }
}
