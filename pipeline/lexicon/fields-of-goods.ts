import { words } from './word-list.ts'

/** What equipment, supplies or materials are for, other than the sick. */
export const otherFields =
  words(`electrical electric electronic power energy solar heating office school classroom educational education teaching
  learning sport sports sporting kitchen cooking catering household domestic building construction roofing plumbing agricultural agriculture
  farm farming fishing irrigation forestry mining demining rescue firefighting fire fire-fighting communication communications
  telecommunication telecommunications telecom radio computer it ict digital military defence defense combat security police policing border
  customs water drilling engineering transport railway port road winter shelter camping electoral election voting musical music audio video
  broadcasting broadcast printing heavy clean-up cleaning survey surveying meteorological weather seismic logistics logistical industrial
  recreational stationery earthmoving earth-moving road-building anti-drug anti-riot crowd-control lifting`)

/** What they are for that the sick have need of. */
export const medicalFields = words(`medical health epidemic sanitary hospital`)
