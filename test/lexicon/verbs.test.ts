import { describe, expect, test } from 'vitest'
import { hasVerbClass, nounVerbs, phrasal, verbClasses, verbForms } from '../../pipeline/lexicon/verbs.ts'

describe('verbForms', () => {
  test.each([
    ['donated', 'donate', 'past'],
    ['donated', 'donate', 'pp'],
    ['gave', 'give', 'past'],
    ['given', 'give', 'pp'],
    ['supplies', 'supply', 's'],
    ['dropped', 'drop', 'past'],
    ['shipping', 'ship', 'ing'],
    ['visited', 'visit', 'past'],
    ['committed', 'commit', 'pp'],
    ['offering', 'offer', 'ing'],
    ['lying', 'lie', 'ing'],
    ['seeing', 'see', 'ing'],
    ['goes', 'go', 's'],
    ['quitting', 'quit', 'ing'],
    ['cancelled', 'cancel', 'past'],
    ['canceled', 'cancel', 'past'],
    ['undertook', 'undertake', 'past'],
    ['equipped', 'equip', 'pp'],
    ['fixed', 'fix', 'past'],
    ['stayed', 'stay', 'past'],
    ['led', 'lead', 'past'],
  ] as const)('%s is a form of %s (%s)', (word, lemma, form) => {
    expect(verbForms.get(word)).toContainEqual({ lemma, form })
  })

  test.each(['dropd', 'shiping', 'offerring', 'supplys', 'visitting', 'gived', 'table-tennis'])(
    '%s is no form',
    (word) => {
      expect(verbForms.has(word)).toBe(false)
    },
  )
})

describe('verbClasses', () => {
  test('every verb of a class, phrase or list has forms', () => {
    for (const lemma of [...verbClasses.keys(), ...phrasal.keys(), ...nounVerbs]) {
      expect(
        verbForms.get(lemma)?.some((form) => form.lemma === lemma),
        lemma,
      ).toBe(true)
    }
  })

  test.each([
    ['donate', null, 'give'],
    ['hand', 'over', 'give'],
    ['call', 'for', 'ask'],
    ['call', 'off', 'deny'],
    ['set', 'back', 'decrease'],
    ['rise', null, 'increase'],
    ['visit', null, 'travel'],
    ['account', 'for', 'level'],
  ] as const)('%s %s is of class %s', (lemma, particle, wanted) => {
    expect(hasVerbClass(lemma, particle, wanted)).toBe(true)
  })

  test.each([
    ['call', 'off', 'ask'],
    ['sell', null, 'give'],
    ['eat', null, 'give'],
    ['cut', null, 'increase'],
    ['rise', null, 'decrease'],
    ['give', 'up', 'give'],
  ] as const)('%s %s is not of class %s', (lemma, particle, wanted) => {
    expect(hasVerbClass(lemma, particle, wanted)).toBe(false)
  })
})
