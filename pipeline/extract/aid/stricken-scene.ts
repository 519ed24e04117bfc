import { diseaseWords, naturalDisasters } from '../../lexicon/diseases.ts'
import { seatsOfBodies } from '../../lexicon/seats-of-bodies.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasWord, wordFact } from '../word-test.ts'

const isDisaster = wordFact(({ lower }) => naturalDisasters.has(lower))

const isOfReport = wordFact(({ lower }) =>
  /^(?:days?|weeks?|months?|hours|update|bulletin|sitrep|situation|response|emergency|influx|appeal)$/.test(lower),
)

/** "Nepal, day 11.", "Palu two weeks on.", "Situation report 4: Chad", "Flood bulletin, Sindh", at the head of a text: the one country that a title without a verb tells of; null where it tells of several, or only where it was written. */
export function sceneOfTitle(at: AnalyzedSentence): Actor | null {
  if (at.sentence.index !== 0 || at.clauses.length > 0 || at.tokens.length > longestTitle) return null
  const [first] = at.areas
  const isOne = first !== undefined && first.iso3 !== null && at.areas.every(({ iso3 }) => iso3 === first.iso3)
  // "Cholera, Chad.", "Tonga after Gita"
  const isOfTrouble = hasWord(at.tokens, isOfHarm) || (first?.from === 0 && at.tokens[first.to]?.lower === 'after')
  if (!isOne || first.form !== 'name' || !(hasWord(at.tokens, isOfReport) || isOfTrouble)) return null
  const before = at.tokens[first.from - 1]?.lower
  // "Geneva, day three": where bodies meet, and nothing befell
  const words = at.tokens.slice(first.from, first.to).map(({ lower }) => lower)
  if (seatsOfBodies.has(words.join(' ')) && !isOfTrouble) return null
  const isAhead = before === undefined || /^(?:in|for|:|-|–|—)$/.test(before)
  return isAhead || (before === ',' && hasWord(at.tokens, isOfHarm))
    ? actorOf({ at, from: first.from, to: first.to })
    : null
}

const isOfHarm = wordFact(({ lower }) => naturalDisasters.has(lower) || diseaseWords.has(lower))

/** Tokens of a title. */
const longestTitle = 16

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
