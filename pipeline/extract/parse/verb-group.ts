import { monthNames } from '../../lexicon/months.ts'
import { cardinals } from '../../lexicon/number-words.ts'
import { phrasal } from '../../lexicon/verbs.ts'
import type { Token } from '../mention.ts'
import type { Tag } from '../tag.ts'
import type { Word } from '../word.ts'
import { wordFact } from '../word-test.ts'

/** "will have been sent", "to give", "donating", a bare participle ("masks donated by …"). */
export interface VerbGroup {
  readonly kind: 'verb'
  readonly from: number
  readonly to: number
  /** Index of the main verb's token. */
  readonly main: number
  readonly lemma: string
  /** "over" in "handed over"; null where the verb has none. */
  readonly particle: string | null
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  /** "will", "could" …; "to" after a form of be ("is to visit"). */
  readonly modal: string | null
  readonly negated: boolean
}

/** "turn down", "call off": the verb with the particle that goes with it. */
export const lemmaWithParticle = ({ lemma, particle }: Pick<VerbGroup, 'lemma' | 'particle'>): string =>
  particle === null ? lemma : `${lemma} ${particle}`

/**
 * The same group, read as another form. Field by field, here and wherever else one of many is made anew:
 * a copy by spread has a shape of its own, and what looks at the groups would know too many to be fast.
 */
export function asForm(verb: VerbGroup, form: VerbGroup['form'], passive = verb.passive): VerbGroup {
  const { kind, from, to, main, lemma, particle, modal, negated } = verb
  return { kind, from, to, main, lemma, particle, form, passive, modal, negated }
}

const formOfTag = { V: ['base', 's', 'past'], VPP: ['pp', 'past'], VING: ['ing'] } as const

type VerbTag = keyof typeof formOfTag

function lemmaAs({ verbs, lemma: first }: Word, tag: VerbTag): string {
  const wanted: readonly string[] = formOfTag[tag]
  for (const { lemma, form } of verbs) if (wanted.includes(form)) return lemma
  return first
}

const lemmas = {
  V: wordFact((word) => lemmaAs(word, 'V')),
  VPP: wordFact((word) => lemmaAs(word, 'VPP')),
  VING: wordFact((word) => lemmaAs(word, 'VING')),
} as const

const lemmaOf = ({ word, lower }: Token, tag: VerbTag): string => (word === null ? lower : lemmas[tag](word))

const beForms = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'re", "'m"])
const isMain = (tag: Tag | undefined): tag is 'V' | 'VPP' | 'VING' => tag === 'V' || tag === 'VPP' || tag === 'VING'

interface Helpers {
  be: boolean
  have: boolean
  to: boolean
  modal: string | null
  negated: boolean
  finite: boolean
  last: number
  /** Where the main verb may stand. */
  next: number
}

/** "had by then promised", "had by 3 May sent": words that stand for an adverb; their number, or 0. */
function asideLength(tokens: readonly Token[], i: number): number {
  const [first, second, third] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? '']
  if (first === 'so' && second === 'far') return 2
  if (first === 'between' && second === 'them') return 2
  // "had before that collected", "has in turn sent"
  if (/^(?:before|until|after)$/.test(first) && /^(?:that|then|this)$/.test(second)) return 2
  if (first === 'in' && /^(?:turn|addition|return|total)$/.test(second)) return 2
  if (first !== 'by') return 0
  if (second === 'then' || second === 'now') return 2
  const isDay = (word: string): boolean => /^\d{1,2}$/.test(word)
  if ((monthNames.has(second) && isDay(third)) || (isDay(second) && monthNames.has(third))) return 3
  if (monthNames.has(second)) return 2
  // "had by the end of May delivered"
  const start = second === 'the' ? 2 : 1
  const isPart =
    /^(?:end|middle|beginning|start)$/.test(tokens[i + start]?.lower ?? '') && tokens[i + start + 1]?.lower === 'of'
  return isPart && monthNames.has(tokens[i + start + 2]?.lower ?? '') ? start + 3 : 0
}

const inTime =
  /^(?:the|of|last|past|this|previous|recent|same|early|mid|late|first|second|third|fourth|end|start|middle|beginning|few|two|three|four|five|six|-|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|quarters?|half|years?|decade|spring|summer|autumn|winter|morning|evening|noon|midnight)$/
const opensTime = /^(?:by|since|in|during|over|within|until)$/

