// W6: fifty writes a second, and one open live stream: how long until it tells of each. Counted from the sending of the
// write, so that it holds the commit too.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

const A_SECOND = 50

/** @param requests writes as W3 sends them; gives the milliseconds that half and 99 of a hundred took at most */
export async function live(address, desk, requests, seconds) {
  const sent = new Map()
  const took = []
  const stream = await open(address, desk.token, (event) => {
    for (const { kind, id } of event.subjects ?? []) {
      if (kind === 'ticket' && sent.has(id)) {
        took.push(performance.now() - sent.get(id))
        sent.delete(id)
      }
    }
  })
  await pause(1000)
  const begun = performance.now()
  const writes = []
  for (let n = 0; n < A_SECOND * seconds; n++) {
    await pause(Math.max(0, begun + (n * 1000) / A_SECOND - performance.now()))
    const { path, body } = requests[n % requests.length]
    const id = randomUUID()
    sent.set(id, performance.now())
    writes.push(desk.ask('POST', path, { ...body, id }))
  }
  await Promise.all(writes)
  await pause(3000)
  stream.abort()
  if (sent.size > 0) throw new Error(`${sent.size} of ${writes.length} writes were never told`)
  took.sort((a, b) => a - b)
  return { p50: took[Math.floor(took.length / 2)], p99: took[Math.floor(took.length * 0.99)], writes: took.length }
}

async function open(address, token, heard) {
  const line = new AbortController()
  const answer = await fetch(`${address}/api/v1/live`, {
    headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' },
    signal: line.signal,
  })
  if (!answer.ok) throw new Error(`the live stream answers ${answer.status}`)
  ;(async () => {
    let rest = ''
    try {
      for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + piece).split('\n')
        rest = lines.pop()
        for (const text of lines) if (text.startsWith('data:')) heard(JSON.parse(text.slice(5)))
      }
    } catch (ended) {
      if (!line.signal.aborted) throw ended
    }
  })()
  return line
}
