import { terminal } from '../../pipeline/command-line.ts'
import { extractCorpus } from '../../pipeline/corpus/run-corpus.ts'

// `extractCorpus` in a process of its own: its threads are started as those of the program are, and it can be killed.
const [options = '{}'] = process.argv.slice(2)
const { documents, failed, rows } = await extractCorpus(JSON.parse(options), terminal)
process.stdout.write(JSON.stringify({ documents, failed, rows: Object.fromEntries(rows) }))
