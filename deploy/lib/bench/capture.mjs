// Which statements a request runs, with what values: listened to in the server's log, one request after another, each
// between two looks at the program's health, whose "SELECT 1" parts them. No scheduler runs meanwhile.

const SEPARATOR = /^select 1$/i

/** Each request's statements in their order, { sql, values }; a value is a text, or null. */
export async function capture(server, address, requests) {
  const answers = []
  const log = await server.listen({ log_statement: 'all' }, async () => {
    for (const request of requests) {
      await fetch(`${address}/q/health/ready`)
      answers.push(await request())
    }
    await fetch(`${address}/q/health/ready`)
  })
  const pieces = parted(statements(log))
  if (pieces.length !== requests.length) throw new Error(`${requests.length} requests, but ${pieces.length} in the log`)
  return pieces.map((run, place) => ({ run, answer: answers[place] }))
}

/** Those that ran the most usual statements; and which share of all they were. */
export function usual(samples) {
  const byPath = new Map()
  for (const sample of samples) {
    const path = JSON.stringify(sample.run.map(({ sql }) => sql))
    byPath.set(path, [...(byPath.get(path) ?? []), sample])
  }
  const most = [...byPath.values()].sort((a, b) => b.length - a.length)[0]
  return { samples: most, share: most.length / samples.length }
}

function statements(log) {
  const found = []
  for (const { process, kind, text } of log) {
    const said = kind === 'LOG' && /^(?:statement|execute [^:]+): ([\s\S]*)$/.exec(text)
    if (said) found.push({ process, sql: said[1].trim(), values: [] })
    const values = kind === 'DETAIL' && /^parameters: ([\s\S]*)$/i.exec(text)
    if (values) found.findLast((one) => one.process === process).values = read(values[1])
  }
  return found.filter(({ sql }) => sql !== '')
}

function parted(all) {
  const pieces = []
  let open = false
  for (const one of all) {
    if (SEPARATOR.test(one.sql)) {
      open = false
    } else {
      if (!open) pieces.push([])
      open = true
      pieces.at(-1).push({ sql: one.sql, values: one.values })
    }
  }
  return pieces
}

/** As the server writes values: $1 = 'it''s', $2 = NULL. */
function read(text) {
  return [...text.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, value]) => value?.replace(/''/g, "'") ?? null)
}
