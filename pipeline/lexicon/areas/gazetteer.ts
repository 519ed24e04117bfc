import { tokenize } from '../../extract/tokenize.ts'
import type { Area, AreaForm, AreaKind, AreaPattern, Capitals } from './area.ts'
import { capitalTable } from './capitals.ts'
import { cityTable } from './cities.ts'
import { countryTable, territories } from './countries.ts'
import { divisionAdjectives, divisionTable } from './divisions.ts'
import { groups, newsGroups } from './group-list.ts'
import { newsDistrictTable, newsDivisionTable } from './news-divisions.ts'
import { newsPlaceTable } from './news-places.ts'
import { notPlaces } from './not-places.ts'
import { smallerCityTable } from './smaller-cities.ts'

const areas = new Map<string, Area>()
const patterns = new Map<string, AreaPattern[]>()
/** City of the same name as its province: id of the province to the city. */
const twins = new Map<string, Area>()
const seen = new Set<string>()

/** Stands for phrases that hold the name of a place and mean none: "South China Sea". */
export const noArea: Area = { id: '', kind: 'region', iso3: null, name: '' }

const letters: Record<string, string> = {
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 'ss',
  ə: 'a',
  æ: 'ae',
}

function plain(name: string): string {
  if (/^[ -~]*$/.test(name)) return name
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[đĐøØłŁıßəæ]/g, (letter) => letters[letter] ?? letter)
}

