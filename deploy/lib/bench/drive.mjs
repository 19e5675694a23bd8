// wrk: 32 connections, one thread, prepared requests.
import { writeFileSync } from 'node:fs'
import { run } from './server.mjs'

const script = new URL('requests.lua', import.meta.url).pathname

export class Drive {
  /** @param file where the requests are kept for wrk; each is { method, path, body } */
  constructor(address, file, requests) {
    Object.assign(this, { address, file })
    const line = ({ method = 'GET', path, body }) => `${method}\t/api/v1${path}\t${body ? JSON.stringify(body) : ''}\n`
    writeFileSync(file, requests.map(line).join(''))
  }

  /** Requests a second, and the milliseconds that half and 99 of a hundred took at most. */
  async measure(token, seconds) {
    const said = await run('wrk', ['-t1', '-c32', `-d${seconds}s`, '--timeout', '30s', '-s', script, this.address, '--', this.file, token])
    const { requests, seconds: took, p50, p99, refused, broken } = JSON.parse(said.trim().split('\n').at(-1))
    if (refused > requests / 1000 || broken > requests / 100) throw new Error(`${refused} of ${requests} were refused, ${broken} broken:\n${said}`)
    return { rate: requests / took, p50, p99 }
  }

  /** Until the rate stops rising: two slices that are no better than those before. */
  async warmUp(token, seconds, most) {
    let best = 0
    let flat = 0
    for (let slice = 0; slice < most && flat < 2; slice++) {
      const { rate } = await this.measure(await token(), seconds)
      flat = rate > best * 1.03 ? 0 : flat + 1
      best = Math.max(best, rate)
    }
    return best
  }
}
