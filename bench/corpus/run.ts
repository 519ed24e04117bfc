import { terminal } from '../../pipeline/command-line.ts'
import { extractCorpus } from '../../pipeline/corpus/run-corpus.ts'

/** One run in a process of its own: prints what it took. */
const [corpus = '', out = '', threads = '1'] = process.argv.slice(2)
const start = performance.now()
const read = { date: null, minConfidence: null }
const { documents, failed, rows } = await extractCorpus(
  { corpus, out, patterns: [], threads: Number(threads), read },
  terminal,
)
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const measured = {
  documents,
  failed,
  rows: Object.fromEntries(rows),
  seconds: (performance.now() - start) / 1000,
  /** Of all threads. */
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
  /** Largest resident set, MB. */
  memory: maxRSS / 1000,
}
process.stdout.write(JSON.stringify(measured))
