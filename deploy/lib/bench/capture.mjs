// Which statements a request runs, with what values: listened to in the server's log, one request after another, each
// between two looks at the program's health, whose statements part them. No scheduler runs meanwhile.

/** Each request's statements in their order, { sql, values }; a value is a text, or null. */
export async function capture(server, address, requests) {
  const answers = []
  const look = async () => (await fetch(`${address}/q/health/ready`)).text()
  const listen = (work) => server.listen({ log_statement: 'all' }, work).then(statements)
  const looks = new Set((await listen(look)).map(({ sql }) => sql))
  const heard = await listen(async () => {
    for (const request of requests) {
      await look()
      answers.push(await request())
    }
    await look()
  })
  const pieces = parted(heard, looks)
  if (pieces.length !== requests.length) throw new Error(`${requests.length} requests, but ${pieces.length} in the log`)
  return pieces.map((run, place) => ({ run, answer: answers[place] }))
}

/** Requests that run other statements go other paths, most usual first; those that fewer than one of fifty go are left out. */
export function paths(samples) {
  const byPath = new Map()
  for (const sample of samples) {
    const path = JSON.stringify(sample.run.map(({ sql }) => sql))
    byPath.set(path, [...(byPath.get(path) ?? []), sample])
  }
  return [...byPath.values()]
    .map((some) => ({ samples: some, share: some.length / samples.length }))
    .filter(({ share }) => share >= 0.02)
    .sort((a, b) => b.share - a.share)
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

function parted(all, looks) {
  const pieces = []
  let open = false
  for (const one of all) {
    if (looks.has(one.sql)) {
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
