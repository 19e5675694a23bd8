// W5: a thousand reminders fall due among very many open obligations. How long the tick takes is read from the server's
// log, from its first BEGIN to its last COMMIT; which rows it touched, from the server's counters.
import { until } from '../aftercare.mjs'

const DUE = 1000
const SETS = 8 // of a thousand, taken in turn
const TAKEN = 'insert into obligation_step'

/** @param rounds so many times; gives the milliseconds of each, and the rows read and written for each row due */
export async function tick(server, rounds) {
  const times = []
  const touched = { read: 0, written: 0 }
  for (let round = 0; round < rounds; round++) {
    const before = await counters(server)
    const log = await server.listen({ log_min_duration_statement: '0' }, async () => {
      const due = await fallDue(server, round)
      await until(async () => Number(await server.one(`select count(*) from obligation_step where step = '${due}'`)) === DUE,
        `${DUE} reminders taken`, 120)
    })
    times.push(took(log))
    const after = await until(async () => {
      const now = await counters(server)
      return now.written - before.written >= 2 * DUE && now
    }, 'the counters of the server', 30)
    // Making them due touched each once, read by its own key.
    touched.read += after.read - before.read - DUE
    touched.written += after.written - before.written - DUE
  }
  const sorted = times.sort((a, b) => a - b)
  return {
    p50: sorted[Math.floor(sorted.length / 2)],
    p99: sorted.at(-1),
    read: touched.read / rounds / DUE,
    written: touched.written / rounds / DUE,
  }
}

/** All of one step of their own, which no round before has taken. */
async function fallDue(server, round) {
  const from = (round % SETS) * DUE
  const step = `bench-${round}-${Date.now()}`
  await server.psql(['-c', `
    update obligation set next_at = now() - interval '1 second', due_at = now() + interval '1 day', steps = jsonb_build_array(
      jsonb_build_object('key', '${step}', 'at', now() - interval '1 second', 'kind', 'remind', 'to', 'owner', 'notice', null))
    where id = any(array(select ('01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
      from generate_series(${from + 1}, ${from + DUE}) n))`])
  return step
}

/** Whole transactions that took steps, from the first beginning to the last end. */
function took(log) {
  const open = new Map()
  let first
  let last
  for (const { process, at, kind, text } of log) {
    if (kind !== 'LOG') continue
    const said = /^duration: [\d.]+ ms +(?:statement|execute [^:]+): ([\s\S]*)$/.exec(text)?.[1]
    if (!said) continue
    if (/^begin/i.test(said)) open.set(process, { at, took: false })
    else if (said.startsWith(TAKEN) && open.has(process)) open.get(process).took = true
    else if (/^commit/i.test(said) && open.get(process)?.took) {
      first ??= open.get(process).at
      last = at
    }
  }
  if (last === undefined) throw new Error('the log shows no tick')
  return (last - first) * 1000
}

async function counters(server) {
  const [[read, written]] = await server.rows(`
    select coalesce(idx_tup_fetch, 0) + seq_tup_read, n_tup_upd from pg_stat_user_tables where relname = 'obligation'`)
  return { read: Number(read), written: Number(written) }
}
