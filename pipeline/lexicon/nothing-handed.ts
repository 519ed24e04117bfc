import { words } from './word-list.ts'

/** What is imposed on someone. */
export const penalties = words(
  'fine fines penalty penalties warning warnings reprimand reprimands caution cautions summons summonses sentence sentences citation citations',
)

/** What is cleared away. */
export const refuse = words(
  'rubble mud debris ash ashes snow rubbish garbage litter trash silt sludge slurry sewage wreckage spoil',
)

/** What runs on a timetable. */
export const services = words(
  'train trains bus buses coach coaches ferry ferries tram trams carriage carriages shuttle shuttles',
)

/** What is played, made up, done or told apart: no one has it handed over; each by its singular. */
export const unhanded = words(
  `run wicket goal inning innings over try touchdown playoff victory win defeat lap hypothesis theory theorem principle formula definition
  murder killing crime mistake error
  claim application request enquiry inquiry complaint query petition reservation booking bid summons
  thing factor aspect feature class category subclass suborder genus element atom molecule`,
)

/** What is made or played, by its singular: handed over only as copies, to someone. */
export const works = words('game film movie episode treatise essay poem screenplay portfolio')
