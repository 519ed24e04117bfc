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
