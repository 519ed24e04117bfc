import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { actorFrom } from '../gifts/roles.ts'
import { donorTypeIn } from '../named-in.ts'
import { nominalAt } from '../parse/nominal.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import type { Telling } from './telling.ts'

/** "Chad got 30 beds from Peru and 12 from a local bank", "… six from private donors": another giver than the one before, though it bears no name. */
export function unnamedSource(at: AnalyzedSentence, { item, index }: AidFigure, { mode }: Telling): Actor | null {
  const from = Math.max(item.end, index + 1)
  if (mode !== 'receive' || textAt(at, from) !== 'from') return null
  const nominal = nominalAt(at.chunks, from + 1)
  const np = nominal?.members[0]?.np
  // "12 from its own stores"
  if (nominal === null || np === undefined || np.number !== null || at.tags[np.from] === 'POSS') return null
  const isSomeone =
    isPeopleNoun(at.tokens[np.head]?.lower ?? '') || donorTypeIn({ at, from: np.from, to: np.to }) !== null
  return isSomeone ? actorFrom(at, nominal) : null
}
