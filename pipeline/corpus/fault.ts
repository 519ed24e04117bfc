import { codeOf, orCliError } from '../io.ts'
import { CliError } from '../issue.ts'

/** Why a thread could not write, in one line. A value, as what is thrown in a thread comes without its class and its code. */
export interface Fault {
  readonly fault: string
}

const toCliError = (out: string, error: unknown): unknown => {
  try {
    return orCliError(out, 'a folder to write to', 'make room there, or choose another', () => {
      throw error
    })
  } catch (told) {
    return told
  }
}

/** Runs what writes below `out`. Gives the fault of the file system that it met, or null; throws any other. */
export async function faultOf(out: string, run: () => Promise<void>): Promise<Fault | null> {
  try {
    await run()
    return null
  } catch (error) {
    if (codeOf(error) === '' || codeOf(error).startsWith('ERR_')) throw error
    const told = toCliError(out, error)
    if (told instanceof CliError) return { fault: told.message }
    throw told
  }
}

/** What a thread gave. Throws a CliError where it is a fault. */
export function withoutFault<T>(result: T | Fault): T {
  if (typeof result === 'object' && result !== null && 'fault' in result) throw new CliError(result.fault)
  return result as T // what is no fault
}
