import { escapeControls } from './printable.ts'
import { grouped } from './wording.ts'

/** Where progress goes; standard error in the program, an array in tests. */
export interface Terminal {
  readonly write: (text: string) => void
  /** True where a line may be drawn over: a terminal, and no continuous integration. */
  readonly isLive: boolean
  /** Milliseconds from any origin. */
  readonly now: () => number
}

export interface Progress {
  /** Runs a stage and reports its outcome in one line; `describe` gives the counts. */
  readonly stage: <T>(name: string, run: () => T | Promise<T>, describe: (result: T) => string) => Promise<T>
  readonly line: (text: string) => void
}

/** Back to the start of the line, and nothing in it. */
export const clearLine = '\r\u001b[2K'

function formatDuration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

export function startProgress({ write, isLive, now }: Terminal): Progress {
  return {
    line: (text) => write(`${escapeControls(text)}\n`),
    stage: async (name, run, describe) => {
      const label = name.padEnd(10)
      const start = now()
      if (isLive) write(`${label}…`)
      try {
        const result = await run()
        const line = `${label}${escapeControls(describe(result)).padEnd(56)} ${formatDuration(now() - start).padStart(8)}`
        write(`${isLive ? clearLine : ''}${line}\n`)
        return result
      } catch (error) {
        if (isLive) write(clearLine)
        throw error
      }
    },
  }
}

/** "1 row", "2 rows", "1,234 rows". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`
}
