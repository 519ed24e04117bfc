import type { AidMode } from '../../lexicon/aid-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftStatus } from '../gifts/gift.ts'
import { nameAsked } from '../name-asked.ts'
import type { Clause } from '../parse/clause.ts'
import { isQuestion } from '../question.ts'
import { isNameless, partyBehind, partyFrom } from './actors-near.ts'
import type { LastItem } from './figure.ts'
import { goodsBefore } from './goods-before.ts'
import { headOf } from './head-of.ts'
import type { AidMemory } from './memory.ts'
import { modeOf } from './mode.ts'
import { towards } from './relative-receivers.ts'
import type { Telling } from './telling.ts'

const statusOf: Partial<Record<AidMode, GiftStatus>> = {
  give: 'delivered',
  receive: 'delivered',
  pledge: 'pledged',
  announce: 'announced',
}

const money: LastItem = { piece: null, category: 'cash', isGeneric: false, unit: null, isMoney: true }
const sums = /^(?:money|aid|help|cash|funding|support|assistance)$/

/** "How much has Peru given?", "How many tents": what the number of the answer counts. */
function itemAsked(at: AnalyzedSentence, verb: number): LastItem {
  const how = at.tokens.findIndex(({ lower }) => lower === 'how')
  const [kind, noun] = [at.tokens[how + 1]?.lower, at.tokens[how + 2]?.lower ?? '']
  if (how < 0) return null
  if (kind === 'much' && (sums.test(noun) || at.tags[how + 2] === 'AUX')) return money
  return kind === 'much' || kind === 'many' ? goodsBefore(at, verb) : null
}

/** "Has Peru helped Chad?", "What is Peru doing for Chad?" */
const isHelping = ({ verb, arguments: found }: Clause): boolean =>
  /^(?:help|assist|support|aid)$/.test(verb.lemma) || (verb.lemma === 'do' && found.some(({ prep }) => prep === 'for'))

const something = /^(?:anything|something|gifts?|presents?|aid|help|relief|supplies|money)$/

/** "Is the minister taking anything along for the victims?", "Will she bring something?": what a traveller has with him. */
const isBringing = (at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean =>
  /^(?:take|bring|carry)$/.test(verb.lemma) &&
  !verb.passive &&
  found.some(({ prep, nominal }) => prep === null && something.test(headOf(at, { nominal })))

/** "Peru gave 20 tents. And Chile?": whose gift of the kind told before comes next. */
export function giverAsked(at: AnalyzedSentence, aid: AidMemory | null): AidMemory | null {
  const asked = aid === null ? null : nameAsked(at)
  const donor = asked === null ? null : partyFrom(at, asked)
  return aid === null || donor === null ? null : { ...aid, donor, isTopic: true, isAsked: true }
}

const wanting =
  /^(?:q : )?(?:(?:so|and|but) )?what (?:else )?(?:is|are|do|does|did|would|will) (?:\S+ ){0,4}(?:needed|wanted|wanting|missing|lacking|required|need|needs|lack|want)(?: (?:now|most|still|next|there|here|urgently|most urgently))? \?$/

/** "What is still wanting?", "What else does Chad need?": what the answer names is asked for. */
function wantedIn(at: AnalyzedSentence): AidMemory | null {
  if (!wanting.test(at.tokens.map(({ lower }) => lower).join(' '))) return null
  const clause = at.clauses.find(({ verb }) => /^(?:need|lack|want)$/.test(verb.lemma) && !verb.passive)
  const needy = clause?.subject == null ? null : partyFrom(at, clause.subject)
  return {
    donor: null,
    recipient: isNameless(needy) ? null : needy,
    item: null,
    status: 'called_for',
    isTopic: true,
    isAsked: true,
  }
}

/** "Q: How much has Peru given Chad?": who gives whom, and how far that has come; the answer tells the rest. */
export function askedOf(at: AnalyzedSentence): AidMemory | null {
  if (!isQuestion(at.tokens)) return null
  const wanted = wantedIn(at)
  if (wanted !== null) return wanted
  const told = (clause: Clause): GiftStatus | null =>
    isHelping(clause) || isBringing(at, clause) ? 'delivered' : (statusOf[modeOf(at, clause) ?? 'none'] ?? null)
  // "Who helped Chad?"
  const isOfWho = (one: Clause): boolean => at.chunks[one.at - 1]?.kind === 'wh' && at.tokens[0]?.lower === 'who'
  const clause = at.clauses.findLast((one) => told(one) !== null && (one.subject !== null || isOfWho(one)))
  const status = clause === undefined ? null : told(clause)
  if (clause === undefined || status === null) return null
  const doer = clause.subject === null ? null : partyFrom(at, clause.subject)
  const to = partyBehind(at, clause.arguments, [null, ...towards])
  const isGetting = modeOf(at, clause) === 'receive'
  const [donor, recipient] = isGetting ? [partyBehind(at, clause.arguments, ['from']), doer] : [doer, to]
  const isAhead =
    at.tokens.some(({ lower }) => lower === 'will' || lower === 'going') ||
    (isBringing(at, clause) && clause.verb.form === 'gerund')
  return {
    donor: isNameless(donor) ? null : donor,
    recipient: isNameless(recipient) ? null : recipient,
    item: itemAsked(at, clause.at),
    status: isAhead && status === 'delivered' ? 'pledged' : status,
    isTopic: true,
    isAsked: true,
  }
}

/** "Money: 3 million", but not "Aid from Peru: 3 million" */
const isMoneyAlone = ({ tokens }: AnalyzedSentence): boolean =>
  /^(?:money|cash|funds)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.text === ':'

const turning = /^(?:received|funded|paid|disbursed|secured|hand|here|far|already)$/

/** "What is needed now? Money: 3 million", "Needs: 40 tents. Cash: 3 million", but not "Received so far: 3 million": what answers the question, or goes on with a list of needs, is wanted. */
export const asWanted = (at: AnalyzedSentence, telling: Telling, aid: AidMemory | null): Telling =>
  telling.rule === 'aid-noun' &&
  telling.governor === null &&
  telling.status === 'delivered' &&
  aid?.status === 'called_for' &&
  (aid.isAsked === true || isMoneyAlone(at)) &&
  !at.tokens.some(({ lower }) => turning.test(lower))
    ? { ...telling, status: 'called_for' }
    : telling
