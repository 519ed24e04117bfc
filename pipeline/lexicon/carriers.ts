import { words } from './word-list.ts'

/** What brings goods: neither one who gives nor, where it carries something, a gift. */
export const carriers: ReadonlySet<string> = words(`
  plane planes aeroplane aeroplanes airplane airplanes airliner airliners aircraft flight flights jet jets jumbo
  helicopter helicopters hercules ship ships vessel vessels freighter freighters frigate frigates warship warships
  boat boats barge barges ferry ferries truck trucks lorry lorries van vans trailer trailers wagon wagons
  train trains convoy convoys`)
