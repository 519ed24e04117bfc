import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Clause } from '../parse/clause.ts'
import { lemmaWithParticle } from '../parse/verb-group.ts'

const animals = /^(?:dog|cat|pet|animal|bird)s?$/
const landing = new Set(['land', 'set down', 'put down'])

/** "landed 34 nurses and 90 tons of food", "set down 20 tons of food", "put 50 tons of stores ashore": who brings others or goods to land. */
export function isLanding(at: AnalyzedSentence, { verb, arguments: [object], end }: Clause): boolean {
  const np = object?.prep === null ? object.nominal.members[0]?.np : undefined
  if (object === undefined || np === undefined || verb.passive) return false
  if (verb.lemma === 'put' && verb.particle === null)
    return at.tokens.slice(np.to, at.chunks[end - 1]?.to).some(({ lower }) => lower === 'ashore')
  const isLanded = landing.has(lemmaWithParticle(verb))
  const to = at.chunks[object.nominal.end - 1]?.to ?? np.to
  const goods = isLanded && np.number !== null ? goodsIn({ at, from: np.from, to }) : null
  // "put down 300 goats", "300 dogs": they are killed.
  return (
    goods !== null &&
    !/^(?:transport|livestock)$/.test(goods.category) &&
    !animals.test(at.tokens[np.head]?.lower ?? '')
  )
}
