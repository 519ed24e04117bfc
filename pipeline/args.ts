import { CliError } from './issue.ts'
import { type Confidence, confidences } from './normalize/confidence.ts'
import { suggest } from './suggest.ts'
import { isCalendarDate } from './validate/calendar-date.ts'

export type Command =
  | { readonly name: 'build'; readonly raw: string; readonly out: string; readonly acceptEdited: boolean }
  | { readonly name: 'validate'; readonly folder: string; readonly raw: string }
  | { readonly name: 'explain'; readonly rowId: string; readonly out: string; readonly raw: string }
  | {
      readonly name: 'extract'
      readonly files: readonly string[]
      readonly mentions: boolean
      readonly date: string | null
      readonly minConfidence: Confidence | null
      /** The page to write in place of rows; null for rows. */
      readonly html: string | null
    }
  | {
      readonly name: 'corpus'
      /** A folder or file; null for lines of standard input. */
      readonly corpus: string | null
      readonly patterns: readonly string[]
      /** Null where rows go to standard output. */
      readonly out: string | null
      /** Null for as many as there are processors. */
      readonly threads: number | null
      readonly date: string | null
      readonly minConfidence: Confidence | null
    }
  | {
      readonly name: 'release'
      readonly wanted: string | null
      readonly released: string
      readonly reasonsFile: string | null
      readonly raw: string
      readonly out: string
      readonly acceptEdited: boolean
    }
  | {
      readonly name: 'diff'
      readonly releases: readonly [string, string]
      readonly out: string
      readonly json: boolean
    }
  | { readonly name: 'text'; readonly file: string }
  | { readonly name: 'check-upgrade'; readonly usesFile: string; readonly to: string; readonly out: string }
  | { readonly name: 'help' }
  | { readonly name: 'version' }

interface Shape {
  /** Options that take a value. */
  readonly values: readonly string[]
  readonly flags: readonly string[]
  readonly operands: readonly [least: number, most: number]
  /** What the first operand is, where one must be there. */
  readonly operand?: string
}

const commandNames = ['build', 'release', 'validate', 'explain', 'extract', 'text', 'diff', 'check-upgrade'] as const

/** What each command takes; `usage.ts` tells the same to a person. */
export const shapes: Readonly<Record<(typeof commandNames)[number], Shape>> = {
  build: { values: ['--raw', '--out'], flags: ['--accept-edited'], operands: [0, 0] },
  validate: { values: ['--raw'], flags: [], operands: [0, 1] },
  explain: { values: ['--raw', '--out'], flags: [], operands: [1, 1], operand: 'a row id' },
  extract: {
    values: ['--date', '--min-confidence', '--html', '--corpus', '--out', '--threads'],
    flags: ['--mentions'],
    operands: [0, Number.POSITIVE_INFINITY],
  },
  release: { values: ['--raw', '--out', '--date', '--reasons'], flags: ['--accept-edited'], operands: [0, 1] },
  text: { values: [], flags: [], operands: [1, 1], operand: 'a file' },
  diff: { values: ['--out'], flags: ['--json'], operands: [2, 2], operand: 'two releases' },
  'check-upgrade': { values: ['--out'], flags: [], operands: [1, 2], operand: 'a file of uses' },
}

const usage = (message: string): CliError => new CliError(`${message}; --help lists what there is`, 2)

const guess = (word: string, known: readonly string[]): string => {
  const [best] = suggest(word, known)
  return best === undefined ? '' : ` (did you mean ${best}?)`
}

interface Parsed {
  readonly values: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
  readonly operands: readonly string[]
}

/** Options may stand anywhere, as `--name value` or `--name=value`; after `--` all are operands. */
function parseOptions(args: readonly string[], { values, flags }: Shape): Parsed {
  const parsed = { values: new Map<string, string>(), flags: new Set<string>(), operands: [] as string[] }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      parsed.operands.push(...args.slice(i + 1))
      break
    }
    if (!arg.startsWith('-') || arg === '-') {
      parsed.operands.push(arg)
      continue
    }
    const [option = '', ...rest] = arg.split('=')
    if (flags.includes(arg)) parsed.flags.add(arg)
    else if (values.includes(option)) {
      const value = rest.length > 0 ? rest.join('=') : args[++i]
      if (value === undefined || value === '') throw usage(`${option}: expected a value, found none`)
      parsed.values.set(option, value)
    } else throw usage(`expected an option of this command, found "${arg}"${guess(option, [...values, ...flags])}`)
  }
  return parsed
}

const counts = ['no name', 'one name', 'two names']

function checkOperands(name: string, operands: readonly string[], { operands: [least, most], operand }: Shape): void {
  if (operands.length < least)
    throw usage(
      `${name}: expected ${operand ?? 'a name'}, found ${counts[operands.length]?.replace('no name', 'none')}`,
    )
  const extra = operands[most]
  if (extra !== undefined) throw usage(`${name}: expected ${counts[most]}, found "${extra}" as well`)
}

