// What every proof of the running program does: a folder of its own, and claims that are said aloud.
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder, empty; whatever an earlier run left in it is gone. */
export function scratch(path) {
  const folder = resolve(path)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Ends the proof where it does not hold. */
export function claim(holds, what) {
  if (!holds) throw new Error(`NOT SO: ${what}`)
  console.log(`so: ${what}`)
}