/** "São Paulo" → "sao-paulo". */
function slug(name: string): string {
  return plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function split(list: string, separator = ';'): string[] {
  const parts = list.split(separator).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

function lines(table: string): string[] {
  return split(table, '\n')
}

interface Marks {
  readonly needsCue?: boolean
  readonly strong?: boolean
}

function capitalsOf(cased: string): Capitals {
  const first = cased.charAt(0)
  if (first === first.toLowerCase()) return 'free'
  return cased.length > 1 && cased === cased.toUpperCase() ? 'all' : 'first'
}

function addPattern(area: Area, form: AreaForm, name: string, marks: Marks): void {
  const isPlain = /^\p{L}+(?: \p{L}+)*$/u.test(name)
  const cased = isPlain ? name.split(' ') : tokenize(name).map((token) => token.text.replaceAll('’', "'"))
  const words = cased.map((word) => word.toLowerCase())
  const first = words[0]
  if (first === undefined) return
  const key = `${area.id}|${name}`
  if (seen.has(key)) return
  seen.add(key)
  const capitals = cased.map(capitalsOf)
  const { needsCue = false, strong = false } = marks
  const pattern = { area, form, words, cased, capitals, needsCue, strong }
  const list = patterns.get(first)
  if (list === undefined) patterns.set(first, [pattern])
  else list.push(pattern)
}

function addNames(area: Area, form: AreaForm, names: readonly string[], marks: Marks = {}): void {
  for (const name of names) {
    addPattern(area, form, name, marks)
    const bare = plain(name)
    if (bare !== name) addPattern(area, form, bare, marks)
  }
}

function addArea(id: string, kind: AreaKind, iso3: string | null, name: string): Area {
  const area = { id, kind, iso3, name }
  areas.set(id, area)
  return area
}

/** Adjectives that take an `s` for persons; "Chinese", "Irish", "Swiss" do not. */
function peopleOf(adjectives: readonly string[]): string[] {
  return adjectives.filter((word) => /(?:an|i)$/.test(word)).map((word) => `${word}s`)
}

function loadCountries(): void {
  const isTerritory = new Set(territories.split(' '))
  for (const line of lines(countryTable)) {
    const [iso3 = '', names = '', adjectives = '', people = ''] = line.split('|')
    const area = addArea(iso3, isTerritory.has(iso3) ? 'territory' : 'country', iso3, split(names)[0] ?? iso3)
    addNames(area, 'name', split(names))
    addNames(area, 'demonym', split(adjectives))
    addNames(area, 'people', [...split(people), ...peopleOf(split(adjectives))])
  }
  const mainland = addArea('CHN-mainland', 'region', 'CHN', 'Chinese mainland')
  addNames(mainland, 'name', [
    'Chinese mainland',
    'mainland China',
    'mainland of China',
    "China's mainland",
    'Mainland China',
  ])
  addNames(mainland, 'demonym', ['mainland Chinese'])
}

function loadGroups(): void {
  for (const group of [...groups, ...newsGroups]) {
    const area = addArea(group.id, group.kind, null, group.name)
    addNames(area, 'name', group.names)
    addNames(area, 'demonym', group.adjectives)
    addNames(area, 'people', peopleOf(group.adjectives))
  }
}

function addTwin(province: Area): void {
  twins.set(province.id, addArea(`${province.id}-city`, 'city', province.iso3, `${province.name} City`))
}

function loadPart(iso3: string, entry: string, kind: AreaKind, strength: '' | '~' | '+'): void {
  const mark = '*?+~'.includes(entry.charAt(0)) ? entry.charAt(0) : ''
  const names = split(mark === '' ? entry : entry.slice(1), '/')
  const name = names[0] ?? ''
  const id = `${iso3}-${slug(name)}`
  const other = areas.get(id)
  if (other !== undefined) {
    if (kind === 'city' && other.kind === 'province') addTwin(other)
    return
  }
  const area = addArea(id, mark === '*' ? 'city' : kind, iso3, name)
  const isStrong = mark === '*' || mark === '+' || (mark === '' && strength === '+')
  addNames(area, 'name', names, { needsCue: mark === '?', strong: isStrong })
}

function loadDivisions(): void {
  for (const line of lines(divisionTable)) {
    const strength = line.startsWith('~') ? '~' : '+'
    const [iso3 = '', entries = ''] = (strength === '~' ? line.slice(1) : line).split(': ', 2)
    for (const entry of split(entries)) loadPart(iso3, entry, 'province', strength)
  }
}

interface PendingPlace {
  readonly iso3: string
  readonly entry: string
  readonly kind: AreaKind
}

/** Cities and lesser divisions not yet loaded, by the first token of each of their names: thousands, of which a document names few. */
const pending = new Map<string, PendingPlace[]>()

/** First token of a name, as the tokenizer has it: "Cox's Bazar" → "cox", "Xi'an" → "xi'an". */
function firstToken(name: string): string {
  return (/^(?:[^\s\-.,']|'(?!s\b))+/.exec(name)?.[0] ?? name).toLowerCase()
}

function defer(iso3: string, entry: string, kind: AreaKind): void {
  const names = entry.replace(/^[*?+~]/, '').split('/')
  const firsts = new Set(names.flatMap((name) => [firstToken(name), firstToken(plain(name))]))
  for (const first of firsts) {
    const list = pending.get(first)
    if (list === undefined) pending.set(first, [{ iso3, entry, kind }])
    else list.push({ iso3, entry, kind })
  }
}

function deferTable(table: string, kind: AreaKind): void {
  for (const line of lines(table)) {
    const iso3 = line.slice(0, 3)
    for (const entry of line.slice(5).split('; ')) defer(iso3, entry, kind)
  }
}

function loadPending(first: string): void {
  const list = pending.get(first)
  if (list === undefined) return
  pending.delete(first)
  for (const { iso3, entry, kind } of list) loadPart(iso3, entry, kind, '~')
  sortPatterns(patterns.get(first) ?? [])
}

/** Longest first; the sort is stable, so among equals countries come before divisions and cities. */
function sortPatterns(list: AreaPattern[]): void {
  list.sort((a, b) => b.words.length - a.words.length)
}

function loadCities(): void {
  for (const entry of split(capitalTable)) loadPart(entry.slice(0, 3), entry.slice(4), 'city', '+')
  for (const table of [newsPlaceTable, cityTable, smallerCityTable]) deferTable(table, 'city')
  deferTable(newsDivisionTable, 'province')
  deferTable(newsDistrictTable, 'city')
}

function loadAdjectives(): void {
  for (const entry of split(divisionAdjectives)) {
    const [id = '', adjective = ''] = entry.split('=')
    const area = areas.get(id)
    if (area !== undefined) addNames(area, 'demonym', [adjective])
  }
}

function load(): void {
  addNames(noArea, 'name', split(notPlaces))
  loadCountries()
  loadGroups()
  loadDivisions()
  loadAdjectives()
  loadCities()
  for (const list of patterns.values()) sortPatterns(list)
}

load()

/** Ways to write areas that begin with this lower-case token, longest first. */
export function patternsFrom(lower: string): readonly AreaPattern[] | undefined {
  loadPending(lower)
  return patterns.get(lower)
}

export function areaOf(areaId: string): Area | undefined {
  const area = areas.get(areaId)
  if (area !== undefined) return area
  for (const first of [...pending.keys()]) loadPending(first)
  return areas.get(areaId)
}

/** The city that bears the name of this province ("Fukuoka City"). */
export function cityTwin(areaId: string): Area | undefined {
  return twins.get(areaId)
}

/** ISO 3166-1 alpha-3 code of the country an area belongs to; null for regions, groups and unknown ids. */
export function countryOf(areaId: string): string | null {
  return areaOf(areaId)?.iso3 ?? null
}

/** English name, or the id itself where it is unknown. */
export function areaName(areaId: string): string {
  return areaOf(areaId)?.name ?? areaId
}

/** Whether a word in lower case opens the name of an area. */
export const isAreaWord = (lower: string): boolean => patternsFrom(lower) !== undefined
