// What the Kustomize tree says of the program: its ports, paths, variables, secrets and times, and how it is closed in.
import { FOLDER } from './manifests.mjs'
import { pinned, seconds } from './program.mjs'

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

/** @returns a sentence for each fault */
export function faultsOfKubernetes({ kustomization, settings, one, all }, tree, program) {
  const faults = []
  const deployment = one('Deployment')
  const demand = (holds, fault, file = deployment.file) => holds || faults.push(`${file}: ${fault}`)
  const { template, selector, strategy } = deployment.spec
  const [container] = template.spec.containers
  const labels = template.metadata.labels
  const ports = Object.fromEntries(container.ports.map(({ name, containerPort }) => [name, containerPort]))

  const [image] = kustomization.images.filter(({ name }) => name === container.image)
  demand(image && pinned(`${image.newName}:${image.newTag}`), `the image ${container.image} is not pinned by its version`, `${FOLDER}/kustomization.yaml`)
  for (const name of [...Object.keys(settings), ...container.env.map((variable) => variable.name)]) demand(program.variables.has(name), `${name} is nothing that the program reads`)
  for (const name of Object.keys(settings)) demand(!/PASSWORD|SECRET/.test(name), `a secret stands in ${name}`, `${FOLDER}/settings.env`)
  for (const variable of container.env) demand(variable.valueFrom?.secretKeyRef, `${variable.name} stands in the file`)
  demand(container.envFrom.some(({ configMapRef }) => configMapRef.name === kustomization.configMapGenerator[0].name), 'the settings are not handed on')

  demand(same(selector.matchLabels, labels), 'selects other labels than its instances carry')
  demand(ports.http === program.port && String(ports.figures) === settings.AFTERCARE_MANAGEMENT_PORT, `the program does not listen at ${Object.values(ports)}`)
  for (const [name, path] of Object.entries({ startupProbe: '/started', livenessProbe: '/live', readinessProbe: '/ready' })) {
    const asked = container[name]?.httpGet
    demand(program.health.includes(asked?.path) && asked.path.endsWith(path) && ports[asked.port] === program.port, `${name} asks ${asked?.path} at ${asked?.port}`)
  }
  demand(strategy.rollingUpdate.maxUnavailable === 0, 'a new version takes an old instance away before its own is ready')
  const ends = seconds(settings.AFTERCARE_SHUTDOWN_DELAY) + program.endsWithin
  demand(template.spec.terminationGracePeriodSeconds > ends, `is killed before its ${ends} s are over`)

  const pod = template.spec.securityContext
  const closed = container.securityContext
  demand(pod.runAsNonRoot === true && pod.runAsUser > 0, 'runs as root')
  demand(tree.read('deploy/Dockerfile').includes(`USER ${pod.runAsUser}:${pod.runAsGroup}`), 'runs as another user than the image says')
  demand(closed.readOnlyRootFilesystem === true, 'the root filesystem can be written')
  demand(closed.allowPrivilegeEscalation === false && same(closed.capabilities.drop, ['ALL']), 'keeps rights that it does not need')
  demand(template.spec.automountServiceAccountToken === false, 'carries a key to the cluster')
  for (const what of ['cpu', 'memory']) demand(container.resources?.limits?.[what] && container.resources.requests?.[what], `has no limit or request of ${what}`)
  const volumes = new Map(template.spec.volumes.map((volume) => [volume.name, volume]))
  for (const { name } of container.volumeMounts) demand(volumes.has(name), `mounts ${name}, which is no volume`)
  const mounted = container.volumeMounts.map(({ mountPath }) => mountPath)
  const home = /AFTERCARE_HOME=(\S+)\/\w+/.exec(tree.read('deploy/Dockerfile'))?.[1]
  const secrets = /ENTRYPOINT \["start", "(\S+)"\]/.exec(tree.read('deploy/Dockerfile'))?.[1]
  for (const path of [home, secrets, '/tmp']) demand(mounted.includes(path), `nothing is mounted at ${path}`)

  const service = one('Service')
  demand(same(service.spec?.selector, labels), 'selects nobody', service.file)
  demand(service.spec?.ports.every(({ targetPort }) => ports[targetPort] === program.port), 'leads to a port where nobody answers', service.file)
  const ingress = one('Ingress')
  const [rule] = ingress.spec.rules
  const behind = rule.http.paths[0].backend.service
  demand(behind.name === service.metadata.name && service.spec.ports.some(({ name }) => name === behind.port.name), 'leads to no service', ingress.file)
  demand(ingress.spec.tls[0].hosts.includes(rule.host) && settings.AFTERCARE_PUBLIC_URL === `https://${rule.host}`, 'the public address is another than the one with TLS', ingress.file)
  demand(seconds(ingress.metadata.annotations['haproxy.org/timeout-server']) > program.heartbeat, "gives up before a live line's next beat", ingress.file)
  const budget = one('PodDisruptionBudget')
  demand(same(budget.spec?.selector.matchLabels, labels), 'guards nobody', budget.file)
  const scaler = one('HorizontalPodAutoscaler')
  demand(scaler.spec?.scaleTargetRef.name === deployment.metadata.name && scaler.spec.minReplicas >= 2, 'scales nobody, or down to one', scaler.file)
  demand(!('replicas' in deployment.spec), 'says how many there are, and so does the autoscaler')

  for (const secret of [...JSON.stringify(deployment).matchAll(/"secretName":"([^"]+)"/g)].map(([, name]) => name).concat(ingress.spec.tls[0].secretName)) {
    demand(tree.read('deploy/README.md').includes(secret), `deploy/README.md does not say how ${secret} is made`)
  }
  demand(all('NetworkPolicy').some(({ spec }) => same(spec.podSelector, {}) && same(spec.policyTypes, ['Ingress'])), 'lets everything in', FOLDER)
  return faults
}
