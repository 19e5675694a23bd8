// Takes what is posted to it on this machine, and keeps it: a collector of traces (OTLP), a gateway that sends messages.
import { createServer } from 'node:http'

export class Collector {
  /** Bodies as they came, oldest first. */
  taken = []
  /** While held, nobody is answered. */
  held = Promise.resolve()

  async open() {
    this.server = createServer(async (request, answer) => {
      const pieces = []
      for await (const piece of request) pieces.push(piece)
      this.taken.push(Buffer.concat(pieces))
      await this.held
      answer.end()
    })
    await new Promise((ready) => this.server.listen(0, '127.0.0.1', ready))
    this.address = `http://127.0.0.1:${this.server.address().port}`
    return this
  }

  /** Answers nobody until the function it gives back is called. */
  hold() {
    let release
    this.held = new Promise((resolve) => (release = resolve))
    return release
  }

  close() {
    this.server.close()
    this.server.closeAllConnections()
  }
}
