import type { Terminal } from '../progress.ts'
import { clearLine, counted } from '../progress.ts'
import { grouped } from '../wording.ts'

/** How far a corpus is. */
export interface Standing {
  readonly documents: number
  readonly rows: number
  /** Of the files, as they came. */
  readonly bytes: number
  /** Those of them that an earlier run had read. */
  readonly keptBytes: number
}

const seconds = (milliseconds: number): string => {
  const all = Math.round(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${all % 60} s` : `${all} s`
}

const megabytes = (bytes: number): string => grouped(Math.round(bytes / 1e5) / 10)

/** What is done, of how much, how fast, and how long it will take; `total` is null where it cannot be known. */
export function standingLine(now: Standing, total: number | null, elapsed: number): string {
  const speed = elapsed > 0 ? (now.bytes - now.keptBytes) / elapsed : 0
  const of = total === null ? '' : ` of ${megabytes(total)}`
  const left = total === null || speed === 0 ? '' : `, ${seconds(Math.max(0, total - now.bytes) / speed)} left`
  return `${counted(now.documents, 'document')}, ${megabytes(now.bytes)}${of} MB, ${(speed / 1000).toFixed(2)} MB/s, ${counted(now.rows, 'row')}${left}`
}

/** Tells how far one is: on a terminal four times a second in one line, else a line every ten seconds. Returns how to stop. */
export function tellStanding({ write, isLive }: Terminal, line: () => string): () => void {
  const timer = setInterval(() => write(isLive ? `${clearLine}${line()}` : `${line()}\n`), isLive ? 250 : 10_000)
  timer.unref()
  return () => {
    clearInterval(timer)
    if (isLive) write(clearLine)
  }
}
