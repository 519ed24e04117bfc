import { hasVerbClass } from '../../lexicon/verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { ownerOf, partyFrom } from './actors-near.ts'

const helping = new Set(['benefit', 'relieve', 'reach', 'serve'])
const isHelp = ({ verb }: Clause): boolean => hasVerbClass(verb.lemma, verb.particle, 'help') || helping.has(verb.lemma)

/** Heads for what someone does or needs: who is helped stands behind "of". */
const doings =
  /^(?:needs?|works?|efforts?|response|operations?|activit(?:y|ies)|programmes?|programs?|recovery|fight|battle|struggle|services?|projects?)$/

/** Who is helped with a thing is no plague or deed. */
const isSomeone = ({ type, areas, piece }: Actor): boolean =>
  type !== 'unspecified' || areas.length > 0 || /^(?:famil|victim|survivor|household|resident)/.test(lastOf(piece))

const lastOf = (piece: Actor['piece']): string => lowerWords(piece).at(-1) ?? ''

/** "gave 3 million to support the Red Cross", "to meet the needs of the clinics of Lima": whom the gift at a chunk is to help. */
export function helpedBy(at: AnalyzedSentence, index: number): Actor | null {
  const next = at.clauses.find(({ at: place }) => place > index)
  const chain = next?.verb.lemma === 'meet' || (next !== undefined && isHelp(next)) ? next : undefined
  if (chain === undefined || chain.verb.form !== 'infinitive' || chain.verb.negated) return null
  const [object] = chain.arguments
  const [member] = object?.prep === null ? object.nominal.members : []
  if (object === undefined || member === undefined || member.np.isPronoun || member.np.number?.kind === 'money')
    return null
  if (doings.test(at.tokens[member.np.head]?.lower ?? '')) return ownerOf(at, member.first, member.end)
  // "to help Peru fight", "to support Peru's clinics"
  const party = partyFrom(at, object.nominal)
  const [area] = party === null && member.np.areas[0]?.form === 'name' ? member.np.areas : []
  if (area !== undefined && area.from <= member.np.from + 1) return actorOf({ at, from: area.from, to: area.to })
  return party !== null && isSomeone(party) ? party : null
}
