// The limit: pgbench runs the statements that were listened to, with the values that were listened to, as the program
// prepared them. Only where the values come from is added: one look-up in a table of them for each batch of requests.
import { writeFileSync } from 'node:fs'
import { run } from './server.mjs'

// A session plans a statement anew five times before it keeps a plan; the program's sessions have that behind them.
const SECONDS_TO_START = 3

export class Limit {
  /**
   * @param file where the scripts are kept
   * @param table where the values are kept
   * @param batch requests for each look-up of values
   */
  constructor(server, { file, table, batch }) {
    Object.assign(this, { server, file, table, batch })
  }

  /**
   * @param paths of paths(): requests that run other statements are other scripts, as often as they were heard
   * @param once whether values serve once only, for what writes
   */
  async prepare(paths, once) {
    this.scripts = []
    for (const [place, { samples, share }] of paths.entries()) {
      const script = new Script({ file: `${this.file}-${place}.sql`, table: `${this.table}_${place}`, prefix: `s${place}`, batch: this.batch })
      await script.prepare(this.server, samples, once)
      this.scripts.push({ script, weight: Math.max(1, Math.round(100 * share)) })
    }
  }

  /** Requests a second, once plans are kept. */
  async measure(seconds) {
    const constants = this.scripts.flatMap(({ script }) => Object.entries(script.constants)).flatMap(([name, value]) => ['-D', `${name}=${value}`])
    const files = this.scripts.flatMap(({ script, weight }) => ['-f', `${script.file}@${weight}`])
    const said = await run(
      process.env.PGBENCH,
      ['-M', 'prepared', '-c', '16', '-j', '1', '-n', '-P', '1', '-T', String(SECONDS_TO_START + seconds), ...files, ...constants],
      this.server.environment,
      '',
      'stderr',
    )
    const rates = [...said.matchAll(/progress: ([\d.]+) s, ([\d.]+) tps/g)].filter(([, at]) => Number(at) > SECONDS_TO_START + 0.5)
    if (rates.length === 0 || /aborted/.test(said)) throw new Error(`pgbench: ${said}`)
    return (rates.reduce((sum, [, , rate]) => sum + Number(rate), 0) / rates.length) * this.batch
  }
}

/** One pgbench script and the table with its values. */
class Script {
  constructor(names) {
    Object.assign(this, names)
  }

  async prepare(server, samples, once) {
    const { batch, table, prefix } = this
    const statements = samples[0].run
    const types = await parameterTypes(server, statements)
    const columns = new Columns(samples.map(({ run }) => run.map(({ values }) => values)), prefix)
    const texts = statements.map(({ sql }, s) => (place) =>
      replaced(sql, (n) => columns.reference(s, n - 1, types[s][n - 1], place)))
    const rows = Math.floor(samples.length / batch)
    const names = range(batch).flatMap((place) => columns.used.map((column) => `${column}_${place}`))
    const draw = once
      ? `select * from ${table} where n = (select nextval('${table}_n')) \\gset`
      : `\\set n random(0, ${rows - 1})\nselect * from ${table} where n = :n \\gset`
    const script = [
      ...(names.length ? [draw] : []),
      ...range(batch).flatMap((place) => texts.map((text) => `${text(place)};`)),
    ].join('\n')
    writeFileSync(this.file, `${script}\n`)
    this.constants = columns.constants
    await server.psql(['-c', `drop table if exists ${table}; drop sequence if exists ${table}_n;
      create unlogged table ${table} (n integer primary key${names.map((name) => `, ${name} text`).join('')});
      create sequence ${table}_n minvalue 0 start 0`])
    const all = columns.vectors
    await server.copy(table, range(rows).map((n) => [
      String(n), ...range(batch).flatMap((place) => all[n * batch + place])]))
    await server.psql(['-c', `analyze ${table}`])
  }
}

/** Values that differ between samples become columns, equal columns one; the others constants; no value at all a null. */
class Columns {
  constructor(samples, prefix) {
    this.prefix = prefix
    this.names = new Map()
    this.constants = {}
    this.used = []
    this.vectors = samples.map(() => [])
    const byVector = new Map()
    samples[0].forEach((values, s) => values.forEach((_, p) => {
      const vector = samples.map((sample) => sample[s][p])
      const key = JSON.stringify(vector)
      if (!byVector.has(key)) byVector.set(key, this.named(vector))
      this.names.set(`${s} ${p}`, byVector.get(key))
    }))
  }

  named(vector) {
    if (vector.every((value) => value === null)) return null
    if (vector.every((value) => value === '')) return { literal: "''" } // pgbench takes no empty constant
    if (vector.every((value) => value !== null && value === vector[0] && value.length < 2000)) {
      const name = `${this.prefix}c${Object.keys(this.constants).length}`
      this.constants[name] = vector[0]
      return { name, constant: true }
    }
    const name = `${this.prefix}v${this.used.length}`
    this.used.push(name)
    const optional = vector.includes(null)
    vector.forEach((value, sample) => this.vectors[sample].push(value ?? NOTHING))
    return { name, optional }
  }

  reference(statement, parameter, type, place) {
    const found = this.names.get(`${statement} ${parameter}`)
    if (found === null) return `(null::${type})`
    if (found === undefined) throw new Error(`no value was heard for parameter ${parameter + 1} of statement ${statement + 1}`)
    if (found.literal) return `(${found.literal}::${type})`
    const name = found.constant ? found.name : `${found.name}_${place}`
    return found.optional ? `(nullif(:${name}::text, '${NOTHING}')::${type})` : `(:${name}::${type})`
  }
}

const NOTHING = '(none)'
const range = (n) => Array.from({ length: n }, (_, i) => i)

/** As the server itself infers them for the program. */
async function parameterTypes(server, statements) {
  const wanted = statements.map(({ sql, values }) => (values.length > 0 ? sql : null))
  const prepared = wanted.map((sql, s) => (sql ? `prepare s${s} as ${sql};` : '')).join('\n')
  const rows = await server.rows(`${prepared}
    select name, array_to_string(parameter_types::text[], '|') from pg_prepared_statements where name ~ '^s[0-9]+$'`)
  const types = statements.map(() => [])
  for (const [name, list] of rows) types[Number(name.slice(1))] = list.split('|')
  return types
}

/** A statement with its $n replaced outside of literals; within them a colon is written so that pgbench sees no variable. */
function replaced(sql, reference) {
  return sql
    .split(/('(?:[^']|'')*')/)
    .map((piece, odd) =>
      odd % 2 === 1
        ? /:\w/.test(piece) ? `U&${piece.replace(/\\/g, '\\\\').replace(/:/g, '\\003a')}` : piece
        : piece.replace(/\$(\d+)/g, (_, n) => reference(Number(n))))
    .join('')
}
