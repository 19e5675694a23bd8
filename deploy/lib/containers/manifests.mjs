// The Kustomize tree: each file is there, is named and can be read.
import { parseAllDocuments } from 'yaml'

export const FOLDER = 'deploy/kubernetes'

/** @returns the resources by kind, each with the file it stands in, the settings, and a sentence for each fault */
export function manifestsOf(tree) {
  const faults = []
  const read = (name) => {
    const documents = parseAllDocuments(tree.read(`${FOLDER}/${name}`))
    for (const fault of documents.flatMap((document) => document.errors)) faults.push(`${FOLDER}/${name}: ${fault.message}`)
    if (documents.length !== 1) faults.push(`${FOLDER}/${name}: holds ${documents.length} resources, not one`)
    return documents[0].toJS()
  }
  const kustomization = read('kustomization.yaml')
  const named = new Set(kustomization.resources)
  const settings = kustomization.configMapGenerator[0]
  const files = tree.list(FOLDER)
  for (const name of [...named, ...settings.envs]) if (!files.includes(name)) faults.push(`${FOLDER}/kustomization.yaml: names ${name}, which does not exist`)
  for (const name of files) {
    if (name !== 'kustomization.yaml' && !named.has(name) && !settings.envs.includes(name)) faults.push(`${FOLDER}/kustomization.yaml: does not name ${name}`)
  }
  const resources = [...named].filter((name) => files.includes(name)).map((name) => ({ file: `${FOLDER}/${name}`, ...read(name) }))
  const text = settings.envs.filter((name) => files.includes(name)).map((name) => tree.read(`${FOLDER}/${name}`)).join('\n')
  return {
    faults,
    kustomization,
    settings: Object.fromEntries([...text.matchAll(/^([^#=\s]+)=(.*)$/gm)].map(([, name, value]) => [name, value])),
    resources,
    all: (kind) => resources.filter((resource) => resource.kind === kind),
    one: (kind) => resources.find((resource) => resource.kind === kind) ?? {},
  }
}
