import { multiwordPrepositions } from '../../lexicon/function-words.ts'
import { findOrganization } from '../../lexicon/organization-names.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isBaseForm } from '../../lexicon/verbs.ts'
import { someIn } from '../index-in.ts'
import type { DateMention } from '../mention.ts'
import type { Tag } from '../tag.ts'
import { byFirstWord, standsAt } from '../word-phrases.ts'
import { wordTest } from '../word-test.ts'
import type { Analysis, Chunk, Marker } from './chunk.ts'
import { mendDatedEvents } from './dated-event.ts'
import { joinDays } from './days.ts'
import { dropDisowned } from './disowned.ts'
import { isHelpedTo } from './helped-to.ts'
import { joinInterrupted } from './interrupted.ts'
import { mendInverted } from './inverted.ts'
import { joinAdjectives, joinFields } from './join-adjectives.ts'
import { joinOwners } from './join-owners.ts'
import { startOfChain } from './nominal.ts'
import { parseNounPhrase } from './noun-phrase.ts'
import { isOfOtherPhrase } from './of-other-phrase.ts'
import { opensSaid } from './opens-said.ts'
import { modalOverSaying } from './over-saying.ts'
import type { Index } from './phrase-break.ts'
import { joinSeparated } from './separated.ts'
import { splitPhrases } from './split-phrases.ts'
import { joinOpeningTimes, mendTimes } from './times.ts'
import { asForm, parseVerbGroup, type VerbGroup } from './verb-group.ts'

const markerKind: Partial<Record<Tag, Marker['kind']>> = {
  PREP: 'prep',
  CONJ: 'conj',
  SUB: 'sub',
  WH: 'wh',
  PUNCT: 'punct',
  ADV: 'adv',
  ADJ: 'adj',
  NOT: 'adv',
  TO: 'prep',
}

const nothing: readonly undefined[] = []

function coveredBy<T extends { from: number; to: number }>(
  mentions: readonly T[],
  length: number,
): readonly (T | undefined)[] {
  if (mentions.length === 0) return nothing
  const at = new Array<T | undefined>(length).fill(undefined)
  for (const mention of mentions) for (let i = mention.from; i < mention.to; i++) at[i] = mention
  return at
}

const abbreviated = new Set(['co', 'ltd', 'inc', 'corp', 'bros'])

/** "X Co. and Y": the point belongs to the name unless it ends the sentence. */
const isAbbreviated = ({ tokens }: Analysis, end: number): boolean =>
  abbreviated.has(tokens[end - 1]?.lower ?? '') && tokens[end]?.text === '.' && end + 1 < tokens.length

function indexOf(analysis: Analysis): Index {
  const { length } = analysis.tokens
  return {
    numberAt: coveredBy(analysis.numbers, length),
    nameAt: namesIn(analysis),
    dateAt: startsOf(analysis.dates, length),
  }
}

function startsOf(dates: readonly DateMention[], length: number): readonly (DateMention | undefined)[] {
  if (dates.length === 0) return nothing
  const at = new Array<DateMention | undefined>(length).fill(undefined)
  for (const date of dates) at[date.from] = date
  return at
}

function namesIn(analysis: Analysis): readonly (number | undefined)[] {
  const { tokens, tags } = analysis
  let nameAt: (number | undefined)[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const name = tokens[i]?.word?.isCapital === true ? findOrganization(tokens, i, tags) : null
    if (name === null) continue
    const whole = i + name.length + (isAbbreviated(analysis, i + name.length) ? 1 : 0)
    // "gave the Red Cross US$3 million"
    const money = analysis.numbers.find(({ kind, from }) => kind === 'money' && from > i && from < whole)
    const end = money?.from ?? whole
    nameAt ??= new Array<number | undefined>(tokens.length).fill(undefined)
    nameAt[i] = end
    i = end - 1
  }
  return nameAt ?? nothing
}

/** The words of each preposition of several words, longest first, by its first word. */
const multiwords = byFirstWord(multiwordPrepositions)

const mayOpenMultiword = wordTest((lower) => multiwords.has(lower))

/** "is due to arrive": the "to" is the verb's. */
const isVerbs = ({ tags, tokens }: Analysis, end: number): boolean =>
  tags[end - 1] === 'TO' && tokens[end - 2]?.lower === 'due'

