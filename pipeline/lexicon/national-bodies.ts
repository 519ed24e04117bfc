/** Bodies and seats that go by a name without their country, and the country that each is of. */
const table = `USA usaid; usg; ofda; office of u.s. foreign disaster assistance; office of foreign disaster assistance; bureau for humanitarian assistance; millennium challenge corporation; us africa command; u.s. southern command; southcom; africom; u.s. agency for international development; pentagon; white house; washington; state department; centcom; us centers for disease control and prevention; peace corps
  GBR dfid; fcdo; department for international development; foreign, commonwealth and development office; ukaid; uk aid; downing street; whitehall; westminster
  RUS kremlin
  JPN jica; japan international cooperation agency
  KOR koica; blue house
  DEU giz; kfw; technisches hilfswerk; bundeswehr; bundestag
  NOR norad; norwegian agency for development cooperation
  SWE sida
  DNK danida
  AUS ausaid; dfat; department of foreign affairs and trade; adf
  NZL mfat
  CAN cida; canadian international development agency; global affairs canada
  SAU ksrelief; king salman humanitarian aid and relief center; king salman humanitarian aid and relief centre; king salman relief center; king salman relief centre; saudi fund for development
  ARE abu dhabi fund for development; emirates red crescent
  QAT qatar charity; qatar fund for development
  KWT kuwait fund for arab economic development; kuwait red crescent society
  IRL irish aid
  BEL enabel
  CHN people's liberation army; cidca; zhongnanhai
  CHE swiss agency for development and cooperation
  TUR tika; afad
  FRA elysée; elysee; agence française de développement; french development agency
  ESP aecid`

const bodies: ReadonlyMap<string, string> = new Map(
  table.split('\n').flatMap((line) => {
    const [, iso3 = '', names = ''] = /^\s*(\w{3}) (.*)$/.exec(line) ?? []
    return names.split(';').map((name) => [name.trim(), iso3] as const)
  }),
)

/** The country of a body or seat by its whole name in lower case, without article; null where the name tells none. */
export const countryOfBody = (name: string): string | null => bodies.get(name) ?? null
