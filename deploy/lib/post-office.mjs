// A real SMTP server for proofs: whatever the program mails lies in a folder afterwards, one file for each mail.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export class PostOffice {
  /** @param folder unless whoever extends this keeps mails elsewhere */
  constructor(folder) {
    this.folder = folder
    this.arrived = 0
    if (folder) mkdirSync(folder, { recursive: true })
  }

  /** Opens on this port of this machine. */
  open(port) {
    this.server = createServer((sender) => this.serve(sender))
    return new Promise((ready) => this.server.listen(port, '127.0.0.1', ready))
  }

  close() {
    this.server.close()
  }

  serve(sender) {
    let said = ''
    let writing = false
    const answer = (line) => sender.write(`${line}\r\n`)
    // Byte for byte: the mail says itself how its text is to be read.
    sender.setEncoding('latin1')
    sender.on('error', () => sender.destroy())
    sender.on('data', (text) => {
      said += text
      for (;;) {
        const end = said.indexOf(writing ? '\r\n.\r\n' : '\r\n')
        if (end < 0) return
        const whole = said.slice(0, end)
        said = said.slice(end + (writing ? 5 : 2))
        if (writing) this.keep(whole)
        else if (/^QUIT/i.test(whole)) return sender.end('221 bye\r\n')
        writing = !writing && /^DATA/i.test(whole)
        answer(writing ? '354 go on' : '250 ok')
      }
    })
    answer('220 post office')
  }

  keep(mail) {
    // A line that began with a dot was sent with two.
    writeFileSync(join(this.folder, `${++this.arrived}.eml`), mail.replace(/\r\n\.\./g, '\r\n.'), 'latin1')
  }
}
