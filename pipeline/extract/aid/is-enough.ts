import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { medicalGoods } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { tellsContents } from './amount-of.ts'
import { isBreakdown } from './breakdown.ts'
import { isFromLabel } from './from-label.ts'
import type { Governor } from './governor.ts'
import { isAtWork } from './team-size.ts'
import type { Told } from './told.ts'
import { isDisposal } from './turns.ts'

/** What these are done to is there already. */
export const fitting = /^(?:equip|furnish|outfit|restock|staff)$/
const grammatical = new Set(['object', 'subject', 'participle', 'relative'])
const adding = new Set([
  'on top of',
  'besides',
  'along with',
  'together with',
  'plus',
  'in addition to',
  'among',
  'carrying',
])
const acting = new Set(['give', 'pledge', 'announce', 'receive', 'sell', 'move'])

/** "presented the museum with 14 manuscripts": what is handed to someone, whatever it is. */
const isPresented = ({ governor }: Told['telling']): boolean =>
  governor?.prep === 'with' &&
  /^(?:present|supply|provide|furnish|equip|endow|reward|issue)$/.test(governor.clause.verb.lemma)

/** "The shipment comprises 12 looms": what is in a load, whatever it is. */
const isContained = ({ tokens }: AnalyzedSentence, { governor, mode }: Told['telling']): boolean => {
  const np = governor?.clause.subject?.members[0]?.np
  const verb = governor?.clause.verb
  if (mode !== 'amount' || np === undefined || verb === undefined || !tellsContents(verb, null)) return false
  return loads.test(singularOf(tokens[np.head]?.lower ?? ''))
}

