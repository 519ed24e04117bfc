import type { donorTypes } from '../../schemas/donations.ts'
import type { Token } from '../extract/mention.ts'
import { wordTest } from '../extract/word-test.ts'
import { isBodyOfStates } from './bodies-of-states.ts'
import { singularOf } from './nouns.ts'
import { phraseEndings } from './phrase-endings.ts'
import { remembered } from './remembered.ts'

export type DonorType = (typeof donorTypes)[number]

/** Heads in the singular, parted by "|". The longest match that ends a name decides; then the first head of "X of Y". */
const heads: Partial<Record<DonorType, string>> = {
  government: `civil guard|federal council|usda|response force|rescue force|deputy head|deputy chief|deputy director|fire service|fire brigade|ambulance service|rescue service|relief service|health service|civil defence|civil defense|civil protection|holy see|vatican|msb|bnpb|ndrf|henry reeve brigade|jetro|ndrrmc|b-fast|snv|bmz|cooperation agency|coordination agency|sida|danida|aecid|afad|tika|mashav|technisches hilfswerk|thw|emercom|enabel|luxdev|swiss development cooperation|cida|idrc|nzaid|ksrelief|king salman humanitarian aid and relief center|king salman humanitarian aid and relief centre|king salman relief center|king salman relief centre|millennium challenge corporation|ofda|dfat|mfat|irish aid|global affairs canada|soviet union|usaid|usg|cdc|jica|koica|dfid|fcdo|ausaid|cidca|giz|norad|pentagon|white house|kremlin|downing street|congress|state department|government|central government|federal government|ministry|department|authority|agency|administration|cabinet|state council|
    council of ministers|treasury|state|foreign ministry|health ministry|defense ministry|defence ministry|bureau|office|commission|
    prime minister|president|premier|minister|director general|secretary general|attorney general|inspector general|surgeon general|committee|national security council|customs|regime|leadership|office of the president|
    head of state|prime minister's office|secretariat|country|nation|government agency|side|police|police force|republic|kingdom|health authority|leader`,
  local_government: `provincial council|regional council|county council|village council|island council|borough council|borough|community council|city of|province of|city government|municipal government|provincial government|local government|regional government|
    prefectural government|city|town|village|province|prefecture|county|municipality|district|metropolitan government|local authority|
    region|oblast|governor|mayor|city council|town council|city hall|municipal council|district council|state government|canton|
    provincial-level government|county government|district government|village government|autonomous region|local administration|regional administration|sister city|provincial administration`,
  royal: `grand duke|grand duchess|duke|duchess|king|queen|queen mother|king father|royal family|emperor|empress|crown prince|royal palace|prince|princess|monarch|sultan|emir|
    imperial family|royal household|royal couple`,
  party: `christian democrat|social democrat|communist|labour party|green party|conservative party|party|ruling party|opposition party|political party|workers' party|communist party|party committee|political bureau|politburo|
    central committee|liberal democratic party|people's party|coalition|league for democracy`,
  parliament_members: `sejm|knesset|riksdag|storting|folketing|eduskunta|landtag|saeima|seimas|rajya sabha|lok sabha|house of lords|house of councilors|provincial assembly|state assembly|parliament|member of parliament|lawmaker|legislator|senator|senate|national assembly|diet|diet member|mp|deputy|house of
    representatives|house of councillors|congressman|parliamentarian|congress|house of commons|bundestag|member of the parliament|
    national diet|parliamentary group|lower house|upper house`,
  military: `coastguard|bundeswehr|luftwaffe|garda costiera|territorial army|home guard|general|admiral|colonel|brigadier|lieutenant|commodore|squadron|forces|marine corps|marine|royal marine|army|navy|air force|armed forces|military|armed force|defense forces|defence forces|defence force|defense force|land force|ground force|navy ship|air wing|self-defense forces|coast guard|
    troop|soldier|contingent|battalion|regiment|garrison|peacekeeper|national guard|militia|liberation army|ministry of defense|ministry of defence|ministry of national defense|
    ministry of national defence|defense ministry|defence ministry|border guard|carabinieri|gendarmerie|gendarme|fusilier|paratrooper|submariner|airman|naval base|engineers corps|corps of engineers`,
  embassy: `envoy|high commissioner|deputy high commissioner|consulate office|embassy|consulate|consulate general|consulate-general|consular office|high commission|diplomatic mission|permanent mission|
    ambassador|consul general|consul|honorary consul|vice consul|embassies and consulates|chargé d'affaires|charge d'affaires|attaché|attache|
    minister counsellor|minister counselor|first secretary|second secretary|third secretary`,
  company: `lender|tobacco giant|oil giant|steel giant|food giant|retail giant|vineyard|stock exchange|shipping giant|fishing company|tannery|creamery|foundry|cannery|pawnbroker|betting shop|bookmaker|law firm|hotel chain|hotel group|radio network|casino|cinema chain|publishing house|newspaper group|supermarket|department store|mill|watchmaker|shipowner|consortium|car plant|pulp|seeds|timber|tyres|plantations|breweries|cement works|cervecería|minera|mineração|molinos|cementos|naviera|aerolíneas|papelera|compañía|companhia|grupo|groupe|gruppo|laboratorios|industrias|indústrias|siderúrgica|constructora|azucarera|supermercados|frigorífico|s.a.c|s.a.s|s.a.b|s.l|a.ş|d.o.o|ltda|plc|zrt|socar|refiner|refinery|dredger|telco|bottler|distiller|distillery|smelter|wholesaler|miller|winery|winemaker|sawmill|food processor|grower|shipper|haulier|trucking|shipping line|cruise line|state oil company|oil major|mining giant|utility company|logistics firm|sons|b.v|bv|asa|nv|n.v|spa|srl|s.r.l|ab|a.s|aş|kk|k.k|ooo|pjsc|pao|jsc|ojsc|bhd|berhad|pvt|limited|llp|fintech|banco|banque|banca|gmbh|oy|oyj|tbk|sarl|s.a|s.p.a|bros|investment firm|gold mine|pharmacist chain|ag|utility|broadcaster|television station|radio station|textile|bio|sugar|foods|packers|minerals|beverages|apparel|garments|shipyard|shipyards|chain|operator|miner|chipmaker|producer|
    automotive|aerospace|capital|ventures|laboratories|robotics|semiconductor|telecommunications|communications|stores|supermarkets|
    oil company|mining company|textile mill|exporter|importer|trader|shipbuilder|drugmaker|vaccine maker|maker|startup company|shipping|seafood|foods|steel|motors|textiles|cement|mining|petroleum|logistics|technologies|electronics|pharma|pharmaceuticals|biologics|chemicals|holdings|industries|brewery|telecom|insurance|securities|construction|contractor|engineering|properties|retail|dairy|fisheries|plastics|cars|airways|airlines|semiconductors|biotech|software|energy|co|ltd|inc|corp|plc|llc|gmbh|corporation|company|group|bank|airline|airlines|airway|airways|business|firm|enterprise|conglomerate|manufacturer|holding|
    holdings|industries|motors|technologies|technology|pharmaceutical|pharmaceuticals|biotech|electronics|retailer|factory|
    developer|supplier|tech giant|business group|startup|insurer|brand|subsidiary|multinational|sdn bhd|pte|hotel|real estate developer|
    private sector|business sector|corporate sector|business community|trading house|
    carmaker|automaker|internet giant|energy company|state-owned enterprise|commercial bank|brewer|steelmaker|publisher|grocer|bakery|baker|restaurant`,
  foundation: `fundación|fundacion|fundação|fundacao|fondation|fondazione|stichting|stiftung|fundacja|waqf|foundation|trust|charitable trust|welfare foundation|charity foundation|endowment|relief fund|charity fund|children's fund|
    welfare fund|charitable fund|charitable foundation|development fund|solidarity fund`,
  ngo: `charity group|aid group|relief group|rights group|volunteer group|faith group|church group|bread for the world|universidad|universidade|université|universität|politécnica|instituto|colegio|stiftelsen|cruz roja|cruz vermelha|croix-rouge|baptist aid|muslim aid|islamic aid|jewish aid|lutheran aid|people's aid|rotarian|faculty|fc|f.c|parent-teacher association|bar association|drama society|sangha|vihara|pagoda|ashram|basilica|credit union|sorority|fraternity|cricket club|rugby union|golf club|gurdwara|shrine|abbey|cathedral|collective|olympic committee|fifa|uefa|disasters emergency committee|lifeboat institution|comic relief|mercy relief|mercy malaysia|gift of the givers|people in need|welthungerhilfe|diakonie katastrophenhilfe|brot für die welt|cordaid|helvetas|swiss solidarity|trócaire|trocaire|magen david adom|israaid|ihh|tzu chi|secours populaire|secours catholique|secours islamique france|community of sant'egidio|sant'egidio|manos unidas|uk-med|solidarity now|
    dubai cares|emirates red crescent|qatar charity|catholic agency|lutheran agency|islamic agency|muslim agency|christian agency|catholic relief services|lutheran world relief|world renew|church world service|aid society|humanitarian action|church aid|church relief|interchurch aid|clinic|orphanage|hostel|kindergarten|nursery|nursing home|care home|retirement home|hospice|dispensary|maternity ward|health post|library|museum|seminary|madrasa|shelter for the homeless|food bank|soup kitchen|blood bank|knights|bishops' conference|conference of bishops|asociación|associação|verein|oxfam|war child|caritas|world vision|save the children|mercy corps|islamic relief|christian aid|médecins sans frontières|
    doctors without borders|action against hunger|concern worldwide|care international|plan international|wateraid|association|society|red cross|red cross society|red crescent|red crescent society|chamber of commerce|chamber|federation|league|ngo|
    organization|organisation|club|union|charity|non-governmental organization|nongovernmental organization|community organization|
    civil society|civil society organization|council|diocese|archdiocese|parish|congregation|synagogue|convent|scout|friendship association|volunteer group|institute|university|college|school|
    hospital|church|temple|monastery|mosque|alliance|network|civic group|friendship group|trade union|confederation|guild|academy|
    nonprofit|relief organization|aid group|humanitarian organization|aid organization|aid agency|overseas chinese association|
    association of enterprises|friendship society|think tank|rotary club|rotary international|rotary|women's federation|youth federation|sports federation|oxfam|war child|caritas|world vision|mercy corps|christian aid|islamic relief|care international|plan international|tearfund|médecins du monde|save the children|doctors without borders|doctors of the world|action against hunger|food for the hungry|
    médecins sans frontières|msf|
    international committee|medical association|monks|centre|center|media|newspaper`,
  citizens: `methodist|baptist|lutheran|anglican|presbyterian|pentecostal|mennonite|quaker|catholic|protestant|muslim|christian|buddhist|hindu|sikh|winegrower|docker|stevedore|fishmonger|longshoreman|lacemaker|shepherd|goatherd|cheesemaker|cabbie|busman|dustman|fishwife|bricklayer|schoolteacher|headmaster|headmistress|stonemason|glassblower|lorry driver|bus driver|postman|milkman|allotment holder|pen friend|seaman|wife|husband|son|daughter|orphan|immigrant|inhabitant|tailor|seamstress|knitter|weaver|mechanic|builder|cook|waiter|waitress|cleaner|gardener|beekeeper|barber|biker|trucker|welder|driver|diver|angler|rower|hiker|librarian|lecturer|homeowner|homemaker|trainee|apprentice|churchgoer|crofter|breadwinner|newcomer|busker|bride|groom|skier|gymnast|jockey|dancer|sculptor|dentist|surgeon|goalkeeper|composer|filmmaker|film director|magnate|mogul|financier|investor|banker|housewife|teenager|schoolgirl|schoolboy|midwife|researcher|journalist|economist|jeweller|oilman|industrialist|hotelier|restaurateur|landowner|worshipper|devotee|pilgrim|congregant|shopper|passenger|subscriber|mourner|islander|townspeople|exile|octogenarian|centenarian|activist|campaigner|astronaut|champion|racer|mountaineer|climber|merchant|stallholder|vendor|
    couple|pharmacist|hairdresser|carpenter|butcher|plumber|electrician|taxi driver|truck driver|cab driver|cyclist|pastor|priest|nun|imam|rabbi|professor|landlord|newlywed|lottery winner|art collector|pop star|film star|football star|football player|tennis player|tennis star|basketball player|wrestler|skater|racing driver|musician|photographer|alumni|alumnus|graduate|billionaire|millionaire|rapper|footballer|runner|swimmer|boxer|golfer|cricketer|sprinter|actress|comedian|pianist|violinist|painter|poet|writer|author|novelist|chef|designer|lawyer|engineer|scientist|widow|widower|mother|father|grandmother|grandfather|sportsman|sportswoman|heiress|heir|influencer|blogger|youtuber|pop group|rock group|choir|orchestra|community|diaspora|people|public|citizen|student|individual|resident|national|villager|herder|herdsman|farmer|netizen|volunteer|
    member of the public|compatriot|overseas chinese|businessman|entrepreneur|person|man|woman|girl|boy|child|family|teacher|doctor|
    artist|singer|athlete|worker|community member|expatriate|private citizen|fan|shopkeeper|tourist|philanthropist|benefactor|monk|
    pensioner|youth|friend|supporter|employee|staff|staff member|household|well-wisher|believer|lady|gentleman|celebrity|actor|businessperson|tycoon|
    taxpayer|schoolchild|pupil|nurse|medic|physician|seafarer|sailor|musician|retiree|prisoner|inmate|refugee|emigrant|migrant|reader|listener|viewer|parishioner|customer|miner|fisherman`,
  unspecified: `multilateral lender|regional lender|world body|regional body|bloc|grouping|exim bank|eximbank|export-import bank|oecd|nato|apec|cis|brics|treaty organization|treaty organisation|sovereign wealth fund|wealth fund|kuwait fund|saudi fund for development|abu dhabi fund for development|qatar fund for development|kuwait fund for arab economic development|adfd|kfw|bank for international cooperation|jbic|central bank|reserve bank|maritime organization|civil aviation organization|telecommunication union|postal union|development law organization|trade centre|vaccine institute|cdema|carpha|cabei|badea|afreximbank|nordic council|nordic council of ministers|gulf cooperation council|cooperation council|gcc|visegrad group|visegrad four|shanghai cooperation organization|sco|shanghai cooperation organisation|lake chad basin commission|mekong river commission|baltic assembly|order of malta|council of europe|council of europe development bank|echo|dg echo|european civil protection and humanitarian aid operations|humanitarian aid office|paris club|development bank group|coordinating group|eurogroup|exim bank|un high commissioner|u.n. high commissioner|united nations high commissioner|high commissioner for refugees|pacific community|caribbean community|east african community|andean community|southern african development community|caricom|health organisation|health organization|global partnership|donor|giver|fund|european community|european communities|european commission|european bank for reconstruction and development|ebrd|ecdc|european investment bank|african development bank|islamic development bank|inter-american development bank|
    central emergency response fund|global fund|covax|gavi|cepi|unhcr|iom|paho|fao|unaids|unrwa|ocha|organisation of islamic cooperation|quad|ecowas|
    organization of islamic cooperation|arab league|africa cdc|un refugee agency|vaccine alliance|green climate fund|opec fund|united nations|world health organization|world bank|european union|asian development bank|international monetary fund|
    unicef|undp|unfpa|asean|infrastructure investment bank|african union|world food programme|world food program|wfp|who|un|eu|imf|adb|
    un children's fund|u.n. children's fund|united nations children's fund|un population fund|un development programme|un development program|united nations development programme|united nations development program|
    food and agriculture organization|food and agriculture organisation|organization for migration|organisation for migration|meteorological organization|international labour organization|world trade organization|
    civil protection mechanism|international finance corporation|international development association|cerf|ifc|unops|unesco|unido|ifad|ilo|afdb|idb|isdb|aiib|eib|gcf|igad|sadc|saarc|osce|g7|g20|un women|pandemic fund|solidarity response fund|relief and works agency|
    development bank|iaea|international atomic energy agency|asian infrastructure investment bank|un agency|united nations agency`,
}

