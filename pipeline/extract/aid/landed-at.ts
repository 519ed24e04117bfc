import { type Actor, pieceOfMember } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import type { Clause } from '../parse/clause.ts'
import type { Member } from '../parse/nominal.ts'
import { partyBehind } from './actors-near.ts'
import { isCarrier } from './laden.ts'

/** A place by its name. */
function isPlaceName(at: AnalyzedSentence, member: Member): boolean {
  const piece = pieceOfMember(at, member)
  return at.areas.some((area) => area.form === 'name' && area.from >= piece.from && area.to <= piece.to)
}

const landing = /^(?:reach|land|arrive|touch|dock|berth|cross|enter)$/

/** "Landed in Lima: 300 cars" may be trade; not "Landed in Lima: 20 tents (Peru), 30 beds from Chile". */
const namesGivers = ({ tokens }: AnalyzedSentence, to: number): boolean =>
  someIn(tokens, to + 1, tokens.length, ({ text, lower }) => text === '(' || lower === 'from')

const handing = /^(?:land|arrive|unload|offload|dock|deliver|hand|distribute|present|receive|disembark|berth)$/

/** "Landed in Lima on 9 May: 20 tents", "Handed over in Lima: 20 tents": the place at which a list of what has come is told to have come. */
export function landedThere(at: AnalyzedSentence, { verb, subject, arguments: found }: Clause): Actor | null {
  const isLabel = verb.form === 'participle' || (verb.form === 'finite' && subject === null)
  if (!isLabel || !handing.test(verb.lemma) || !namesGivers(at, verb.to)) return null
  const places = found.filter(({ nominal: { members } }) => members.every((member) => isPlaceName(at, member)))
  return partyBehind(at, places, ['in', 'at', 'into', 'to'])
}

/** Chunks of "20 tents and 30 rolls of wire on a chartered plane". */
const widest = 12

const unloading = /^(?:bring|deliver|unload)$/

/** "carried 300 cars" may be trade; not "carried 20 tents sent by Peru". */
const unloads = ({ tokens }: AnalyzedSentence, { lemma, to }: Clause['verb']): boolean =>
  unloading.test(lemma) ||
  (lemma === 'carry' &&
    someIn(
      tokens,
      to + 1,
      tokens.length,
      ({ lower }, i) => /^(?:sent|given|donated|supplied|provided)$/.test(lower) && tokens[i + 1]?.lower === 'by',
    ))

/** "A ship that docked at Lima on 9 May brought 30 beds" */
const landedBefore = (at: AnalyzedSentence, from: number): Clause | null =>
  at.clauses.find(({ verb, first, at: place }) => {
    const [np, wh] = [at.chunks[first - 2], at.chunks[first - 1]]
    const isOfCarrier = np?.kind === 'np' && wh?.kind === 'wh' && /^(?:that|which)$/.test(wh.text)
    const main = at.clauses.find((one) => one.at > place && one.verb.form === 'finite')?.verb
    const isMain = main !== undefined && unloads(at, main) && main.to <= from && !main.passive
    return isOfCarrier && isMain && landing.test(verb.lemma) && verb.modal === null
  }) ?? null

/** "Bringing 30 beds from Peru, a ship docked at Lima on 9 May": the main clause behind the load that opens the sentence. */
function landedBehind(at: AnalyzedSentence, from: number): Clause | null {
  const [opening] = at.chunks
  if (opening?.kind !== 'verb' || !/^(?:bring|carry|bear|deliver|transport|ferry|haul)$/.test(opening.lemma))
    return null
  const main = at.clauses.find(({ verb }) => verb.form === 'finite')
  if (main?.subject == null || main.verb.modal !== null || !landing.test(main.verb.lemma)) return null
  const { first, members } = main.subject
  const mark = at.chunks[first - 1]
  const isBehind = mark?.kind === 'punct' && mark.text === ',' && mark.from > from
  return isBehind && isCarrier(at.tokens[members[0]?.np.head ?? -1]?.lower ?? '') ? main : null
}

/** "20 tents in a plane that landed at Lima on 6 May": the clause that tells where and when what carried the goods came; null where none hangs on a figure at a token. */
export function landingOf(at: AnalyzedSentence, from: number): Clause | null {
  const { chunks, clauses } = at
  const before = landedBefore(at, from) ?? landedBehind(at, from)
  if (before !== null) return before
  const start = chunks.findIndex((chunk) => chunk.to > from)
  if (start < 0) return null
  for (let i = start + 1; i < start + widest; i++) {
    const [prep, np, wh] = [chunks[i], chunks[i + 1], chunks[i + 2]]
    if (prep === undefined || prep.kind === 'verb' || (prep.kind === 'punct' && prep.text !== ',')) return null
    if (prep.kind !== 'prep' || np?.kind !== 'np' || wh?.kind !== 'wh') continue
    if (!/^(?:on|in|aboard|by)$/.test(prep.text) || !/^(?:that|which)$/.test(wh.text)) continue
    return clauses.find(({ verb, first }) => first === i + 3 && landing.test(verb.lemma) && verb.modal === null) ?? null
  }
  return null
}

/** Where it came: a place by its name. */
export function landedAt(at: AnalyzedSentence, from: number): Actor | null {
  const clause = landingOf(at, from)
  const places = clause?.arguments.filter(({ nominal: { members } }) =>
    members.every((member) => isPlaceName(at, member)),
  )
  return places === undefined ? null : partyBehind(at, places, [null, 'at', 'in', 'into', 'on'])
}
