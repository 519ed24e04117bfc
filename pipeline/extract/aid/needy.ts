import { singularOf } from '../../lexicon/nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import { isCause } from '../counts/cause.ts'
import type { Discourse } from '../discourse.ts'
import { helpedCountry, sakeOf } from '../gifts/helped.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { goodsIn } from '../named-in.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { doerOf, ownerOf, partyAt, partyBehind } from './actors-near.ts'
import { calledUpon } from './called-upon.ts'
import { textAt } from './fronted-party.ts'
import { isCountryName } from './getter.ts'
import { headOf } from './head-of.ts'
import { helps, sceneOfTitle, strickenScene } from './stricken-scene.ts'

const asking = new Set('ask appeal call plead beg request need want lack seek cry petition turn invite hope'.split(' '))
const pleas = new Set('plea request appeal call cry need'.split(' '))
const striking = new Set(
  'hit strike ravage devastate batter flatten destroy flood swamp shake rock cripple engulf lash pound wreck inundate sweep overwhelm'.split(
    ' ',
  ),
)
const hardships = new Set(
  'fires dzud locusts crisis crises emergency emergencies disaster disasters calamity catastrophe fighting unrest rains monsoon hunger displacement devastation'.split(
    ' ',
  ),
)
/** "a call from Chad", "the appeal by Chad" */
const pleading = new Set(['from', 'by', 'of'])
const inPlace = new Set(['in', 'across', 'of', 'at', 'near', 'off', 'on', 'over', 'around', 'outside'])

const enduring = new Set(
  'fight battle face suffer struggle grapple wrestle endure cope experience reel contend'.split(' '),
)
const burdens = /^(?:outbreak|wave|surge|shortages?|spike|resurgence|influx|losses|damage|aftermath)$/

/** "is fighting an outbreak of measles", "reels from the floods", "from Cyclone Idai" */
const isHardship = (at: AnalyzedSentence, found: readonly Argument[]): boolean =>
  found.some(({ nominal: { members } }) =>
    members.some(({ np: { from, head, isName } }) =>
      at.tokens
        .slice(isName ? from : head, head + 1)
        .some(({ lower, word }) => burdens.test(lower) || hardships.has(lower) || (word != null && isCause(word))),
    ),
  )

/** "was short of tents", "has run out of tents", "had no tents left": what one has none of. */
function isShortOf(at: AnalyzedSentence, { verb, arguments: [first] }: Clause): boolean {
  if (first === undefined || verb.passive) return false
  if (verb.lemma === 'run' && first.prep === 'out of') return goodsBehind(at, first) !== null
  const head = at.tokens[first.nominal.members[0]?.np.head ?? -1]?.lower
  if (/^(?:be|run|fall)$/.test(verb.lemma) && first.prep === null && head === 'short')
    return textAt(at, first.nominal.first + 1) === 'of' && goodsBehind(at, first) !== null
  const next = at.chunks[first.nominal.end]
  const isNone = at.tokens[first.nominal.members[0]?.np.from ?? -1]?.lower === 'no'
  return verb.lemma === 'have' && first.prep === null && isNone && next?.kind === 'verb' && next.lemma === 'leave'
}

const goodsBehind = (at: AnalyzedSentence, { nominal: { first, end } }: Argument) =>
  goodsIn({ at, from: at.chunks[first]?.from ?? 0, to: at.chunks[end - 1]?.to ?? 0 })

const houses = /^(?:wards?|hospitals?|clinics?|morgues?|camps?|shelters?|beds?)$/

/** "the wards in Apia overflowed", "the hospitals in Lima were full": where there is no more room. */
function placeOverfull(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { verb, subject, at: end } = clause
  const head = at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? ''
  const isFull = verb.lemma === 'be' && at.tokens[verb.to]?.lower === 'full'
  const isOver = /^(?:overflow|burst|collapse|buckle)$/.test(verb.lemma) && !verb.passive
  // Told first, or as the time of what follows; "Peru gave 20 tents, and the hospitals in Lima are full" tells of two things.
  const isAhead = at.clauses[0] === clause || at.chunks[(subject?.first ?? 0) - 1]?.kind === 'sub'
  if (subject === null || !houses.test(head) || !(isFull || isOver) || !isAhead) return null
  const place = firstIndexIn(at.chunks, subject.first, end, (np) => np.kind === 'np' && np.areas.length > 0)
  return place < 0 ? null : partyAt(at, place)
}

/** "declared a state of emergency" */
const isDeclared = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  verb.lemma === 'declare' &&
  !verb.passive &&
  // "over crime"
  !found.some(({ prep }) => prep === 'over') &&
  found.some(
    ({ prep, nominal: { first, end } }) =>
      prep === null &&
      at.tokens
        .slice(at.chunks[first]?.from, at.chunks[end - 1]?.to)
        .some(({ lower }) => /^(?:emergency|disaster|calamity)$/.test(lower)),
  )

