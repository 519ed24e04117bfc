import { ownPossessives } from '../../lexicon/function-words.ts'
import { goodsOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { addressingVerbs, biddingVerbs, comfortingVerbs, turningVerbs } from '../../lexicon/speech-verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { endingAt, lowerWords, type Piece } from '../piece.ts'
import { canAct, isNamed } from './party.ts'
import { seconds, standsBy, takesStand } from './read-stands.ts'
import { argumentOf, leadsToInfinitive, type Reading, readingOf, sideOf, subjectOf, wordsOf } from './reading.ts'
import { isOutlet, isUnofficial } from './unofficial.ts'

/** Words turned to others, or held for or against what they do: "pressed Peru", "wished them strength", "deplored the ban". */

const travellers = words(
  'tourist traveller traveler visitor passenger resident patient shopper fan investor consumer customer viewer reader motorist guest user',
)

/** "its citizens in Peru", "Chinese tourists": no one that stands for a country or a body. */
function isPrivate(piece: Piece): boolean {
  const own = lowerWords(piece)
  const isOwn = ownPossessives.has(own[0] ?? '')
  return own.some((word) => travellers.has(singularOf(word))) || (isOwn && !own.some((word) => isPeer.test(word)))
}
const isPeer = /^(?:counterparts?|colleagues?|partners?|hosts?|neighbou?rs?|allies|ally|numbers?)$/

interface Turned {
  readonly actor: Piece | null
  readonly counterpart: Piece
}

/** Who says something to whom; "was warned by Peru" told from the other end. */
function turned(at: AnalyzedSentence, clause: Clause, ...preps: readonly (string | null)[]): Turned | null {
  const { passive } = clause.verb
  const actor = passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  const other = passive && preps.includes(null) ? subjectOf(at, clause) : sideOf(at, clause, ...preps)
  if (other === null || !canAct(other) || !isNamed(other) || isPrivate(other) || isUnofficial(other)) return null
  if (actor !== null && isUnofficial(actor)) return null
  return passive && (actor === null || !canAct(actor)) ? null : { actor, counterpart: other }
}

const donating = words('donate give send provide contribute raise pay supply deliver')

const helps = words('help aid assistance support relief cooperation')

/** "appealed to Peru to send tents": a call for gifts is a gift asked for. */
export function asksForGift(at: AnalyzedSentence, clause: Clause): boolean {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  // "pleaded with Peru for tents"
  const goods = argumentOf(clause, 'for')?.nominal.members[0]?.np
  const isHelp = goods !== undefined && helps.has(at.tokens[goods.head]?.lower ?? '')
  const isOfGoods = goods !== undefined && !isHelp && goodsOf(wordsOf(at, goods)) !== null
  if (isOfGoods && /^(?:plead|appeal)$/.test(clause.verb.lemma)) return true
  // "“Send us 40 tents,” the mayor pleaded with Lima"
  const isQuoted = /^["“]$/.test(at.tokens[0]?.text ?? '')
  if (isQuoted && at.clauses.some(({ verb }) => verb.from < clause.verb.from && donating.has(verb.lemma))) return true
  return next?.verb.form === 'infinitive' && donating.has(next.verb.lemma)
}

const inGame = /^(?:half|minutes?|hours?|game|match|goals?|season|points?)$/

/** "pressed Peru for most of the half" */
const isOfGame = (at: AnalyzedSentence, { nominal }: Argument): boolean =>
  nominal.members.some(({ np }) => inGame.test(at.tokens[np.head]?.lower ?? '')) ||
  at.tokens[nominal.members[0]?.np.head ?? -1]?.lower === 'most'

/** "pressed Peru to reopen the road", "lobbied the bank for a loan"; not "pressed Peru hard in the second half". */
function bids(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma } = clause.verb
  if (!biddingVerbs.has(lemma) || asksForGift(at, clause)) return null
  const wanted = lemma === 'ask' ? undefined : argumentOf(clause, 'for', 'on', 'over')
  const isWanted = leadsToInfinitive(at, clause) || (wanted !== undefined && !isOfGame(at, wanted))
  const sides = isWanted ? turned(at, clause, null) : null
  return sides === null
    ? null
    : readingOf(at, clause, 'public_statement', { ...sides, isSpeech: true, implied: 'policy_position' })
}

const traders = words(
  'company firm maker airline retailer trader investor analyst economist dealer broker market report farmer grower exporter',
)

/** "Traders blamed Peru for the fall in prices": those who sell speak for no country. */
function isBlameOfTrade(at: AnalyzedSentence, clause: Clause): boolean {
  const who = clause.verb.lemma === 'blame' ? subjectOf(at, clause) : null
  return who !== null && lowerWords(who).some((word) => traders.has(singularOf(word)))
}

/** "was assured of 40 tents": a gift that is promised, and no words. */
const isOfGift = ({ numbers, tokens }: AnalyzedSentence, { verb: { main } }: Clause): boolean =>
  numbers.some(
    ({ from, nonFigure }) => nonFigure === null && from > main && from <= main + 8 && tokens[from - 1]?.lower === 'of',
  )

/** "warned Peru that …", "was reassured by the Peruvian government". */
function addresses(at: AnalyzedSentence, clause: Clause): Reading | null {
  const isTold = addressingVerbs.has(clause.verb.lemma) && !isBlameOfTrade(at, clause)
  const isAssuring = /^(?:re)?assure$/.test(clause.verb.lemma)
  const sides = isTold && !(isAssuring && isOfGift(at, clause)) ? turned(at, clause, null) : null
  return sides === null
    ? null
    : readingOf(at, clause, 'public_statement', {
        ...sides,
        isSpeech: true,
        isPlain: !isAssuring,
        implied: isAssuring ? null : 'policy_position',
      })
}

/** "consoled the Peruvian people", "commiserated with Peru". */
function comforts(at: AnalyzedSentence, clause: Clause): Reading | null {
  const sides = comfortingVerbs.has(clause.verb.lemma) ? turned(at, clause, null, 'with') : null
  return sides === null
    ? null
    : readingOf(at, clause, 'public_statement', { ...sides, isSpeech: true, implied: 'sympathy' })
}

/** "appealed to Peru", "apologised to the Peruvian embassy". */
function turnsTo(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, passive } = clause.verb
  const outlet = lemma === 'complain' && !passive ? sideOf(at, clause, 'to') : null
  if (outlet !== null && isOutlet(outlet))
    return readingOf(at, clause, 'interview', { counterpart: outlet, implied: 'policy_position' })
  const sides =
    turningVerbs.has(lemma) && !passive && !asksForGift(at, clause) ? turned(at, clause, 'to', 'with') : null
  const implied = /^apologi/.test(lemma) ? 'sympathy' : 'policy_position'
  return sides === null ? null : readingOf(at, clause, 'public_statement', { ...sides, isSpeech: true, implied })
}

