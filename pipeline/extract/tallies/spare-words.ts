import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { needs, uncountedNouns } from '../../lexicon/tally-words.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import { startOfChain } from '../parse/nominal.ts'
import { verbPiece } from '../piece.ts'
import { clauseOf } from './bare.ts'
import { tellsState } from './no-spare.ts'
import type { Reader } from './spot.ts'
import { unitAt } from './unit-of.ts'

export const rule = 'tally-near'

/** Below, what comes, goes or is reached may be anything. */
const leastAlone = 20

/** "The schools of the capital, 54, stay shut": a figure between commas tells how many the phrase before counts. */
export const ofApposed: Reader = (spot) => {
  const { at, index, number, discourse } = spot
  const isBetween = markerText(at.chunks[index - 1]) === ',' && markerText(at.chunks[index + 1]) === ','
  if (!isBetween || discourse.aid !== null || discourse.economy !== null) return null
  const first = startOfChain(at.chunks, index - 1, index - 6)
  const np = at.chunks[first]
  if (np?.kind !== 'np' || np.number !== null || np.isName || !isPlural(lowerAt(at, np.head))) return null
  const subject = { at, from: np.from, to: at.chunks[index - 1]?.from ?? np.to }
  if (uncountedNouns.has(singularOf(lowerAt(at, np.head)))) return null
  return { number, subject, noun: { at, from: np.head, to: np.head + 1 }, unit: unitAt(at, np.head), how: rule }
}

const deadly = /^(?:died|dead|killed|perished|drowned|missing|injured|hurt|wounded)$/

/** "Known to have died: no fewer than 31". */
export const ofFate: Reader = ({ at, index, number }) => {
  const verb = at.chunks[index - 2]
  if (markerText(at.chunks[index - 1]) !== ':' || verb?.kind !== 'verb' || !deadly.test(lowerAt(at, verb.to - 1)))
    return null
  const piece = { at, from: verb.from, to: verb.to }
  return { number, subject: piece, noun: piece, unit: 'person', how: rule }
}

/** "Houses destroyed and damaged come to 5,430", "Samples tested were 320": things and what became of them are the subject. */
export const ofStatedThings: Reader = (spot) => {
  const { at, number, clause, index } = spot
  const np = clause?.subject?.members[0]?.np
  if (clause === null || np === undefined || index > clause.at + 2 || np.number !== null || !tellsState(at, clause))
    return null
  const isCome = clause.verb.lemma === 'be' || (clause.verb.lemma === 'come' && lowerAt(at, number.from - 1) === 'to')
  const isMany = isPlural(lowerAt(at, np.head)) && !uncountedNouns.has(singularOf(lowerAt(at, np.head)))
  const isStated = at.tags[np.to] === 'VPP' || (at.tags[np.to] === 'V' && np.to < clause.verb.from)
  if (!isCome || !isMany || !isStated) return null
  const subject = { at, from: np.from, to: clause.verb.from }
  return { number, subject, noun: { at, from: np.head, to: np.head + 1 }, unit: unitAt(at, np.head), how: rule }
}

const helping = new Set('help assist aid serve reach support'.split(' '))

/** "Oxfam assisted 6,000", "reached 100,000 with soap", "brought water to 34,000": who is helped is a person. */
export const ofHelped: Reader = ({ at, index, number, clause, discourse }) => {
  if (clause === null || discourse.economy !== null || clause.verb.passive || (number.low ?? 0) < leastAlone)
    return null
  if (clause.verb.form !== 'finite' || clause.verb.modal !== null || clause.verb.negated) return null
  const place = clause.arguments.find(({ nominal }) => nominal.members.some(({ first }) => first === index))
  const isWith = clause.verb.lemma !== 'reach' || lowerAt(at, number.to) === 'with'
  const isObject = place?.prep === null && helping.has(clause.verb.lemma) && isWith
  const goods = place?.prep === 'to' ? at.chunks[index - 2] : undefined
  const isGetter = goods?.kind === 'np' && needs.has(lowerAt(at, goods.head)) && goods.number === null
  if (!isObject && !isGetter) return null
  const noun = verbPiece(at, clause)
  return { number, subject: noun, noun, unit: 'person', how: rule }
}

const moving = new Set(
  'arrive come cross enter stay return wait walk leave go remain fly board survive land'.split(' '),
)
const moved = /^(?:in|from|over|across|into|here|there|home|back|at|to|by|on|,|\.|;|)$/

/** "501,000 have arrived from Rakhine": who goes or stays where no goods are told of. */
export const ofMoving: Reader = ({ at, index, number, discourse }) => {
  const clause = clauseOf(at, index)
  const isOfGoods = discourse.aid !== null || discourse.goods !== null || discourse.cause === 'disease'
  if (clause === null || isOfGoods || discourse.economy !== null || !tellsState(at, clause)) return null
  if (discourse.counted !== null && discourse.counted.unit !== 'person') return null
  const { lemma, main, to } = clause.verb
  if (!moving.has(lemma) || !moved.test(lowerAt(at, to)) || (number.low ?? 0) < leastAlone) return null
  const noun = { at, from: main, to: main + 1 }
  return { number, subject: noun, noun, unit: 'person', how: rule }
}
