import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { Actor } from '../actors.ts'
import { authorFor } from '../author.ts'
import { namedOfUs } from '../author-told.ts'
import type { Discourse } from '../discourse.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, type Nominal, nominalAt, nominalBefore } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isNameless, partyFrom } from './actors-near.ts'
import { withoutAnswer } from './deed-owner.ts'

const marks = /^["“”«»]$/
const closing = /^[”"»]$/

const first = new Set(['we', 'us', 'i', 'me'])

/** Whom "we" stands for: who is quoted, else who writes the text. */
export function speakerFor({ piece }: Actor, { author }: Discourse): Actor | null {
  const [word, more] = lowerWords(piece)
  if (!first.has(word ?? '')) return null
  if (more !== undefined) return namedOfUs(piece)
  return speakerOf(piece) ?? authorFor({ piece }, author)
}

const isSaying = ({ lemma, particle }: Clause['verb']): boolean => hasVerbClass(lemma, particle, 'say')

/** Behind quoted words: "“Send us 20 tents,” the governor pleaded". */
const tellsWords = (verb: Clause['verb']): boolean =>
  isSaying(verb) ||
  hasVerbClass(verb.lemma, verb.particle, 'ask') ||
  /^(?:plead|write|tweet|post|cable)$/.test(verb.lemma)

/** "“We sent 20 tents,” said Ana Ruiz, Peru's health minister": who says "we", where an office or a body tells for whom. */
function speakerOf({ at, from }: Piece): Actor | null {
  const quoted = firstIndexIn(at.tokens, from + 1, at.tokens.length, ({ text }) => closing.test(text))
  const end = quoted < 0 ? endOfSaid(at, from) : quoted
  const clause = at.clauses.find(({ verb }) => verb.from > end && (quoted < 0 ? isSaying(verb) : tellsWords(verb)))
  if (clause === undefined || end < 0) return null
  const before = clause.subject === null ? null : nominalBefore(at.chunks, clause.at)
  // "the Peruvian embassy in Chile said"
  const isInPhrase = before !== null && at.chunks[before.first - 1]?.kind === 'prep'
  const subject = isInPhrase ? clause.subject : before
  const named = [
    ...(subject === null ? apposedBefore(at, clause) : [subject]),
    ...clause.arguments.filter(({ prep }) => prep === null).map(({ nominal }) => nominal),
  ]
  const principals = named.map((nominal) => principalOf(at, nominal))
  return (
    [...principals, ...named.map((nominal) => partyFrom(at, nominal))].find(
      (actor) => actor !== null && speaksForOthers(actor),
    ) ?? null
  )
}

/** "the Peruvian health minister, Ana Ruiz, said", "Ana Ruiz, Peru's health minister, said": the office and the name. */
function apposedBefore({ chunks }: Piece['at'], { at: verb }: Clause): readonly Nominal[] {
  const last = isComma(chunks[verb - 1]) ? nominalBefore(chunks, verb - 1) : null
  const first = last !== null && isComma(chunks[last.first - 1]) ? nominalBefore(chunks, last.first - 1) : null
  return last === null || first === null ? [] : [first, last]
}

/** "Ana Ruiz said: “We sent 20 tents.”", "“We sent 20 tents,” he said": whether those who say "we" were named before. */
export function isQuotedOfBefore({ at, from }: Piece, { persons, subject }: Discourse): boolean {
  const isMarked = at.tokens.some(({ text }) => marks.test(text))
  const end = isMarked ? from : endOfSaid(at, from)
  if (end < 0) return false
  const said = at.clauses.find(({ verb }) => verb.from > end && (isMarked ? tellsWords(verb) : isSaying(verb)))
  if (said === undefined) return true
  const before = nominalBefore(at.chunks, said.at)
  const np = before?.members.length === 1 ? before.members[0]?.np : undefined
  if (np === undefined || np.isPronoun) return np !== undefined
  const [first, head] = [at.tokens[np.from]?.lower ?? '', at.tokens[np.head]?.lower ?? '']
  // "“We sent 20 tents,” Ruiz said"
  const isSurname = np.to === np.from + 1 && (persons.has(first) || isPartOf(first, subject))
  // "a spokesman said", "its director Ana Ruiz said"
  const isOfBefore = /^(?:its|their)$/.test(first) || (/^(?:an?|the)$/.test(first) && mouths.test(head))
  return isSurname || (np.areas.length === 0 && isOfBefore)
}

const mouths = /^(?:spokes(?:man|woman|person)|statement|ministry|government|official|agency|embassy)$/

const isPartOf = (word: string, subject: Actor | null): boolean =>
  subject !== null && lowerWords(subject.piece).at(-1) === word

/** "a spokesman for the Danish Red Cross", "Ana Ruiz, spokeswoman for Helvex": for whom someone speaks. */
function principalOf(at: Piece['at'], { first, end }: Nominal): Actor | null {
  for (let i = first; i < Math.max(end, first + 3); i++) {
    const [spokesman, prep, body] = [at.chunks[i], at.chunks[i + 1], at.chunks[i + 2]]
    const noun = spokesman?.kind === 'np' ? (at.tokens[spokesman.head]?.lower ?? '') : ''
    if (!/^(?:spokes(?:man|woman|person)|director|head|chairman|chairwoman|chair|president)$/.test(noun)) continue
    if (prep?.kind !== 'prep' || !/^(?:for|of|at|with)$/.test(prep.text) || body?.kind !== 'np') return null
    const nominal = nominalAt(at.chunks, i + 2)
    return nominal === null ? null : partyFrom(at, nominal)
  }
  return null
}

/** "We sent 20 tents, Peru's envoy said": the comma before the clause that ends a sentence with who said it; -1 where there is none. */
function endOfSaid({ clauses, chunks }: Piece['at'], from: number): number {
  const last = clauses.findLast(({ verb }) => verb.form === 'finite')
  if (last === undefined || last.verb.from < from || !isSaying(last.verb)) return -1
  const isAtEnd = chunks.slice(last.at + 1).every(({ kind }) => kind !== 'sub' && kind !== 'wh')
  const start = isComma(chunks[last.at - 1]) ? last.at : (last.subject?.first ?? last.at)
  const mark = chunks[start - 1]
  return isAtEnd && isComma(mark) && mark !== undefined && mark.from > from ? mark.from : -1
}

const ours =
  /^(?:country|nation|homeland|government|ministry|embassy|consulate|mission|people|capital|army|navy|president|minister|company|firm|foundation|bank|province|city|hospital)$/

/** "our government", "this embassy": of the country of the one who says so. */
export function ofSpeaker(told: Actor, { author }: Discourse): Actor {
  const actor = withoutAnswer(told)
  const [word, noun, more] = lowerWords(actor.piece).filter((one) => one !== 'own')
  const isOurs =
    more === undefined &&
    (word === 'our' || word === 'my' ? ours.test(noun ?? '') : word === 'this' && noun === 'embassy')
  const speaker = isOurs && actor.iso3 === null ? (speakerOf(actor.piece) ?? authorFor(actor, author)) : null
  if (speaker === null || speaker.iso3 === null) return actor
  return { ...actor, iso3: speaker.iso3, iso3Piece: speaker.iso3Piece ?? speaker.piece }
}

/** A minister speaks for a country, a firm for itself; a mere name for no one that is known. */
const speaksForOthers = (actor: Actor): boolean =>
  !isNameless(actor) &&
  actor.type !== 'unspecified' &&
  actor.type !== 'citizens' &&
  (actor.iso3 !== null || actor.type !== 'government')

/** "Peru's envoy gave 20 tents on behalf of President Ruiz": who speaks for someone is of his country. */
export const asCompatriot = (principal: Actor | null, envoy: Actor | null): Actor | null =>
  principal === null || principal.iso3 !== null || envoy === null || !/^(?:government|royal)$/.test(principal.type)
    ? principal
    : { ...principal, iso3: envoy.iso3, iso3Piece: envoy.iso3Piece }

/** "On behalf of the government and people of Chad, may I": of the country that the sentence says someone speaks for. */
export const withAuthor = (behalf: Actor | null, { author }: Discourse): Actor | null =>
  behalf !== null && behalf.iso3 === null && author !== null && author.piece.at === behalf.piece.at ? author : behalf

/** "left our city" */
export const isOwnPlace = ({ type, piece: { at, from } }: Actor): boolean =>
  type === 'local_government' && /^(?:our|my)$/.test(at.tokens[from]?.lower ?? '')
