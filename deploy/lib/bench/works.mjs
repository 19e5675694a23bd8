// W1 to W4: what one request does, who asks, and with which requests.
import { Drive } from './drive.mjs'
import { capture, paths } from './capture.mjs'
import { copies } from './fresh.mjs'
import { Limit } from './limit.mjs'

const picked = (list, n, i) => list[Math.floor((i * list.length) / n)]

export const WORKS = [
  {
    name: 'W1 read',
    goal: { ratio: 0.4, growth: 1.2 },
    role: 'clerk',
    batch: 5,
    async requests(server, desk, n) {
      const ids = await server.rows(`select id from ticket where branch_id = '${desk.branch}' order by md5(id::text) limit ${n}`)
      return ids.map(([id]) => ({ path: `/tickets/${id}` }))
    },
  },
  {
    name: 'W2 queue',
    goal: { ratio: 0.35, growth: 1.2 },
    role: 'supervisor',
    batch: 5,
    requests: async () => [{ path: '/tickets?status=registered&sort=due&limit=50' }],
  },
  {
    name: 'W3 register',
    goal: { ratio: 0.6, growth: 1.2 },
    role: 'clerk',
    batch: 1,
    writes: true,
    async requests(server, desk, n) {
      const known = await server.rows(`select c.id, c.name, p.number, s.id, s.address, s.area_id, e.id, e.model_id
        from ticket t join customer c on c.id = t.customer_id join customer_phone p on p.customer_id = c.id and p.position = 0
          join site s on s.id = t.site_id join equipment e on e.id = t.equipment_id
          join service_area a on a.id = s.area_id
        where t.branch_id = '${desk.branch}' and a.branch_id = t.branch_id and c.branch_id = t.branch_id and t.voucher_id is not null
          and e.model_id = t.model_id
        order by md5(t.id::text) limit ${n}`)
      return known.map(([customerId, name, phone, siteId, address, areaId, equipmentId, modelId]) => ({
        method: 'POST',
        path: '/tickets',
        body: { channel: 'phone', serviceType: 'paid', customerId, name, phone, siteId, address, areaId, equipmentId, modelId, fault: '不制冷，响声大' },
      }))
    },
  },
  {
    name: 'W4 find',
    goal: { ratio: 0.35, growth: 1.5 },
    role: 'clerk',
    batch: 5,
    /** Any part of any of them: two characters of a name or street, digits of a number, the end of a serial. */
    async requests(server, desk, n) {
      const rows = await server.rows(`select c.name, p.e164, s.address, e.serial
        from (select * from customer where branch_id = '${desk.branch}' order by md5(id::text) limit ${Math.ceil(n / 5)}) c
          join customer_phone p on p.customer_id = c.id and p.position = 0 join site s on s.customer_id = c.id
          join equipment e on e.customer_id = c.id and e.serial is not null`)
      const terms = rows.flatMap(([name, e164, address, serial]) => [
        name.slice(0, 2), name.slice(-2), e164.slice(-7, -2), e164.slice(3), address.slice(2, 7), serial.slice(-5)])
      return Array.from({ length: n }, (_, i) => ({ path: `/callers?q=${encodeURIComponent(picked(terms, n, i))}` }))
    },
  },
]

/** One work at one size: prepared by what the program itself does, then measured in turn with the limit. */
export class Measuring {
  constructor(work, { server, folder, pace }) {
    Object.assign(this, { work, server, folder, pace })
    this.key = work.name.split(' ')[0].toLowerCase()
  }

  /** Listens to what the requests run; the program must run without its scheduler. */
  async prepare(address, desk) {
    const { work, server, pace } = this
    this.requests = await work.requests(server, desk, pace.requests)
    if (this.requests.length === 0) throw new Error(`${work.name}: nothing to ask for`)
    const some = this.requests.slice(0, work.writes ? pace.writes : pace.samples)
    const ask = ({ method = 'GET', path, body }) => async () => {
      const answer = await desk.send(method, path, body)
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    }
    for (const { method = 'GET', path, body } of some.slice(0, 20)) await desk.ask(method, path, body) // what is prepared once is
    const since = Date.now()
    const ways = paths(await capture(server, address, some.map(ask)))
    this.limit = new Limit(server, { file: `${this.folder}/${this.key}`, table: `bench.${this.key}`, batch: work.batch })
    await this.limit.prepare(ways.map(({ samples, share }) => ({ share, samples: work.writes ? anew(samples, since, pace.copies * share) : padded(samples, work.batch) })), work.writes)
    this.statements = ways.reduce((sum, { samples, share }) => sum + samples[0].run.length * share, 0) / ways.reduce((sum, { share }) => sum + share, 0)
  }

  /** @param token gives one that works, whenever asked */
  async measure(address, token) {
    const { work, pace, limit, folder, key } = this
    const drive = new Drive(address, `${folder}/${key}.requests`, this.requests)
    await drive.warmUp(token, pace.slice, pace.slices)
    const rounds = []
    for (let round = 0; round < pace.rounds; round++) {
      const ours = await drive.measure(await token(), pace.seconds)
      rounds.push({ ...ours, limit: await limit.measure(pace.seconds) })
    }
    const middle = (pick) => rounds.map(pick).sort((a, b) => a - b)[Math.floor((rounds.length - 1) / 2)]
    return {
      statements: this.statements,
      rate: middle(({ rate }) => rate),
      limit: middle((round) => round.limit),
      ratio: middle((round) => round.rate / round.limit),
      p50: middle(({ p50 }) => p50),
      p99: middle(({ p99 }) => p99),
    }
  }
}

/** Too few for a batch are played over again. */
function padded(samples, batch) {
  const all = [...samples]
  while (all.length < batch) all.push(...samples)
  return all
}

/** So many that each serves once. */
const anew = (samples, since, wanted) => [...copies(samples.map(owning), since, Math.ceil(wanted / samples.length))]

const owning = (sample) => ({ ...sample, own: [sample.answer.number, sample.answer.followUrl.split('/').at(-1)] })