function multiwordLength(analysis: Analysis, i: number): number {
  const { tokens } = analysis
  const word = tokens[i]?.word
  if (word == null || !mayOpenMultiword(word) || isOfOtherPhrase(analysis, i)) return 1
  // "more than doubled its help"
  if (analysis.tags[i + 1] === 'ADV' && analysis.tokens[i + 1]?.lower === 'than') return 1
  for (const words of multiwords.get(word.lower) ?? [])
    if (standsAt(words, tokens, i) && !isVerbs(analysis, i + words.length)) return words.length
  return 1
}

const opensPart = ({ tokens }: Analysis, i: number): boolean => i === 0 || /^[;:]$/.test(tokens[i - 1]?.text ?? '')

/** `words` is the length of the preposition of several words that begins here, else 1. */
function parseMarker(analysis: Analysis, i: number, words: number): Marker {
  const tag = analysis.tags[i] ?? 'PUNCT'
  const length = tag === 'PUNCT' ? 1 : words
  let text = analysis.tokens[i]?.lower ?? ''
  for (let at = i + 1; at < i + length; at++) text += ` ${analysis.tokens[at]?.lower ?? ''}`
  // "As well as money, Peru sent 20 tents": no list goes on there.
  if (text === 'as well as' && opensPart(analysis, i)) text = 'in addition to'
  return { kind: length > 1 ? 'prep' : (markerKind[tag] ?? 'punct'), from: i, to: i + length, text }
}

/** The sentence as a flat list of noun phrases, verb groups, dates and the words between them. */
export function chunk(analysis: Analysis): Chunk[] {
  const index = indexOf(analysis)
  const chunks: Chunk[] = []
  let i = 0
  while (i < analysis.tokens.length) {
    if (analysis.tokens[i]?.lower === 'that' && opensSaid(analysis, chunks, i)) {
      chunks.push({ kind: 'sub', from: i, to: i + 1, text: 'that' })
      i++
      continue
    }
    const date = index.dateAt[i]
    const words = multiwordLength(analysis, i)
    // "Courtesy of the Lions Club of Lima": a name does not begin with it.
    const isMultiword = words > 1 && (index.nameAt[i] === undefined || i === 0) && index.numberAt[i] === undefined
    const found: Chunk =
      date !== undefined
        ? { kind: 'date', from: date.from, to: date.to, date }
        : ((isMultiword
            ? null
            : (parseNounPhrase(analysis, index, i) ?? parseVerbGroup(analysis.tokens, analysis.tags, i))) ??
          parseMarker(analysis, i, words))
    chunks.push(found)
    i = Math.max(found.to, i + 1)
  }
  mendForms(analysis, chunks)
  joinInterrupted(chunks)
  mendTimes(analysis, chunks)
  joinDays(analysis, chunks)
  joinOpeningTimes(analysis, chunks)
  joinThen(chunks)
  mendDatedEvents(chunks)
  splitPhrases(analysis, chunks)
  joinOwners(analysis, chunks)
  mendInverted(analysis, chunks)
  dropDisowned(chunks)
  joinAdjectives(analysis.tokens, chunks)
  joinFields(analysis, chunks)
  joinSeparated(chunks)
  return chunks
}

/** Forms of verbs that only the chunks beside them tell, as these were first read. */
function mendForms(analysis: Analysis, chunks: Chunk[]): void {
  let [beforeVerb, beforeChunk, left]: [VerbGroup | null, Chunk | undefined, Chunk | undefined] = [
    null,
    undefined,
    undefined,
  ]
  let beforeAt = -1
  for (let at = 0; at < chunks.length; at++) {
    const one = chunks[at]
    if (one === undefined) continue
    if (one.kind === 'verb') {
      if (continuesInfinitive(analysis, left, one, beforeVerb) || isHelpedTo(analysis.tokens, chunks, at))
        chunks[at] = asForm(one, 'infinitive')
      else if (
        isIntransitive(one) ||
        isSecondPredicate([beforeChunk, left, chunks[at + 1]], one) ||
        isDoneBySomeone(analysis, chunks, at) ||
        isSecondClause(analysis, chunks, at)
      )
        chunks[at] = asForm(one, 'finite', false)
      else if (beforeVerb !== null) {
        const ruling = modalOverSaying(chunks, beforeAt) ?? beforeVerb
        if (continuesModal(analysis, left, one, ruling)) chunks[at] = { ...one, modal: ruling.modal }
      }
      beforeVerb = chunks[at] as VerbGroup
      beforeAt = at
    }
    beforeChunk = left
    left = one
  }
}

