/** Bodies and seats that go by a name without their country, and the country that each is of. */
const table = `USA usaid; usg; usda; ofda; office of u.s. foreign disaster assistance; office of foreign disaster assistance; bureau for humanitarian assistance; millennium challenge corporation; us africa command; u.s. southern command; southcom; africom; u.s. agency for international development; pentagon; white house; washington; state department; centcom; us centers for disease control and prevention; peace corps; inter-american foundation; african development foundation; us coast guard; national guard bureau; u.s. army corps of engineers; army corps of engineers; food for peace; capitol hill
  GBR dfid; fcdo; department for international development; foreign, commonwealth and development office; ukaid; uk aid; downing street; whitehall; westminster; foreign, commonwealth & development office; foreign and commonwealth office; british council; uk-med; british asian trust; royal national lifeboat institution; uk health security agency; british international investment; comic relief
  RUS kremlin; emercom; rospotrebnadzor; duma; rossotrudnichestvo
  JPN jica; japan international cooperation agency; jetro; nippon foundation; sasakawa peace foundation; jbic; kasumigaseki
  KOR koica; blue house; korea international cooperation agency; kdca
  DEU giz; kfw; kfw development bank; thw; bmz; welthungerhilfe; diakonie katastrophenhilfe; brot für die welt; robert koch institute; robert bosch foundation; technisches hilfswerk; bundeswehr; bundestag
  NOR norad; norfund; norwegian church aid; storting; norwegian agency for development cooperation
  SWE sida; msb; swedish civil contingencies agency; swedfund; riksdag
  DNK danida; danchurchaid; folketing
  FIN finnfund; finn church aid; finnida
  AUS ausaid; australian aid; csiro; dfat; department of foreign affairs and trade; adf
  NZL mfat; nzdf; nzaid
  CAN cida; idrc; rideau hall; canadian international development agency; global affairs canada
  SAU ksrelief; alwaleed philanthropies; king salman humanitarian aid and relief center; king salman humanitarian aid and relief centre; king salman relief center; king salman relief centre; saudi fund for development
  ARE abu dhabi fund for development; adfd; dubai cares; international humanitarian city; emirates red crescent
  QAT qatar charity; education above all foundation; qatar red crescent society; qatar fund for development
  KWT kuwait fund for arab economic development; kuwait fund; kuwait red crescent society
  IRL irish aid; trócaire; trocaire; concern worldwide; goal global
  BEL enabel; b-fast
  NLD cordaid; snv; rijkswaterstaat; netherlands enterprise agency
  LUX luxdev
  AUT austrian development agency
  CHN people's liberation army; china international development cooperation agency; cidca; zhongnanhai
  CHE swiss agency for development and cooperation; sdc; swiss development cooperation; helvetas; swiss solidarity; swisscontact
  TUR tika; turkish cooperation and coordination agency; afad; disaster and emergency management authority; ihh
  IND ndrf; national disaster response force; itec
  THA tica; thailand international cooperation agency
  TWN tzu chi; tzu chi foundation; taiwanicdf; international cooperation and development fund
  ISR mashav; magen david adom; israaid; idf; israel defense forces; israel defence forces; knesset
  BRA agência brasileira de cooperação; brazilian cooperation agency; fiocruz
  CUB henry reeve brigade
  ZAF gift of the givers
  CZE people in need; adra czech republic
  POL polish humanitarian action; polish center for international aid
  HUN hungary helps; hungarian interchurch aid
  ITA protezione civile; sant'egidio; community of sant'egidio
  GRC solidarity now
  VAT holy see; vatican
  EGY al-azhar; egyptian agency of partnership for development
  AZE heydar aliyev foundation; socar
  KAZ kazaid
  IDN indonesian aid; bnpb
  MYS mercy malaysia
  SGP mercy relief; temasek foundation
  PHL ndrrmc
  FRA elysée; fondation de france; secours populaire; secours catholique; secours islamique france; proparco; expertise france; elysee; agence française de développement; french development agency
  ESP aecid; spanish agency for international development cooperation; manos unidas`

const bodies: ReadonlyMap<string, string> = new Map(
  table.split('\n').flatMap((line) => {
    const [, iso3 = '', names = ''] = /^\s*(\w{3}) (.*)$/.exec(line) ?? []
    return names.split(';').map((name) => [name.trim(), iso3] as const)
  }),
)

/** The country of a body or seat by its whole name in lower case, without article; null where the name tells none. */
export const countryOfBody = (name: string): string | null => bodies.get(name) ?? null
