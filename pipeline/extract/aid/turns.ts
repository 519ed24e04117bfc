import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { lemmaWithParticle } from '../parse/verb-group.ts'
import { partyBehind, partyFrom } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import type { Governor } from './governor.ts'
import { headOf } from './head-of.ts'
import { isCarrier } from './laden.ts'

const onWay = /^(?:due|bound|en|in|on|under|underway)$/

/** "are over the sea, on their way to Peru", "are on the road to Peru": goods that have left. */
function isOnRoad(at: AnalyzedSentence, { arguments: found }: Clause): boolean {
  const isAway = found.some(({ prep }) => prep !== null && /^(?:over|above|off|between|past|beyond)$/.test(prep))
  return found.some((argument) => {
    const { prep, nominal } = argument
    const next = at.chunks[nominal.end]
    const isAhead = next?.kind === 'prep' && /^(?:to|from|for)$/.test(next.text)
    const head = headOf(at, argument)
    return prep === 'on' && isAhead && (head === 'road' || (head === 'way' && isAway))
  })
}

/** "are due from Peru", "are on the way". */
export function isOnItsWay({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  const isAdverb = /^(?:currently|now|already|presently|still|also)$/.test(tokens[verb.to]?.lower ?? '')
  const [next, after, third] = [0, 1, 2].map((k) => tokens[verb.to + k + (isAdverb ? 1 : 0)]?.lower ?? '')
  if (!onWay.test(next ?? '')) return false
  // "are under way to Peru"
  if (next === 'underway') return after === 'to'
  // "under way with 40 beds"
  if (next === 'under') return after === 'way' && (third === 'to' || third === 'with')
  return (
    next === 'due' ||
    next === 'bound' ||
    after === 'route' ||
    after === 'transit' ||
    (next !== 'in' && (after === 'the' || after === 'its' || after === 'their') && third === 'way')
  )
}

/** "are due from Peru": not yet on the way. */
const isDue = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  [0, 1].some((k) => tokens[verb.to + k]?.lower === 'due')

/** "are due from Peru", "will be on their way" */
export const isYetToLeave = (at: AnalyzedSentence, clause: Clause): boolean =>
  isOnItsWay(at, clause) && statusOfLeft(at, clause) === 'pledged'

/** How far what a clause tells to be on its way has come: pledged until it has left. */
export const statusOfLeft = (at: AnalyzedSentence, clause: Clause): GiftStatus =>
  isDue(at, clause) || clause.verb.modal !== null ? 'pledged' : 'delivered'

/** "20 tents are on their way", "20 tents have found their way to Lima"; null where they are not told to be on their way. */
export function statusOnWay(at: AnalyzedSentence, clause: Clause): GiftStatus | null {
  const { lemma } = clause.verb
  if (lemma === 'be')
    return isOnRoad(at, clause) ? 'delivered' : isOnItsWay(at, clause) ? statusOfLeft(at, clause) : null
  const hasWay = clause.arguments.some(({ prep, nominal }) => prep === null && /way$/.test(headOf(at, { nominal })))
  return lemma === 'find' && hasWay ? 'delivered' : null
}

/** "put 3 million at the disposal of Peru", "put 200 dollars into a fund for Peru" */
export const isDisposal = (at: AnalyzedSentence, prep: string | null, { members }: Nominal): boolean => {
  const heads = members.map(({ np }) => at.tokens[np.head]?.lower ?? '')
  // "put 20 tons on a ship to Peru"
  if (prep === 'on' || prep === 'aboard') return heads.some((head) => isCarrier(head) || head === 'deposit')
  return (
    (prep === 'at' || prep === 'into') &&
    heads.some((head) =>
      /^(?:disposal|service|deposit|fund|funds|envelope|box|boxes|bucket|buckets|tin|tins|hat|pot|kitty|appeal|appeals|campaign|collection|relief|schools|clinics|hospitals|wells)$/.test(
        head,
      ),
    )
  )
}

/** "shared 2 million among 14 homes", "shares its vaccine with Peru" */
export const isSharer = (at: AnalyzedSentence, { prep, nominal }: Argument): boolean =>
  prep === 'among' || prep === 'between' || (prep === 'with' && partyFrom(at, nominal) !== null)

/** "made 3 million available to Peru", "3 million has been made available" */
export function isMadeAvailable({ chunks, tokens }: AnalyzedSentence, { verb, end }: Clause): boolean {
  if (verb.lemma !== 'make') return false
  const to = chunks[end - 1]?.to ?? verb.to
  for (let i = verb.to; i < to; i++) if (tokens[i]?.lower === 'available') return true
  return false
}

export const calls = /^(?:appeals?|requests?|applications?|calls?|pleas?)$/

/** "answered Peru's appeal with 20 tents", "met its request": the phrase of the call that gifts answer; null where there is none. */
export const answeredCall = (at: AnalyzedSentence, { verb, arguments: found }: Clause): Argument | null =>
  (/^(?:answer|meet|match|heed|respond|react|reply)$/.test(verb.lemma) &&
    found.find(({ prep, nominal }) => (prep === null || prep === 'to') && calls.test(headOf(at, { nominal })))) ||
  null

/** "in response to a request from Chad": who asks, not who gives. */
export function isOfCall({ chunks, tokens }: AnalyzedSentence, { prep, nominal }: Argument): boolean {
  const call = chunks[nominal.first - 2]
  return /^(?:from|by)$/.test(prep ?? '') && call?.kind === 'np' && calls.test(tokens[call.head]?.lower ?? '')
}

const bringing = /^(?:bring|net|draw|attract)$/

/** "Its appeal has raised", "The UN's call brought in": what an appeal brings is for whoever made it. */
export const isOfAppeal = (at: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  bringing.test(verb.lemma) && !verb.passive && calls.test(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')

const aids = /^(?:aid|help|rescue|assistance|relief|support|side)$/

/** "leads with 20 tents", "leads the list with 20 tents"; not "leads the region with 20 wards", "leads with 20 nurses in hospitals abroad". */
function isLeadingGivers(at: AnalyzedSentence, { arguments: found }: Clause): boolean {
  const [first, second] = found
  const isList =
    first?.prep === null && /^(?:list|field|table|way|ranking|donors|givers|helpers)$/.test(headOf(at, first))
  const told = first?.prep === 'with' ? first : isList && second?.prep === 'with' ? second : undefined
  const [behind, next] = [0, 1].map(
    (k) => at.tokens[(at.chunks[(told?.nominal.end ?? 0) - 1]?.to ?? 0) + k]?.lower ?? '',
  )
  const isElsewhere = /^(?:in|at|on|per|dead|killed|injured|sick|infected)$/.test(behind ?? '')
  return told !== undefined && !isElsewhere && !(behind === 'for' && /^(?:its|their|his|her)$/.test(next ?? ''))
}

const answering = /^(?:respond|answer|reply|react)$/

/** "responded with a plane carrying the 20 tents": the clause that answers with what leads to a chunk. */
export const answerWith = ({ clauses }: AnalyzedSentence, index: number): Clause | undefined =>
  clauses.findLast(
    ({ at: place, verb, end, arguments: found }, i) =>
      place < index &&
      answering.test(verb.lemma) &&
      !verb.passive &&
      found.some(({ prep }) => prep === 'with') &&
      (index < end || clauses[i + 1]?.subject?.end === end),
  )

/** "responded with 20 tents", "leads with 20 tents", "came to the aid of Peru with 20 tents" */
export function isAnsweredWith(at: AnalyzedSentence, { clause, prep }: Governor): boolean {
  if (prep !== 'with') return false
  if (clause.verb.lemma === 'lead') return isLeadingGivers(at, clause)
  if (answering.test(clause.verb.lemma) || answeredCall(at, clause) !== null) return true
  if (comesInNamed(clause)) return true
  return /^(?:come|go|rush|hurry)$/.test(clause.verb.lemma) && clause.arguments.some((one) => isAidOf(at, one))
}

/** "Acme came in with 3 million": a name, and no vehicle or guest. */
const comesInNamed = ({ verb, subject }: Clause): boolean =>
  verb.lemma === 'come' && verb.particle === 'in' && subject?.members.every(({ np }) => np.isName) === true

/** "to the aid of Peru", "to Peru's help" */
export const isAidOf = (at: AnalyzedSentence, { prep, nominal }: Argument): boolean =>
  prep === 'to' && aids.test(headOf(at, { nominal }))

/** Under these verbs nothing is decided, or no longer. */
export const weighing =
  /^(?:consider|weigh|mull|contemplate|ponder|debate|discuss|study|cancel|scrap|withdraw|revoke|rescind|suspend|shelve|refuse|reject|decline|deny|block|veto|spurn|rebuff|snub|scupper|thwart)$/

const stopping = /^(?:call off|(?:vote|strike) down|throw out|hold up)$/

/** "is considering a gift of 20 tents", "has cancelled its gift of 20 tents", "a gift of 20 tents was called off" */
export const isWeighed = ({ clause: { verb }, relation }: Governor): boolean =>
  (relation !== 'subject' || verb.passive) &&
  relation !== 'participle' &&
  // "weighed in with 20 tents"
  ((weighing.test(verb.lemma) && verb.particle !== 'in') || stopping.test(lemmaWithParticle(verb)))

/** What comes in without being given. */
export const earning = /^(?:tourism|trade|exports?|sales|mining|remittances|tourists|visitors)$/

/** "Tourism brought Peru 6 billion", "Oil and gas exports brought Peru 6 billion": earned, not given. */
export const isEarned = (at: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  /^(?:bring|earn|yield|contribute|reach|hit|top|exceed)$/.test(verb.lemma) &&
  subject?.members.some(({ np }) => earning.test(at.tokens[np.head]?.lower ?? '')) === true

const thoughts = /^(?:ideas?|thoughts?|notion|prospect|possibility|suggestion|talk|question|dream|hopes?|chances?)$/

/** "would have sent 20 tents": it did not; "has yet to decide whether to send them"; "the idea of sending them". */
export const isUnreal = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean =>
  tokens[verb.from - 1]?.lower === 'whether' ||
  (tokens[verb.from - 1]?.lower === 'of' && thoughts.test(tokens[verb.from - 2]?.lower ?? '')) ||
  (/^(?:would|could|should|might)$/.test(verb.modal ?? '') &&
    tokens.slice(verb.from, verb.main).some(({ lower }) => lower === 'have'))

/** "is to have", "will have" */
export const willHave = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  at.tokens[verb.to - 1]?.lower === 'have' &&
  verb.to - verb.from > 1 &&
  /^(?:to|will|shall)$/.test(at.tokens[verb.to - 2]?.lower ?? '')

const loads =
  /^(?:goods|supplies|shipment|consignment|cargo|load|hold|plane|planes|aircraft|flight|ship|donations|gifts|items|aid|parcel|delivery|batch|airlift|trucks?|lorry|lorries)$/

/** "Among the goods were 20 tents", "Aboard the plane were 30 beds": what a shipment holds. */
export function isLoaded(at: AnalyzedSentence, { verb, at: place }: Clause): boolean {
  if (!/^(?:be|come|lie|sit)$/.test(verb.lemma)) return false
  let first = place
  while (
    first > 0 &&
    !(at.chunks[first - 1]?.kind === 'punct' && (at.chunks[first - 1] as { text: string }).text === ';')
  )
    first--
  const [prep, np] = [at.chunks[first], at.chunks[first + 1]]
  if (prep === undefined || np?.kind !== 'np') return false
  const opening = at.tokens[prep.from]?.lower ?? ''
  const isBoard = opening === 'on' && np.to === np.from + 1 && at.tokens[np.from]?.lower === 'board'
  if (opening === 'aboard' || isBoard) return true
  return /^(?:among|in|with|on)$/.test(opening) && loads.test(at.tokens[np.head]?.lower ?? '')
}

/** "with another 20 to come": an amount that is still on its way. */
export function isToCome(at: AnalyzedSentence, { item, index }: AidFigure): boolean {
  const next = at.chunks[Math.max(item.end, index + 1)]
  if (next?.kind === 'verb' && next.form === 'infinitive' && /^(?:come|follow|arrive|be)$/.test(next.lemma)) return true
  // "with another 20 expected next month"
  return next?.kind === 'verb' && next.form === 'participle' && /^(?:expect|await|schedule|plan)$/.test(next.lemma)
}

/** "will make 20 million doses", "20 million doses will be made": for whom is not told. */
export function isMaking(at: AnalyzedSentence, clause: Clause, { number, kind }: AidFigure): boolean {
  const { verb, subject, arguments: found } = clause
  if (verb.lemma !== 'make' || verb.particle !== null) return false
  if (kind !== 'known' || number.kind === 'money') return false
  // "20 million doses were made available"
  if (verb.passive) return subject?.members[0]?.np.number === number && !isMadeAvailable(at, clause)
  const [object] = found
  const isObject = object?.prep === null && object.nominal.members[0]?.np.number === number
  return isObject && partyBehind(at, found, ['for', 'to']) === null
}

/** "15 kitchens, which turn out 3,000 meals": what things do is not what is done with them. */
export const doesItself = ({ chunks }: AnalyzedSentence, { clause, relation }: Governor): boolean =>
  relation === 'relative' &&
  !clause.verb.passive &&
  chunks[clause.at - 1]?.kind === 'wh' &&
  /^(?:turn|churn|produce|make|manufacture|bottle|treat|feed|serve|house|shelter|hold|store|process)$/.test(
    clause.verb.lemma,
  )

/** "sold 2 billion dollars of bonds": who sells paper borrows. */
export function isOfPaper({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const noun = chunks[index + 2]
  const word = noun?.kind === 'np' ? (tokens[noun.head]?.lower ?? '') : ''
  return /^(?:bonds?|notes|bills|securities|shares|stocks?|debt|treasuries|gilts)$/.test(word)
}
