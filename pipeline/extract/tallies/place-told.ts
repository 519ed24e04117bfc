import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Clause } from '../parse/clause.ts'
import type { Counted } from './spot.ts'

const locating = /^(?:in|across|throughout)$/
const worldwide = /^(?:country|organization|economy|state|nation|percent|share)$/

const nameAt = ({ areas }: AnalyzedSentence, from: number): AreaMention | null =>
  areas.find((area) => area.form === 'name' && area.from === from) ?? null

/** "in Niger", "across the Philippines": the place behind the preposition, if nothing of it is only its owner's. */
function placedAt(at: AnalyzedSentence, prep: number): AreaMention | null {
  if (!locating.test(at.tokens[prep]?.lower ?? '')) return null
  const first = at.tokens[prep + 1]?.lower === 'the' ? prep + 2 : prep + 1
  const area = nameAt(at, first) ?? nameAt(at, prep + 1)
  return area === null || /^['’]s?$/.test(at.tokens[area.to]?.text ?? '') || at.tags[area.to] === 'N' ? null : area
}

/** "killed 447 people in Peru": behind the figure, up to the next mark, figure or verb of its own; "in 66 countries" is elsewhere. */
function behind(at: AnalyzedSentence, { number: { to } }: Counted): AreaMention | 'elsewhere' | null {
  for (let i = to; i < at.tokens.length; i++) {
    const isNext = at.tokens[i]?.lower === 'and' && at.clauses.some(({ verb }) => verb.from === i + 1)
    const isFigure = at.numbers.some(({ from }) => from === i)
    if (isNext || isFigure || /^[,;:.()–—]$/.test(at.tokens[i]?.text ?? '')) return null
    if (!locating.test(at.tokens[i]?.lower ?? '')) continue
    const found = placedAt(at, i)
    if (found !== null) return found
    if (at.numbers.some(({ from, nonFigure }) => from === i + 1 && nonFigure === null)) return 'elsewhere'
  }
  return null
}

const having =
  /^(?:have|count|record|register|host|shelter|house|test|screen|vaccinate|immunise|immunize|inoculate|evacuate|quarantine|trace|lose|hospitalise|hospitalize)$/

/** "Lebanon hosts 1.5 million refugees", "Flooding in Chad drove 20,000 people out": the subject of the verb that the figure hangs on. */
function ofSubject(at: AnalyzedSentence, clause: Clause): AreaMention | null {
  const { subject, verb } = clause
  if (subject === null || verb.passive || verb.form !== 'finite') return null
  const [from, to] = [at.chunks[subject.first]?.from ?? 0, at.chunks[subject.end - 1]?.to ?? 0]
  const own = at.areas.find((area) => area.form === 'name' && area.from >= from && area.to === to)
  const isAlone =
    own !== undefined && (own.from === from || (own.from === from + 1 && at.tokens[from]?.lower === 'the'))
  if (isAlone) return having.test(verb.lemma) ? own : null
  const prep = at.tokens.findIndex(({ lower }, i) => i > from && i < to && lower === 'in')
  const isHarm = !hasVerbClass(verb.lemma, verb.particle, 'say')
  return prep < 0 || !isHarm ? null : placedAt(at, prep)
}

const isApart = (at: AnalyzedSentence, from: number, to: number): boolean =>
  at.tokens.slice(from, to).some(({ text }) => /^[,;:]$/.test(text)) ||
  at.areas.some((area) => area.form === 'name' && area.from >= from && area.to <= to)

/** Where those counted are, as the words around the figure tell; null where they do not. */
export function placeTold(at: AnalyzedSentence, counted: Counted): AreaMention | null {
  const { from, each } = counted.number
  const near = worldwide.test(counted.unit) || each ? 'elsewhere' : behind(at, counted)
  if (near !== null) return near === 'elsewhere' ? null : near
  const clause = at.clauses.findLast(({ verb }) => verb.from < from)
  // "Uganda hosts 4 million, Kenya 2 million": of the first alone.
  const subject = clause === undefined || isApart(at, clause.verb.to, from) ? null : ofSubject(at, clause)
  if (subject !== null) return subject
  const front = placedAt(at, 0)
  const isFront = front !== null && !at.tokens.slice(0, from).some(({ text }) => text === ';')
  return isFront && at.areas.every((area) => area.form !== 'name' || area.iso3 === front.iso3) ? front : null
}