const isAnyHolder = ({ tokens }: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'hold' ||
  (tellsContents(verb, null) && /^(?:batch|lot|load)$/.test(tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? ''))

const loads = /^(?:gift|donation|contribution|shipment|consignment|delivery|parcel|cargo|airlift|load|convoy|batch)$/

/** "paid for 20 wells"; in "paid 3 million for 20 wells" the money is what was given. */
const isPaidFor = (governor: Told['telling']['governor']): boolean =>
  governor?.prep === 'for' &&
  governor.clause.verb.lemma === 'pay' &&
  !governor.clause.verb.passive &&
  !governor.clause.arguments.some(({ prep }) => prep === null)

/** "Into the boxes went 3,000 euros" */
const isCollected = (at: AnalyzedSentence, clause: Clause): boolean =>
  isRaising(at, clause) ||
  (clause.verb.lemma === 'go' &&
    [...clause.fronted, ...clause.arguments].some(
      ({ prep, nominal }) => prep === 'into' && isDisposal(at, prep, nominal),
    ))

/** "The appeal brought in 3 million": what is gathered for others. */
function isRaising({ chunks, tokens }: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject === null ? undefined : chunks[subject.first]
  return (
    np?.kind === 'np' &&
    /^(?:appeal|collection|campaign|concert|auction|telethon|whip-round|fundraiser|raffle|jumble)$/.test(
      tokens[np.head]?.lower ?? '',
    )
  )
}

const mayGrow = ({ clause: { verb } }: Governor): boolean =>
  verb.modal !== null && /^(?:go|rise|grow|climb|increase)$/.test(verb.lemma)

/** "27 field hospitals have been promised", "Help came from Peru: two field hospitals": such are sent to others; any other hospital may be promised at home. */
const isSentAbroad = ({ figure, telling: { mode, governor } }: Told): boolean =>
  (mode === 'pledge' || (mode === 'move' && (governor?.prep ?? null) === null)) &&
  figure.item.piece !== null &&
  lowerWords(figure.item.piece).some((word) => /^(?:field|mobile|inflatable|modular|prefabricated)$/.test(word))

/** "doubled its gift to 10,000 rifles": how much is given now, whatever it is. */
const isRaisedTo = ({ tokens }: AnalyzedSentence, governor: Governor | null): boolean =>
  governor?.prep === 'to' &&
  governor.clause.arguments.some(
    ({ prep, nominal: { members } }) =>
      prep === null && aidNounStatus(singularOf(tokens[members[0]?.np.head ?? -1]?.lower ?? '')) !== null,
  )

/** Whether what is told is enough for a row. */
export function isEnough(at: AnalyzedSentence, told: Told, isAboutAid: boolean, isNext: boolean): boolean {
  const { figure, telling, sides } = told
  const isNamed = sides.donor.actor !== null || sides.recipient.actor !== null
  const { governor, mode, rule } = telling
  // "Between 400 and 600 firefighters are battling the blazes": sent by no one, to no one.
  if (!isNamed && rule === 'aid-near' && figure.item.category === 'personnel') return false
  // "The boxes hold 50 masks each", "a batch contains 20 pills": what any box holds.
  if (!isNamed && mode === 'amount' && governor !== null && isAnyHolder(at, governor.clause)) return false
  // "The sum could go up to 3 million if the court agrees": of no gift that was told of.
  if (!isNamed && rule === 'aid-amount' && governor !== null && mayGrow(governor)) return false
  if (figure.kind === 'any')
    return (
      isContained(at, telling) ||
      (isNamed &&
        (isRaisedTo(at, governor) ||
          rule === 'aid-list' ||
          isFromLabel(at, figure) ||
          rule === 'aid-thanks' ||
          isNext ||
          isPresented(telling) ||
          (mode !== 'amount' &&
            mode !== 'noun' &&
            (grammatical.has(governor?.relation ?? '') ||
              isPaidFor(governor) ||
              adding.has(governor?.prep ?? '') ||
              (mode === 'ask' && governor?.prep === 'for')))))
    )
  // "the number of dead rose to 33": a bare number is a gift's only where it is what a verb of giving gives.
  if (
    figure.kind === 'same' &&
    rule !== 'aid-list' &&
    rule !== 'aid-noun' &&
    rule !== 'aid-total' &&
    !grammatical.has(governor?.relation ?? '') &&
    governor?.prep !== 'with' &&
    !(mode === 'ask' && governor?.prep === 'for') &&
    !sides.isLocal &&
    !sides.isBehind
  )
    return false
  // "20 beds for two hospitals": the hospitals are there already.
  if (figure.item.category === 'facility' && !isSentAbroad(told))
    return (
      isNamed &&
      // "equipped 8 hospitals"
      !(governor !== null && governor.relation === 'object' && fitting.test(governor.clause.verb.lemma)) &&
      mode === 'give' &&
      ((governor?.prep ?? 'with') === 'with' || isPaidFor(governor))
    )
  if (medicalGoods.has(figure.item.category)) return true
  const isSupply = figure.item.category === 'medical_supplies' || figure.item.isGeneric
  if (isSupply && figure.kind === 'known' && acting.has(mode)) return true
  if (figure.item.category === 'cash' && governor !== null && isCollected(at, governor.clause)) return true
  // "Received: 3 million (Peru 2 million, Chile 1 million)": the names stand with its parts.
  if (isBreakdown(at, Math.max(figure.item.end, figure.index + 1))) return true
  return isNamed || isAboutAid || mode === 'ask' || mode === 'noun' || mode === 'pledge' || mode === 'amount'
}

/** Enough where nothing else is made of the figure: in a text about aid, with someone who gives or gets; or a team by its size. */
export function isNearlyEnough(
  { tokens }: AnalyzedSentence,
  { figure, telling: { mode }, sides }: Told,
  isAboutAid: boolean,
): boolean {
  const { number, item, kind } = figure
  // "12 monitors, not 20"
  if (item.category === 'facility' || tokens[number.from - 1]?.lower === 'not') return false
  const isNamed = sides.donor.actor !== null || sides.recipient.actor !== null
  // "a delegation of eight" brings no help that anyone has told of.
  if (kind === 'known') return item.category === 'personnel' && acting.has(mode) && (isAboutAid || isAtWork(item))
  return isNamed && isAboutAid && number.kind !== 'money'
}