/** "Since then Peru has sent": what stands behind the two words is no part of their phrase. */
function joinThen(chunks: Chunk[]): void {
  for (let at = chunks.length - 1; at > 0; at--) {
    const [prep, adverb] = [chunks[at - 1], chunks[at]]
    const isThen = adverb?.kind === 'adv' && (adverb.text === 'then' || adverb.text === 'now')
    if (prep?.kind !== 'prep' && prep?.kind !== 'sub') continue
    if (isThen && /^(?:since|until|till|by)$/.test(prep.text))
      chunks.splice(at - 1, 2, { kind: 'adv', from: prep.from, to: adverb.to, text: `${prep.text} ${adverb.text}` })
  }
}

const intransitive = new Set(
  'arrive land come go die fall rise depart happen occur emerge remain touch begin'.split(' '),
)

/** "the masks that Peru had promised arrived": what has no object is no participle behind a noun. */
const isIntransitive = ({ form, from, main, lemma }: VerbGroup): boolean =>
  form === 'participle' && from === main && intransitive.has(lemma)

/** "…, and Peru donated 300 beds": a participle by its form, but with a subject behind "and" and an object. */
function isSecondPredicate(
  [conj, subject, object]: readonly [Chunk | undefined, Chunk | undefined, Chunk | undefined],
  verb: VerbGroup,
): boolean {
  return (
    verb.form === 'participle' &&
    verb.from === verb.main &&
    conj?.kind === 'conj' &&
    subject?.kind === 'np' &&
    object?.kind === 'np'
  )
}

/** "…, and a baker from Lima paid for 20": the phrase behind ", and" names a person, who does what the verb says. */
function isDoneBySomeone({ tokens }: Analysis, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || verb.from !== verb.main) return false
  const next = chunks[at + 1]
  if (next?.kind !== 'np' && !(next?.kind === 'prep' && next.text === 'for')) return false
  const first = startOfChain(chunks, at)
  const person = chunks[first]
  const [comma, conj] = [chunks[first - 2], chunks[first - 1]]
  const isOpening = conj?.kind === 'conj' && comma?.kind === 'punct' && comma.text === ','
  return isOpening && person?.kind === 'np' && person.number === null && isPeopleNoun(tokens[person.head]?.lower ?? '')
}

/** "…, and the Red Cross of Chile unloaded in Lima 20 tents": behind ", and" a name and the last verb of the sentence. */
function isSecondClause({ tags }: Analysis, chunks: readonly Chunk[], at: number): boolean {
  const [verb, next] = [chunks[at], chunks[at + 1]]
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || verb.from !== verb.main) return false
  if (next?.kind !== 'prep' || next.text === 'by') return false
  const first = startOfChain(chunks, at)
  const [comma, conj, name] = [chunks[first - 2], chunks[first - 1], chunks[first]]
  const opens = conj?.kind === 'conj' && comma?.kind === 'punct' && comma.text === ','
  if (!opens || name?.kind !== 'np' || name.number !== null || tags[name.head] !== 'NNP') return false
  // "the last 20 tents it owed", "20 tents that Chad needed": said of the tents.
  const isOwn = (i: number): boolean => {
    const [outer, before] = [chunks[i - 2], chunks[i - 1]]
    if (before?.kind === 'wh') return true
    return before?.kind === 'np' && ((before.isPronoun && outer?.kind === 'np') || outer?.kind === 'wh')
  }
  return !someIn(
    chunks,
    at + 1,
    chunks.length,
    (chunk, i) => chunk.kind === 'verb' && chunk.form === 'finite' && !isOwn(i),
  )
}

/** "to work with them and offer help": the second verb hangs on the same "to". */
function continuesInfinitive(
  { tokens }: Analysis,
  left: Chunk | undefined,
  verb: VerbGroup,
  before: VerbGroup | null,
): boolean {
  if (left?.kind !== 'conj' || verb.form !== 'finite' || verb.from !== verb.main || before?.form !== 'infinitive')
    return false
  return isBaseForm(tokens[verb.main]?.lower ?? '')
}

/** "will send 20 tents and give Chad 3 million": the second verb hangs on the same "will". */
function continuesModal({ tokens }: Analysis, left: Chunk | undefined, verb: VerbGroup, before: VerbGroup): boolean {
  const isLinked = left?.kind === 'conj' || (left?.kind === 'punct' && left.text === ',')
  if (!isLinked || verb.form !== 'finite' || verb.from !== verb.main || before.modal === null) return false
  return before.form === 'finite' && verb.modal === null && isBaseForm(tokens[verb.main]?.lower ?? '')
}
