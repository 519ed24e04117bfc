import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Tag } from '../tag.ts'
import { finiteAhead, has, lemmaOf, lowerAt, type Reader } from './reader.ts'
import { W } from './word-class.ts'

const asking = /^(?:ask|call|appeal|beg|plead|apply|send)$/

/** What stands between a verb of asking and the clause joined to it: "for help", "for 20 tents". */
const longestPhrase = 6

/** Whether a name, and nothing else, stands before the word at `i` in its clause. */
function isBehindLoneName({ tags }: Reader, i: number): boolean {
  let at = i - 1
  while (at >= 0 && tags[at] === 'NNP') at--
  if (at === i - 1) return false
  return at < 0 || tags[at] === 'PUNCT' || tags[at] === 'SUB' || (tags[at] === 'DET' && at === 0)
}

/** Whether a name that may be said to be a person or a firm opens the clause: "Acme", "The Danish brewer Acme". */
function isBehindNamedDoer(reader: Reader, i: number): boolean {
  if (isBehindLoneName(reader, i)) return true
  const { tags } = reader
  let at = i - 1
  while (at >= 0 && tags[at] === 'NNP') at--
  if (at === i - 1 || tags[at] !== 'N' || !isPeopleNoun(lowerAt(reader, at))) return false
  while (at >= 0 && (tags[at] === 'N' || tags[at] === 'ADJ' || tags[at] === 'NNP')) at--
  return tags[at] === 'DET' && (at === 0 || tags[at - 1] === 'PUNCT' || tags[at - 1] === 'SUB')
}

const parting = /^(?:part|pay|chip|pitch|weigh)$/

/** Where the amount behind "with", "for" or "in" ends: "with 3 million kroner"; `i` where none does. */
function behindAmount(reader: Reader, i: number): number {
  if (!/^(?:with|for|in)$/.test(lowerAt(reader, i))) return i
  const isMoney = /^[$€£¥]$/.test(reader.tokens[i + 1]?.text ?? '')
  if (!isMoney && !has(reader, i + 1, W.NUM)) return i
  let at = i + 1
  while (at < i + longestPhrase + 2 && (at === i + 1 || has(reader, at, W.N | W.ADJ | W.NUM))) at++
  return at
}

/** "Acme parted with 3 million and the people of Lima collected 2": no one is parted with, paid for or chipped in by name. */
function isOfPayingClause(reader: Reader, i: number): boolean {
  if (!parting.test(lemmaOf(reader, i)) || !isBehindNamedDoer(reader, i)) return false
  const joint = behindAmount(reader, i + 1)
  return joint > i + 1 && /^(?:and|but|while|,|;)$/.test(lowerAt(reader, joint))
}

/** Where the "for" phrase ends that opens at `i`; `i` where none does. */
function behindRequest(reader: Reader, i: number): number {
  if (lowerAt(reader, i) !== 'for') return i
  let at = i + 1
  while (at < i + longestPhrase && has(reader, at, W.N | W.ADJ | W.NUM | W.DET | W.POSS)) at++
  return at
}

/** "Chile called and Peru answered with 20 tents": behind a verb and phrases without a name, the name behind "and" is the subject of the past form at `i`. */
function isBehindJoinedName({ tags, lastVerb, finite }: Reader, i: number): boolean {
  let at = i - 1
  while (at > lastVerb && tags[at] === 'NNP') at--
  if (!finite || at === i - 1 || tags[at] !== 'CONJ') return false
  return tags[lastVerb] === 'V' && tags.slice(lastVerb + 1, at).every((tag) => phraseTags.has(tag))
}
const phraseTags: ReadonlySet<Tag> = new Set<Tag>(['PREP', 'DET', 'ADJ', 'NUM', 'N', 'ADV', 'POSS'])

/** "Chile asked and Peru gave 20 tents", "Chile asked for help and Peru sent": a past form of its own, where "and" opens a clause with another name for its subject. */
export function isOfJoinedClause(reader: Reader, i: number): boolean {
  if (isBehindJoinedName(reader, i) || isOfPayingClause(reader, i)) return true
  if (reader.finite || !isBehindLoneName(reader, i)) return false
  const joint = asking.test(lemmaOf(reader, i)) ? behindRequest(reader, i + 1) : i + 1
  if (!/^(?:and|but|so)$/.test(lowerAt(reader, joint)) || !has(reader, joint + 1, W.NAME)) return false
  let verb = joint + 2
  while (verb < joint + 4 && has(reader, verb, W.NAME)) verb++
  return has(reader, verb, W.PAST | W.S | W.AUX | W.MODAL) && !finiteAhead(reader, verb + 1, 1)
}
