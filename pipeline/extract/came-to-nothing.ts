import { carriers } from '../lexicon/carriers.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { isPastTense } from '../lexicon/verbs.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { someIn } from './index-in.ts'
import type { NumberMention } from './mention.ts'
import type { Clause } from './parse/clause.ts'
import type { Nominal } from './parse/nominal.ts'
import { npAt } from './parse/np-at.ts'
import { lemmaWithParticle } from './parse/verb-group.ts'

const nothing = /^(?:nothing|naught|nought|grief)$/

/** "fell through", "came to nothing": what its subject names is not to be. */
const failing: Readonly<Record<string, RegExp>> = {
  fall: /^(?:through|flat)$/,
  come: nothing,
}

const wordsBehind = ({ tokens }: AnalyzedSentence, { verb }: Clause): readonly string[] =>
  tokens.slice(verb.main + 1, verb.to + 2).map(({ lower }) => lower)

const isFailing = (at: AnalyzedSentence, clause: Clause): boolean => {
  const pattern = failing[clause.verb.lemma]
  // "The plane was stood down", but "The 30 nurses stood down after two weeks"
  if (clause.verb.lemma === 'stand') return clause.verb.passive && wordsBehind(at, clause).includes('down')
  return pattern !== undefined && !clause.verb.negated && wordsBehind(at, clause).some((word) => pattern.test(word))
}

const plans = /^(?:plan|proposal|idea|thought|notion|scheme|motion|offer|bid|project|suggestion|intention)$/
const proposals = /^(?:proposal|idea|motion|suggestion)$/
const dropping =
  /^(?:cancel|shelve|drop|scrap|reject|abandon|withdraw|defeat|block|veto|bury|decline|refuse|spurn|rebuff|snub|ditch|axe|turn (?:down|away)|call off|(?:vote|strike) down|give up|throw out|wave (?:away|aside|off)|brush aside)$/
const delaying = /^(?:put off|postpone|defer|adjourn)$/

const lapsing = /^(?:lapse|expire|founder|collapse|fail)$/

/** The noun that a clause tells of, or does something to, as one. */
const nounOf = ({ tokens }: AnalyzedSentence, nominal: Nominal | null | undefined): string =>
  singularOf(tokens[nominal?.members[0]?.np.head ?? -1]?.lower ?? '')

/** "The offer of 20 tents has lapsed" */
const isLapsed = (at: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  !verb.passive && !verb.negated && verb.modal === null && lapsing.test(verb.lemma) && plans.test(nounOf(at, subject))

/** "took back its offer of 20 tents": the chain of the object, which is not to be. */
function isInDropped(at: AnalyzedSentence, clause: Clause, from: number): boolean {
  const { verb, arguments: found } = clause
  const object = found.find(({ prep }) => prep === null)?.nominal
  if (verb.passive || verb.negated || verb.modal !== null || object === undefined) return false
  const [first, last] = [at.chunks[object.first], at.chunks[object.end - 1]]
  const isBack =
    verb.lemma === 'take' &&
    (verb.particle === 'back' || [verb.to, last?.to ?? -1].some((i) => at.tokens[i]?.lower === 'back'))
  const isInside = (first?.from ?? Infinity) <= from && from < (last?.to ?? 0)
  if (!isInside || isDoneBefore(at, object.first, from)) return false
  return (isBack || dropping.test(lemmaWithParticle(verb))) && plans.test(nounOf(at, object))
}

/** "A plan to send 20 tents was shelved", "A proposal to budget 3 million was put off": what is not to be, or not decided. */
function isPlanDropped(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const noun = nounOf(at, subject)
  if (!verb.passive || verb.negated || verb.modal !== null || !plans.test(noun)) return false
  const said = lemmaWithParticle(verb)
  return dropping.test(said) || (proposals.test(noun) && delaying.test(said))
}

/** "The project, to which Norway had given 3 million, was dropped", "The proposal, backed by 40 members, was", "Offers from ten countries were declined": what a relative clause tells has come about, and whoever made or backed the plan did so. */
const isDoneBefore = ({ chunks, tokens, clauses }: AnalyzedSentence, first: number, figure: number): boolean =>
  /^(?:by|from)$/.test(tokens[figure - 1]?.lower ?? '') ||
  clauses.some(
    ({ at, verb }) =>
      at > first &&
      verb.to <= figure &&
      (/^(?:had|has|have)$/.test(tokens[verb.from]?.lower ?? '') || isPastTense(tokens[verb.from]?.lower ?? '')) &&
      someIn(chunks, first, at, ({ kind }) => kind === 'wh'),
  )

/** "are no longer coming", "is not going" */
function isNoLongerComing({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  if (!/^(?:coming|going|sailing|flying)$/.test(tokens[verb.main]?.lower ?? '')) return false
  const words = tokens.slice(verb.from, verb.main).map(({ lower }) => lower)
  return words.includes('longer') || verb.negated
}

/** "A convoy with 8 tons of rice never left", "never got the fuel" */
function isNeverUnderWay(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const head = at.tokens[npAt(at, subject?.first ?? -1)?.head ?? -1]?.lower ?? ''
  const isNever = at.tokens.slice(verb.from, verb.main).some(({ lower }) => lower === 'never')
  return isNever && carriers.has(head) && /^(?:get|leave|start|sail|depart|arrive|reach|come|set)$/.test(verb.lemma)
}

/** The words that a clause tells of: from its subject to its verb. */
const isInSubject = ({ chunks }: AnalyzedSentence, { verb, subject }: Clause, from: number): boolean =>
  subject !== null && (chunks[subject.first]?.from ?? Infinity) <= from && from < verb.from

/** "Nothing came of a plan to send 20 tents"; not "of talks, but Peru gave 20 tents" */
function isOfNothing({ tokens, clauses }: AnalyzedSentence, clause: Clause, from: number): boolean {
  const { verb, subject, arguments: found } = clause
  if (verb.lemma !== 'come' || subject === null || found[0]?.prep !== 'of') return false
  const isParted = clauses.some((one) => one.at > clause.at && one.verb.form === 'finite' && one.verb.to <= from)
  return tokens[verb.from - 1]?.lower === 'nothing' && !isParted
}

/** "Samoa's offer of 300 tons fell through", "took back its offer of 20 tents", "The 60 boats are no longer coming", "Nothing came of a plan to send 20 tents": a figure of what did not come about. */
export const isComeToNothing = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  at.clauses.some((clause) =>
    clause.verb.to <= from
      ? isOfNothing(at, clause, from) || isInDropped(at, clause, from)
      : isInSubject(at, clause, from) &&
        (isFailing(at, clause) ||
          ((isPlanDropped(at, clause) || isLapsed(at, clause)) &&
            !isDoneBefore(at, clause.subject?.first ?? 0, from)) ||
          isNoLongerComing(at, clause) ||
          isNeverUnderWay(at, clause)),
  )
