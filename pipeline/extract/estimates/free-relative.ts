import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { type Piece, textOf } from '../piece.ts'

/** What is measured where a verb alone names it: "exported 12 percent less", "what tourists spend". */
export const nounsOfActs: ReadonlyMap<string, string> = new Map([
  ['earn', 'earnings'],
  ['spend', 'spending'],
  ['collect', 'revenue'],
  ['export', 'exports'],
  ['import', 'imports'],
  ['invest', 'investment'],
  ['sell', 'sales'],
  ['produce', 'output'],
  ['fly', 'flights'],
  ['consume', 'consumption'],
  ['borrow', 'borrowing'],
  ['fetch', 'price'],
  ['ship', 'exports'],
  ['send', 'remittances'],
  ['remit', 'remittances'],
])

/** Money that goes to those at home, no matter by which of these verbs. */
export const sending = new Set(['send', 'remit', 'transfer', 'wire'])
export const isHomeWord = (lower: string): boolean => /^(?:home|relatives|families|kin|back|loved)$/.test(lower)

/** Who is away from home. */
export const isAwayWord = (lower: string): boolean =>
  /^(?:abroad|overseas|diaspora|emigrants?|expatriates?|migrants?|émigrés?)$/.test(lower)

const longest = 10
const isMark = (text: string): boolean => /^[,;:.?!()–—]$/.test(text)

const lemmasAt = ({ tokens }: AnalyzedSentence, i: number): readonly string[] =>
  (verbForms.get(tokens[i]?.lower ?? '') ?? []).map(({ lemma }) => lemma)

/** "What" that opens a free relative clause at, or up to three tokens before, a token; -1 where none does. */
function openingBefore({ tokens }: AnalyzedSentence, at: number): number {
  for (let i = at; i >= 0 && i > at - 4; i--) {
    const { lower, text } = tokens[i] ?? { lower: '', text: '' }
    // "a tenth of what Peru sells": told of the share
    if (lower === 'what') return tokens[i - 1]?.lower === 'of' ? -1 : i
    if (isMark(text)) return -1
  }
  return -1
}

/** The noun for what the words behind "what" do, and who does it. */
function actBehind(at: AnalyzedSentence, what: number): { readonly noun: string; readonly actor: Piece } | null {
  const { tokens } = at
  for (let i = what + 2; i < what + longest && !isMark(tokens[i]?.text ?? '.'); i++) {
    const isHome = [1, 2, 3].some((k) => isHomeWord(tokens[i + k]?.lower ?? ''))
    const lemmas = lemmasAt(at, i)
    const actor = { at, from: what + 1, to: i }
    // not "what the diaspora sent to the hospital"
    const isToBody = tokens[i + 1]?.lower === 'to' && !at.areas.some(({ from }) => from === i + 2 || from === i + 3)
    const isAway = !isToBody && tokens.slice(what + 1, i).some(({ lower }) => isAwayWord(lower))
    if ((isHome || isAway) && lemmas.some((lemma) => sending.has(lemma))) return { noun: 'remittances', actor }
    const act = lemmas.find((lemma) => ofBusiness.has(lemma))
    const noun = act === undefined ? undefined : nounsOfActs.get(act)
    // "what he spent", "what we earn": of no economy
    const isPronoun = /^(?:i|you|he|she|we|it|they)$/.test(tokens[i - 1]?.lower ?? '')
    if (noun !== undefined) return isPronoun || at.tags[i] === 'PREP' ? null : { noun, actor }
  }
  return null
}

const ofBusiness = new Set(['earn', 'spend', 'export', 'import', 'produce'])

/** "What Kenyans abroad wire home": "remittances of Kenyans abroad"; null where a phrase stands in no such clause. */
export function nameOfRelative({ at, from }: Piece): string | null {
  const what = openingBefore(at, from)
  const act = what < 0 ? null : actBehind(at, what)
  return act === null ? null : `${act.noun} of ${textOf(act.actor)}`
}

/** "What our miners sent home came to": the free relative clause that is the subject of a verb. */
export function relativeSubject(at: AnalyzedSentence, { verb }: Clause): Piece | null {
  if (verb.form !== 'finite') return null
  for (let i = verb.main - 1; i >= 0 && i > verb.main - longest - 4; i--) {
    if (at.tokens[i]?.lower !== 'what') continue
    const act = openingBefore(at, i) < 0 ? null : actBehind(at, i)
    const isInside = act === null || verb.main <= act.actor.to
    return isInside ? null : { at, from: i, to: Math.min(verb.main, act.actor.to + longest) }
  }
  return null
}
