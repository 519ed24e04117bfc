import { lastIndexIn } from '../index-in.ts'
import { deniesInversion, opensInversion } from '../inversion.ts'
import type { Tag } from '../tag.ts'
import type { Analysis, Chunk } from './chunk.ts'
import { isComma, isOf, nominalAt } from './nominal.ts'
import type { VerbGroup } from './verb-group.ts'

const inverting = new Set(['come', 'go', 'arrive', 'follow', 'land'])

/** "20 pumps", "a team of 60" */
function isCounted(chunks: readonly Chunk[], i: number): boolean {
  const [np, of, size] = chunks.slice(i, i + 3)
  return np?.kind === 'np' && (np.number !== null || (isOf(of) && size?.kind === 'np' && size.number !== null))
}

/** "To Peru, where it is dry, went 20 pumps", "From Peru, with which no one trades, came a team of 60": a relative clause between commas stands behind the phrase in front. */
function isOverRelative(chunks: readonly Chunk[], at: number): boolean {
  if (!isComma(chunks[at - 1]) || !isCounted(chunks, at + 1)) return false
  const pronoun = lastIndexIn(chunks, 0, at, ({ kind }) => kind === 'wh')
  const wh = chunks[pronoun - 1]?.kind === 'prep' ? pronoun - 1 : pronoun
  const [before, prep, name] = [chunks[wh - 4], chunks[wh - 3], chunks[wh - 2]]
  const opens = before === undefined || before.kind === 'conj' || before.kind === 'punct'
  const isNamed =
    prep?.kind === 'prep' && /^(?:to|from)$/i.test(prep.text) && name?.kind === 'np' && isComma(chunks[wh - 1])
  return opens && isNamed && chunks.slice(wh, at).filter(({ kind }) => kind === 'verb').length === 1
}

/** "From the government in Lima came 50 tents": only a phrase stands before the verb, and the subject behind it. */
export function isInverted(chunks: readonly Chunk[], from: number, at: number, { lemma, form }: VerbGroup): boolean {
  if (form === 'finite' && inverting.has(lemma) && isOverRelative(chunks, at)) return true
  if (form !== 'finite' || !inverting.has(lemma) || chunks[from]?.kind !== 'prep' || chunks[at + 1]?.kind !== 'np')
    return false
  let i = from
  while (i < at && chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np') i = behindApposed(chunks, i + 2)
  return i === at
}

/** "From Quito, a city on the fault, came": over what stands between commas. */
function behindApposed(chunks: readonly Chunk[], comma: number): number {
  if (!isComma(chunks[comma]) || chunks[comma + 1]?.kind !== 'np') return comma
  let end = comma + 1
  while (chunks[end]?.kind === 'np' || chunks[end]?.kind === 'prep') end++
  return isComma(chunks[end]) ? end + 1 : comma
}

const isHelper = (tag: Tag | undefined): boolean => tag === 'AUX' || tag === 'MODAL'

/** The verb behind the subject that stands behind a helper, "Only then did Peru send"; -1 where there is none. */
function verbBehind({ tokens, tags }: Analysis, chunks: readonly Chunk[], at: number): number {
  const helper = chunks[at]
  if (helper?.kind !== 'verb' || helper.form !== 'finite' || !isHelper(tags[helper.main])) return -1
  if (!opensInversion(tokens, helper.main)) return -1
  let next = nominalAt(chunks, at + 1)?.end ?? -1
  while (next >= 0 && chunks[next]?.kind === 'adv') next++
  const verb = chunks[next]
  return verb?.kind === 'verb' && verb.from === verb.main && verb.form !== 'infinitive' ? next : -1
}

/** "Never had Peru given so much": the helper says what form the verb is of, and opens its clause. */
export function mendInverted(analysis: Analysis, chunks: Chunk[]): void {
  for (let at = 0; at < chunks.length - 2; at++) {
    const behind = verbBehind(analysis, chunks, at)
    if (behind < 0) continue
    const [helper, verb] = [chunks[at] as VerbGroup, chunks[behind] as VerbGroup]
    const { lemma, modal } = helper
    const negated = helper.negated || deniesInversion(analysis.tokens, helper.main)
    chunks[behind] = { ...verb, form: 'finite', passive: verb.form === 'participle' && lemma === 'be', modal, negated }
    chunks[at] = { kind: 'sub', from: helper.from, to: helper.to, text: lemma }
  }
}
