const names = 'january february march april may june july august september october november december'.split(' ')

export const monthNames: ReadonlyMap<string, number> = new Map(names.map((name, index) => [name, index + 1]))

export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
  ...names.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ['sept', 9],
])

export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** EDTF numbers of the seasons. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])
