// The clerk's desk without a screen: signs in as someone of the demo company and registers calls over the API.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

export class Desk {
  constructor(address) {
    this.api = `${address}/api/v1`
  }

  /** Asks until it is answered: what is not done yet, or not now, is asked for again under the same key. */
  async ask(method, path, body) {
    const key = method === 'POST' && { 'Idempotency-Key': randomUUID() }
    let answer = await this.send(method, path, body, key)
    for (let again = 0; answer.status === 503 && again < 60; again++) {
      await pause(Number(answer.headers.get('retry-after')) * 1000)
      answer = await this.send(method, path, body, key)
    }
    if (!answer.ok) throw Object.assign(new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`), { status: answer.status })
    return answer.status === 204 ? undefined : answer.json()
  }

  async signIn(role) {
    const { demo } = await this.ask('GET', '/setup')
    const one = demo.find((account) => account.roles.includes(role))
    if (!one) throw new Error(`the demo company has no ${role}`)
    const { tokens } = await this.ask('POST', '/session', { login: one.login, password: one.password, client: 'mobile' })
    this.token = tokens.accessToken
    this.model = (await this.ask('GET', '/product-models?limit=1')).items[0].id
    this.customers = (await this.ask('GET', '/customers?limit=100')).items
    return this
  }

  /** Registers a call and gives back its id: an id that comes back was acknowledged. */
  async register(id, number) {
    return (await this.ask('POST', '/tickets', { id, ...this.call(number, '不制冷') })).id
  }

  /** A call as its form says it. */
  call(number, fault) {
    const customer = this.customers[number % this.customers.length]
    return {
      channel: 'phone',
      serviceType: 'paid',
      customerId: customer.id,
      name: customer.name,
      address: `长安路 ${number} 号`,
      phone: `1390000${String(number).padStart(4, '0')}`,
      modelId: this.model,
      fault,
    }
  }

  /** As it is answered, whatever that is; under a key the same request happens once. */
  post(path, body, key) {
    return this.send('POST', path, body, key && { 'Idempotency-Key': key })
  }

  send(method, path, body, headers) {
    return fetch(this.api + path, {
      method,
      headers: {
        'Accept-Language': 'en',
        ...(body && { 'Content-Type': 'application/json' }),
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      body: body && JSON.stringify(body),
    })
  }
}
