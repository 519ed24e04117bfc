import { describe, expect, test } from 'vitest'
import { framedFacts } from './frames.ts'
import { misread } from './read-frames.ts'

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
})
