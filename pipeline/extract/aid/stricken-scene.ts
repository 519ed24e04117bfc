import { naturalDisasters } from '../../lexicon/diseases.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasWord, wordFact } from '../word-test.ts'

const isDisaster = wordFact(({ lower }) => naturalDisasters.has(lower))

const harming =
  /^(?:kill|die|drown|perish|injure|hurt|displace|destroy|damage|claim|bury|uproot|wreck|flatten|wash|leave|lose|sweep|collapse|evacuate|flee|affect|cut)$/

/** "Floods have killed 300 people in Chad", "In Chad 300 have died in a quake": the one country that a sentence names in which a disaster does harm; null where it names several, or none. */
export function strickenScene(at: AnalyzedSentence): Actor | null {
  const [first] = at.areas
  const isOne = first !== undefined && first.iso3 !== null && at.areas.every(({ iso3 }) => iso3 === first.iso3)
  const area = isOne ? at.areas.find(({ form, areaKind }) => form === 'name' && areaKind === 'country') : undefined
  if (area === undefined || !hasWord(at.tokens, isDisaster)) return null
  const isHarmed = at.clauses.some(({ verb: { lemma, negated, modal }, first, subject, end }) => {
    const from = at.chunks[Math.min(first, subject?.first ?? first)]?.from ?? 0
    const own = at.tokens.slice(from, at.chunks[end - 1]?.to)
    return harming.test(lemma) && !negated && modal === null && hasWord(own, isDisaster)
  })
  return isHarmed ? actorOf({ at, from: area.from, to: area.to }) : null
}