interface Needy {
  readonly actor: Actor
  /** Token behind what tells of the need. */
  readonly to: number
}

/** A country, or a place or body of one: whoever else asks may do so for others. */
const isPlaced = (actor: Actor | null): actor is Actor => actor !== null && actor.areas.length === 1

function ofClause(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { verb, arguments: found } = clause
  if (verb.negated) return null
  if (asking.has(verb.lemma)) {
    // "No sooner had Chad asked than Peru sent 20 tents"
    // "When Chad called, Peru answered with 20 tents"
    const isBare =
      found.every(({ prep }) => prep === 'than') && /^(?:ask|call|plead|appeal|beg)$/.test(verb.lemma) && !verb.passive
    // "requested that Peru send 20 tents"
    const that = at.chunks[clause.at + 1]
    const isThat = that?.kind === 'sub' && that.text === 'that'
    // "sent what Chad needed: 20 tents"
    const wh = at.chunks[clause.first - 1]
    const isWhat = wh?.kind === 'wh' && wh.text === 'what'
    const isFor =
      isBare || isWhat || isThat || found.some(({ prep }) => prep === 'for' || prep === 'to' || prep === null)
    if (!isFor) return null
    return verb.passive ? partyBehind(at, found, ['by']) : doerOf(at, clause)
  }
  // "Chad welcomes help from abroad"
  if (/^(?:accept|welcome)$/.test(verb.lemma) && !verb.passive)
    return found.some(({ prep, nominal }) => prep === null && helps.test(headOf(at, { nominal })))
      ? doerOf(at, clause)
      : null
  if (isShortOf(at, clause) || isDeclared(at, clause)) return doerOf(at, clause)
  const full = placeOverfull(at, clause)
  if (full !== null) return full
  if (enduring.has(verb.lemma)) return isHardship(at, found) ? doerOf(at, clause) : null
  if (!striking.has(verb.lemma)) return null
  return verb.passive ? doerOf(at, clause) : partyBehind(at, found, [null, 'through', 'across', 'over'])
}

/** "more than before the war in Peru": a misfortune that only tells the time. */
const isPoint = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'prep' && /^(?:before|until|till|than)$/.test(chunk.text)

/** Words from "than" or "times what" to the misfortune of the gift compared with, at most. */
const farthestCompared = 10

/** "four times what came in after the quake in Peru", "more than it gave after the quake in Peru": of another gift. */
const isOfCompared = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  someIn(
    tokens,
    from - farthestCompared,
    from,
    ({ lower }, i) =>
      /^(?:times|twice|than)$/.test(lower) &&
      /^(?:what|as|it|they|we|after|in|during)$/.test(tokens[i + 1]?.lower ?? ''),
  )

const troubles = /^(?:need|trouble|troubles|distress|difficulty|difficulties|want|crisis|mourning)$/

/** "Peru's plea", "the floods in Peru", "the Peruvian quake": whose the plea or the misfortune is. */
function ofPhrase(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || isPoint(at.chunks[index - 1]) || isOfCompared(at, np.from)) return null
  // "With Chad in need, Peru sent 20 tents"
  if (
    troubles.test(at.tokens[np.head]?.lower ?? '') &&
    textAt(at, index - 1) === 'in' &&
    textAt(at, index - 3) === 'with'
  )
    return partyAt(at, index - 2)
  if (pleas.has(singularOf(at.tokens[np.head]?.lower ?? '')))
    return ownerOf(at, index, index + 1) ?? (pleading.has(textAt(at, index + 1)) ? partyAt(at, index + 2) : null)
  const word = at.tokens[np.head]?.word
  const [own] = np.areas
  // "Peru's second wave"
  const isWave = own !== undefined && word != null && /^(?:wave|surge|outbreak)$/.test(word.lower)
  if (word == null || !(isCause(word) || hardships.has(word.lower) || isWave)) return null
  if (own !== undefined) return actorOf({ at, from: own.from, to: own.to })
  const [prep, place] = [at.chunks[index + 1], at.chunks[index + 2]]
  if (prep?.kind !== 'prep' || !inPlace.has(prep.text) || place?.kind !== 'np') return null
  const area = at.areas.find(({ form, from }) => form === 'name' && from >= place.from && from < place.to)
  return area === undefined ? null : actorOf({ at, from: area.from, to: area.to })
}

/** All whom a sentence tells to be in need, in the order of its words. */
function needsIn(at: AnalyzedSentence): Needy[] {
  const found: Needy[] = []
  for (const clause of at.clauses) {
    const actor = ofClause(at, clause)
    if (isPlaced(actor)) found.push({ actor, to: clause.verb.to })
  }
  for (const [index, { to }] of at.chunks.entries()) {
    const actor = ofPhrase(at, index)
    if (isPlaced(actor)) found.push({ actor, to })
  }
  return found.sort((a, b) => a.to - b.to)
}

