// The check is worth what it finds: each of these faults is planted in the files as they are, and must be named.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf, ROOT } from './check.mjs'
import { Tree } from './tree.mjs'

const tree = new Tree(ROOT)
const KUBERNETES = 'deploy/kubernetes'
const COMPOSE = 'deploy/compose.yaml'
const DOCKERFILE = 'deploy/Dockerfile'

/** What is planted, where, in place of what, and what must be said of it. */
const PLANTED = [
  ['an image without a version', DOCKERFILE, 'eclipse-temurin:25.0.1_8-jre-noble', 'eclipse-temurin:latest', /not pinned/],
  ['an image of a whole line of versions', COMPOSE, 'postgres:18.1-bookworm', 'postgres:18', /not pinned/],
  ['a source that is not there', DOCKERFILE, 'COPY backend/mvnw ', 'COPY backend/gradlew ', /does not exist/],
  ['a product that no build makes', DOCKERFILE, '/source/frontend/dist/', '/source/frontend/build/', /no build puts there/],
  ['root in the image', DOCKERFILE, 'USER 10001:10001', 'USER root', /USER is root/],
  ['another port', DOCKERFILE, 'EXPOSE 8080', 'EXPOSE 8081', /EXPOSE/],
  ['a variable with a slip', DOCKERFILE, 'AFTERCARE_LOG=', 'AFTERCARE_LOGS=', /AFTERCARE_LOGS/],
  ['an argument that is none', DOCKERFILE, '"--clean"', '"--empty"', /--empty/],
  ['a health path that nobody answers', 'deploy/image/alive', '/q/health/live', '/health', /alive asks/],
  ['a key to compose that is none', COMPOSE, 'restart: unless-stopped', 'restarts: always', /must NOT have additional properties|additionalProperty/],
  ['a secret in the compose file', COMPOSE, 'AFTERCARE_DATABASE_USER: aftercare', 'AFTERCARE_DATABASE_PASSWORD: hunter2', /a secret stands in/],
  ['a secret that is not declared', COMPOSE, 'secrets: [tls.pem]', 'secrets: [cert.pem]', /not declared/],
  ['a filesystem that can be written', COMPOSE, 'read_only: true', 'read_only: false', /can be written/],
  ['too short a grace', COMPOSE, 'stop_grace_period: 40s', 'stop_grace_period: 10s', /is killed before/],
  ['too few sessions', COMPOSE, 'max_connections=120', 'max_connections=60', /too few/],
  ['a mounted file that is not there', COMPOSE, './compose/haproxy.cfg:', './compose/proxy.cfg:', /mounts/],
  ['an instance open beside the proxy', COMPOSE, '    read_only: true', '    ports: ["8080:8080"]\n    read_only: true', /open to the outside/],
  ['a proxy that knows each instance twice', COMPOSE, 'networks: [edge, inside]', 'networks: [outward, inside]', /2 times/],
  ['a proxy that asks the wrong path', 'deploy/compose/haproxy.cfg', '/q/health/ready', '/q/health', /asks/],
  ['a proxy that believes callers', 'deploy/compose/haproxy.cfg', 'del-header X-Forwarded-For', 'del-header X-Other', /who they are/],
  ['a proxy that cuts live lines', 'deploy/compose/haproxy.cfg', 'timeout server 30s', 'timeout server 5s', /gives up/],
  ['a resource that is named and not there', `${KUBERNETES}/kustomization.yaml`, '  - service.yaml', '  - services.yaml', /services\.yaml, which does not exist/],
  ['a resource that is there and not named', `${KUBERNETES}/kustomization.yaml`, '  - network-closed.yaml\n', '', /does not name network-closed/],
  ['what is no YAML', `${KUBERNETES}/service.yaml`, 'spec:', 'spec: [', /service\.yaml/],
  ['a probe misspelt', `${KUBERNETES}/deployment.yaml`, 'readinessProbe:', 'readyProbe:', /readyProbe/],
  ['a number where a text belongs', `${KUBERNETES}/disruption-budget.yaml`, 'name: aftercare', 'name: 7', /TS2322/],
  ['a probe of a path that nobody answers', `${KUBERNETES}/deployment.yaml`, '/q/health/ready', '/q/health/readiness', /readinessProbe asks/],
  ['a probe of the other port', `${KUBERNETES}/deployment.yaml`, '/q/health/live, port: http', '/q/health/live, port: figures', /livenessProbe asks/],
  ['a selector that selects nobody', `${KUBERNETES}/service.yaml`, 'selector: { app.kubernetes.io/name: aftercare }', 'selector: { app: aftercare }', /selects nobody/],
  ['a policy that selects nobody', `${KUBERNETES}/network-database.yaml`, 'cnpg.io/cluster: aftercare-database', 'cnpg.io/cluster: database', /selects nobody/],
  ['root in a pod', `${KUBERNETES}/deployment.yaml`, 'runAsNonRoot: true', 'runAsNonRoot: false', /runs as root/],
  ['a pod that can write', `${KUBERNETES}/deployment.yaml`, 'readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false', /can be written/],
  ['no limits', `${KUBERNETES}/deployment.yaml`, 'limits: { cpu: "2", memory: 1536Mi }', 'limits: {}', /no limit/],
  ['a setting that nobody reads', `${KUBERNETES}/settings.env`, 'AFTERCARE_LOG=', 'AFTERCARE_LOG_FORMAT=', /AFTERCARE_LOG_FORMAT/],
  ['another database', `${KUBERNETES}/settings.env`, 'aftercare-database-rw', 'aftercare-database-ro', /AFTERCARE_DATABASE_URL/],
  ['more instances than sessions', `${KUBERNETES}/autoscaler.yaml`, 'maxReplicas: 8', 'maxReplicas: 20', /too few/],
  ['writes that may be lost', `${KUBERNETES}/database.yaml`, 'dataDurability: required', 'dataDurability: preferred', /dataDurability/],
  ['a key of the operator misspelt', `${KUBERNETES}/database.yaml`, 'walStorage:', 'walVolume:', /walVolume/],
  ['WAL that is archived nowhere', `${KUBERNETES}/database.yaml`, 'barmanObjectName: aftercare-backup-store', 'barmanObjectName: store', /archives its WAL nowhere/],
  ['a schedule of five places', `${KUBERNETES}/backup-schedule.yaml`, '"0 0 3 * * *"', '"0 3 * * *"', /schedule/],
  // The other way round: the program moves, and the files stay behind.
  ['a program that listens elsewhere', 'backend/src/main/resources/application.properties', 'AFTERCARE_PORT:8080', 'AFTERCARE_PORT:8090', /EXPOSE/],
  ['health on the port of the figures', 'backend/src/main/resources/application.properties', 'quarkus.smallrye-health.management.enabled=false', 'quarkus.smallrye-health.management.enabled=true', /readinessProbe asks/],
  ['an end that takes longer', 'backend/src/main/resources/application.properties', 'quarkus.shutdown.timeout=8S', 'quarkus.shutdown.timeout=30S', /is killed before/],
]

test('the files as they are', () => assert.deepEqual(faultsOf(tree), []))

for (const [what, path, from, to, said] of PLANTED) {
  test(`finds ${what}`, () => assert.match(faultsOf(tree.with(path, from, to)).join('\n'), said))
}

test('finds a file that nobody names', () => {
  const faults = faultsOf(tree.and(`${KUBERNETES}/left.yaml`, 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: left }\n'))
  assert.match(faults.join('\n'), /does not name left\.yaml/)
})
