import { isBloc } from './blocs.ts'

/** Unions whose bodies are all of many states, whatever they do. */
const unions =
  'african union|european union|european commission|eu|e\\.u\\.?|united nations|un|u\\.?n\\.?|who|world health organi[sz]ation|asean|nato|osce|oecd|mercosur|caricom|ecowas|arab league'

/** Regions and the like after which states name what they keep together. */
const regions =
  '(?:pan-|inter-|ibero-|latin |central |north |south |east |west |southern |northern |eastern |western |south-?east |north-?east )?(?:african?|american?|asian?|european?|eurasian?|balkans?)|commonwealth|euro-atlantic|asia-pacific|mano river|inter-?governmental|multilateral|arab|islamic|caribbean|pacific(?: islands?)?|andean|nordic|baltic|black sea|indian ocean|gulf|mekong|sahel'

/** What may stand between the name of a region and the kind of body. */
const between = '(?:(?!for |of |on |in |to |at )\\S+ ){0,6}?'

/** A name ends with its noun, or goes on with what the body is for or where it works. */
const ending = '(?:$| (?:for|of|on|in|to|at|against) )'

const bodyOfUnion = new RegExp(
  `^(?:the )?(?:${unions}) ${between}(?:agency|authority|bank|cent(?:re|er)s?|commission|commissioner|council|court|delegation|department|directorate|facility|fund|institute|mechanism|mission|office|parliament|programme|program|representative|secretariat|service|team|union)${ending}`,
)

const bodyOfRegion = new RegExp(
  `^(?:the )?(?:${regions}) ${between}(?:agency|authority|commission|office|secretariat|union|(?:economic|monetary) community|(?:productivity|labou?r|health|treaty|standards|tourism) organi[sz]ation|development fund|monetary fund|reserve fund|solidarity fund|(?:finance|investment|development|insurance) (?:corporation|facility)|cent(?:re|er)s? for disease (?:prevention and )?control(?: and prevention)?|parliament|stability mechanism|coordinati(?:on|ng) cent(?:re|er)|rim association)${ending}`,
)

/** "the Nordic Investment Bank", "the African Bank for Trade"; "the Arab Bank" is a firm. */
const bankOfRegion = new RegExp(
  `^(?:the )?(?:${regions}|international) (?:${between}(?:investment|development|central|reserve|integration|export-import|exim|eximbank) bank${ending}|bank for )`,
)

const named =
  /^(?:the )?(?:european council|council of the european union|(?:inter|ibero)-american institute for .+|south asian association .+|coalition for epidemic preparedness .+|organi[sz]ation internationale .+|international organi[sz]ation of la .+|islamic corporation for .+|international islamic trade .+|secretariat of .+ community|world bank group|common market for .+|commonwealth of .+ states|international \S+ (?:\S+ )?agency)$/

const bodyOfStates =
  /^(?:the )?.*\b(?:association|bank|commission|commonwealth|community|conference|council|forum|league|organi[sz]ation|union)s? of (?:the )?(?:\S+ ){0,3}(?:states|nations|countries)$/

/** Alone, with a capital letter or not, these are of a union told of before. */
const bodyAlone = /^the (?:commission|union|secretariat|multilateral lender|regional (?:lender|bank|body)|world body)$/

/** "its commission", "the commission of the grouping" */
const ofBloc = (all: readonly string[]): boolean =>
  all.some((word, i) => word === 'of' && /^(?:commission|council|office|agency)$/.test(all[i - 1] ?? '')) &&
  isBloc(all.at(-1) ?? '')

const ownedBy = new RegExp(
  `^(?:the )?(?:${unions}|nations|union|bloc|world bank|commission|(?:\\S+ )*(?:development|investment) bank|(?:${regions}) (?:\\S+ )?bank)'s? `,
)

/** The words of a name whose owner is a union: "the UN's food agency", "the European Commission's aid office". */
const isOwned = (name: string): boolean =>
  ownedBy.test(name) &&
  /\b(?:agency|arm|cent(?:re|er)|commission|council|department|director|executive|head|office|president|service)\b/.test(
    name,
  )

/** "the American aid agency", "the South African Parliament": of one land, whose adjective is a region's as well. */
const ofOneLand = /^(?:the )?(?:south african|american|central african republic)\b/

const firms = /\b(?:chamber|company|consumers'?|football|rugby|students'?|trade union|workers'?|youth|women's?)\b/

/** "the UN's food agency", "the bloc's commission", "the secretariat of ASEAN", "the Union of Arab States", "the Nordic Investment Bank": of many states, and so of no government, society or firm. */
export function isBodyOfStates(all: readonly string[]): boolean {
  if (all.includes('secretariat') && all.some((word) => word !== 'who' && isBloc(word.replace(/'s$/, '')))) return true
  const name = all.join(' ')
  if (firms.test(name) || ofOneLand.test(name)) return false
  return (
    [bodyOfStates, bodyOfUnion, bodyOfRegion, bankOfRegion, named, bodyAlone].some((form) => form.test(name)) ||
    ofBloc(all) ||
    isOwned(name)
  )
}
