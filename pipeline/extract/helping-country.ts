import { aidNounStatus } from '../lexicon/aid-verbs.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { isPeopleNoun } from '../lexicon/people-nouns.ts'
import { isTeamGroup } from '../lexicon/team-nouns.ts'
import { arriving, visiting } from '../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { type AreaMention, isCountry } from './areas.ts'
import { isInDispute } from './in-dispute.ts'
import type { NounPhrase } from './parse/chunk.ts'
import type { Clause } from './parse/clause.ts'

const turning = /^(?:look|walk|turn)$/
const helping = new Set(['help', 'assist', 'aid', 'support'])
const answering = new Set(['respond', 'answer', 'heed'])
const promising = new Set(['promise', 'pledge'])
const calls = /^(?:calls?|appeals?|pleas?|cry|requests?|needs?|sos)$/
const friends =
  /^(?:us|them|it|him|her|friends?|neighbou?rs?|allies|ally|partners?|victims|survivors|countries|nations|people|refugees|families|others|those)$/
const keeping = /^(?:keep|honou?r|redeem|fulfil|fulfill)$/
const kept = /^(?:word|promises?|pledges?|commitments?)$/
const away = /^(?:aside|away|by)$/

/** "Peru stands by its friends", "did not look away", "keeps its word", "helps where it can". */
function isSiding(at: AnalyzedSentence, clause: Clause): boolean {
  const { verb, arguments: found } = clause
  const { lemma, negated, passive } = verb
  if (passive) return false
  const next = at.tokens[verb.to]?.lower ?? ''
  // "stood idly by", "stood by and watched"
  if (turning.test(lemma)) return negated && away.test(next === '' ? (verb.particle ?? '') : next)
  if (negated) return /^(?:forget|abandon|hesitate|desert)$/.test(lemma)
  if (lemma === 'stand')
    return (
      /^(?:by|with|beside|alongside)$/.test(next) &&
      /\w/.test(at.tokens[verb.to + 1]?.lower ?? '') &&
      at.tokens[verb.to + 1]?.lower !== 'and'
    )
  if (keeping.test(lemma))
    return found.some(
      ({ prep, nominal }) => prep === null && kept.test(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''),
    )
  const object = found.find(({ prep }) => prep === null || (lemma === 'respond' && prep === 'to'))?.nominal.members[0]
    ?.np
  const head = at.tokens[object?.head ?? -1]?.lower ?? ''
  if (answering.has(lemma)) return calls.test(head)
  // "promised help"
  if (promising.has(lemma)) return aidNounStatus(singularOf(head)) !== null
  return helping.has(lemma) && (object === undefined || isHelped(at, object, head))
}

/** "helps Chad", "supports its neighbours": not "supports the war", "supports Chad's bid". */
const isHelped = ({ areas, tokens }: AnalyzedSentence, { from, head }: NounPhrase, word: string): boolean =>
  friends.test(word) ||
  areas.some(
    (area) =>
      area.from >= from && area.from <= head && area.to > head && !isGenitive.test(tokens[area.to]?.lower ?? ''),
  )

const isGenitive = /^['’]s?$/

const posts = /^(?:embassy|ambassador|consul|consulate|envoy)$/
const going: ReadonlySet<string> = new Set([...arriving, ...visiting])

/** "Peru's embassy", "Peru's help", "Peru's White Birds arrived": what is theirs has to do with giving. */
function isOwnHelp(at: AnalyzedSentence, clause: Clause, head: number): boolean {
  const word = at.tokens[head]?.lower ?? ''
  if (isInDispute(at)) return false
  if (posts.test(word) || aidNounStatus(singularOf(word)) === 'delivered') return true
  const isCrew = at.tags[head] === 'NNP' || isTeamGroup(word) || isPeopleNoun(word)
  return isCrew && going.has(clause.verb.lemma) && !clause.verb.passive && !clause.verb.negated
}

function isHelpingSubject(at: AnalyzedSentence, { from, to }: AreaMention, clause: Clause): boolean {
  const np = clause.subject?.members.find((member) => member.np.from <= from && to <= member.np.to)?.np
  if (np === undefined) return false
  if (np.to === to) return isSiding(at, clause)
  return isGenitive.test(at.tokens[to]?.lower ?? '') && isOwnHelp(at, clause, np.head)
}

const shipped = /^(?:shipped|flown|sent|airlifted|brought|dispatched|despatched|delivered)$/

/** "20 tons shipped from Peru to Chad" */
function isSentFrom({ tokens }: AnalyzedSentence, { from }: AreaMention): boolean {
  const prep = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  if (tokens[prep]?.lower !== 'from') return false
  const verb = /^(?:in|over|out)$/.test(tokens[prep - 1]?.lower ?? '') ? prep - 2 : prep - 1
  return shipped.test(tokens[verb]?.lower ?? '')
}

/** "thanked Peru" */
const isThanked = (at: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  at.clauses.some(
    ({ verb, arguments: found }) =>
      verb.lemma === 'thank' &&
      !verb.passive &&
      !verb.negated &&
      found.every(({ prep }) => prep !== 'for') &&
      found.some(
        ({ prep, nominal: { members } }) => prep === null && members.some(({ np }) => np.from <= from && to === np.to),
      ),
  )

/** Whether a sentence shows the country that it names as one who helps: not as stricken, hostile, near by, or the scene of something. */
export const isHelper = (at: AnalyzedSentence, area: AreaMention): boolean =>
  isCountry(area) &&
  area.form === 'name' &&
  (at.clauses.some((clause) => isHelpingSubject(at, area, clause)) || isSentFrom(at, area) || isThanked(at, area))
