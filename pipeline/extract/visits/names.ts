import { honorifics } from '../../lexicon/honorifics.ts'
import { isWeekdayName } from '../../lexicon/months.ts'
import { isInitial } from '../../lexicon/short-titles.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Piece } from '../piece.ts'

/** Small words inside a name: "Ida von der Aue", "Omar bin Said". */
const particles = new Set([
  'bin',
  'binti',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'al',
  'el',
  'ibn',
  'di',
  'la',
])
const noNames = new Set(['DET', 'PREP', 'PRON', 'CONJ', 'WH', 'SUB', 'AUX', 'MODAL', 'PUNCT', 'NUM', 'TO', 'POSS'])
/** A name that ends in one of these is no person's: "King Abdullah Hospital". */
const things = new Set(
  `hospital university college school airport foundation institute center centre bridge city street road island islands
  palace stadium museum temple church mosque party club company group bank fund council committee association street
  square tower house hall park river lake valley bay port airlines airways air express ministry agency authority commission secretariat parliament assembly
  base region exposition exhibition investigation kit kits`.split(/\s+/),
)
/** "in Vela Canyon"; but people are called so too: "Secretary Carla Hills". */
const landforms = new Set('delta mountain mountains hills peninsula desert plateau canyon gorge'.split(' '))
const ahead = /^(?:the|in|near|at|over|across|into|through)$/

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text)
export const isArea = (at: AnalyzedSentence, i: number): boolean => at.areas.some(({ from, to }) => i >= from && i < to)

function isNameWord(at: AnalyzedSentence, i: number, strict: boolean): boolean {
  const token = at.tokens[i]
  if (token === undefined || token.kind !== 'word' || token.lower === "'s") return false
  // The tag, which costs less to ask for than the letter, first.
  if ((strict ? at.tags[i] !== 'NNP' : noNames.has(at.tags[i] ?? 'PUNCT')) || !isUpper(token.text)) return false
  // "President Ruiz Friday flew"
  if (isWeekdayName(token.lower) || at.dates.some(({ from, to }) => i >= from && i < to)) return false
  return !strict || !isArea(at, i)
}

const isJoint = (at: AnalyzedSentence, i: number): boolean => {
  const [before, mark, after] = [at.tokens[i - 1], at.tokens[i], at.tokens[i + 1]]
  if (mark?.text === '-') return before?.end === mark.start && after?.start === mark.end
  return (
    mark?.text === '.' &&
    before !== undefined &&
    (before.text.length === 1 || isInitial(before.text) || honorifics.has(before.lower))
  )
}

/** "In" of "Kang In-sook" is no preposition. */
const isDoubleName = (at: AnalyzedSentence, i: number): boolean =>
  isUpper(at.tokens[i]?.text ?? '') && at.tokens[i + 1]?.text === '-' && isJoint(at, i + 1)

/** "von der" of "Ida von der Aue", "al-" of "Reem al-Sadi"; -1 where no particle stands. */
function behindParticles(at: AnalyzedSentence, i: number): number {
  let end = i
  while (particles.has(at.tokens[end]?.lower ?? '')) end++
  if (end === i) return -1
  return at.tokens[end]?.text === '-' && isJoint(at, end) ? end + 1 : end
}

function endOfName(at: AnalyzedSentence, from: number, limit: number, strict: boolean): number {
  let end = from
  while (end < limit) {
    if (isNameWord(at, end, strict) || (end > from && isDoubleName(at, end))) end++
    else if (end > from && isJoint(at, end) && end + 1 < limit) end += at.tokens[end]?.text === '-' ? 2 : 1
    else if (end > from && isNameWord(at, behindParticles(at, end), false)) end = behindParticles(at, end)
    else break
  }
  return end
}

const sites =
  /^(?:airbase|airport|airfield|airstrip|hospital|stadium|university|camp|barracks|dam|bridge|region|area|mountains?|caves?|hills|valley|peninsula|district|border|coast|desert|settlement)$/

/** The run of capitalised words at `from`; `strict` where no office before it says that it is a person's name. */
export function nameAt(at: AnalyzedSentence, from: number, limit: number, strict: boolean): Piece | null {
  const end = endOfName(at, from, limit, strict)
  const last = at.tokens[end - 1]?.lower ?? ''
  // "Ali Khan airbase": the name of a place.
  const isLand = landforms.has(last) && ahead.test(at.tokens[from - 1]?.lower ?? '')
  const isOfSite = strict && (isLand || sites.test(at.tokens[end]?.text ?? ''))
  return end > from && !things.has(last) && !isOfSite ? { at, from, to: end } : null
}

/** The name that ends right before `to`: "Ana Ruiz, Chile's president". Two words at least. */
export function nameBefore(at: AnalyzedSentence, to: number): Piece | null {
  let from = to
  while (
    from > 0 &&
    (isNameWord(at, from - 1, true) || (from < to && isJoint(at, from - 1)) || isInner(at, from - 1, to))
  )
    from--
  return to - from > 1 && !things.has(at.tokens[to - 1]?.lower ?? '') ? { at, from, to } : null
}

/** "yu" of "Chen Ming-yu", and particles. */
const isInner = (at: AnalyzedSentence, i: number, to: number): boolean =>
  at.tokens[i - 1]?.text === '-' || (i < to - 1 && particles.has(at.tokens[i]?.lower ?? ''))
