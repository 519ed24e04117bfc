import { words } from './word-list.ts'

/** What a person is said to be, where the person is not named: "40 injured", "the 300 homeless". */
export const personStates = words(`
  dead killed injured wounded hurt maimed missing unaccounted homeless camped encamped displaced stranded trapped buried drowned sick ill ailing
  hospitalised hospitalized warded quarantined isolated confined evacuated rescued saved vaccinated inoculated immunised immunized
  jabbed infected affected malnourished hungry idle unemployed jobless sheltered uprooted detained arrested orphaned bereaved
  dying critical deceased admitted treated screened poor needy disabled fled symptomatic asymptomatic`)

/** Not (yet) cases, said without the noun. */
export const caseStates = words('suspected suspect probable possible presumed unconfirmed')

/** What happened to things: "damaged: 400". */
export const thingStates = words(`
  damaged destroyed flattened ruined wrecked collapsed closed shut reopened flooded submerged burned burnt razed demolished open
  repaired rebuilt cancelled canceled`)

/** What is done to, or happens to, persons: what the verb counts without a noun are people. */
export const personVerbs = words(`
  kill injure wound hurt maim displace evacuate rescue vaccinate inoculate immunise immunize jab treat hospitalise hospitalize
  quarantine isolate confine detain arrest trap strand orphan uproot drown bury feed train shelter house host employ screen admit
  nurse repatriate resettle malnourish operate suspect bed lodge billet`)

/** What only people do: behind a bare number the verb tells that persons are counted. */
export const personActs = words(
  'live sleep reside dwell flee emigrate migrate starve beg march demonstrate protest volunteer enrol enroll commute',
)
/** What people lose: "900 lost their jobs". */
export const ownThings = words(
  'life lives home homes house houses job jobs livelihood livelihoods land limb limbs sight shelter crops herds possessions belongings',
)
/** Where no one goes to help, but is kept: "sent 900 to hospital". */
export const wards = words('hospital hospitals quarantine isolation')
/** What people need or lack of others: "3 million need food". */
export const needs = words('food aid help water shelter assistance care treatment relief support medicine protection')

/** What ruins things; a length or an area is counted where it is ruined. */
export const harmVerbs = words(`
  destroy damage flatten ruin wreck flood submerge inundate demolish raze burn swamp devastate wash scorch deforest level
  contaminate engulf kill slaughter cull bury drown sink torch spoil ravage parch lash pulverise pulverize gut obliterate sweep uproot`)

/** Done to persons, of whom the verb tells that they come to harm. */
export const hurtVerbs = words('kill injure wound hurt maim displace drown bury')
/** "hosts 300": verbs that tell that those counted are where the subject is. */
export const holdingVerbs = words('have host shelter hold house count')

/** Verbs behind which a bare figure counts the subject: "refugees number 300". */
export const numberingVerbs = words('number total')
/** Verbs that bring a count to a figure: "the toll rose to 12". */
export const reachingVerbs = words(
  'stand rise climb grow reach pass exceed top hit come jump fall drop soar surge remain go leap edge creep increase swell mount double treble triple be peak',
)

/** Nouns that say that something is counted, not what. */
export const countNouns = words('number numbers total count tally toll figure figures caseload')

/** Who is ill or dies, in the plural: how their number changes tells of no economy. */
export const illnessNouns = words(
  'cases infections deaths fatalities casualties patients hospitalisations hospitalizations',
)

/** Nouns of a ratio that has no noun of its own to count. */
export const ratioNouns = words('coverage positivity uptake enrolment enrollment cfr lethality')
/** Before "rate" these tell of people, not of an economy. */
export const ratesOf = words(`
  fatality death mortality lethality attack positivity infection vaccination immunisation immunization coverage recovery survival
  literacy case-fatality birth fertility incidence prevalence response completion detection cure malnutrition`)

/** What an appeal for money is called, and what becomes of its share. */
export const appealNouns = words(
  'appeal appeals plan requirement requirements target sum money fund funds funding needs amount total',
)
export const coveredWords = words('met funded covered hand received secured raised financed found collected paid spent')

/** What a place or a thing is made for, not what it holds: "built for 90,000". */
export const capacityWords = words(`
  built designed meant laid intended equipped made planned fit capacity room space enough good suitable sized dimensioned licensed
  accommodation berth berths seats`)
/** "able to serve 700", "can hold 60". */
export const capacityVerbs = words(
  'serve hold house accommodate seat treat take sleep carry lift ferry transport lodge process handle host care feed supply nourish shelter cover',
)

/** What a law allows or forbids is a limit, no count: "gatherings of more than 50". */
export const limitingVerbs = words('ban bar prohibit limit restrict forbid cap allow permit outlaw')
export const limitNouns = words('gathering gatherings limit limits maximum minimum cap ceiling threshold quota')

/** Who is told to have caught a disease is a case, whatever the noun. */
export const infectionWords = words(
  `infected infect contract contracted catch caught diagnosed diagnose sicken sickened`,
)

/** Bodies counted one by one though made of people. */
export const bodyNouns = words(
  'government team delegation group party society side squad mission family household community crew',
)
/** Bodies made of people that are counted by head: "32 staff". */
export const headcountNouns = words(
  'staff personnel crew police troop troops people livestock military manpower workforce rohingya',
)

/** Nouns of measure, talk and time: what they count is no set of things in the world. */
export const uncountedNouns = words(`
  time way hand side step aspect stage round part day week month year hour minute decade century thing one other half point
  percent mile age degree magnitude size bed seat vote goal place occasion version fold dimension percentage night second weekday
  inch scenario date summer winter spring autumn path way alternative measure principle proposal suggestion condition criterion pillar priority theme topic issue message bedroom room
  page storey floor chapter paragraph volume verse wheel minute moment chance factor tier rank score spot slot shift rule level projection forecast estimate figure number total option reason lesson question answer word line sentence character letter digit morning evening`)

/** Money that no code stands for any more. */
export const oldCurrencies = words(
  'mark peseta lira drachma guilder escudo schilling franc markka punt rouble ruble crown rupee peso dinar dirham riyal shilling lek zloty leu forint krone krona kroner kronor',
)

/** What is done to sick animals. */
export const culled: ReadonlySet<string> = new Set(
  'culled slaughtered euthanised euthanized depopulated gassed incinerated exterminated'.split(' '),
)

/** Come on top of those before. */
export const newWords = words('new fresh further additional more')
