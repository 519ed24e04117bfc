import { describe, expect, test } from 'vitest'
import { goodsOf, unitOf } from '../../pipeline/lexicon/goods.ts'
import { pluralOf, singularOf } from '../../pipeline/lexicon/nouns.ts'

const read = (phrase: string): unknown[] => {
  const found = goodsOf(phrase.split(' '))
  return found === null ? [] : [found.category, found.unit, found.generic]
}

describe('goodsOf', () => {
  test.each([
    ['surgical masks', 'mask', 'item', false],
    ['n - 95 masks', 'mask', 'item', false],
    ['blue face shields', 'face_shield', 'item', false],
    ['nucleic acid test kits', 'test_kit', 'kit', false],
    ['pairs of rubber gloves', 'gloves', 'pair', false],
    ['sets of protective clothing', 'protective_suit', 'set', false],
    ['protective suits', 'protective_suit', 'item', false],
    ['batch of medical supplies', 'medical_supplies', 'batch', false],
    ['tons of rice', 'other', 'ton', false],
    ['personal protective equipment', 'ppe_set', null, false],
    ['anti - epidemic supplies', 'medical_supplies', null, false],
    ['medical experts', 'personnel', 'person', false],
    ['team of doctors', 'personnel', 'team', false],
    ['charter flights', 'transport', 'flight', false],
    ['field hospital', 'facility', 'item', false],
    ['camels', 'livestock', 'item', false],
    ['relief fund', 'cash', null, false],
    ['humanitarian aid', 'other', null, true],
    ['emergency supplies', 'medical_supplies', null, true],
    ['doses of vaccine', 'medical_supplies', 'dose', false],
    ['oxygen concentrators', 'medical_supplies', 'item', false],
    ['thermometers', 'medical_supplies', 'item', false],
  ])('%s', (phrase, category, unit, generic) => {
    expect(read(phrase)).toEqual([category, unit, generic])
  })

  test.each([
    'prime minister',
    'growth',
    'friendship',
    'the border',
    'phone call',
    'sympathy',
    'visit',
    'exports',
    'tourism',
    '',
  ])('"%s" names no goods', (phrase) => {
    expect(read(phrase)).toEqual([])
  })
})

describe('unitOf', () => {
  test.each([
    ['tonnes', 'ton'],
    ['pieces', 'item'],
    ['boxes', 'box'],
    ['kilograms', 'kilogram'],
  ])('%s → %s', (word, unit) => {
    expect(unitOf(word)).toBe(unit)
  })

  test.each(['masks', 'minister', 'virus'])('%s is no measure', (word) => {
    expect(unitOf(word)).toBeNull()
  })
})

describe('singularOf and pluralOf', () => {
  test.each([
    ['masks', 'mask'],
    ['countries', 'country'],
    ['boxes', 'box'],
    ['people', 'person'],
    ['batches', 'batch'],
    ['women', 'woman'],
    ['heroes', 'hero'],
  ])('%s ↔ %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular)
    expect(pluralOf(singular)).toBe(plural)
  })

  test.each(['goggles', 'virus', 'crisis', 'series', 'sheep', 'aircraft', 'glass', 'news'])('%s stays', (word) => {
    expect(singularOf(word)).toBe(word)
  })
})