const longest = 6

function build(): ReadonlyMap<string, DonorType> {
  const types = new Map<string, DonorType>()
  for (const [type, list] of Object.entries(heads) as [DonorType, string][]) {
    for (const head of list.split('|')) {
      const key = head.trim().replaceAll(/\s+/g, ' ')
      if (!types.has(key)) types.set(key, type)
    }
  }
  return types
}

/** What kind of giver a name or a head of names is. */
export const donorTypesByName = build()
const endings = phraseEndings(donorTypesByName)

const isLastWord = remembered((lower) => endings.isLast(lower) || endings.isLast(singularOf(lower)))
const mayEndHead = remembered((word) => isLastWord(plainForm(word).lower))
const endsHead = wordTest(mayEndHead)

/** Whether `donorTypeOf` may know the phrase: by the last word of a head, or a hyphen. */
export function mayNameDonor(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token == null) continue
    if (token.word === null ? token.text === '-' || isLastWord(token.lower) : endsHead(token.word)) return true
  }
  return false
}

/** Words that, as the sole head of "the X of Y", say nothing of the kind of donor when they go before "of". */
const weakBeforeOf = new Set([
  'member',
  'group',
  'number',
  'team',
  'batch',
  'part',
  'side',
  'people',
  'friend',
  'head',
  'leader',
  'coalition',
])

