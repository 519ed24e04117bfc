import { pluralOf, singularOf } from './nouns.ts'
import { remembered } from './remembered.ts'

/** Singular nouns for persons. */
const personNouns: ReadonlySet<string> = new Set(
  `person man woman child boy girl baby infant adult teenager youth human individual citizen national resident inhabitant villager
  islander compatriot countryman foreigner expatriate immigrant migrant refugee asylum-seeker evacuee returnee traveler traveller tourist holidaymaker vacationer
  visitor passenger guest pilgrim commuter driver pilot crew sailor seafarer soldier officer serviceman servicewoman veteran troop marine
  fighter policeman guard leader head chief president premier minister ambassador envoy diplomat consul attache governor mayor senator
  lawmaker legislator parliamentarian congressman deputy delegate representative commissioner official spokesperson spokesman
  spokeswoman secretary chairman chairwoman chairperson chair director manager executive administrator inspector adviser advisor aide
  assistant king queen prince princess emperor emir sultan monarch politician candidate voter activist campaigner expert specialist scientist
  researcher scholar academic professor teacher lecturer student pupil graduate doctor physician surgeon nurse medic paramedic
  midwife pharmacist epidemiologist virologist health-worker caregiver patient case survivor victim casualty contact carrier
  volunteer donor benefactor philanthropist supporter sponsor friend neighbor neighbour colleague counterpart partner ally rival enemy
  worker employee staff member staffer employer laborer labourer farmer herder herdsman shepherd fisherman trader merchant shopkeeper
  statistician forecaster pollster demographer businessman businesswoman businessperson entrepreneur investor banker economist analyst accountant lawyer judge engineer technician
  mechanic builder miner cook chef waiter hairdresser tailor seamstress artist actor actress singer musician dancer painter writer author poet
  journalist reporter correspondent editor columnist blogger athlete player coach fan singer performer customer consumer client
  buyer seller user owner landlord tenant household family parent mother father husband wife son daughter brother sister
  grandmother grandfather orphan widow relative community crowd group team delegation mission squad unit brigade contingent party
  monk nun priest bishop pope imam missionary believer member signatory participant attendee observer witness speaker
  professional collaborator prisoner inmate detainee suspect criminal kin people person respondent applicant civilian beneficiary recipient holder founder
  firefighter lifeguard cabby cabbie newcomer toddler teen newborn schoolchild grandchild vaccinator tracer responder psychologist
  hostage captive abductee bystander onlooker pedestrian cyclist motorist climber hiker trekker diver settler nomad pastoralist grower
  vendor taxpayer homeowner householder outpatient inpatient trainee interpreter cleaner porter rescuer crewman airman gunman
  tribesman conscript reservist peacekeeper militant rebel insurgent protester demonstrator internee housewife arrival
  logistician entomologist virologist consultant trainer seeker orderly responder learner
  knitter seamstress baker brewer butcher carpenter plumber tailor weaver gardener angler rower swimmer crofter beekeeper
  barber cobbler smallholder sharecropper stallholder trucker biker bookseller hairdresser electrician bricklayer welder
  fireman frogman seaman guardsman councillor councilor alderman statesman vice-president chancellor speaker drummer sculptor chemist physicist botanist biologist
  geologist seismologist hydrologist meteorologist volcanologist oceanographer geographer microbiologist immunologist pathologist radiologist
  anaesthetist paediatrician pediatrician veterinarian vet dentist optician dietitian physiotherapist hydrographer cartographer surveyor
  laureate negotiator mediator spokesman lobbyist curator librarian
  docker dockworker stevedore longshoreman steelworker metalworker mineworker millworker farmworker farmhand autoworker schoolteacher
  waitress barman bartender maid janitor caretaker carer helper servant ranger jockey wrestler boxer footballer cricketer skier cadet
  recruit midshipman warden jailer gaoler convict rabbi cleric deacon seminarian chorister churchgoer worshipper reveller partygoer
  mourner schoolboy schoolgirl preschooler sibling twin nephew niece uncle aunt cousin grandson granddaughter grandparent flatmate
  roommate classmate schoolmate teammate shopper hawker peddler salesman saleswoman cashier receptionist steward stewardess boatman
  deckhand trawlerman postman courier rancher woodcutter lumberjack logger forester hunter poacher gravedigger undertaker sweeper
  scavenger beggar squatter camper backpacker bather shipbuilder housekeeper goalkeeper gamekeeper zookeeper goldminer
  healer comrade dignitary host hostess elder veteran youngster pensioner retiree dependent breadwinner smuggler netizen subscriber follower
  restorer conservator archivist statistician actuary bookkeeper hotelier plasterer glazier roofer potter`.split(/\s+/),
)

/** Nouns that stand for many persons, mostly without a plural ending. */
const groupNouns: ReadonlySet<string> = new Set(
  `people public staff personnel crew police population populace community family team delegation mission squad group
  contingent brigade leadership government public crowd audience workforce manpower military youth elderly kin mankind humanity
  society diaspora nation side rohingya roma inuit maori beings`.split(/\s+/),
)

/** Both numbers of the persons, and the groups. */
export const peopleNouns: ReadonlySet<string> = new Set([
  ...personNouns,
  ...[...personNouns].map(pluralOf),
  ...groupNouns,
])

/** Whether a noun in lower case, singular or plural, names persons or a group of them. */
export const isPeopleNoun = remembered((lower) => personNouns.has(singularOf(lower)) || groupNouns.has(lower))
