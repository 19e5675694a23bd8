// What was written once must not be written again: copies of a captured write that make something new each.

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/** UUIDv7 begin with their moment: those made since then are the write's own; other ids may look like one of any year. */
function madeSince(id, since) {
  const moment = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
  return moment >= since && moment <= Date.now()
}

/**
 * @param samples of capture(), each with `own`: the texts that its answer shows to be its own (number, token)
 * @param since milliseconds; when the capture began
 */
export function* copies(samples, since, times) {
  for (let copy = 1; copy <= times; copy++) {
    const tail = copy.toString(16).padStart(6, '0')
    for (const { run, own } of samples) {
      const anew = (text) => {
        let said = text.replace(UUID, (id) => (madeSince(id, since) ? id.slice(0, 30) + tail : id))
        for (const mine of own) said = said.replaceAll(mine, `${mine}-${copy}`)
        return said
      }
      yield { run: run.map(({ sql, values }) => ({ sql, values: values.map((value) => value && anew(value)) })) }
    }
  }
}
