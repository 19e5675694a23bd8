// R5: two people change one ticket at the same moment.
import { randomUUID } from 'node:crypto'
import { Desk } from '../desk.mjs'

export async function run(stage) {
  const rounds = stage.times(50, 5)
  const server = await stage.server()
  const aftercare = await stage.instance('program', server.environment())
  await aftercare.start()
  const desks = [await new Desk(aftercare.address).signIn('clerk'), await new Desk(aftercare.address).signIn('clerk')]
  const wrong = []
  for (let round = 1; round <= rounds; round++) {
    const ticket = await desks[0].register(randomUUID(), round).then((id) => desks[0].ask('GET', `/tickets/${id}`))
    const answers = await Promise.all(desks.map(async (desk, who) => {
      const answer = await desk.send('PUT', `/tickets/${ticket.id}`, changed(ticket, who), { 'If-Match': `"${ticket.version}"` })
      return { who, status: answer.status, said: await answer.json() }
    }))
    const [kept, told] = answers.sort((one, other) => one.status - other.status)
    const now = await desks[0].ask('GET', `/tickets/${ticket.id}`)
    const both = told.said.yours === String(ticket.version) && told.said.current === now.version && told.said.entity?.fault === fault(kept.who)
    if (kept.status !== 200 || told.status !== 409 || !both || now.fault !== fault(kept.who)) wrong.push(JSON.stringify(answers))
  }
  stage.claim(wrong.length === 0, `${rounds} times one 200 and one 409 that shows both versions (otherwise: ${wrong.length} ${wrong[0] ?? ''})`)
}

const fault = (who) => `changed by ${who}`

const changed = (ticket, who) => ({
  serviceType: ticket.serviceType,
  siteId: ticket.site?.id,
  address: ticket.address,
  phone: ticket.callerPhone,
  modelId: ticket.model.id,
  fault: fault(who),
})