const plainForm = remembered((word) => {
  // "Quimsa S.A."
  const lower = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=^\p{L}(?:\.\p{L}){1,3})\.$/u, '')
  return { lower, isMark: /^[^\p{L}\p{N}']+$/u.test(lower) }
})

function cleaned(words: readonly string[]): string[] {
  const kept: string[] = []
  for (const word of words) {
    const { lower, isMark } = plainForm(word)
    if (lower === '-' || isMark) {
      if (lower === '-') kept.push(lower)
      continue
    }
    if ((lower === "'s" || lower === "'") && kept.length > 0)
      kept[kept.length - 1] = `${kept[kept.length - 1] ?? ''}${lower}`
    else if (kept[kept.length - 1] === '-') {
      kept.pop()
      kept[kept.length - 1] = `${kept[kept.length - 1] ?? ''}-${lower}`
    } else kept.push(lower)
  }
  return kept.filter((word) => word !== '-')
}

function typeEndingAt(words: readonly string[], end: number): DonorType | null {
  const last = words[end - 1] ?? ''
  return isLastWord(last) ? (endings.find(words, end, [last, singularOf(last)])?.value ?? null) : null
}

function isGovernmentOffice(words: readonly string[]): boolean {
  return words.some((word) => word === 'ministry' || word === 'department')
}

