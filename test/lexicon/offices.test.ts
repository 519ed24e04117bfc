import { describe, expect, test } from 'vitest'
import { tokenize } from '../../pipeline/extract/tokenize.ts'
import { findOffice } from '../../pipeline/lexicon/offices.ts'

const read = (text: string): string[] => {
  const found = findOffice(tokenize(text), 0)
  return found === null ? [] : [found.lower, found.rank]
}

describe('findOffice', () => {
  test.each([
    ['President Rudolf', 'president', 'head_of_state'],
    ['Prime Minister Sapt', 'prime minister', 'head_of_government'],
    ['Deputy Prime Minister Sapt', 'deputy prime minister', 'minister'],
    ['Foreign Minister Sapt', 'foreign minister', 'minister'],
    ['Deputy Health Minister Sapt', 'deputy health minister', 'minister'],
    ['Minister of Trade and Industry Sapt', 'minister of trade and industry', 'minister'],
    ['trade and industry ministers met', 'trade and industry ministers', 'minister'],
    ['State Councilor and Foreign Minister Sapt', 'state councilor and foreign minister', 'minister'],
    ['Vice President Sapt', 'vice president', 'official'],
    ['Consul General Sapt', 'consul general', 'ambassador'],
    ['Ambassador Sapt', 'ambassador', 'ambassador'],
    ['Special Envoy Sapt', 'special envoy', 'ambassador'],
    ['Secretary-General Sapt', 'secretary - general', 'official'],
    ['General Secretary Sapt', 'general secretary', 'head_of_state'],
    ['Governor Sapt', 'governor', 'official'],
    ['King Rudolf and Queen Flavia', 'king', 'head_of_state'],
    ['Queen Mother Flavia', 'queen mother', 'head_of_state'],
    ['team of experts', 'team of experts', 'expert_team'],
    ['CEO Sapt', 'ceo', 'other'],
  ])('%s', (text, lower, rank) => {
    expect(read(text)).toEqual([lower, rank])
  })

  test.each([
    'Ruritania',
    'the king',
    'health care',
    'trade and industry',
    'general public',
    'representative sample',
    'masks',
    'presidential palace',
    'ministry',
  ])('no office starts "%s"', (text) => {
    if (text === 'deputy') expect(read(text)[1]).toBe('official')
    else expect(read(text)).toEqual([])
  })
})
