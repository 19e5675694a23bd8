// R4: two hundred clients draw the last ten pieces of a part at once.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Desk } from '../desk.mjs'

const CLIENTS = 200
const PIECES = [6, 4]

export async function run(stage) {
  const server = await stage.server()
  const database = server.database()
  stage.also(() => database.close())
  const aftercare = await stage.instance('program', server.environment())
  await aftercare.start()
  const desk = await new Desk(aftercare.address).signIn('storekeeper')
  const part = randomUUID()
  const [store] = (await desk.ask('GET', '/stores')).filter((one) => one.kind === 'warehouse')
  await database.run(`insert into part (id, code, name, unit, kind, old_for_new, price, haystack, initials)
    values ('${part}', 'CHAOS', 'Last pieces', '件', 'part', false, 1, 'chaos', array['^lp'])`)
  for (const pieces of PIECES) await database.run(lot(part, store.id, pieces))
  const slips = []
  for (let client = 0; client < CLIENTS; client++)
    slips.push(await desk.ask('POST', '/parts-slips', {
      storeId: store.id,
      workKind: 'internal',
      usedBy: 'workshop',
      costBearer: 'house',
      lines: [{ partId: part, quantity: 1 }],
    }))
  const tally = {}
  let repeats = 0
  await Promise.all(slips.map(async (slip) => {
    const key = randomUUID()
    let answer = await desk.post(`/parts-slips/${slip.id}/issue`, {}, key)
    for (; answer.status === 503; repeats++) {
      // More wait than there is room for; under its key it may come again.
      await pause(Number(answer.headers.get('retry-after')) * 500 + Math.random() * 2000)
      answer = await desk.post(`/parts-slips/${slip.id}/issue`, {}, key)
    }
    tally[answer.status] = (tally[answer.status] ?? 0) + 1
    await answer.text()
  }))
  const all = PIECES.reduce((sum, pieces) => sum + pieces)
  stage.claim(tally[200] === all && tally[409] === CLIENTS - all, `${CLIENTS} clients drew ${all} pieces: ${JSON.stringify(tally)}, ${repeats} times asked to come again`)
  const [stock, into, out] = await database.ask(`select
    (select coalesce(sum(quantity), 0) from lot where part_id = '${part}'),
    coalesce(sum(quantity) filter (where quantity > 0), 0), coalesce(sum(quantity) filter (where quantity < 0), 0)
    from movement where part_id = '${part}'`)
  stage.claim(stock === 0, `stock ${stock}`)
  stage.claim(into === all && out === -all, `movements: ${into} in, ${out} out`)
}

const lot = (part, store, pieces) => `
  with made as (insert into lot (id, part_id, store_id, origin_id, received_at, unit_cost, source)
    select id, '${part}', '${store}', id, now(), 10, 'opening' from (select gen_random_uuid() as id) fresh returning id)
  insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id, document_number, moved_at, posted_at)
  select gen_random_uuid(), 'opening', '${part}', '${store}', id, ${pieces}, 10, 'opening', gen_random_uuid(), 'QC', now(), now() from made`
