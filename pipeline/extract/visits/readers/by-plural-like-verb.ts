import { visitPrepositions } from '../../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../../analyze.ts'
import { lowerAt } from '../../lower-at.ts'
import { collectArguments } from '../../parse/clause.ts'
import { type Journey, nearJourney, piece } from '../journey.ts'
import { whereOf } from '../places.ts'
import { isAhead } from '../status.ts'
import type { ChunkReader } from './reader.ts'

const forms = new Set([
  'leaves',
  'visits',
  'tours',
  'heads',
  'returns',
  'lands',
  'travels',
  'arrives',
  'flies',
  'stops',
  'calls',
])

/** "calls on President X in Lima"; "calls on Peru to act" is no journey. */
const isCallOn = (at: AnalyzedSentence, i: number): boolean =>
  /^(?:on|at|in)$/.test(lowerAt(at, i)) &&
  !at.clauses.some(({ verb }) => verb.from > i && verb.from < i + 9 && verb.form === 'infinitive')

/** "Ana Ruiz, 61, leaves for Chile": a verb whose form is a plural noun's too, behind an age or an aside. */
export const byPluralLikeVerb: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || np.to - np.from !== 1 || !forms.has(lowerAt(at, np.from))) return []
  const before = travellers.findLast(({ to }) => to <= np.from)
  const isBeside =
    before !== undefined && np.from - before.to <= 3 && (np.from === before.to || lowerAt(at, np.from - 1) === ',')
  if (before === undefined || !isBeside || (before.title === null && !before.isNamed)) return []
  // "Ana Ruiz, calls for help": only "calls on X in Lima", "calls at Lima"
  if (lowerAt(at, np.from) === 'calls' && !isCallOn(at, np.to)) return []
  const where = whereOf(scene, collectArguments(at.chunks, index + 1, at.chunks.length).found, visitPrepositions)
  if (where.places.every(({ how }) => how !== undefined)) return []
  const anchor = piece(at, np.head, np.head + 1)
  return [
    nearJourney({
      anchor,
      travellers: [before],
      destinations: where.places,
      isPlanned: isAhead(at),
    }),
  ]
}
