import { hasNoun, singularOf } from './nouns.ts'
import { remembered } from './remembered.ts'
import { words } from './word-list.ts'

/** Those who travel to help, by trade. */
const trades = words(
  `expert specialist doctor physician medic nurse surgeon midwife midwives paramedic clinician medical-worker rescuer firefighter fireman firemen
  searcher responder engineer scientist technician logistician epidemiologist adviser advisor handler diver pharmacist
  anaesthetist anesthetist researcher instructor trainer sapper deminer lifeguard electrician lineman veterinarian vaccinator
  interpreter translator surveyor welder plumber cook mechanic tracer counsellor counselor physiotherapist agronomist
  dentist radiographer microbiologist statistician hydrologist restorer conservator peacekeeper volunteer observer investigator inspector`,
)

/** "virologist", "psychologist": trades by their ending. */
const isScience = (lower: string): boolean => /(?:ologist|iatrist|iatrician)$/.test(lower)

/** Groups that are of experts only where a word beside them says so ("rescue party", "unit of 24 doctors"). */
const groups = words(
  'team brigade rotation contingent crew squad unit mission party group detachment delegation corps staff personnel member professional collaborator',
)

/** Groups that need no such word. */
const plainGroups = words('team brigade rotation contingent squad detachment crew')

const fields = words(
  `joint fact-finding monitoring medical rescue search relief expert health technical disaster emergency fire police aid humanitarian forensic response
  firefighting surgical clinical scientific epidemiological engineering veterinary nursing rapid assessment surveillance
  support field civil defence defense health-care healthcare care sanitation logistics laboratory paramedical vaccination demining advance canine`,
)

export const isTrade = remembered((lower) => {
  const one = singularOf(lower)
  return trades.has(one) || trades.has(lower) || isScience(one)
})

/** Those under arms. */
const soldiers = words('soldier serviceman servicemen marine sailor airman airmen gendarme')
export const isSoldier = remembered((lower) => hasNoun(soldiers, lower))

export const isTeamGroup = remembered((lower) => hasNoun(groups, lower))
export const isPlainGroup = (lower: string): boolean => plainGroups.has(singularOf(lower))
export const isTeamField = (lower: string): boolean => fields.has(lower)

/** Others who travel to see and to deal, not to work, study or stay. */
const businesspeople = words(
  `businessman businesswoman businessperson businesspeople entrepreneur executive banker investor trader industrialist exporter importer
  journalist reporter editor academic scholar professor artist musician clergyman bishop economist manufacturer hotelier`,
)
export const isBusinessperson = remembered((lower) => hasNoun(businesspeople, lower))

/** Holders of a public office who may travel as a group. */
const officeHolders = words('mayor judge prosecutor councillor councilor governor commissioner senator magistrate')
export const isOfficeHolder = remembered((lower) => hasNoun(officeHolders, lower))
