import { isAdjective } from '../../lexicon/adjectives.ts'
import { commonNouns } from '../../lexicon/common-nouns.ts'
import * as words from '../../lexicon/function-words.ts'
import { isGoodsNoun } from '../../lexicon/goods.ts'
import { hasNoun, singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun, peopleNouns } from '../../lexicon/people-nouns.ts'
import { remembered } from '../../lexicon/remembered.ts'
import { adjectiveVerbs, nounVerbs, verbForms } from '../../lexicon/verbs.ts'

/** What a word can be, whatever stands around it: a set of bits. */
export const W = {
  DET: 1 << 0,
  POSS: 1 << 1,
  PRON: 1 << 2,
  PREP: 1 << 3,
  CONJ: 1 << 4,
  SUB: 1 << 5,
  WH: 1 << 6,
  AUX: 1 << 7,
  MODAL: 1 << 8,
  NOT: 1 << 9,
  ADV: 1 << 10,
  ADJ: 1 << 11,
  N: 1 << 12,
  BASE: 1 << 13,
  S: 1 << 14,
  PAST: 1 << 15,
  PP: 1 << 16,
  ING: 1 << 17,
  NUM: 1 << 18,
  PUNCT: 1 << 19,
  /** Begins with a capital where a common word would not. */
  NAME: 1 << 20,
  PLURAL: 1 << 21,
  /** Stands in no list: what it can be is guessed from its ending. */
  GUESSED: 1 << 22,
  /** A noun as far as the "-ing" goes: "meeting". */
  ING_NOUN: 1 << 23,
  /** "we", "they": what follows is a verb. */
  SUBJECT: 1 << 24,
  PARTICLE: 1 << 25,
} as const

export const VERB = W.BASE | W.S | W.PAST | W.PP | W.ING
/** Words that end or open a clause. */
export const LINK = W.SUB | W.WH | W.CONJ | W.PUNCT

/** "-ing" words that are nouns as often as not. */
const ingNouns = new Set(
  `looting rationing shelling flooding meeting building funding testing training saying beginning spending clothing feeling understanding hearing briefing ruling finding warning
  setting offering gathering planning banking shipping housing mining farming fishing manufacturing engineering marketing advertising
  publishing financing processing screening tracing distancing monitoring sharing trading lending borrowing filing opening closing
  landing crossing outing rating greeting blessing being earning saving writing reading learning teaching nursing cleaning washing
  shopping cooking parking broadcasting packaging wording grouping hosting dumping sequencing policymaking peacekeeping decision-making
  upbringing wellbeing well-being undertaking suffering killing bombing shooting fighting tightening easing programming
  drawing painting singing dancing swimming running walking camping heading listing posting modeling modelling forecasting networking
  lodging catering staffing tasting holding proceeding belonging surrounding timing tourism-related vaccinating printing interning
  counting accounting polling voting lobbying reckoning quarantining turning standing sitting reopening thinking breathing lightning
  fundraising crowdfunding outsourcing policing licensing zoning smuggling trafficking poaching grazing breeding herding logging`.split(
    /\s+/,
  ),
)

/** Nouns that an adjective's list or ending also claims. */
const adjectiveNouns = new Set(
  `official national public patient individual material military local general academic professional criminal native relative representative
  elderly right good standard principal total average maximum minimum chief past present future front subject human animal alternative
  objective initiative executive collective civilian adult senior junior minor female male potential capital classic
  critic expert liberal conservative republican federal essential commercial chemical single double original final editorial light
  secret sick key clean minimum maximum north south east west middle interior inside outside periodical pharmaceutical chill cold warm novel
  plastic top low high lead half equal second third quarter quarterly daily weekly spare staple manual mobile moderate model
  positive negative firm solid liquid gas metal cotton giant variable constant square round extreme ideal
  welcome wrong fit sweet ill evil dark kind fast reserve surplus deficit lower worst best better worse fewer many`.split(
    /\s+/,
  ),
)

/** Plurals without a singular of their own. */
const pluralOnly = new Set(
  'people goods clothes police goggles glasses proceeds savings earnings thanks cattle'.split(' '),
)

/** Plain nouns with an ending that looks like a verb's, an adjective's or an adverb's. */
const plainNouns = new Set(
  `thing king ring wing string spring evening morning ceiling shilling sterling something nothing anything everything outbreak epidemic pandemic virus sibling darling
  shed bed seed feed deed weed need speed steed breed creed greed hundred sacred kindred infrared moped newlywed
  bus gas lens news series species means economics politics mathematics physics logistics athletics ethics statistics
  crisis basis analysis emphasis thesis diagnosis prognosis genesis
  family supply reply ally rally tally assembly anomaly july italy monopoly butterfly
  wedding pudding herring sterling viking duckling ferring beijing nanjing chongqing inkling railing ping`.split(/\s+/),
)

const nounEnding =
  /(?:tion|sion|ment|ness|ity|ship|ism|ist|hood|dom|ance|ence|ency|ancy|age|ure|logy|graphy|nomy|cracy|tude|eer|itis|port)s?$/

