// The Dockerfile and what it lays into the image.
import { pinned, unknownVariables } from './program.mjs'

const FILE = 'deploy/Dockerfile'

/** @returns a sentence for each fault */
export function faultsOfImage(tree, program) {
  const text = tree.read(FILE)
  const stages = stagesOf(text)
  const last = stages.at(-1)
  const faults = []
  const demand = (holds, fault) => holds || faults.push(`${FILE}: ${fault}`)
  const lastOf = (word) => last.lines.filter((line) => line.word === word).at(-1)?.rest

  for (const { image } of stages) demand(pinned(image), `the image ${image} is not pinned by its version`)
  const java = /^eclipse-temurin:(\d+)[^-]*-jre/.exec(last.image)?.[1]
  demand(Number(java) >= program.java, `what is shipped is not a JRE of ${program.java} or later: ${last.image}`)
  demand(stages.length > 1, 'what builds is shipped too')

  for (const stage of stages) {
    for (const { rest } of stage.lines.filter((line) => line.word === 'COPY')) {
      const words = rest.split(/\s+/)
      const from = words.find((word) => word.startsWith('--from='))?.slice(7)
      for (const source of words.filter((word) => !word.startsWith('--')).slice(0, -1)) {
        if (from) {
          const made = [program.screens, program.folder].map((place) => `/source/${place}/`)
          demand(stages.some((known) => known.name === from) && made.includes(source), `COPY takes ${source} from ${from}, which no build puts there`)
        } else {
          demand(tree.has(source.replace(/\/$/, '')), `COPY takes ${source}, which does not exist`)
        }
      }
    }
  }
  demand(last.lines.some(({ word, rest }) => word === 'COPY' && rest.includes(`/${program.folder}/ /opt/aftercare/`)), 'the program is not laid into the image')

  demand(/^[1-9]\d*(:[1-9]\d*)?$/.test(lastOf('USER') ?? ''), 'USER is root, or not a number that Kubernetes can compare')
  demand(lastOf('EXPOSE') === String(program.port), `EXPOSE is not the program's port ${program.port}`)
  demand(/CMD \["alive"\]/.test(lastOf('HEALTHCHECK') ?? ''), 'there is no HEALTHCHECK by alive')
  demand(/"start"/.test(lastOf('ENTRYPOINT') ?? ''), 'ENTRYPOINT is not start')
  for (const argument of JSON.parse(lastOf('CMD') ?? '[]')) demand(program.arguments.has(argument), `the program knows no argument ${argument}`)

  const scripts = { start: tree.read('deploy/image/start'), alive: tree.read('deploy/image/alive') }
  for (const [name, script] of Object.entries({ Dockerfile: text, ...scripts })) {
    for (const variable of unknownVariables(script, program)) demand(false, `${name} names ${variable}, which the program does not read`)
  }
  demand(scripts.start.includes(`/opt/aftercare/${program.jar}`), `start does not run ${program.jar}`)
  demand(program.keys.length === 2 && program.keys.every((key) => scripts.start.includes(key)), 'start does not hand on the signing keys')
  const asked = [...scripts.alive.matchAll(/GET (\S+)/g)].map(([, path]) => path)
  demand(asked.length === 1 && program.health.includes(asked[0]), `alive asks ${asked}, which the program does not answer`)
  return faults
}

function stagesOf(text) {
  const stages = []
  for (const line of text.replace(/^#.*\n/gm, '').replace(/\\\n/g, ' ').split('\n').filter(Boolean)) {
    const [, word, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [undefined, line, '']
    if (word === 'FROM') {
      const [image, , name] = rest.split(/\s+/)
      stages.push({ image, name, lines: [] })
    } else {
      stages.at(-1).lines.push({ word, rest: rest.trim() })
    }
  }
  return stages
}
