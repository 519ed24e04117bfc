import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'

export function read(file) {
  return chrono.parse(readFileSync(file, 'utf8')).length
}
