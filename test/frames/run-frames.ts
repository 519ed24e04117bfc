import { groupBy } from '../../pipeline/group-by.ts'
import { framedFacts } from './frames.ts'
import { giftsInNeed } from './needs.ts'
import { phrasedFacts } from './phrases.ts'
import { misread } from './read-frames.ts'
import { shapedFacts } from './shapes/shapes.ts'

/** `make frames`: plain facts in other shapes of a sentence, with their sides named in other ways and with other words around them, and how many are read right; `--wrong` prints those that are not. */

const kinds = groupBy([...shapedFacts, ...phrasedFacts, ...giftsInNeed, ...framedFacts(true)], ({ kind }) => kind)
process.stdout.write(`${'words'.padEnd(22)}${'texts'.padStart(8)}${'right'.padStart(8)}\n`)
for (const [kind, framed] of kinds) {
  process.stderr.write(`${kind}\n`)
  const wrong = await misread(framed)
  const share = (framed.length - wrong.length) / framed.length
  process.stdout.write(`${kind.padEnd(22)}${String(framed.length).padStart(8)}${share.toFixed(3).padStart(8)}\n`)
  if (process.argv.includes('--wrong'))
    for (const { text } of wrong) process.stdout.write(`  ${JSON.stringify(text)}\n`)
}
