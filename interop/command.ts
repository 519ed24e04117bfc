import { spawn } from 'node:child_process'
import { CliError } from '../pipeline/issue.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Where {
  readonly cwd?: string
  readonly input?: string
}

/** Whatever the machine's own settings are, text is UTF-8 and messages are in English. */
const settings = {
  LC_ALL: 'C.UTF-8',
  PYTHONUTF8: '1',
  PYTHONDONTWRITEBYTECODE: '1',
  TZ: 'Asia/Kathmandu',
  NO_COLOR: '1',
}

/** Runs a program and waits; a program that is missing has code 127. */
export function run(program: string, args: readonly string[], { cwd, input }: Where = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...settings }
    const child = spawn(program, args, { env, ...(cwd === undefined ? {} : { cwd }) })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8')
    child.on('error', (error) => resolve({ code: 127, stdout: '', stderr: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, stdout: text(out), stderr: text(err) }))
    // A program that ends without reading its input is judged by its code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
  })
}

/** The last lines of what a program said, for a message of one line. */
export const lastWords = ({ stdout, stderr }: Ran): string =>
  `${stdout}\n${stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-3)
    .join(' | ')

/** As `run`, but a code other than 0 is an error that tells the program's last words. */
export async function mustRun(what: string, program: string, args: readonly string[], where: Where = {}): Promise<Ran> {
  const ran = await run(program, args, where)
  if (ran.code === 0) return ran
  throw new CliError(`${what}: expected exit code 0, found ${ran.code}; its last words: ${lastWords(ran)}`)
}
