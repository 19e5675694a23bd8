// The database beside the instances: named alike everywhere, large enough for all of them, reached by whom it must be.
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

/** @returns a sentence for each fault */
export function faultsOfDatabase({ settings, one, all }, tree, program) {
  const faults = []
  const cluster = one('Cluster')
  const demand = (holds, fault, file = cluster.file) => holds || faults.push(`${file}: ${fault}`)
  const name = cluster.metadata.name
  const { database } = cluster.spec.bootstrap.initdb
  demand(settings.AFTERCARE_DATABASE_URL === `postgresql://${name}-rw:5432/${database}`, `is not what AFTERCARE_DATABASE_URL names: ${settings.AFTERCARE_DATABASE_URL}`)
  const deployment = one('Deployment')
  for (const variable of deployment.spec.template.spec.containers[0].env) {
    const { name: secret, key } = variable.valueFrom?.secretKeyRef ?? {}
    // So the operator calls the secret that it makes, and what it holds.
    demand(secret === `${name}-app` && variable.name === { username: 'AFTERCARE_DATABASE_USER', password: 'AFTERCARE_DATABASE_PASSWORD' }[key], `${variable.name} comes from ${secret}/${key}, which the operator does not make`, deployment.file)
  }
  const scaler = one('HorizontalPodAutoscaler').spec
  const needed = (scaler.maxReplicas + deployment.spec.strategy.rollingUpdate.maxSurge) * program.sessions
  const there = Number(cluster.spec.postgresql.parameters.max_connections)
  demand(there > needed, `${there} sessions are too few for the ${needed} of all instances`)
  demand(cluster.spec.instances > cluster.spec.postgresql.synchronous.number + 1, 'with one node away no write would be taken')
  demand(/:18\.\d/.test(cluster.spec.imageName), `the image ${cluster.spec.imageName} is not pinned by a version that was proven`)

  const store = one('ObjectStore')
  const [plugin] = cluster.spec.plugins ?? []
  demand(plugin?.parameters.barmanObjectName === store.metadata?.name, 'archives its WAL nowhere')
  const schedule = one('ScheduledBackup')
  demand(schedule.spec?.cluster.name === name && schedule.spec.pluginConfiguration.name === plugin?.name, 'backs up something else', schedule.file)
  const access = store.spec?.configuration.s3Credentials
  for (const { name: secret } of Object.values(access ?? {})) demand(tree.read('deploy/README.md').includes(secret), `deploy/README.md does not say how ${secret} is made`, store.file)

  const labels = [deployment.spec.template.metadata.labels, { 'cnpg.io/cluster': name }]
  const known = new Set([program.port, Number(settings.AFTERCARE_MANAGEMENT_PORT), 5432, 8000, 53, 443, 587])
  for (const { file, spec } of all('NetworkPolicy')) {
    const rules = [...(spec.ingress ?? []), ...(spec.egress ?? [])]
    const selected = [spec.podSelector, ...rules.flatMap((rule) => [...(rule.from ?? []), ...(rule.to ?? [])]).map((peer) => peer.podSelector)]
    for (const { matchLabels } of selected.filter((selector) => selector?.matchLabels)) {
      demand(labels.some((one) => same(one, matchLabels)), `selects nobody: ${JSON.stringify(matchLabels)}`, file)
    }
    for (const { port } of rules.flatMap((rule) => rule.ports)) demand(known.has(port), `opens the port ${port}, where nobody listens`, file)
  }
  const reaches = (policy, way, port) => policy?.spec[way]?.some((rule) => rule.ports.some((one) => one.port === port))
  const policy = (matchLabels) => all('NetworkPolicy').find(({ spec }) => same(spec.podSelector, { matchLabels }))
  demand(reaches(policy(labels[0]), 'ingress', program.port), 'nobody outside reaches the instances', deployment.file)
  demand(reaches(policy(labels[0]), 'egress', 5432) && reaches(policy(labels[1]), 'ingress', 5432), 'the instances do not reach it')
  return faults
}
