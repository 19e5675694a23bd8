// CloudNativePG and its Barman Cloud plugin publish their schemas in neither npm nor Maven. These are the keys that our
// files use, by hand from the operators' documentation (1.28 and 0.11); what is not here is taken for a mistake.
import Ajv from 'ajv/dist/2019.js'

const text = { type: 'string', minLength: 1 }
const whole = { type: 'integer', minimum: 0 }
const only = (properties, required = Object.keys(properties)) => ({ type: 'object', properties, required, additionalProperties: false })
const choice = (...values) => ({ enum: values })
const texts = { type: 'object', additionalProperties: text }
const key = only({ name: text, key: text })
const resource = (apiVersion, kind, spec) => only({ apiVersion: choice(apiVersion), kind: choice(kind), metadata: only({ name: text }), spec })

const SCHEMAS = {
  Cluster: resource(
    'postgresql.cnpg.io/v1',
    'Cluster',
    only({
      instances: { type: 'integer', minimum: 3 },
      imageName: text,
      bootstrap: only({ initdb: only({ database: text, owner: text, encoding: text }) }),
      postgresql: only({
        // Weaker than this, an acknowledged write can be lost (7.1).
        synchronous: only({ method: choice('any', 'first'), number: { type: 'integer', minimum: 1 }, dataDurability: choice('required'), failoverQuorum: choice(true) }),
        parameters: texts,
      }),
      primaryUpdateMethod: choice('switchover', 'restart'),
      switchoverDelay: whole,
      failoverDelay: whole,
      affinity: only({ podAntiAffinityType: choice('required', 'preferred'), topologyKey: text }),
      resources: only({ requests: texts, limits: texts }),
      storage: only({ size: text }),
      walStorage: only({ size: text }),
      plugins: { type: 'array', minItems: 1, items: only({ name: text, isWALArchiver: choice(true), parameters: only({ barmanObjectName: text }) }) },
    }),
  ),
  ScheduledBackup: resource(
    'postgresql.cnpg.io/v1',
    'ScheduledBackup',
    only({
      // Six places: the first is the second.
      schedule: { type: 'string', pattern: '^\\S+( \\S+){5}$' },
      immediate: { type: 'boolean' },
      backupOwnerReference: choice('none', 'self', 'cluster'),
      cluster: only({ name: text }),
      method: choice('plugin'),
      pluginConfiguration: only({ name: text }),
    }),
  ),
  ObjectStore: resource(
    'barmancloud.cnpg.io/v1',
    'ObjectStore',
    only({
      retentionPolicy: { type: 'string', pattern: '^[1-9]\\d*[dwm]$' },
      configuration: only({
        destinationPath: text,
        endpointURL: text,
        s3Credentials: only({ accessKeyId: key, secretAccessKey: key }),
        wal: only({ compression: choice('gzip', 'bzip2', 'lz4', 'snappy', 'xz', 'zstd'), maxParallel: whole }),
        data: only({ compression: choice('gzip', 'bzip2', 'snappy', 'lz4') }),
      }),
    }),
  ),
}
const ajv = new Ajv({ allErrors: true, strict: false })
const checks = Object.fromEntries(Object.entries(SCHEMAS).map(([kind, schema]) => [kind, ajv.compile(schema)]))

/** @returns a sentence for each key or value that is not among them */
export const faultsOfOperators = (resources) =>
  resources.flatMap(({ file, ...resource }) => {
    const check = checks[resource.kind]
    if (!check) return [`${file}: nobody has written down what a ${resource.kind} of ${resource.apiVersion} may say`]
    return check(resource) ? [] : check.errors.map((error) => `${file}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
  })
