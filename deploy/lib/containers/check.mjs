// What a container or a cluster would be told about the program, held against the program, without either of them.
import { fileURLToPath } from 'node:url'
import { faultsOfCompose } from './compose.mjs'
import { faultsOfImage } from './image.mjs'
import { faultsOfKubernetes } from './kubernetes.mjs'
import { faultsOfDatabase } from './kubernetes-database.mjs'
import { faultsOfTypes, isKubernetes } from './kubernetes-types.mjs'
import { manifestsOf } from './manifests.mjs'
import { faultsOfOperators } from './operators.mjs'
import { programOf } from './program.mjs'
import { Tree } from './tree.mjs'

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** @returns a sentence for each fault in the files of a tree */
export function faultsOf(tree) {
  const program = programOf(tree)
  const manifests = manifestsOf(tree)
  const others = manifests.resources.filter((resource) => !isKubernetes(resource))
  const schemas = [...manifests.faults, ...faultsOfTypes(manifests.resources), ...faultsOfOperators(others)]
  const image = faultsOfImage(tree, program)
  const compose = faultsOfCompose(tree, program)
  // What does not have its form cannot be asked what it says.
  if (schemas.length > 0) return [...image, ...compose, ...schemas]
  return [...image, ...compose, ...faultsOfKubernetes(manifests, tree, program), ...faultsOfDatabase(manifests, tree, program)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tree = new Tree(ROOT)
  const program = programOf(tree)
  console.log(`The program reads ${program.variables.size} variables, listens at ${program.port}, answers ${program.health.join(' ')}.`)
  const faults = faultsOf(tree)
  for (const fault of faults) console.log(fault)
  console.log(faults.length === 0 ? 'The files for containers say what the program does.' : `${faults.length} faults.`)
  process.exit(faults.length === 0 ? 0 : 1)
}
