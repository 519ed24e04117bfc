import type { RowOf } from '../index.ts'

/** The rows of the table item_categories. */
export const itemCategoryRows: readonly RowOf<'item_categories'>[] = [
  {
    item_category: 'mask',
    name: 'Masks',
    description: 'Masks and respirators worn over mouth and nose.',
    examples: ['surgical mask', 'N95 mask', 'cloth mask', 'respirator'],
  },
  {
    item_category: 'protective_suit',
    name: 'Protective clothing',
    description: 'Clothing that covers the body against infection.',
    examples: ['protective suit', 'isolation gown', 'coverall', 'protective clothing'],
  },
  {
    item_category: 'gloves',
    name: 'Gloves',
    description: 'Gloves for care and examination.',
    examples: ['surgical gloves', 'latex gloves'],
  },
  {
    item_category: 'goggles',
    name: 'Goggles',
    description: 'Protection of the eyes alone.',
    examples: ['goggles', 'safety glasses'],
  },
  {
    item_category: 'face_shield',
    name: 'Face shields',
    description: 'Clear screens in front of the face.',
    examples: ['face shield', 'visor'],
  },
  {
    item_category: 'test_kit',
    name: 'Test kits',
    description: 'Kits and reagents that detect an infection.',
    examples: ['test kit', 'nucleic acid test', 'testing reagent'],
  },
  {
    item_category: 'ventilator',
    name: 'Ventilators',
    description: 'Machines that breathe for a patient.',
    examples: ['ventilator', 'breathing machine'],
  },
  {
    item_category: 'disinfection_equipment',
    name: 'Disinfection',
    description: 'What cleans hands, rooms, vehicles or air.',
    examples: ['disinfectant', 'hand sanitizer', 'alcohol', 'sprayer'],
  },
  {
    item_category: 'ppe_set',
    name: 'Sets of protective equipment',
    description: 'Protective equipment counted as sets, without saying what is in them.',
    examples: ['set of personal protective equipment'],
  },
  {
    item_category: 'medical_supplies',
    name: 'Medical supplies',
    description: 'Medicines, vaccines, instruments, and mixed medical goods under one number.',
    examples: ['medicine', 'vaccine', 'thermometer', 'oxygen', 'medical supplies'],
  },
  {
    item_category: 'cash',
    name: 'Money',
    description: 'Money given, lent or collected, funds among it.',
    examples: ['cash', 'fund', 'grant', 'loan'],
  },
  { item_category: 'livestock', name: 'Livestock', description: 'Living animals.', examples: ['sheep', 'cattle'] },
  {
    item_category: 'personnel',
    name: 'Personnel',
    description: 'People sent to help.',
    examples: ['medical expert', 'doctor', 'nurse'],
  },
  {
    item_category: 'transport',
    name: 'Transport',
    description: 'Vehicles, and flights or freight provided.',
    examples: ['ambulance', 'charter flight'],
  },
  {
    item_category: 'facility',
    name: 'Facilities',
    description: 'Buildings and installations built or lent.',
    examples: ['field hospital', 'laboratory'],
  },
  {
    item_category: 'other',
    name: 'Other',
    description: 'Food, tents, teaching, and aid of which only the worth or the word is told.',
    examples: ['rice', 'blanket', 'aid', 'assistance'],
  },
]
