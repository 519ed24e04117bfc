import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'

const gifts = new Set(
  'grant grants aid donation donations gift gifts credit credits pledge pledges assistance fund funds appeal package contribution contributions'.split(
    ' ',
  ),
)

const giving = new Set([
  'donate',
  'give',
  'send',
  'grant',
  'contribute',
  'offer',
  'hand',
  'provide',
  'lend',
  'allocate',
  'disburse',
  'earmark',
  'raise',
  'wire',
  'pay',
])

/** Whether a sentence tells of a gift or a promise of one: its money is hardly a figure of the economy. */
export const isOfGifts = ({ tokens, clauses }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }) => gifts.has(lower)) ||
  clauses.some(({ verb }) => hasVerbClass(verb.lemma, verb.particle, 'pledge') || giving.has(verb.lemma))
