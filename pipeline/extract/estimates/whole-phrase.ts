import { hasVerbClass } from '../../lexicon/verbs.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { endingAt, type Piece } from '../piece.ts'
import type { Quantity } from './quantity.ts'

/** Participles that say how much, than what or by whose word, and not what is measured. */
const measuring =
  /^(?:compare|include|exclude|follow|accord|base|reach|total|amount|average|rank|range|start|begin|end|remain|stand|value|price|reckon|become|set|due|concern|regard|pend|owe|cause|lead|make|leave)$/

const isMeasuring = (lemma: string, particle: string | null): boolean =>
  measuring.test(lemma) ||
  (['increase', 'decrease', 'estimate', 'say', 'announce'] as const).some((one) => hasVerbClass(lemma, particle, one))

/** "Money sent home from Peru", "visitors staying overnight": what is measured, with the participle that is said of it and its phrases. */
function withParticiple(piece: Piece): Piece {
  const { chunks, numbers, dates } = piece.at
  const verb = chunks[chunkOf(piece.at, piece.to)]
  if (verb?.kind !== 'verb' || verb.from !== piece.to || !/^(?:participle|gerund)$/.test(verb.form)) return piece
  // "The peso inched ahead by 2 percent": where no other verb tells, it is the one.
  const isOnly =
    verb.form === 'participle' &&
    !chunks.some((chunk) => chunk !== verb && chunk.kind === 'verb' && chunk.form === 'finite')
  if (isOnly || verb.negated || isMeasuring(verb.lemma, verb.particle)) return piece
  // "81 percent of its exports going to Peru": where the share goes.
  const isShare = piece.at.tokens[piece.from - 1]?.lower === 'of' && numbers.some(({ to }) => to === piece.from - 1)
  if (isShare && verb.form === 'gerund') return piece
  const isPlain = (from: number, to: number): boolean =>
    [...numbers, ...dates].every((one) => one.to <= from || one.from >= to)
  let next = chunkOf(piece.at, piece.to) + 1
  let { to } = verb
  if (chunks[next]?.kind === 'adv') to = chunks[next++]?.to ?? to
  // "passengers using the port": with what they use.
  const object = chunks[next]
  if (verb.form === 'gerund' && object?.kind === 'np') {
    if (object.number !== null || !isPlain(to, object.to)) return piece
    to = object.to
    next++
  }
  while (chunks[next]?.kind === 'prep' && chunks[next + 1]?.kind === 'np') {
    const end = chunks[next + 1]?.to ?? to
    if (!isPlain(to, end)) break
    to = end
    next += 2
  }
  // "arrivals recorded in May": when, which is no part of it.
  const isOnlyTimed = to === verb.to && (chunks[next]?.kind === 'prep' || chunks[next]?.kind === 'date')
  return isOnlyTimed ? piece : endingAt(piece, to)
}

/** The same, with all that its phrase says of it. */
export const wholePhrase = (quantity: Quantity): Quantity =>
  quantity.name === null ? { ...quantity, piece: withParticiple(quantity.piece) } : quantity
