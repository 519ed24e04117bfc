import { words } from './word-list.ts'

/** What brings goods: neither one who gives nor, where it carries something, a gift. */
export const carriers: ReadonlySet<string> = words(`
  plane planes aeroplane aeroplanes airplane airplanes airliner airliners aircraft flight flights jet jets jumbo
  helicopter helicopters hercules ship ships vessel vessels freighter freighters frigate frigates warship warships
  airlift airlifts boat boats barge barges ferry ferries truck trucks lorry lorries van vans trailer trailers wagon wagons
  train trains convoy convoys antonov antonovs ilyushin ilyushins tupolev tupolevs boeings chinook chinooks`)

/** What goods are packed in. */
export const holders: ReadonlySet<string> = words(`
  container containers crate crates box boxes carton cartons pallet pallets sack sacks bag bags parcel parcels package packages`)

/** Makes of vehicles, as several of them are called. */
export const makes: ReadonlySet<string> = words(`
  toyotas hiluxes nissans mercedes bushmasters humvees jeeps unimogs kamazes tatras volvos scanias isuzus pajeros
  antonovs ilyushins tupolevs boeings airbuses chinooks canadairs cessnas hercules yamahas suzukis hondas`)

const aircraft = /(?:^|[\s(])(?:C|KC|Il|IL|An|AN|Mi|MI|CH|MV|UH|Tu|TU|Y)-\d{1,3}s?$/

/** "two Danish C-130s", "an Il-76": aircraft by the letters and number of their make. */
export const endsInAircraft = (text: string): boolean => aircraft.test(text)

/** Ships that none but a navy has. */
export const warships: ReadonlySet<string> = words(`
  warship warships frigate frigates destroyer destroyers corvette corvettes gunboat gunboats minesweeper minesweepers`)
