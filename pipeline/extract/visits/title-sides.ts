import { countryOf } from '../../lexicon/areas/index.ts'
import { ownPossessives } from '../../lexicon/function-words.ts'
import { findOffice, ofArms } from '../../lexicon/offices.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { lowerAt } from '../lower-at.ts'
import type { Piece } from '../piece.ts'
import { isArea, nameAt } from './names.ts'
import type { Place } from './traveller.ts'

/** Words between a country and a title: "the visiting Chilean president", "Chile's new president". */
const modifiers = new Set(
  `new newly junior visiting then outgoing incoming caretaker own long-serving veteran current elected young first
  second minority powerful his her late embattled ailing de facto senior top`.split(/\s+/),
)
const articles = new Set(['the', 'a', 'an'])
const international = new Set([
  'un',
  'u.n.',
  'nations',
  'who',
  'unicef',
  'eu',
  'nato',
  'union',
  'commission',
  'imf',
  'asean',
  'bank',
  'unhcr',
  'wfp',
  'fao',
  'iom',
  'icrc',
  'ifrc',
  'undp',
  'unrwa',
  'iaea',
  'opec',
  'oecd',
  'wto',
  'unesco',
  'osce',
  'oas',
  'ecowas',
  'sadc',
  'caricom',
  'gavi',
])

export const placeOf = (at: AnalyzedSentence, area: AreaMention): Place[] => {
  const iso3 = countryOf(area.areaId)
  return iso3 === null ? [] : [{ iso3, piece: { at, from: area.from, to: area.to } }]
}

interface Left {
  readonly from: number
  readonly origins: readonly Place[]
  readonly isOfSubject: boolean
  readonly isInternational: boolean
  /** "African ministers": of countries that the words do not name. */
  readonly isOfRegion: boolean
}

function startOfBody(at: AnalyzedSentence, end: number): number {
  let from = end
  while (from > 0 && end - from < 4 && at.tags[from - 1] === 'NNP' && !isArea(at, from - 1)) from--
  return from
}

/** What stands before a title: country, article, possessive, body. */
export function leftOf(at: AnalyzedSentence, start: number): Left {
  let from = start
  while (start - from < 3 && modifiers.has(lowerAt(at, from - 1))) from--
  // "South Korea's nuclear envoy"
  const isField =
    /^(?:envoy|negotiator|representative|coordinator)$/.test(lowerAt(at, start)) &&
    /^(?:N|ADJ)$/.test(at.tags[from - 1] ?? '')
  if (isField && (lowerAt(at, from - 2) === "'s" || at.areas.some(({ to }) => to === from - 1))) from--
  const isGenitive = lowerAt(at, from - 1) === "'s" || lowerAt(at, from - 1) === "'"
  const end = isGenitive ? from - 1 : from
  const area = at.areas.find(({ to, form }) => to === end && (isGenitive || form !== 'people'))
  if (area !== undefined) {
    // "Chinese and Russian presidents"
    const other =
      lowerAt(at, area.from - 1) === 'and'
        ? at.areas.find(({ to, form }) => to === area.from - 1 && form === area.form)
        : undefined
    // "the West German minister"
    const isPart = area.form === 'demonym' && /^(?:West|East|North|South)$/.test(at.tokens[area.from - 1]?.text ?? '')
    const first = other?.from ?? (isPart ? area.from - 1 : area.from)
    const opening = articles.has(lowerAt(at, first - 1)) ? first - 1 : first
    const origins = [...(other === undefined || isGenitive ? [] : placeOf(at, other)), ...placeOf(at, area)]
    return {
      from: isGenitive && lowerAt(at, area.from - 1) !== 'the' ? area.from : opening,
      origins,
      isOfSubject: false,
      isInternational: origins.length === 0 && area.iso3 === null,
      isOfRegion: origins.length === 0 && area.iso3 === null,
    }
  }
  if (isGenitive) {
    let noun = end - 1
    while (noun > 0 && !articles.has(lowerAt(at, noun)) && end - noun < 4) noun--
    // "the World Bank's president", "the country's president"
    // "the Iranian army's chief of staff"
    const owner = at.areas.find((one) => one.form === 'demonym' && one.from === noun + 1 && one.to < end)
    const isBody = at.tags[end - 1] === 'NNP' && !/^(?:north|south|kingdom|republic)$/.test(lowerAt(at, end - 1))
    return {
      from: articles.has(lowerAt(at, noun)) ? noun : end - 1,
      origins: owner === undefined ? [] : placeOf(at, owner),
      isOfSubject: !isBody && owner === undefined,
      isInternational: isBody && owner === undefined,
      isOfRegion: false,
    }
  }
  const body = startOfBody(at, from)
  const isBody = body < from && at.tokens.slice(body, from).some((token) => international.has(token.lower))
  if (isBody) from = body
  if (ownPossessives.has(lowerAt(at, from - 1)))
    return { from: from - 1, origins: [], isOfSubject: true, isInternational: isBody, isOfRegion: false }
  if (articles.has(lowerAt(at, from - 1))) from--
  return { from, origins: [], isOfSubject: false, isInternational: isBody, isOfRegion: false }
}

