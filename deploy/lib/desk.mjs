// The clerk's desk without a screen: signs in as someone of the demo company and registers calls over the API.

export class Desk {
  constructor(address) {
    this.api = `${address}/api/v1`
  }

  async ask(method, path, body) {
    const answer = await fetch(this.api + path, {
      method,
      headers: {
        'Accept-Language': 'en',
        ...(body && { 'Content-Type': 'application/json' }),
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
      },
      body: body && JSON.stringify(body),
    })
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
    const customer = this.customers[number % this.customers.length]
    const ticket = await this.ask('POST', '/tickets', {
      id,
      channel: 'phone',
      serviceType: 'paid',
      customerId: customer.id,
      name: customer.name,
      address: `长安路 ${number} 号`,
      phone: `1390000${String(number).padStart(4, '0')}`,
      modelId: this.model,
      fault: '不制冷',
    })
    return ticket.id
  }
}
