export type { Area, AreaForm, AreaKind } from './area.ts'
export { areaName, areaOf, countryOf, isAreaWord } from './gazetteer.ts'
export { type AreaGroup, groups } from './group-list.ts'
