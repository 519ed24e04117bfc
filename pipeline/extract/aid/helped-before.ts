import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { isOfCountry, isSameSide } from '../gifts/sides.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, ownerOf, partyFrom } from './actors-near.ts'
import { helperTold, helpNouns, rescuerTold } from './bearer.ts'
import { headOf } from './head-of.ts'
import { raisesHelp } from './helpful.ts'
import type { Parties } from './role-readers.ts'

/** Which country is said to help which; who is only asked to has not helped yet. */
export interface Help extends Parties {
  readonly isAsked?: boolean
}

/** "Chad has thanked Peru for its help" */
function thankedTold(at: AnalyzedSentence): Parties | null {
  const clause = at.clauses.find(({ verb }) => verb.lemma === 'thank' && !verb.passive)
  const [first, second] = clause?.arguments ?? []
  const isForHelp = second?.prep === 'for' && helpNouns.test(headOf(at, second))
  return clause === undefined || first?.prep !== null || !isForHelp
    ? null
    : { donor: partyFrom(at, first.nominal), recipient: doerOf(at, clause) }
}

/** "Chad asked Peru for help", "Chad turned to Peru for help", "Chad can count on Peru": who is to help, and whom. */
function askedTold(at: AnalyzedSentence): Help | null {
  for (const clause of at.clauses) {
    const [first, second] = clause.arguments
    if (first === undefined || clause.verb.passive) continue
    const isForHelp = second?.prep === 'for' && helpNouns.test(headOf(at, second))
    const { lemma } = clause.verb
    const isAsked =
      isForHelp &&
      ((lemma === 'ask' && first.prep === null) || (/^(?:turn|appeal|look)$/.test(lemma) && first.prep === 'to'))
    const isRelied = /^(?:count|rely|depend)$/.test(lemma) && first.prep === 'on'
    if ((isAsked || isRelied) && !isDeniedClause(at, clause))
      return { donor: partyFrom(at, first.nominal), recipient: doerOf(at, clause), isAsked: true }
  }
  return null
}

/** "Peru answered Chad's call for help", "Peru responded to the appeal of Chad", "Peru stands with Chad" */
function answererTold(at: AnalyzedSentence): Parties | null {
  for (const clause of at.clauses) {
    const [first] = clause.arguments
    if (first === undefined || clause.verb.passive) continue
    const { lemma } = clause.verb
    if (lemma === 'stand' && first.prep === 'with' && !isDeniedClause(at, clause))
      return { donor: doerOf(at, clause), recipient: partyFrom(at, first.nominal) }
    const isAnswer = /^(?:answer|heed)$/.test(lemma) ? first.prep === null : lemma === 'respond' && first.prep === 'to'
    const isCalled = isAnswer && /^(?:calls?|appeals?|plea|pleas|cry|requests?|sos)$/.test(headOf(at, first))
    if (isCalled && !isDeniedClause(at, clause))
      return { donor: doerOf(at, clause), recipient: ownerOf(at, first.nominal.first, first.nominal.end) }
  }
  return null
}

const deciding =
  /^(?:order|approve|authori[sz]e|promise|pledge|offer|announce|organi[sz]e|decide|prepare|arrange|send|give)$/

/** "Peru has ordered help for Chad", "Peru sends aid to Chad", "is stepping up its support for Chad": who decides on help in general, and for whom. */
function deciderTold(at: AnalyzedSentence): Parties | null {
  for (const clause of at.clauses) {
    const [first, second] = clause.arguments
    if (clause.verb.passive || first?.prep !== null) continue
    const [isRaised, noun] = [raisesHelp(clause, first.nominal.first), headOf(at, first)]
    const isHelp = isRaised
      ? noun === 'support' || helpNouns.test(noun)
      : deciding.test(clause.verb.lemma) && helpNouns.test(noun)
    const isFor = second?.prep === 'for' || second?.prep === 'to'
    if (!isFor || first.nominal.members[0]?.np.number !== null || !isHelp) continue
    if (!isDeniedClause(at, clause)) return { donor: doerOf(at, clause), recipient: partyFrom(at, second.nominal) }
  }
  return null
}

const favour =
  /^(?:favou?rs?|gestures?|kindness|kindnesses|compliment|debts?|generosity|solidarity|hospitality|friendship|help|aid|assistance|support)$/

/** "Chad has returned the favour": whom the paragraph said to be helped helps the helper. */
function returnerTold(at: AnalyzedSentence, { help: told }: Discourse): Parties | null {
  const isReturning = ({ verb: { lemma, passive }, arguments: [first] }: Clause): boolean =>
    !passive &&
    (lemma === 'reciprocate' ||
      (/^(?:return|repay)$/.test(lemma) && first?.prep === null && favour.test(headOf(at, first))))
  const clause = told === null ? undefined : at.clauses.find((one) => isReturning(one) && !isDeniedClause(at, one))
  const donor = clause === undefined ? null : doerOf(at, clause)
  return told !== null && isSameSide(donor, told.recipient) ? { donor, recipient: told.donor } : null
}

/** Keeps in mind which country the paragraph said to help which. */
export function rememberHelp(at: AnalyzedSentence, discourse: Discourse): void {
  const told: Help | null =
    returnerTold(at, discourse) ??
    helperTold(at) ??
    rescuerTold(at) ??
    thankedTold(at) ??
    askedTold(at) ??
    answererTold(at) ??
    deciderTold(at)
  if (told === null || !isOfCountry(told.donor) || !isOfCountry(told.recipient)) return
  if (!isSameSide(told.donor, told.recipient)) discourse.help = told
}

/** "Peru is helping Chad. It sent 20 tents": whom the paragraph said that a giver helps. */
export const helpedBy = (donor: Actor | null, { help: told }: Discourse): Actor | null =>
  told !== null && isSameSide(donor, told.donor) ? told.recipient : null

/** "Chad asked Peru for help. It sent 20 tents": not whoever was said to need help, but whoever was asked. */
export const asHelper = (donor: Actor | null, { help: told }: Discourse): Actor | null =>
  told !== null && isSameSide(donor, told.recipient) ? told.donor : donor