function closedClass(word: string): number {
  let bits = 0
  const add = (set: ReadonlySet<string>, bit: number): void => {
    if (set.has(word)) bits |= bit
  }
  add(words.determiners, W.DET)
  add(words.pronominalDeterminers, W.PRON)
  add(words.possessives, W.POSS)
  add(words.personalPronouns, W.PRON)
  add(words.indefinitePronouns, W.PRON)
  add(words.prepositions, W.PREP)
  add(words.coordinators, W.CONJ)
  add(words.subordinators, W.SUB)
  add(words.whWords, W.WH)
  add(words.auxiliaries, W.AUX)
  add(words.modals, W.MODAL)
  add(words.negators, W.NOT)
  add(words.adverbs, W.ADV)
  add(words.cardinals, W.NUM)
  add(words.ordinals, W.ADJ)
  add(words.particles, W.PARTICLE)
  if (/^(?:i|he|she|it|we|they|who|you)(?:'(?:ve|ll|d|re|m))?$/.test(word)) bits |= W.SUBJECT | W.PRON
  return bits
}

function verbBits(word: string): number {
  let bits = 0
  for (const { lemma, form } of verbForms.get(word) ?? []) {
    bits |= { base: W.BASE, s: W.S, past: W.PAST, pp: W.PP, ing: W.ING }[form]
    if ((form === 'base' || form === 's') && nounVerbs.has(lemma)) bits |= form === 's' ? W.N | W.PLURAL : W.N
    if (form === 'base' && adjectiveVerbs.has(lemma)) bits |= W.ADJ
  }
  return bits
}

/** "sales", "hotels": a noun of the list as it stands there, or its plural. */
const isCommon = (word: string): boolean => hasNoun(commonNouns, word)

/** Bits of an open-class word that stands in a list; 0 where it stands in none. */
function openClass(word: string): number {
  let bits = verbBits(word)
  if (ingNouns.has(word)) bits |= W.ING_NOUN | W.N
  if (ingNouns.has(singularOf(word)) && singularOf(word) !== word) bits |= W.N | W.PLURAL
  if (isPeopleNoun(word) || isGoodsNoun(word) || plainNouns.has(word) || isCommon(word)) bits |= W.N
  if (isAdjective(word)) bits |= W.ADJ
  if (adjectiveNouns.has(word)) bits |= W.N | W.ADJ
  if (bits & W.N && (singularOf(word) !== word || pluralOnly.has(word))) bits |= W.PLURAL
  return bits
}

const closedWords = [
  words.determiners,
  words.possessives,
  words.personalPronouns,
  words.indefinitePronouns,
  words.prepositions,
  words.coordinators,
  words.subordinators,
  words.whWords,
  words.auxiliaries,
  words.modals,
  words.negators,
  words.adverbs,
  words.cardinals,
  words.ordinals,
  words.particles,
]

/** Function words that are nothing else, though a list of verbs or goods has the same letters. */
const onlyClosed = new Set(
  'a an the and or but of to in on at by for from with into as if is are was were be been being has have had having do does did can may will would could should might must shall not so there here than then that this these those over under after before during other many all one some i he she it we they you them us him her his its our their'.split(
    ' ',
  ),
)

function buildLexicon(): Map<string, number> {
  const lexicon = new Map<string, number>()
  for (const set of closedWords) {
    for (const word of set) lexicon.set(word, closedClass(word) | (onlyClosed.has(word) ? 0 : openClass(word)))
  }
  for (const list of [
    verbForms.keys(),
    ingNouns,
    plainNouns,
    adjectiveNouns,
    peopleNouns,
    words.cardinals,
    commonNouns,
  ]) {
    for (const word of list) if (!lexicon.has(word)) lexicon.set(word, closedClass(word) | openClass(word))
  }
  for (const word of words.ordinals) lexicon.set(word, (lexicon.get(word) ?? 0) | W.ADJ)
  return lexicon
}

const lexicon = buildLexicon()

/** "donated" of no list is a participle or a past; "-ly" an adverb; what has no ending a noun. */
function guess(word: string): number {
  if (plainNouns.has(word)) return W.N
  const known = openClass(word)
  if (known !== 0) return known
  if (word.endsWith("n't")) return W.AUX
  if (/'(?:ve|ll|d|re|m)$/.test(word)) return W.PRON | W.SUBJECT
  if (word.length > 4 && word.endsWith('ly') && !words.notAdverbs.has(word)) return W.ADV | W.GUESSED
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) return W.PAST | W.PP | W.GUESSED
  if (word.length > 5 && word.endsWith('ing')) return W.ING | W.GUESSED
  if (/(?:fold|wise|wards?)$/.test(word)) return W.ADV | W.GUESSED
  const plural = singularOf(word) === word ? 0 : W.PLURAL
  return nounEnding.test(word) ? W.N | plural : W.N | W.GUESSED | plural
}

/** What a word in lower case can be. */
export const classOf = remembered((lower: string): number => lexicon.get(lower) ?? guess(lower))
