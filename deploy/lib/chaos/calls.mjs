// Calls that keep being registered while things break. Each is one request under a key of its own, sent until it is
// answered; what was answered, and how, is kept.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Desk } from '../desk.mjs'

const AGAIN_MILLIS = 200

export class Calls {
  constructor(stage) {
    this.stage = stage
    this.mark = `chaos ${randomUUID()}`
    this.all = []
    this.waiting = []
    this.acknowledged = 0
    this.statuses = {}
    this.wrong = []
    this.longest = 0
  }

  /** Signs in, and reads what every call needs. */
  async at(address) {
    this.desk = await new Desk(address).signIn('clerk')
    return this
  }

  /** `lines` clerks at once, until told to stop; where `gone` is said, they also end when nobody answers. */
  begin({ lines = 4, untilGone = false }) {
    this.open = true
    const clerk = async () => {
      while (this.open) {
        const call = this.waiting.shift() ?? this.next()
        const answer = await this.send(call)
        if (!call.id) this.waiting.push(call)
        if (answer === 'gone' && untilGone) return
        if (!call.id) await pause(AGAIN_MILLIS)
      }
    }
    this.clerks = Promise.all(Array.from({ length: lines }, clerk))
  }

  async end() {
    this.open = false
    await this.clerks
  }

  /** Those whose fate is not known, once more, until each is answered. */
  async settle() {
    for (let turn = 0; this.waiting.length > 0 && turn < 50; turn++) {
      const left = this.waiting.splice(0)
      for (const call of left) {
        await this.send(call)
        if (!call.id) this.waiting.push(call)
      }
      if (this.waiting.length > 0) await pause(AGAIN_MILLIS)
    }
  }

  next() {
    const number = this.all.length + 1
    const call = { key: randomUUID(), number, form: this.desk.call(number, `${this.mark} ${number}`), sent: 0 }
    this.all.push(call)
    return call
  }

  /** Gives the status, or gone where nobody answered. */
  async send(call) {
    call.sent++
    const begun = Date.now()
    try {
      const answer = await this.desk.post('/tickets', call.form, call.key)
      this.longest = Math.max(this.longest, Date.now() - begun)
      return await this.heard(call, answer)
    } catch (nobody) {
      this.count('gone')
      return 'gone'
    }
  }

  async heard(call, answer) {
    const said = await answer.text()
    this.count(answer.status)
    if (answer.ok) {
      const { id } = JSON.parse(said)
      if (call.id && call.id !== id) this.wrong.push(`${call.key}: first ${call.id}, then ${id}`)
      if (!call.id) this.acknowledged++
      call.id = id
      this.onAcknowledged?.(call)
    } else if (answer.status === 401) {
      await this.desk.signIn('clerk').catch(() => {})
    } else if (answer.status === 503) {
      const typed = answer.headers.get('content-type')?.startsWith('application/problem+json') && JSON.parse(said).code
      if (!typed || !(Number(answer.headers.get('retry-after')) > 0)) this.wrong.push(`503 without words: ${said}`)
    } else {
      this.wrong.push(`${answer.status}: ${said}`)
    }
    return answer.status
  }

  count(status) {
    this.statuses[status] = (this.statuses[status] ?? 0) + 1
  }

  /** What must hold in the end, whatever happened. */
  async proveOn(database) {
    const { stage } = this
    await this.settle()
    stage.claim(this.waiting.length === 0, `each of ${this.all.length} calls was answered in the end (${JSON.stringify(this.statuses)})`)
    stage.claim(this.wrong.length === 0, `nothing but 2xx and typed 503 with Retry-After (otherwise: ${this.wrong.length} ${this.wrong[0] ?? ''})`)
    const kept = new Map()
    let doubled = 0
    for (const { id, fault } of await database.rows(`select id, fault from ticket where fault like '${this.mark}%'`)) {
      if (kept.has(fault)) doubled++
      kept.set(fault, id)
    }
    const lost = this.all.filter((call) => kept.get(`${this.mark} ${call.number}`) !== call.id)
    stage.claim(lost.length === 0 && doubled === 0, `${this.acknowledged} acknowledged, lost ${lost.length}, there twice ${doubled}`)
    await this.repeat()
  }

  /** The same requests once more under their keys: each finds what it did. */
  async repeat() {
    const repeated = this.all.filter((call) => call.id)
    const before = this.wrong.length
    let again = 0
    for (const call of repeated) {
      if ((await this.send(call)) === 200) again++
      else if ((await this.send(call)) === 200) again++ // signed in anew
    }
    this.stage.claim(again === repeated.length && this.wrong.length === before, `repeated under their keys, ${again} of ${repeated.length} found what they had done`)
  }
}