/** "had by mid-May recovered", "have since March lost", "has in the past week fallen": words of time between the helper and the verb; their number, or 0. */
function timeLength(tokens: readonly Token[], tags: readonly Tag[], i: number): number {
  if (!opensTime.test(tokens[i]?.lower ?? '')) return 0
  let to = i + 1
  while (to < i + 7 && inTime.test(tokens[to]?.lower ?? '')) to++
  // "had since May been given"
  const isVerb = tags[to] === 'VPP' || tags[to] === 'V' || tokens[to]?.lower === 'been'
  return to > i + 1 && isVerb ? to - i : 0
}

const opensAside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'so' || tokens[i + 1]?.lower === 'then' || tokens[i + 1]?.lower === 'now'

/** "have both written", "were all sent", "had itself been sent", "are each to pay": a word for the whole subject between the helper and the verb. */
const isFloating = (tokens: readonly Token[], tags: readonly Tag[], i: number, { be, have }: Helpers): boolean =>
  (be || have) &&
  floating.has(tokens[i]?.lower ?? '') &&
  (tags[i + 1] === 'VPP' ||
    tags[i + 1] === 'VING' ||
    tags[i + 1] === 'TO' ||
    (have && (tags[i + 1] === 'V' || tokens[i + 1]?.lower === 'been')))
/** "is going to send": as much ahead as "is to send". */
const isGoingTo = (tokens: readonly Token[], tags: readonly Tag[], i: number, { be }: Helpers): boolean =>
  be &&
  tokens[i]?.lower === 'going' &&
  tags[i + 1] === 'TO' &&
  (tags[i + 2] === 'V' || tags[i + 2] === 'AUX' || tags[i + 2] === 'ADV')

/** "used to send": what was done again and again; not "is used to send". */
const isUsedTo = (tokens: readonly Token[], tags: readonly Tag[], i: number, { be, have, last }: Helpers): boolean =>
  tags[i] === 'V' &&
  tokens[i]?.lower === 'used' &&
  !be &&
  !have &&
  last < 0 &&
  tags[i + 1] === 'TO' &&
  /^(?:V|AUX|ADV)$/.test(tags[i + 2] ?? '')

const floating = new Set(['both', 'all', 'each', 'itself', 'himself', 'herself', 'themselves'])

const contracted = new Map([
  ['cannot', 'can'],
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
])

/** "didn't", "won't", "cannot": the helper that "not" is written together with. */
const withoutNot = (word: string): string =>
  word.endsWith('t') ? (contracted.get(word) ?? (word.endsWith("n't") ? word.slice(0, -3) : word)) : word

/** Auxiliaries, modals, "to", negations and adverbs in front of the main verb. */
function readHelpers(tokens: readonly Token[], tags: readonly Tag[], start: number): Helpers {
  const found: Helpers = {
    be: false,
    have: false,
    to: false,
    modal: null,
    negated: false,
    finite: false,
    last: -1,
    next: 0,
  }
  let i = start
  for (; i < tokens.length; i++) {
    const tag = tags[i]
    const said = tokens[i]?.lower ?? ''
    const word = withoutNot(said)
    if (word !== said) found.negated = true
    if (isUsedTo(tokens, tags, i, found)) {
      found.finite = true
      found.last = i
      i++
    } else if (tag === 'TO') {
      // "has yet to be paid"
      if (found.be || (found.have && /^(?:yet|still)$/.test(tokens[i - 1]?.lower ?? ''))) found.modal = 'to'
      // "had to leave", "will have to cut": as finite as "left" and "will cut".
      const isObliged = found.have && found.finite && found.last === i - 1 && !found.to
      if (!isObliged) found.to = true
    } else if (tag === 'AUX') {
      if (beForms.has(word)) found.be = true
      if (word === 'have' || word === 'has' || word === 'had' || word === "'ve") found.have = true
      if (!found.to && word !== 'being' && word !== 'having' && word !== 'been') found.finite = true
      found.last = i
    } else if (tag === 'MODAL') {
      found.modal = word
      found.finite = true
      found.last = i
    } else if (found.have && found.last === i - 1 && timeLength(tokens, tags, i) > 0)
      i += timeLength(tokens, tags, i) - 1
    else if (asideLength(tokens, i) > 0) i += asideLength(tokens, i) - 1
    else if (isFloating(tokens, tags, i, found) || isGoingTo(tokens, tags, i, found)) continue
    else if (tag === 'NOT') {
      // "not only gave tents but also lent money"
      if (tokens[i + 1]?.lower !== 'only') found.negated = true
    } else if (tag !== 'ADV') break
  }
  found.next = i
  return found
}

