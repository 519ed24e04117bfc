import { fictions, tellingOf } from '../lexicon/fiction.ts'
import { singularOf } from '../lexicon/nouns.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Clause } from './parse/clause.ts'
import { npAt } from './parse/np-at.ts'
import { isPast } from './visits/status.ts'

/** "the novel", "a short story by Borges", "Tolstoy's play" */
function isFiction(at: AnalyzedSentence, index: number): boolean {
  const np = npAt(at, index)
  const noun = singularOf(at.tokens[np?.head ?? -1]?.lower ?? '')
  const kind = at.tokens[(np?.head ?? 0) - 1]?.lower ?? ''
  return np !== null && np.number === null && (fictions.has(noun) || tellingOf.get(noun)?.has(kind) === true)
}

const showing = /^(?:tell|show|depict|portray|imagine|describe|relate|recount)$/

/** "The play tells how", "The novel imagines that", "The film is about a minister who", "tells of a king who" */
function isTeller({ chunks }: AnalyzedSentence, { verb, at: place }: Clause): boolean {
  const next = chunks[place + 1]
  if (verb.passive) return false
  if (next?.kind === 'prep')
    return verb.lemma === 'be' ? next.text === 'about' : verb.lemma === 'tell' && next.text === 'of'
  return showing.test(verb.lemma) && (next?.kind === 'sub' || next?.kind === 'wh')
}

/** "In the novel, Peru sends 20 ships", "The film shows how 30 people die": what is made up, or played; "in the film, shot in Lima, 300 took part" did happen. */
export function isInFiction(at: AnalyzedSentence): boolean {
  const [opener] = at.chunks
  const isOpening = opener?.kind === 'prep' && opener.text.toLowerCase() === 'in' && isFiction(at, 1)
  const first = at.clauses.find(({ verb }) => verb.form === 'finite')
  const isTold = first?.subject != null && isFiction(at, first.subject.first) && isTeller(at, first)
  return isTold || (isOpening && !at.clauses.some(({ verb }) => isPast(at, verb.main)))
}
