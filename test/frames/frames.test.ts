import { describe, expect, test } from 'vitest'
import { framedFacts } from './frames.ts'
import { giftsInNeed } from './needs.ts'
import { phrasedFacts } from './phrases.ts'
import { misread } from './read-frames.ts'
import { shapedFacts } from './shapes/shapes.ts'

describe('frames', () => {
  test('put words in front of a fact, behind it, into it, and another fact before it', () => {
    const texts = framedFacts(false).map(({ text }) => text)
    expect(texts).toContain('On Friday, Chile sent Tonga 40 pumps.')
    expect(texts).toContain('The foreign minister of Chile, Ana Ruiz, for its part, arrived in Tonga.')
    expect(texts).toContain('Peru reported 300 deaths; tourist arrivals in Chile fell 34 percent.')
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('leave at least 99 of 100 facts as they are read without them', async () => {
    const framed = framedFacts(false)
    const wrong = await misread(framed)
    expect(
      wrong.map(({ text }) => text),
      'misread',
    ).toHaveLength(Math.min(wrong.length, Math.floor(framed.length / 100)))
  }, 120_000)

  test('other shapes of a sentence tell the same, each of a name', () => {
    const texts = shapedFacts.map(({ text }) => text)
    expect(texts).toContain('Twenty tents: that is what Peru sent Chile.')
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([])
  })

  test('at least 9 of 10 of them are read right', async () => {
    const wrong = await misread(shapedFacts)
    expect(
      wrong.map(({ text }) => text),
      'misread',
    ).toHaveLength(Math.min(wrong.length, Math.floor(shapedFacts.length / 10)))
  }, 120_000)

  test('name the sides, places and quantities of a fact in many ways', () => {
    const texts = phrasedFacts.map(({ text }) => text)
    expect(texts).toContain('The 20 tents that the Embassy of Peru in Chad sent to Mali are in use.')
    expect(texts).toContain('Mali welcomed Peru’s president, Ana Ruiz, on 3 May.')
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('at least 19 of 20 of them are read right, whoever is named', async () => {
    const texts = [...phrasedFacts, ...giftsInNeed]
    const wrong = await misread(texts)
    expect(
      wrong.map(({ text }) => text),
      'misread',
    ).toHaveLength(Math.min(wrong.length, Math.floor(texts.length / 20)))
  }, 120_000)
})
