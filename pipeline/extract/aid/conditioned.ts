import { futures } from '../../lexicon/function-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isDue } from '../due.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'

const openings = /^(?:once|if|when|after|until|before)$/
const farthest = 16

/** The chunk of the "once" or "as soon as" that a clause stands under, alone or as the second of two; -1 where there is none near. */
function openingOf({ chunks, tokens }: AnalyzedSentence, { at: place }: Clause): number {
  for (let i = place - 1; i >= Math.max(0, place - farthest); i--) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.kind === 'punct' || chunk.kind === 'wh') return -1
    const word = tokens[chunk.from]?.lower ?? ''
    if ((chunk.kind === 'sub' || chunk.kind === 'adv') && openings.test(word)) return i
    if (chunk.kind === 'sub') return word === 'as' && tokens[chunk.from - 1]?.lower === 'soon' ? i : -1
  }
  return -1
}

/** "has arrived", "arrives": told as of a time to come; "had arrived", "arrived" are of the past. */
function isPresent({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  const word = tokens[verb.from]?.lower ?? ''
  return (
    verb.form === 'finite' && (/^(?:has|have|is|are)$/.test(word) || word === verb.lemma || word === `${verb.lemma}s`)
  )
}

/** "After the quake Peru has sent", "Until now Peru has", "Once more Peru has": a phrase stands under the word, and the clause beside it. */
function opensPhrase(at: AnalyzedSentence, opening: number, { at: place }: Clause): boolean {
  const behind = at.tokens[(at.chunks[opening]?.from ?? -1) + 1]?.lower ?? ''
  if (/^(?:now|then|recently|more|again)$/.test(behind)) return true
  for (let i = opening + 1; i < place; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb') return false
    if (chunk?.kind === 'np' && at.chunks[i + 1]?.kind === 'np') return true
  }
  return false
}

/** Where the clauses of what is to come stand: the verb of the first, the start of the last. */
const toCome = oncePerSentence((at: AnalyzedSentence): { readonly first: number; readonly last: number } => {
  const found = at.clauses.filter((one) => futures.has(one.verb.modal ?? '') || isDue(at, one))
  const last = found.reduce((most, one) => Math.max(most, one.first), -1)
  return { first: found[0]?.at ?? Number.POSITIVE_INFINITY, last }
})

/** "will pay once supplies have arrived in Chad", "if Peru sends 20 tents": what must come first has not come yet. */
export function isConditioned(at: AnalyzedSentence, clause: Clause): boolean {
  if (!isPresent(at, clause)) return false
  const opening = openingOf(at, clause)
  if (opening < 0 || opensPhrase(at, opening, clause)) return false
  const { first, last } = toCome(at)
  return first < opening || last > clause.at
}
