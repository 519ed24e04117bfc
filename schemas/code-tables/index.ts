export { indicatorRows } from './indicators.ts'
export { itemCategoryRows } from './item-categories.ts'
export { unitRows } from './units.ts'
