import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of the repository as the checks see them; a test lays a changed text over one of them. */
export class Tree {
  constructor(root, changed = new Map()) {
    this.root = root
    this.changed = changed
  }

  read(path) {
    return this.changed.get(path) ?? readFileSync(join(this.root, path), 'utf8')
  }

  has(path) {
    return this.changed.has(path) || existsSync(join(this.root, path))
  }

  /** Names of the files in a folder. */
  list(folder) {
    const there = readdirSync(join(this.root, folder))
    const laid = [...this.changed.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))
    return [...new Set([...there, ...laid])].sort()
  }

  /** This tree with a file changed, which must have held what is replaced. */
  with(path, from, to) {
    const before = this.read(path)
    if (!before.includes(from)) throw new Error(`${path} does not hold: ${from}`)
    return this.and(path, before.replace(from, to))
  }

  /** This tree with one more file. */
  and(path, text) {
    return new Tree(this.root, new Map([...this.changed, [path, text]]))
  }
}
