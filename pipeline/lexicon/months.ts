const names = 'january february march april may june july august september october november december'.split(' ')

export const monthNames: ReadonlyMap<string, number> = new Map(names.map((name, index) => [name, index + 1]))

export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
  ...names.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['sept', 9],
])

/** In full or cut short: "march", "mar". */
export const monthWords: ReadonlySet<string> = new Set([...monthNames.keys(), ...monthAbbreviations.keys()])

export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** In full, from the first day of a week as calendars of computers count. */
export const weekdayNames: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** In full only: "sun", "sat" and "wed" are words of their own. */
export const isWeekdayName = (lower: string): boolean => weekdayNames.includes(lower)

/** EDTF numbers of the seasons. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

export interface Feast {
  readonly name: readonly string[]
  readonly month: number
  readonly day: number
}

const feastTable: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new year 's day", 1, 1],
  ["new year 's eve", 12, 31],
  ['new years day', 1, 1],
  ['new years eve', 12, 31],
  ["valentine 's day", 2, 14],
  ['valentines day', 2, 14],
  ["international women 's day", 3, 8],
  ["april fool 's day", 4, 1],
  ["april fools ' day", 4, 1],
  ['april fools day', 4, 1],
  ['april fools', 4, 1],
  ["st valentine 's day", 2, 14],
  ["saint valentine 's day", 2, 14],
  ["st patrick 's day", 3, 17],
  ["saint patrick 's day", 3, 17],
  ["st george 's day", 4, 23],
  ["st andrew 's day", 11, 30],
  ["saint andrew 's day", 11, 30],
  ["st stephen 's day", 12, 26],
  ['australia day', 1, 26],
  ['groundhog day', 2, 2],
  ['waitangi day', 2, 6],
  ['world water day', 3, 22],
  ['world malaria day', 4, 25],
  ["international workers ' day", 5, 1],
  ['world press freedom day', 5, 3],
  ['cinco de mayo', 5, 5],
  ['world red cross day', 5, 8],
  ['international nurses day', 5, 12],
  ['world environment day', 6, 5],
  ['juneteenth', 6, 19],
  ['world refugee day', 6, 20],
  ['canada day', 7, 1],
  ['world population day', 7, 11],
  ['assumption day', 8, 15],
  ['world humanitarian day', 8, 19],
  ['world food day', 10, 16],
  ['reformation day', 10, 31],
  ["all souls ' day", 11, 2],
  ['guy fawkes night', 11, 5],
  ['remembrance day', 11, 11],
  ['world health day', 4, 7],
  ['earth day', 4, 22],
  ['anzac day', 4, 25],
  ['may day', 5, 1],
  ['bastille day', 7, 14],
  ['halloween', 10, 31],
  ['united nations day', 10, 24],
  ["all saints ' day", 11, 1],
  ['armistice day', 11, 11],
  ['veterans day', 11, 11],
  ['world aids day', 12, 1],
  ['human rights day', 12, 10],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['xmas', 12, 25],
  ['boxing day', 12, 26],
]

/** Feasts of another day each year. */
const movableFeasts =
  "easter|easter sunday|easter monday|good friday|palm sunday|ash wednesday|holy week|lent|pentecost|whitsun|ramadan|eid|eid al - fitr|eid al - adha|hajj|ashura|nowruz|diwali|deepavali|holi|dussehra|durga puja|dashain|tihar|losar|vesak|songkran|passover|hanukkah|yom kippur|rosh hashanah|lunar new year|chinese new year|spring festival|tet|qingming|golden week|mid - autumn festival|chuseok|seollal|obon|thanksgiving|labor day|memorial day|mother 's day|father 's day|carnival|mardi gras"

/** Feasts by their first word, each name as its words. */
function byFirstWord<T extends { readonly name: readonly string[] }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const table = new Map<string, T[]>()
  for (const feast of all) {
    const first = feast.name[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), feast])
  }
  return table
}

/** Feasts that fall on the same day each year, by their first word, the longer name first. */
export const feasts: ReadonlyMap<string, readonly Feast[]> = byFirstWord(
  feastTable.map(([text, month, day]) => ({ name: text.split(' '), month, day })),
)

/** Feasts that only their year dates, by their first word. */
export const feastsOfNoDay = byFirstWord(movableFeasts.split('|').map((text) => ({ name: text.split(' ') })))
