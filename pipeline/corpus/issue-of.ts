import { codeOf } from '../io.ts'
import { CliError } from '../issue.ts'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500)

/** Of the system (ENOENT) or of unpacking (Z_DATA_ERROR); those of Node.js itself begin with ERR_. */
const isOfFile = (error: unknown): boolean => /^(?:E(?!RR_)|Z_)/.test(codeOf(error))

/** One line for what is wrong with a document; a fault of ours says so. `place` names what an error of the system does not. */
export function issueOf(error: unknown, place: string): string {
  if (error instanceof CliError) return oneLine(error.message)
  if (error instanceof Error && isOfFile(error))
    return oneLine(`${place}: expected a file that can be read to its end, found ${error.message}; get it anew`)
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return oneLine(`${place}: fault of the program, please report it: ${trace}`)
}
