import { words } from './word-list.ts'

/** What people fall ill of: one word of the name is enough ("yellow fever", "avian influenza", "H5N1"). */
export const diseaseWords = words(`
  cholera measles dengue ebola sars mers covid coronavirus influenza flu malaria polio poliomyelitis poliovirus plague marburg fever
  meningitis zika mpox monkeypox lassa typhoid paratyphoid diphtheria hepatitis rabies chikungunya tuberculosis tb hiv
  typhus leptospirosis smallpox chickenpox anthrax nipah hantavirus pneumonia diarrhoea diarrhea dysentery rubella mumps
  pertussis tetanus leishmaniasis encephalitis listeriosis salmonella salmonellosis shigellosis legionnaires legionella
  ehec botulism brucellosis norovirus rotavirus enterovirus scabies trachoma h1n1 h5n1 h7n9 h5n6
  outbreak outbreaks epidemic epidemics pandemic virus viruses disease diseases infection infections infected contagion
  pathogen illness illnesses syndrome bacterium vaccine vaccines vaccination`)

/** What nature does: other countries help those whom it strikes. */
export const naturalDisasters = words(`
  earthquake earthquakes quake quakes tremor tremors aftershock aftershocks tsunami flood floods flooding floodwaters
  cyclone cyclones hurricane hurricanes typhoon typhoons monsoon storm storms tornado tornadoes landslide landslides mudslide mudslides avalanche avalanches drought
  droughts famine eruption eruptions volcano wildfire wildfires bushfire bushfires heatwave`)

/** What kills without being caught: deaths of these are tallies. */
export const disasterWords: ReadonlySet<string> = new Set([
  ...naturalDisasters,
  ...words(`
  blaze explosion explosions blast blasts bomb bombing bombings attack attacks airstrike
  airstrikes war conflict clashes shelling crash collapse shooting militants gunmen terrorism derailment stampede
  massacre genocide violence landmine landmines ambush ambushes shootings shootout hijacking crashes
  heatwave`),
])

/** Of these people die, but more often they are only what goes on meanwhile: "amid unrest". */
export const turmoilWords = words('riot riots rioting unrest uprising coup')

/** What may kill, by words that mostly tell of nothing of the kind. */
export const mishapWords = words(
  'fire fires accident accidents collision shipwreck rain rains downpour blizzard hailstorm',
)

/** What roads kill by: "road deaths", "the road toll". */
export const roadEnds = words(
  'toll tolls death deaths fatality fatalities accident accidents crash crashes traffic user users',
)

/** What storms, quakes and wars leave behind, in texts that do not name them. */
export const disasterSigns = words(`
  injured wounded missing homeless displaced rubble debris wreckage collapsed flattened trapped rescuers bodies drowned evacuees
  crushed roofless`)

/** Fields in which a "case" is no illness. */
export const legalWords = words(
  'court courts lawsuit lawsuits trial trials judge judges police prosecutor prosecutors fraud corruption lawyer lawyers',
)

/** Case and infection nouns. */
export const caseNouns = words('case cases infection infections caseload infected sick ill positives')
export const deathNouns = words('death deaths fatality fatalities dead deceased')
export const recoveryNouns = words('recovery recoveries recovered discharged cured discharges survivors')

/** Counted, but in tallies: not (yet) cases, or other things that hang on them. */
export const unconfirmedWords = words('suspected suspect probable possible potential negative false')

/** Whoever tells of cases elsewhere: the place of these is not where the cases are. */
export const observers = words(`
  laboratory laboratories lab labs ministry minister officials official authority authorities scientists researchers
  institute agency organization organisation spokesman spokeswoman spokesperson officer government who team`)

/** What sort of case it is: "197 are bubonic, 99 unspecified", "50 of local origin". */
export const kindsOfIllness = words(`
  bubonic pneumonic pulmonary septic septicaemic septicemic haemorrhagic hemorrhagic paralytic cutaneous cerebral unspecified symptomatic
  asymptomatic severe mild moderate local indigenous autochthonous domestic home-grown locally untraced unlinked nosocomial`)