/** "of Chile, Peru and Kenya": the countries and the token behind them. */
export function countriesAfter(at: AnalyzedSentence, start: number): { origins: Place[]; to: number } {
  const origins: Place[] = []
  let to = start
  let i = start
  if (lowerAt(at, i) !== 'of' && lowerAt(at, i) !== 'for' && lowerAt(at, i) !== 'from') return { origins, to }
  // "envoy for Peru": sent there, not from there
  if (lowerAt(at, i) === 'for' && /^(?:envoy|representative|coordinator|rapporteur)$/.test(lowerAt(at, i - 1)))
    return { origins, to }
  i++
  // "head of Chile's navy": the country only owns the body
  for (let area = areaFrom(at, i); area !== undefined && lowerAt(at, area.to) !== "'s"; area = areaFrom(at, i)) {
    origins.push(...placeOf(at, area))
    to = area.to
    i = to
    while (lowerAt(at, i) === ',' || lowerAt(at, i) === 'and') i++
    if (i === to) break
  }
  return { origins, to }
}

/** "from 30 countries", "of some forty governments" */
export function isOfSeveral(at: AnalyzedSentence, start: number): boolean {
  if (!/^(?:of|from)$/.test(lowerAt(at, start))) return false
  const index = at.chunks.findIndex(({ kind, from }) => kind === 'np' && from === start + 1)
  const [np, of, whole] = at.chunks.slice(index, index + 3)
  // "of a score of countries"
  const isMany = np?.kind === 'np' && /^(?:score|dozen|number|handful|host|couple|range)$/.test(lowerAt(at, np.head))
  if (isMany) return of?.kind === 'prep' && whole?.kind === 'np' && groups.test(lowerAt(at, whole.head))
  return np?.kind === 'np' && (np.number !== null || isSeveral(at, np.from)) && groups.test(lowerAt(at, np.head))
}

const isSeveral = (at: AnalyzedSentence, i: number): boolean =>
  /^(?:several|many|some|various|most|all)$/.test(lowerAt(at, i))

const groups = /^(?:countries|nations|states|governments|members)$/

const areaFrom = (at: AnalyzedSentence, i: number): AreaMention | undefined =>
  at.areas.find(({ from, form }) => form === 'name' && (from === i || (lowerAt(at, i) === 'the' && from === i + 1)))

const ofBody = /^(?:Region|Commission|Secretariat|Council|Parliament|Assembly)$/

const times = new Set(['day', 'time', 'moment', 'hour'])

interface Right {
  readonly name: Piece | null
  readonly origins: readonly Place[]
  readonly to: number
  readonly isInternational: boolean
}

function closes(at: AnalyzedSentence, i: number): boolean {
  const tag = at.tags[i]
  return (
    tag === undefined ||
    tag === 'PUNCT' ||
    tag === 'V' ||
    tag === 'AUX' ||
    tag === 'MODAL' ||
    tag === 'ADV' ||
    tag === 'WH' ||
    tag === 'CONJ'
  )
}

/** "chairman of the committee of Chile's parliament": the country inside the phrase behind a title. */
function originInField(at: AnalyzedSentence, end: number): Place[] {
  if (lowerAt(at, end) !== 'of') return []
  for (let i = end + 1; i < end + 10; i++) {
    const tag = at.tags[i]
    const area = at.areas.find(({ from }) => from === i)
    if (area !== undefined) return placeOf(at, area)
    if (
      tag === undefined ||
      tag === 'PUNCT' ||
      tag === 'V' ||
      tag === 'AUX' ||
      tag === 'MODAL' ||
      (tag === 'PREP' && lowerAt(at, i) !== 'of')
    )
      return []
  }
  return []
}

