// Where the time of the program's threads went, from a recording of Java Flight Recorder: by what was running (the top of
// the stack) and by room (whose code is nearest to it), as far as samples tell.
import { join } from 'node:path'
import { run } from './server.mjs'

const ROOMS = ['org.aftercare.', 'dev.cel.', 'org.hibernate.', 'io.vertx.sqlclient.', 'io.vertx.pgclient.', 'com.fasterxml.jackson.', 'io.smallrye.jwt.', 'io.quarkus.security.',
  'org.jboss.resteasy.', 'io.vertx.', 'io.netty.', 'io.smallrye.mutiny.', 'io.quarkus.', 'java.']

const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/` : ''

/** Begins a recording in the running program; `end` gives what was seen. */
export async function record(folder, name, app) {
  const file = join(folder, `${name}.jfr`)
  const ask = (...words) => run(`${java}jcmd`, [String(app.process.pid), ...words])
  await ask('JFR.start', `name=${name}`, 'settings=profile')
  return {
    async end() {
      await ask('JFR.stop', `name=${name}`, `filename=${file}`)
      return summed(await run(`${java}jfr`, ['print', '--events', 'jdk.ExecutionSample', '--stack-depth', '64', file]))
    },
  }
}

function summed(printed) {
  const tops = new Map()
  const rooms = new Map()
  let all = 0
  for (const event of printed.split(/^jdk\./m)) {
    const frames = [...event.matchAll(/^ {4}(\S+)\.([\w$<>]+)\(.*line: *-?\d*/gm)].map(([, type, method]) => `${type}.${method}`)
    if (frames.length === 0 || /epollWait|EPoll\.wait|Unsafe\.park/.test(frames[0])) continue
    all++
    tops.set(frames[0], (tops.get(frames[0]) ?? 0) + 1)
    const room = frames.map((frame) => ROOMS.findLast((name) => frame.startsWith(name))).find((name) => name && name !== 'java.') ?? 'other'
    rooms.set(room, (rooms.get(room) ?? 0) + 1)
  }
  const best = (counts, most) => [...counts].sort((a, b) => b[1] - a[1]).slice(0, most)
    .map(([name, times]) => `${((100 * times) / all).toFixed(1).padStart(6)} %  ${name}`).join('\n')
  return `${all} samples\n by room\n${best(rooms, 14)}\n on top\n${best(tops, 25)}`
}
