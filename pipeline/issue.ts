/** Something wrong with the data: a value, never thrown. */
export interface Issue {
  /** kebab-case, stable: tests compare it, never the English. */
  readonly code: string
  readonly level: 'error' | 'warning' | 'info'
  /** `file:line:column`, or `table/row-id`. */
  readonly place: string
  readonly found: string
  readonly expected: string
  /** The next action. */
  readonly tip: string
}

/** A mistake of the person who runs the program: one line, exit code 1 or 2, no stack trace. */
export class CliError extends Error {
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