/** These open a phrase that names a role ("donated to Peru"), whatever verb stands before. */
const rolePrepositions = new Set(['to', 'by', 'from', 'of', 'with', 'at', 'for'])

function particleAfter(lemma: string, tokens: readonly Token[], i: number): string | null {
  const word = tokens[i]?.lower
  // "gave up to 3 million"
  if (word === 'up' && tokens[i + 1]?.lower === 'to' && /^[A-Z]{0,3}[\p{N}\p{Sc}]/u.test(tokens[i + 2]?.text ?? ''))
    return null
  // "made over 3 million visits", "made over four calls"
  const amount = tokens[i + 1]
  const isAmount = /^[\p{N}\p{Sc}]/u.test(amount?.text ?? '') || cardinals.has(amount?.lower ?? '')
  if (lemma === 'make' && word === 'over' && isAmount) return null
  // "the talks that Peru called on 9 August"
  const isDay = amount?.kind === 'digits' && monthNames.has(tokens[i + 2]?.lower ?? '')
  if (lemma === 'call' && word === 'on' && isDay) return null
  // "will be sent in the next two days"
  if (word === 'in' && amount?.lower === 'the' && isWhen(tokens, i + 2)) return null
  // "put in 300 lorries"
  if (lemma === 'put' && word === 'in') return tokens[i + 1]?.kind === 'digits' ? word : null
  return word !== undefined && !rolePrepositions.has(word) && phrasal.get(lemma)?.has(word) === true ? word : null
}

/** "next two days", "coming weeks" */
const isWhen = (tokens: readonly Token[], i: number): boolean =>
  /^(?:next|coming|last|past|following|first|early|late)$/.test(tokens[i]?.lower ?? '') &&
  tokens.slice(i + 1, i + 4).some(({ lower }) => /^(?:hours?|days?|weeks?|months?|years?)$/.test(lower))

const openers: ReadonlySet<Tag> = new Set(['V', 'VPP', 'VING', 'AUX', 'MODAL', 'TO', 'NOT', 'ADV'])

const existing = /^(?:arriv|c[ao]m|la[yi]|lie|st[ao]|liv|ar[io]s|remain|follow|exist|appear|sat|hung)/

/** "their sales there vanished": where, and no part of the verb; not "in the bay there lay 3 ships". */
const isPlaceWord = (tokens: readonly Token[], tags: readonly Tag[], i: number): boolean =>
  tokens[i]?.lower === 'there' &&
  tags[i - 1] === 'N' &&
  isMain(tags[i + 1]) &&
  !existing.test(tokens[i + 1]?.lower ?? '')

/** The verb group that starts at token `start`, or null. */
export function parseVerbGroup(tokens: readonly Token[], tags: readonly Tag[], start: number): VerbGroup | null {
  if (!openers.has(tags[start] ?? 'PUNCT') && !(opensAside(tokens, start) && asideLength(tokens, start) > 0))
    return null
  if (isPlaceWord(tokens, tags, start)) return null
  const { be, have, to, modal, negated, finite, last, next } = readHelpers(tokens, tags, start)
  const tag = tags[next]
  const token = tokens[next]
  if (token === undefined || !isMain(tag)) {
    if (last < 0) return null
    const lemma = be ? 'be' : have ? 'have' : 'do'
    const form = to && modal !== 'to' ? 'infinitive' : finite ? 'finite' : 'gerund'
    return {
      kind: 'verb',
      from: start,
      to: last + 1,
      main: last,
      lemma,
      particle: null,
      form,
      passive: false,
      modal,
      negated,
    }
  }
  const lemma = lemmaOf(token, tag)
  const particle = particleAfter(lemma, tokens, next + 1)
  // "having paid 3 million"
  const isGerund = last >= 0 && (tag === 'VING' || tokens[start]?.lower === 'having')
  const bare = tag === 'VPP' ? 'participle' : tag === 'VING' ? 'gerund' : 'finite'
  return {
    kind: 'verb',
    from: start,
    to: next + (particle === null ? 1 : 2),
    main: next,
    lemma,
    particle,
    form: to && modal !== 'to' ? 'infinitive' : finite ? 'finite' : isGerund ? 'gerund' : bare,
    passive: tag === 'VPP' && (be || last < 0),
    modal,
    negated,
  }
}
