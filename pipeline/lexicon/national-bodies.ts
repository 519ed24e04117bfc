/** Bodies and seats that go by a name without their country, and the country that each is of. */
const table = `USA usaid; usg; u.s. agency for international development; pentagon; white house; washington; state department; centcom; us centers for disease control and prevention; peace corps
  GBR dfid; fcdo; downing street; whitehall; westminster
  RUS kremlin
  JPN jica
  KOR koica; blue house
  DEU giz; kfw; technisches hilfswerk; bundeswehr; bundestag
  NOR norad
  SWE sida
  DNK danida
  AUS ausaid; dfat
  CHN people's liberation army; cidca; zhongnanhai
  CHE swiss agency for development and cooperation
  TUR tika; afad
  FRA elysée; elysee
  ESP aecid`

const bodies: ReadonlyMap<string, string> = new Map(
  table.split('\n').flatMap((line) => {
    const [, iso3 = '', names = ''] = /^\s*(\w{3}) (.*)$/.exec(line) ?? []
    return names.split(';').map((name) => [name.trim(), iso3] as const)
  }),
)

/** The country of a body or seat by its whole name in lower case, without article; null where the name tells none. */
export const countryOfBody = (name: string): string | null => bodies.get(name) ?? null
