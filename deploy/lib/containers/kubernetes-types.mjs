// Kubernetes' own schemas let unknown keys pass, and so would a misspelt probe. Their types in TypeScript do not: each
// resource is written down as a literal of its type, and the compiler says what does not fit.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Those whose types Kubernetes itself brings; an operator's have none in npm (operators.mjs). */
export const isKubernetes = ({ apiVersion }) => !apiVersion.includes('.') || apiVersion.includes('.k8s.io/')

const told = new Map()

/** @returns what the compiler says, one sentence a line; of the same resources it is asked once */
export function faultsOfTypes(resources) {
  const known = resources.filter(isKubernetes)
  const asked = JSON.stringify(known)
  if (!told.has(asked)) told.set(asked, compiled(known))
  return told.get(asked)
}

function compiled(known) {
  const folder = join(HERE, 'target', `types-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    for (const { file, ...resource } of known) {
      const { apiVersion, kind } = resource
      const text = `import type { I${kind} } from 'kubernetes-models/${apiVersion}/${kind}'\nexport const resource: I${kind} = ${JSON.stringify(resource, null, 2)}\n`
      writeFileSync(join(folder, `${file.split('/').at(-1)}.ts`), text)
    }
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', '', '--pretty', 'false']
    const run = spawnSync(process.execPath, [join(HERE, 'node_modules/typescript/bin/tsc'), ...flags, ...known.map(({ file }) => join(folder, `${file.split('/').at(-1)}.ts`))], { encoding: 'utf8', cwd: HERE })
    if (run.error) throw run.error
    const said = run.stdout.split('\n').filter((line) => /error TS/.test(line))
    return run.status === 0 ? [] : said.length > 0 ? said : [run.stdout + run.stderr]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