/** "When Chad asked for help, Peru sent 20 tents", "After the floods in Chad Peru sent 20": who was in need, as told before a token. */
const needyBefore = (needs: readonly Needy[], token: number): Actor | null =>
  needs.findLast(({ to }) => to <= token)?.actor ?? null

/** "Peru sent 20 tents after Chad was flooded", "3 million to meet the needs left by the quake that struck Chad": the first told behind a token. */
const needyBehind = (needs: readonly Needy[], token: number): Actor | null =>
  needs.find(({ actor }) => actor.piece.from > token)?.actor ?? null

/** Whom the sentence of a gift told at a token leaves to be understood: those helped, or for whose sake it is given, else the land where it is handed out, else those in need. */
export const understood = (at: AnalyzedSentence, token: number, ground: Actor | null): (Actor | null)[] => {
  const needs = needsIn(at)
  return [helpedCountry(at), sakeOf(at), ground, needyBefore(needs, token), needyBehind(needs, token)]
}

/** The first of them. */
export const needyOf = (at: AnalyzedSentence, token: number, ground: Actor | null): Actor | null =>
  understood(at, token, ground).find((one) => one !== null) ?? null

/** "Beira", "the Beira region": a place by its name and nothing else. */
const isPlaceName = ({ areas: [area], piece: { from, to } }: Actor): boolean =>
  area !== undefined && area.form === 'name' && area.from <= from + 1 && area.to === to

/** "Chad asked Peru for 20 tents": who is asked is in no need. */
const isAsked = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.clauses.some(
    ({ verb, arguments: found }) =>
      /^(?:ask|request|beg|turn|appeal)$/.test(verb.lemma) &&
      !verb.passive &&
      found.some(
        ({ prep, nominal: { members } }) =>
          (prep === null || prep === 'to' || prep === 'from') &&
          members.length === 1 &&
          members[0]?.np.from === from &&
          members[0].np.to === to,
      ),
  )

const pleadsForHelp = (at: AnalyzedSentence): boolean =>
  at.clauses.some(
    ({ verb, arguments: found }) =>
      /^(?:ask|appeal|call|plead|beg)$/.test(verb.lemma) &&
      !verb.passive &&
      // "appealed for aid for refugees", "for help in freeing 20 people"
      found.some(
        ({ prep, nominal }) =>
          prep === 'for' && helps.test(headOf(at, { nominal })) && !/^(?:for|in)$/.test(textAt(at, nominal.end)),
      ),
  )

/** "Chad's premier asked for help", "the hospitals in Chad are full": of an office, a house or a body the country that the name is of. */
function countryOfNeed(at: AnalyzedSentence, actor: Actor): Actor {
  const [area] = actor.areas
  const isOwn = isCountryName(actor) || isPlaceName(actor) || area?.form !== 'name' || !isCountry(area)
  const isHouse = actor.piece.at.tokens.slice(actor.piece.from, actor.piece.to).some(({ lower }) => houses.test(lower))
  return isOwn || !(isHouse || pleadsForHelp(at)) ? actor : actorOf({ at, from: area.from, to: area.to })
}

/** "After the quake in Arequipa, Peru asked for help": the country that asks, and not the place in it; else the first that is told to be in need. */
function neediest(needs: readonly Needy[]): Needy | undefined {
  const [first] = needs
  const land = needs.find(({ actor }) => isCountryName(actor) && actor.iso3 === first?.actor.iso3)
  return land ?? first
}

/** Keeps in mind the one country that the paragraph tells to be in need: gifts of others that name no receiver go there. */
export function rememberNeedy(at: AnalyzedSentence, discourse: Discourse): void {
  const called = calledUpon(at)
  if (called !== null) {
    discourse.needy = called
    return
  }
  const told = neediest(
    needsIn(at)
      .map((one) => ({ ...one, actor: countryOfNeed(at, one.actor) }))
      .filter(({ actor }) => isCountryName(actor) || isPlaceName(actor)),
  )
  const scene = told === undefined ? (strickenScene(at) ?? sceneOfTitle(at)) : null
  const first = told ?? (scene === null ? undefined : { actor: scene })
  if (first === undefined || first.actor.iso3 === null || !(isCountryName(first.actor) || isPlaceName(first.actor)))
    return
  const { actor } = first
  // "Chad was hit and so was Mali"
  // "Mali was hit as well": beside another
  const isBesides = at.tokens.some(
    ({ lower }, i) => /^(?:also|too)$/.test(lower) || (lower === 'well' && at.tokens[i - 1]?.lower === 'as'),
  )
  const isOther = ({ from, to, form, iso3 }: AreaMention): boolean =>
    form === 'name' && iso3 !== null && iso3 !== actor.iso3 && !isAsked(at, from, to)
  const isOne = !isBesides && !at.areas.some(isOther)
  const { needy } = discourse
  const isSame = needy === null || (needy !== 'several' && needy.iso3 === actor.iso3)
  discourse.needy = isOne && isSame ? actor : 'several'
}
