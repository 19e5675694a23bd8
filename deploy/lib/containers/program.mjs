// What the program offers to whoever runs it, read from its own sources: nothing here is written down a second time.
import { basename, dirname } from 'node:path'

const ENTRY = 'backend/src/main/java/org/aftercare'

/** @returns variables, ports, paths, times (seconds) and sessions (with the database, of one instance) */
export function programOf(tree) {
  const properties = Object.fromEntries(
    [...tree.read('backend/src/main/resources/application.properties').matchAll(/^([^#%\s=]+)=(.*)$/gm)].map(([, key, value]) => [key, value]),
  )
  const entry = tree
    .list(ENTRY)
    .filter((name) => name.endsWith('.java'))
    .map((name) => tree.read(`${ENTRY}/${name}`))
    .join('\n')
  const products = Object.fromEntries([...tree.read('deploy/lib/products.sh').matchAll(/^([A-Z_]+)=(\S+)$/gm)].map(([, name, place]) => [name, place]))
  const pom = tree.read('backend/pom.xml')
  const has = (artifact) => pom.includes(`<artifactId>${artifact}</artifactId>`)
  const apart = (feature) => properties[`quarkus.${feature}.management.enabled`] !== 'false'
  const root = `/${properties['quarkus.http.non-application-root-path'] ?? 'q'}`
  const jobs = Number(/LONGEST = Duration\.ofSeconds\((\d+)\)/.exec(tree.read(`${ENTRY}/kernel/RunningJobs.java`))[1])
  return {
    variables: new Set([...Object.values(properties).join('\n').matchAll(/\$\{(AFTERCARE_\w+)/g), ...entry.matchAll(/"(AFTERCARE_\w+)"/g)].map(([, name]) => name)),
    arguments: new Set([...entry.matchAll(/equals\("(--\w+)"\)/g)].map(([, name]) => name)),
    port: Number(/:(\d+)\}/.exec(properties['quarkus.http.port'])[1]),
    // On the port of the program itself; on the other one they would not be found.
    health: has('quarkus-smallrye-health') && !apart('smallrye-health') ? ['live', 'ready', 'started'].map((what) => `${root}/health/${what}`) : [],
    answersWithin: seconds(properties['aftercare.answers-within']),
    endsWithin: seconds(properties['quarkus.shutdown.timeout']) + jobs,
    heartbeat: Number(/HEARTBEAT = Duration\.ofSeconds\((\d+)\)/.exec(tree.read(`${ENTRY}/journal/LiveResource.java`))[1]),
    sessions: Number(properties['quarkus.datasource.reactive.max-size']) + Number(properties['quarkus.datasource.jdbc.max-size']),
    java: Number(/<maven.compiler.release>(\d+)</.exec(pom)[1]),
    keys: [...tree.read(`${ENTRY}/SigningKeys.java`).matchAll(/resolve\("(\w+\.pem)"\)/g)].map(([, name]) => name),
    screens: products.SCREENS,
    folder: dirname(products.PROGRAM),
    jar: basename(products.PROGRAM),
  }
}

/** Seconds in 6S, 40s, 5m. */
export function seconds(text) {
  const [, number, unit] = /^(\d+)\s*(s|m)?$/i.exec(String(text)) ?? []
  return Number(number) * (unit?.toLowerCase() === 'm' ? 60 : 1)
}

/** What an image name must be: a version, at least two numbers deep, and never what is newest today. */
export const pinned = (image) => /:v?\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/.test(image)

/** Variables of ours in a text that the program does not read. */
export const unknownVariables = (text, program) => [...new Set([...text.matchAll(/\bAFTERCARE_[A-Z_]+/g)].map(([name]) => name))].filter((name) => !program.variables.has(name))