/**
 * Kind of donor that a name or noun phrase stands for, by its head; words in any case, marks as words of their own.
 * "Ministry of Health of X" goes by what stands before "of", "a group of students" by what follows. Null where no head is known.
 */
export function donorTypeOf(words: readonly string[]): DonorType | null {
  if (!words.some(mayEndHead) && !words.includes('-')) return null
  const all = cleaned(words)
  const type = typeOfAll(all)
  return type !== null && isBodyOfStates(all) ? 'unspecified' : type
}

/** "the Republic of Korea's Red Cross": what it is stands behind the owner. */
function behindOwner(all: readonly string[]): readonly string[] {
  const owner = all.findLastIndex((word) => /['’]s?$/.test(word))
  return owner > 1 && owner < all.length - 1 && all.slice(0, owner).includes('of') ? all.slice(owner + 1) : all
}

/** Where what stands behind the owner tells no kind, as in "the Bank of Tokyo's branch", the owner does. */
function typeOfAll(told: readonly string[]): DonorType | null {
  const owned = behindOwner(told)
  return (owned === told ? null : typeOfWords(owned)) ?? typeOfWords(told)
}

function typeOfWords(all: readonly string[]): DonorType | null {
  for (let end = all.length; end > 1; end--) {
    const type =
      end === all.length || all[end] === 'of' || all[end] === 'in' || all[end] === 'for' ? phraseType(all, end) : null
    if (type !== null) return type
  }
  return all.length === 0 ? null : (typeEndingAt(all, all.length) ?? firstType(all))
}

const joining = new Set(['of', 'in', 'for'])

/** First words of the names that have such a word inside: most words begin none, and nothing is joined there to be looked up. */
const beginsJoined: ReadonlySet<string> = new Set(
  [...donorTypesByName.keys()]
    .map((name) => name.split(' '))
    .filter((words) => words.slice(0, -1).some((word) => joining.has(word)))
    .map(([first = '']) => first),
)

/** Whole phrases with "of" in them ("house of representatives", "city of") before heads. */
function phraseType(all: readonly string[], end: number): DonorType | null {
  const of = all.findIndex((word, i) => i > 0 && i < end && (word === 'of' || word === 'in' || word === 'for'))
  if (of < 0) return end === all.length ? typeEndingAt(all, end) : null
  for (let from = 0; from <= of; from++) {
    if (!beginsJoined.has(all[from] ?? '')) continue
    for (let to = Math.min(all.length, from + longest); to > of + 1; to--) {
      const type = donorTypesByName.get(all.slice(from, to).join(' '))
      if (type !== undefined && to - from > 1) return type
    }
  }
  const head = all[of - 1] ?? ''
  // "Ana Ruiz, president of the Lindo Federation": of the body.
  if (all[of] === 'of' && /^(?:president|secretary|governor|leader|general)$/.test(head)) {
    const body = typeEndingAt(all, all.length)
    if (body === 'ngo' || body === 'company' || body === 'foundation') return body
  }
  const withOf = donorTypesByName.get(`${head} ${all[of] ?? ''}`)
  if (withOf !== undefined) return withOf
  if (weakBeforeOf.has(singularOf(head)) && of < all.length - 1) {
    const inner = donorTypeOf(all.slice(of + 1))
    if (inner !== null) return inner
  }
  return typeEndingAt(all, of) ?? firstType(all.slice(of + 1))
}

/** Names whose head stands first or inside: "Bank Nusantara", "Huaxin Pharmaceutical (Asia)". */
function firstType(all: readonly string[]): DonorType | null {
  if (isGovernmentOffice(all)) return 'government'
  for (let end = all.length; end > 0; end--) {
    const type = typeEndingAt(all, end)
    if (type !== null) return type
  }
  return null
}
