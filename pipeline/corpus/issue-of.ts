import { codeOf } from '../io.ts'
import { CliError } from '../issue.ts'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 500)

/** One line for what is wrong with a document; a fault of ours says so. `place` names what an error of the system does not. */
export function issueOf(error: unknown, place: string): string {
  if (error instanceof CliError) return oneLine(error.message)
  if (codeOf(error) !== '' && error instanceof Error)
    return oneLine(`${place}: expected a file that can be read to its end, found ${error.message}; get it anew`)
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return oneLine(`${place}: fault of the program, please report it: ${trace}`)
}
