import { list, oneOf, text } from './column.ts'
import { defineTable } from './table.ts'

export const itemCategories = [
  'mask',
  'protective_suit',
  'gloves',
  'goggles',
  'face_shield',
  'test_kit',
  'ventilator',
  'disinfection_equipment',
  'ppe_set',
  'medical_supplies',
  'cash',
  'livestock',
  'personnel',
  'transport',
  'facility',
  'other',
] as const

export const itemCategoryTable = defineTable({
  name: 'item_categories',
  title: 'Item categories',
  description: 'The kinds of goods that donations are sorted into.',
  kind: 'code',
  key: ['item_category'],
  columns: {
    item_category: oneOf(itemCategories, { description: 'Code of the category.', standard: ['HXL #item+type'] }),
    name: text({ description: 'Name in English.' }),
    description: text({ description: 'What belongs in it.' }),
    examples: list({ description: 'Words that fall under it.' }),
  },
})
