import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { actorFrom } from '../gifts/roles.ts'
import type { Clause } from '../parse/clause.ts'
import { nominalBefore } from '../parse/nominal.ts'
import { isParty, partyAt } from './actors-near.ts'

/** Someone named right beside a figure, and by which arrangement of words. */
export interface LocalParty {
  readonly actor: Actor
  readonly by: 'label' | 'bracket' | 'with' | 'gap' | 'indirect' | 'thanks'
}

const textAt = (at: AnalyzedSentence, i: number): string => {
  const chunk = at.chunks[i]
  return chunk !== undefined && 'text' in chunk ? chunk.text : ''
}

const opens = (at: AnalyzedSentence, i: number): boolean => {
  const chunk = at.chunks[i]
  return (
    chunk === undefined ||
    chunk.kind === 'conj' ||
    chunk.kind === 'sub' ||
    chunk.kind === 'date' ||
    (chunk.kind === 'punct' && /^[,;:.•–—(-]$/.test(chunk.text))
  )
}

function listBefore(at: AnalyzedSentence, end: number): Actor | null {
  const nominal = nominalBefore(at.chunks, end)
  return nominal === null || nominal.members.some(({ np }) => np.number !== null) || !isParty(at, nominal)
    ? null
    : actorFrom(at, nominal)
}

/** "Peru 20", "World Bank US$3 million": a name and its figure read as one phrase. */
function nameInside(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || np.number === null || np.number.to < np.to) return null
  const { from } = np.number
  const isName = from > np.from && at.tags.slice(np.from, from).every((tag) => tag === 'NNP' || tag === 'DET')
  const area = np.areas.find(({ to, form }) => to === from && form === 'name')
  if (area !== undefined) return actorOf({ at, from: area.from, to: area.to })
  return isName && at.tags[from - 1] === 'NNP' ? actorOf({ at, from: np.from, to: from }) : null
}

/** "Peru: 20 tents", "Peru ($3m)", "Peru, with 3 million", "Chile 300", "gave Peru 20 tents", "thank Peru for 20 tents". */
export function localParty(at: AnalyzedSentence, index: number, clause: Clause | null): LocalParty | null {
  const before = textAt(at, index - 1)
  const inside = nameInside(at, index)
  if (inside !== null) return { actor: inside, by: 'gap' }
  const found = (actor: Actor | null, by: LocalParty['by']): LocalParty | null =>
    actor === null ? null : { actor, by }
  if (before === ':' || before === '–' || before === '—') return found(listBefore(at, index - 1), 'label')
  if (before === '(') return found(partyAt(at, index - 2), 'bracket')
  if (before === 'with') {
    const end = textAt(at, index - 2) === ',' ? index - 2 : index - 1
    return found(partyAt(at, end - 1), 'with')
  }
  if (before === 'for' && at.clauses.some(({ verb, at: place }) => verb.lemma === 'thank' && place < index))
    return found(partyAt(at, index - 2), 'thanks')
  const party = partyAt(at, index - 1)
  if (party === null) return null
  // "gave Peru and Chile 20 tents"
  const list = nominalBefore(at.chunks, index)
  const isNames = list !== null && list.members.length > 1 && list.members.every(({ np }) => np.number === null)
  if (isNames && at.chunks[list.first - 1]?.kind === 'verb') return found(listBefore(at, index), 'indirect')
  if (at.chunks[index - 2]?.kind === 'verb' || (clause !== null && clause.at === index - 2))
    return found(party, 'indirect')
  return opens(at, index - 2) ? found(party, 'gap') : null
}
