/** Offices that only one state has, by its code. */
const homes: ReadonlyMap<string, string> = new Map([
  ['pope', 'VAT'],
  ['taoiseach', 'IRL'],
  ['tánaiste', 'IRL'],
  ['tanaiste', 'IRL'],
  ['yang di - pertuan agong', 'MYS'],
  ['chancellor of the exchequer', 'GBR'],
  ['federal councillor', 'CHE'],
  ['federal councilor', 'CHE'],
])

/** The state that has an office, where no other does; null for all others. Takes the title in lower case, its words joined by spaces. */
export const homeOfOffice = (title: string): string | null => homes.get(title) ?? null
