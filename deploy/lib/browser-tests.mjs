// Starts the packaged program on a scratch data folder, with the demo company and the time machine, lets the browser
// tests walk through it, and stops it again; what it mails lies in scratch-folder/mail. Those with the tag @timed look at
// the clock and want the machine to themselves.
// usage: node browser-tests.mjs scratch-folder report.json [untimed|timed] [spec …]
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Aftercare, freePort } from './aftercare.mjs'
import { PostOffice } from './post-office.mjs'

const [folder, report] = process.argv.slice(2, 4).map((path) => resolve(path))
const PARTS = {
  untimed: ['--grep-invert', '@timed'],
  timed: ['--grep', '@timed', '--output', 'test-results/e2e-timed'],
}
const [part, ...specs] = process.argv[4] in PARTS ? process.argv.slice(4) : [undefined, ...process.argv.slice(4)]
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const mail = join(folder, 'mail')
const post = new PostOffice(mail)
const smtp = await freePort()
await post.open(smtp)

const port = await freePort()
const aftercare = new Aftercare({
  home: join(folder, 'home'),
  port,
  log: join(folder, 'aftercare.log'),
  environment: {
    AFTERCARE_TIME_MACHINE: 'true',
    AFTERCARE_COMPLAINT_RATES_EVERY: '5s', // prepared on the first of a month; nobody waits ten minutes for it here
    AFTERCARE_PUBLIC_URL: `http://localhost:${port}`,
    AFTERCARE_SMTP_HOST: 'localhost',
    AFTERCARE_SMTP_PORT: String(smtp),
    // The first compiler only: the second would take from the browser what it gives to the program.
    JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
  },
})
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

try {
  console.log(`started in ${await aftercare.start()} s at ${aftercare.address}`)
  const tests = spawn('npm', ['run', 'e2e', '--', ...(PARTS[part] ?? []), ...specs], {
    cwd: new URL('../../frontend', import.meta.url).pathname,
    env: {
      ...process.env,
      AFTERCARE_URL: aftercare.address,
      AFTERCARE_CHROMIUM: chromium,
      AFTERCARE_E2E_REPORT: report,
      AFTERCARE_E2E_MAIL: mail,
    },
    stdio: 'inherit',
  })
  process.exitCode = await new Promise((done) => tests.on('exit', (code) => done(code ?? 1)))
} finally {
  if (aftercare.exit === undefined) await aftercare.interrupt()
  post.close()
}