/** "envoy for climate, X", "speaker of parliament, X", "ambassador to Chile, X": where the phrase behind a title ends in a comma. */
function endOfField(at: AnalyzedSentence, from: number): number {
  const first = lowerAt(at, from)
  if (first !== 'of' && first !== 'for' && first !== 'to' && first !== 'in' && first !== 'on') return from
  for (let i = from + 1; i < from + 8; i++) {
    if (at.tokens[i]?.kind !== 'word') return lowerAt(at, i) === ',' ? i : from
    if (at.tags[i] === 'V' || at.tags[i] === 'AUX' || at.tags[i] === 'MODAL') return from
  }
  return from
}

/** "Speaker of the Peruvian House of Deputies,", "head of the Chilean Red Cross left": behind the name of the body that a comma or a verb closes, not "Mayor of Callao in Peru,". */
function endOfBody(at: AnalyzedSentence, from: number): number {
  let isPlain = false
  for (let i = from; i < from + 8; i++) {
    const tag = at.tags[i] ?? ''
    if (lowerAt(at, i) === ',') return isPlain ? from : i
    if (/^(?:V|AUX|MODAL)$/.test(tag)) return lowerAt(at, from) === 'of' ? i : from
    const isOfName = lowerAt(at, i) === 'of' || /^(?:NNP|DET|CONJ)$/.test(tag)
    if (!isOfName && !/^(?:ADJ|N|POSS)$/.test(tag)) return from
    if (!isOfName) isPlain = true
  }
  return from
}

/** "Foreign Minister Li Wei"; a rank under arms goes with any office. */
const opensOffice = ({ tokens }: AnalyzedSentence, i: number): boolean => {
  const office = findOffice(tokens, i)
  return (
    office !== null &&
    !ofArms.test(
      tokens
        .slice(i, i + office.length)
        .map((token) => token.lower)
        .join(' '),
    )
  )
}

/** What follows a title: its country, the name, the country of the name. */
export function rightOf(at: AnalyzedSentence, end: number): Right {
  const { length } = at.tokens
  const own = countriesAfter(at, end)
  let to = own.to
  if (lowerAt(at, to) === 'of' && lowerAt(at, to + 1) === 'the' && times.has(lowerAt(at, to + 2))) to += 3
  // "chairperson of the African Union Commission Ana Ruiz": the body's last word is no part of the name
  if (to > end && ofBody.test(at.tokens[to]?.text ?? '')) to++
  // "of the African Union": an area of many countries
  const isOfGroup = own.to > end && own.origins.length === 0
  const isInternational =
    isOfGroup ||
    (own.to === end && lowerAt(at, end) === 'of' && [1, 2, 3, 4].some((k) => international.has(lowerAt(at, end + k))))
  const direct = nameAt(at, to, length, false)
  const isOfArea = direct !== null && at.areas.some((area) => area.from === direct.from && area.to >= direct.to)
  if (direct !== null && !isOfArea) {
    const behind = own.origins.length > 0 ? { origins: own.origins, to: direct.to } : countriesAfter(at, direct.to)
    const only = behind.origins.slice(0, 1)
    return {
      name: direct,
      origins: own.origins.length > 0 ? own.origins : only,
      to: only.length > 0 && own.origins.length === 0 ? (only[0]?.piece.to ?? direct.to) : direct.to,
      isInternational,
    }
  }
  const body = own.origins.length > 0 ? [] : originInField(at, end)
  const ofField = endOfField(at, to)
  if (ofField > to) to = ofField
  // "of the minister of Peru, Foreign Minister Li Wei left": who has a title of their own is someone else
  const apposed = lowerAt(at, to) === ',' && !opensOffice(at, to + 1) ? nameAt(at, to + 1, length, true) : null
  if (apposed !== null && (apposed.to - apposed.from > 1 || own.origins.length === 0) && closes(at, apposed.to))
    return { name: apposed, origins: [...own.origins, ...body], to: apposed.to, isInternational }
  return { name: null, origins: [...own.origins, ...body], to: endOfBody(at, own.to), isInternational }
}
