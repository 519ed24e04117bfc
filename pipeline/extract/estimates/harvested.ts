import type { AnalyzedSentence } from '../analyze.ts'
import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isCrop } from './by-trade.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import { readMeasures } from './read-measures.ts'

/** Less may be what growers give away. */
const leastOfCrop = 1e5

const isLarge = ({ low, high }: NumberMention): boolean => (low ?? high ?? 0) >= leastOfCrop

/** "This year's crop yielded 40,000 tons" */
function isOfCrop(at: AnalyzedSentence, clause: Clause | null): boolean {
  const np = clause?.subject?.members[0]?.np
  return np !== undefined && isCrop({ at, from: np.from, to: np.head + 1 })
}

const isHarvest = ({ quantity, number, clause, anchor: { at } }: Measure): boolean =>
  quantity?.how === ofSubject &&
  number.unit === 'ton' &&
  wordsOf(quantity)[0] === 'harvest' &&
  (isLarge(number) || isOfCrop(at, clause))

/** "The shipyards delivered 41 vessels", "The port took in 340,000 containers": what a maker has made, or went through a port. */
const isDelivered = ({ quantity, clause }: Measure): boolean => {
  if (quantity?.how !== ofSubject) return false
  const [noun] = wordsOf(quantity)
  return clause?.verb.lemma === 'deliver' ? noun === 'output' : noun === 'throughput'
}

const tellsDelivery = ({ clauses }: AnalyzedSentence): boolean =>
  clauses.some(({ verb }) => /^(?:deliver|take|ship)$/.test(verb.lemma))

/** "Growers brought in 3 million tonnes of maize" reads like a gift. */
export const harvestedIn = (input: FrameInput): NumberMention[] =>
  tellsDelivery(input.at) ||
  input.at.numbers.some(
    (number) =>
      number.unit === 'ton' && (isLarge(number) || input.at.clauses.some((clause) => isOfCrop(input.at, clause))),
  )
    ? readMeasures(input)
        .filter((measure) => isHarvest(measure) || isDelivered(measure))
        .map(({ number }) => number)
    : []
