export type { Area, AreaForm, AreaKind } from './area.ts'
export { areaName, areaOf, countryOf, isAreaWord } from './gazetteer.ts'
export { type AreaGroup, groups, newsGroups } from './group-list.ts'
