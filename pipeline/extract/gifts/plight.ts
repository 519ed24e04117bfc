import { disasterWords } from '../../lexicon/diseases.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Chunk, isPrep, type NounPhrase } from '../parse/chunk.ts'

const suffered =
  /^(?:affect|hit|hurt|strike|displace|uproot|injure|wound|kill|orphan|widow|strand|evacuate|rescue|trap|ravage|devastate|destroy|ruin|damage|flood|impact|bereave|leave|make|drive|threaten|infect|touch|batter|live|flee|escape|suffer|face|shelter|return|recover|struggle)$/
const deprived = /^(?:lose|flee|suffer|survive|need|be|have|live|escape|face|fall)$/
const attaching = /^(?:by|in|from|of|across|at|near|without|after|during)$/
const homeless = /^(?:homeless|destitute|stranded|jobless|hungry|injured|vulnerable)$/
const groups =
  /^(?:those|communities|areas|households|regions|districts|villages|towns|cities|countries|provinces|people)$/

const isPhrase = (chunks: readonly Chunk[], i: number): boolean => {
  const prep = chunks[i]
  return prep?.kind === 'prep' && attaching.test(prep.text) && chunks[i + 1]?.kind === 'np'
}

/** "those hit", "those left homeless": people, though no noun says it. */
export function areThose({ tokens }: AnalyzedSentence, { from, to }: NounPhrase): boolean {
  return tokens[from]?.lower === 'those' && (to === from + 1 || isPlightWord(tokens[to - 1]?.lower ?? ''))
}

const qualities =
  /^(?:displaced|flooded|uprooted|wounded|injured|bereaved|stricken|dispossessed|stranded|trapped|infected|besieged|orphaned|deprived|afflicted|affected|maimed|evacuated|exiled|homeless|hungry|starving|sick|needy|poor|poorest|destitute|disabled|blind|faithful|devout|elderly|aged|unemployed|jobless|vulnerable|rich|wealthy)$/

/** "the flooded", "the faithful": people by what they are. */
export const arePeopleOf = (at: AnalyzedSentence, { from, to, head }: NounPhrase): boolean =>
  to <= from + 3 && head === to - 1 && opensWithPeople(at, from, to)

/** Whether a phrase that begins with "the" names people by what they are: "the faithful in Bavaria". */
export const opensWithPeople = ({ tokens, tags }: AnalyzedSentence, from: number, to: number): boolean =>
  tokens[from]?.lower === 'the' &&
  tokens
    .slice(from + 1, Math.min(to, from + 3))
    .some(({ lower }, i) => qualities.test(lower) && !/^(?:N|NNP|ADJ)$/.test(tags[from + i + 2] ?? ''))

const isPlightWord = (word: string): boolean => homeless.test(word) || /^(?:hit|hurt|struck)$/.test(word)

function isOfPeople(at: AnalyzedSentence, np: NounPhrase): boolean {
  const head = at.tokens[np.head]?.lower ?? ''
  return isPeopleNoun(head) || groups.test(head) || areThose(at, np)
}

/** The phrases from chunk `i` on that prepositions hang there: "by the floods in Peru", "by a quake that struck Peru". */
function endOfPhrases(chunks: readonly Chunk[], i: number): number {
  let end = i
  while (isPhrase(chunks, end) && !(end > i && isPrep(chunks[end], 'by'))) end += 2
  return end > i ? endOfStriking(chunks, end) : end
}

/** "[the quake] that struck Peru": the chunk behind; `end` where what follows tells of no blow. */
function endOfStriking(chunks: readonly Chunk[], end: number): number {
  const [that, verb, place] = chunks.slice(end, end + 3)
  const isStriking = verb?.kind === 'verb' && /^(?:strike|hit|ravage|devastate|sweep|batter)$/.test(verb.lemma)
  const isThat = that !== undefined && 'text' in that && /^(?:that|which)$/.test(that.text)
  return isThat && isStriking && place?.kind === 'np' ? end + 3 : end
}

/** "to families made homeless": with a preposition before them, those do not make. */
const isOfObject = (chunks: readonly Chunk[], end: number): boolean => {
  const [prep, , verb] = chunks.slice(end - 2, end + 1)
  return (
    prep?.kind === 'prep' &&
    verb?.kind === 'verb' &&
    /^(?:make|leave|hit|hurt)$/.test(verb.lemma) &&
    verb.to === verb.from + 1
  )
}

/**
 * "families displaced by the fighting in Peru", "those who lost their homes in the floods", "people in need in Peru":
 * the chunk behind what is said of the people whose phrase ends before `end`; `end` where nothing is.
 */
export function endOfPlight(at: AnalyzedSentence, end: number): number {
  const { chunks } = at
  const np = chunks[end - 1]
  if (np?.kind !== 'np') return end
  // "survivors of the quake that struck Peru"
  if (disasterWords.has(at.tokens[np.head]?.lower ?? '')) return endOfStriking(chunks, end)
  if (!isOfPeople(at, np)) return end
  const next = chunks[end]
  const isParticiple = next?.kind === 'verb' && next.form !== 'finite' && next.form !== 'infinitive'
  if (next?.kind === 'verb' && (isParticiple || isOfObject(chunks, end)) && suffered.test(next.lemma)) {
    const object = chunks[end + 1]?.kind === 'np' ? end + 2 : end + 1
    return endOfPhrases(chunks, object)
  }
  const verb = chunks[end + 1]
  if (
    next?.kind === 'wh' &&
    next.text === 'who' &&
    verb?.kind === 'verb' &&
    (deprived.test(verb.lemma) || suffered.test(verb.lemma))
  ) {
    const object = chunks[end + 2]?.kind === 'np' ? end + 3 : end + 2
    return endOfPhrases(chunks, object)
  }
  const isInNeed =
    next?.kind === 'prep' && next.text === 'in' && at.tokens[chunks[end + 1]?.from ?? -1]?.lower === 'need'
  return isInNeed || areThose(at, np) ? endOfPhrases(chunks, end) : end
}
