import { isTrade } from '../../lexicon/team-nouns.ts'
import type { Actor } from '../actors.ts'
import { isYetToLeave } from '../aid/turns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Item } from '../items.ts'
import type { Clause } from '../parse/clause.ts'
import type { Member, Nominal } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { actorBehind } from './roles.ts'

const gifts = /^(?:gifts?|donations?|contributions?|presents?|aid|help|consignments?|shipments?)$/

/** "Peru's contribution, a field kitchen, arrived": the goods behind the comma are the gift. */
export const withoutLabel = (items: readonly Item[]): readonly Item[] => {
  const [label, ...goods] = items
  const isLabel = label?.number === null && label.piece !== null && gifts.test(lowerWords(label.piece).at(-1) ?? '')
  return isLabel && goods.length > 0 && label.piece?.at.tokens[label.piece.to]?.text === ',' ? goods : items
}

/** "From Peru came a laboratory", "To Lima came a laboratory": what stands behind the verb; amounts there are read figure by figure. */
export function arriverOf(
  { tokens }: AnalyzedSentence,
  { subject, fronted, arguments: [first] }: Clause,
): Nominal | null {
  const isFrom =
    subject === null && first?.prep === null && fronted.some(({ prep }) => prep === 'from' || prep === 'to')
  const isThing = ({ np }: Member): boolean => np.number === null && !words.test(tokens[np.head]?.lower ?? '')
  if (isFrom && first.nominal.members.every(isThing)) return first.nominal
  return subject !== null && decisions.test(tokens[subject.members[0]?.np.head ?? -1]?.lower ?? '') ? null : subject
}

/** Where what arrives has gone: "landed in Lima", "To Lima came a clinic", "From Peru came a clinic for Chad". */
export function goalOfArrival(at: AnalyzedSentence, clause: Clause): Actor | null {
  const places = clause.verb.lemma === 'come' ? ['to'] : ['in', 'at', 'to']
  return clause.subject === null
    ? actorBehind(at, [...clause.arguments, ...clause.fronted], [...places, 'for'])
    : actorBehind(at, clause.arguments, places)
}

/** "From Peru came news of masks" */
const words =
  /^(?:news|word|words|reports?|praise|calls?|thanks|criticism|warnings?|letters?|messages?|rumou?rs?|promises?)$/

/** "The decision to send 20 tents came on Monday": the words came, and no tents. */
const decisions = /^(?:news|word|decisions?|announcements?|approval|plans?|agreements?)$/

const isHelper = ({ piece }: Item): boolean => piece !== null && isTrade(lowerWords(piece).at(-1) ?? '')

const isOfSoldiers = ({ piece }: Item): boolean =>
  piece !== null && /^(?:soldiers?|troops?|peacekeepers?|marines?)$/.test(lowerWords(piece).at(-1) ?? '')

/** "300 Peruvian workers came home", "Peru flew home 40 doctors": people, but no help; doctors who "came home" had helped. */
export const isHomecoming = (
  { tokens }: AnalyzedSentence,
  { verb, arguments: [first] }: Clause,
  items: readonly Item[],
): boolean =>
  (tokens[verb.to]?.lower === 'home' &&
    items.every((item) => item.category === 'personnel' && (first?.prep === null || !isHelper(item)))) ||
  // "400 Chadian soldiers left Niger"
  (verb.lemma === 'leave' && first?.prep === null && items.every(isOfSoldiers))

/** "20 tents, paid for by Peru, will follow", "20 tents given by Peru are due in June": what the main verb says of goods that a participle tells of. */
export const isStillToCome = (at: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  verb.form === 'participle' &&
  at.clauses.some(
    (main) =>
      main.verb.form === 'finite' &&
      main.verb.from > verb.from &&
      main.subject?.first === subject?.first &&
      (isYetToLeave(at, main) || (/^(?:will|shall)$/.test(main.verb.modal ?? '') && coming.test(main.verb.lemma))),
  )

const coming = /^(?:follow|come|arrive|reach|land|leave)$/

const buying = /^(?:buy|purchase|order|import|procure)$/

/** "The masks that Peru had ordered arrived": who bought goods gets them, unless they came to a place or were bought for someone. */
export const isBoughtBefore = (at: AnalyzedSentence, { subject, at: main, arguments: found }: Clause): boolean =>
  subject !== null &&
  !found.some(({ nominal: { members } }) => members.some(({ np }) => np.areas.length > 0)) &&
  at.clauses.some(
    ({ verb, at: place, subject: buyer, arguments: own }) =>
      buying.test(verb.lemma) &&
      !verb.passive &&
      !own.some(({ prep }) => prep === 'for') &&
      place > subject.first &&
      place < main &&
      buyer !== null &&
      /^(?:wh|sub)$/.test(at.chunks[buyer.first - 1]?.kind ?? ''),
  )