/** A calendar date or the year or month of one, as in document.json. */
function checkDate(date: string | undefined): string | null {
  if (date === undefined) return null
  if (isCalendarDate(date)) return date
  throw usage(`--date: expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar, found "${date}"`)
}

/** A day of the calendar; today, by UTC, where none is given. */
function checkDay(date: string | undefined): string {
  if (date === undefined) return new Date().toISOString().slice(0, 10)
  if (date.length === 10 && isCalendarDate(date)) return date
  throw usage(`--date: expected a day, YYYY-MM-DD, found "${date}"`)
}

function checkConfidence(text: string | undefined): Confidence | null {
  if (text === undefined) return null
  const found = confidences.find((one) => one === text)
  if (found !== undefined) return found
  throw usage(`--min-confidence: expected ${confidences.join(', ')}, found "${text}"`)
}

/** A page is of one text, and shows mentions beside rows. */
function checkPage(page: string | undefined, files: readonly string[], flags: ReadonlySet<string>): void {
  if (page === undefined) return
  if (files.length !== 1)
    throw usage(`--html: expected one file to read, found ${files.length === 0 ? 'none' : files.length}`)
  if (flags.has('--mentions')) throw usage('--html: expected no --mentions, found it; the page has both')
}

function checkThreads(threads: string | undefined): number | null {
  if (threads === undefined) return null
  if (/^[1-9]\d{0,2}$/.test(threads)) return Number(threads)
  throw usage(`--threads: expected a number from 1 to 999, found "${threads}"`)
}

/** A corpus is a folder or file whose rows go into a folder, or `-`: lines of standard input whose rows go to standard output. */
function parseCorpus(corpus: string, { values, flags, operands }: Parsed): Command {
  for (const other of ['--html', '--mentions'])
    if (values.has(other) || flags.has(other)) throw usage(`--corpus: expected no ${other}, found it`)
  const out = values.get('--out') ?? null
  const threads = checkThreads(values.get('--threads'))
  const isStream = corpus === '-'
  if (isStream && (out !== null || threads !== null || operands.length > 0))
    throw usage('--corpus -: expected no --out, --threads or pattern, as rows go to standard output, found one')
  if (!isStream && out === null) throw usage('--corpus: expected --out and the folder that rows go into, found none')
  const date = checkDate(values.get('--date'))
  const minConfidence = checkConfidence(values.get('--min-confidence'))
  return { name: 'corpus', corpus: isStream ? null : corpus, patterns: operands, out, threads, date, minConfidence }
}

function parseExtract(parsed: Parsed): Command {
  const { values, flags, operands } = parsed
  const corpus = values.get('--corpus')
  if (corpus !== undefined) return parseCorpus(corpus, parsed)
  for (const one of ['--out', '--threads'])
    if (values.has(one)) throw usage(`${one}: expected --corpus with it, found none`)
  checkPage(values.get('--html'), operands, flags)
  return {
    name: 'extract',
    files: operands,
    mentions: flags.has('--mentions'),
    date: checkDate(values.get('--date')),
    minConfidence: checkConfidence(values.get('--min-confidence')),
    html: values.get('--html') ?? null,
  }
}

type CommandName = (typeof commandNames)[number]

/**
 * The command that the arguments after the program's name ask for, of those that the program offers. Throws a CliError with
 * exit code 2 on any other.
 */
export function parseArgs(args: readonly string[], offered: readonly CommandName[] = commandNames): Command {
  const [name, ...rest] = args
  const before = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (name === undefined) throw usage('expected a command, found none')
  if (before.includes('--help') || before.includes('-h') || name === 'help') return { name: 'help' }
  if (name === '--version' || name === '-v') return { name: 'version' }
  const command = offered.find((one) => one === name)
  if (command === undefined) throw usage(`expected a command, found "${name}"${guess(name, offered)}`)
  return parseCommand(command, rest)
}

function parseCommand(name: CommandName, rest: readonly string[]): Command {
  const shape = shapes[name]
  const parsed = parseOptions(rest, shape)
  const { values, flags, operands } = parsed
  checkOperands(name, operands, shape)
  const raw = values.get('--raw') ?? 'raw'
  const out = values.get('--out') ?? 'out'
  switch (name) {
    case 'build':
      return { name, raw, out, acceptEdited: flags.has('--accept-edited') }
    case 'release':
      return {
        name,
        wanted: operands[0] ?? null,
        released: checkDay(values.get('--date')),
        reasonsFile: values.get('--reasons') ?? null,
        raw,
        out,
        acceptEdited: flags.has('--accept-edited'),
      }
    case 'diff':
      return { name, releases: [operands[0] ?? '', operands[1] ?? ''], out, json: flags.has('--json') }
    case 'check-upgrade':
      return { name, usesFile: operands[0] ?? '', to: operands[1] ?? 'latest', out }
    case 'validate':
      return { name, folder: operands[0] ?? 'out/latest', raw }
    case 'explain':
      return { name, rowId: operands[0] ?? '', out, raw }
    case 'text':
      return { name, file: operands[0] ?? '' }
    case 'extract':
      return parseExtract(parsed)
  }
}
