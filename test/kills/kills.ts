import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readCatalog, writeLatest } from '../../pipeline/release/publish.ts'
import { firstBroken } from '../../pipeline/release/published.ts'
import { seeded } from '../support/seeded.ts'
import { filesOf, publishNext } from './writer.ts'

/** What a kill left behind, so that one sees that kills fall into every step. */
type Left =
  | 'nothing'
  | 'the lock'
  | 'staged files'
  | 'a release not yet named'
  | 'a release named, its copy not yet made'

export interface Killed {
  readonly runs: number
  /** Runs after which a release that the catalogue names was not whole, or the next run failed. */
  readonly faults: readonly string[]
  readonly left: ReadonlyMap<Left, number>
}

/** The first fault in what `out` says it has published. */
function faultIn(out: string): string | null {
  for (const entry of readCatalog(out)?.releases ?? []) {
    const broken = firstBroken(join(out, entry.path), entry)
    if (broken !== null) return `${entry.version}/${broken}`
  }
  return null
}

function whatIsLeft(out: string): Left {
  // Killed before its first write.
  if (!existsSync(out)) return 'nothing'
  const names = readdirSync(out)
  const catalog = readCatalog(out)
  if (names.includes('.stage-release.tmp')) {
    const named = new Set(catalog?.releases.map(({ version }) => version))
    const folders = names.filter((name) => /^\d/.test(name))
    return folders.every((name) => named.has(name)) && !names.some((name) => /^\.stage-\d/.test(name))
      ? 'a release named, its copy not yet made'
      : 'a release not yet named'
  }
  if (names.some((name) => name.startsWith('.stage-') && !name.startsWith('.stage-lock'))) return 'staged files'
  return names.includes('.stage-lock.tmp') ? 'the lock' : 'nothing'
}

/** Starts a writer and kills it after `milliseconds` of writing; returns what it said where it ended by itself. */
async function killOne(folder: string, milliseconds: number): Promise<string | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', resolve('test/kills/writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await ended
  return child.signalCode === 'SIGKILL' ? null : (said.match(/^\w*Error: .*/m)?.[0] ?? said)
}

/** Kills writers `runs` times at random moments; after each all that was published must be whole, and the next run work. */
export async function killWriters(
  runs: number,
  seed: number,
  tell: (line: string) => void = () => {},
): Promise<Killed> {
  const random = seeded(seed)
  const faults: string[] = []
  const left = new Map<Left, number>()
  let folder = mkdtempSync(join(tmpdir(), 'kills-'))
  try {
    for (let run = 1; run <= runs; run++) {
      const out = join(folder, 'out')
      const ended = await killOne(folder, random() * 150)
      if (ended !== null) faults.push(`run ${run}, the writer ended: ${ended}`)
      const state = whatIsLeft(out)
      left.set(state, (left.get(state) ?? 0) + 1)
      const before = faultIn(out)
      if (before !== null) faults.push(`run ${run}: ${before}`)
      try {
        // The next run, of either kind.
        if (random() < 0.5) publishNext(out)
        else writeLatest(out, filesOf('next'))
        const rest = readdirSync(out).filter((name) => name.startsWith('.stage-'))
        const after = faultIn(out) ?? rest[0]
        if (after !== undefined) faults.push(`run ${run}, after the next: ${after}`)
      } catch (error) {
        faults.push(`run ${run}, the next: ${error instanceof Error ? error.message : error}`)
      }
      if (run % 50 === 0) tell(`${run} of ${runs} kills, ${faults.length} faults`)
      // Old releases are looked at after each kill: a folder of hundreds would only take time.
      if ((readCatalog(out)?.releases.length ?? 0) > 40) {
        rmSync(folder, { recursive: true })
        folder = mkdtempSync(join(tmpdir(), 'kills-'))
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { runs, faults, left }
}