const wishes = words(
  'strength courage luck success well recovery health best peace comfort patience fortitude happiness prosperity',
)

/** "wished the Peruvian people strength": the wish may have been read with whom it is meant for. */
function wishesWell(at: AnalyzedSentence, clause: Clause): Reading | null {
  if (clause.verb.lemma !== 'wish' || clause.verb.passive) return null
  const [getter, wish] = clause.arguments.filter(({ prep }) => prep === null)
  const whole = getter === undefined ? null : sideOf(at, clause, null)
  if (whole === null) return null
  const isSaid = (i: number): boolean => wishes.has(at.tokens[i]?.lower ?? '')
  const isRunOn = isSaid(whole.to - 1)
  const other = isRunOn ? withoutWish(whole) : whole
  const isWish = isRunOn || isSaid(whole.to) || wish?.nominal.members.some(({ np }) => isSaid(np.head)) === true
  const actor = subjectOf(at, clause)
  return isWish && canAct(other) && !isUnofficial(other) && (actor === null || !isUnofficial(actor))
    ? readingOf(at, clause, 'public_statement', { isSpeech: true, counterpart: other, implied: 'sympathy' })
    : null
}

/** "the Peruvian people courage and strength": up to the first word of the wish. */
function withoutWish(piece: Piece): Piece {
  const { at, from, to } = piece
  for (let i = from + 1; i < to; i++) if (wishes.has(at.tokens[i]?.lower ?? '')) return endingAt(piece, i)
  return piece
}

export const addressReaders = [bids, addresses, comforts, turnsTo, seconds, takesStand, standsBy, wishesWell]
