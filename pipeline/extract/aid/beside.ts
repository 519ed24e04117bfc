import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import { lowerWords } from '../piece.ts'
import { partyAt, partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import type { Parties } from './role-readers.ts'
import type { Telling } from './telling.ts'

/** "10 tents for Peru, 4 for Chile, courtesy of Oxfam": said of all that the sentence counts. */
export function courtesyOf(at: AnalyzedSentence): Actor | null {
  const prep = at.chunks.findIndex((chunk) => chunk.kind === 'prep' && chunk.text === 'courtesy of')
  return prep < 0 ? null : partyBehind(at, collectArguments(at.chunks, prep, at.chunks.length).found, ['courtesy of'])
}

/** "20 tents for Chad, paid for by Oxfam and handed to its mayor": an aside behind the figure's phrases. */
export function trailingParties(at: AnalyzedSentence, { item, index }: AidFigure): Parties {
  let i = Math.max(item.end, index + 1)
  while (at.chunks[i]?.kind === 'prep' && at.chunks[i + 1]?.kind === 'np') i = memberAt(at.chunks, i + 1)?.end ?? i + 2
  const comma = at.chunks[i]
  const clause = comma?.kind === 'punct' && comma.text === ',' ? at.clauses.find((one) => one.at === i + 1) : undefined
  if (clause?.verb.form !== 'participle') return { donor: null, recipient: null }
  return {
    donor: paying.has(clause.verb.lemma) ? partyBehind(at, clause.arguments, ['by', 'from']) : null,
    recipient: handing.has(clause.verb.lemma)
      ? (partyBehind(at, clause.arguments, ['to', 'for']) ?? sharersOf(at, clause))
      : null,
  }
}

/** "shared between the Red Cross and Oxfam": all of those named, or none. */
function sharersOf(at: AnalyzedSentence, { arguments: found }: Clause): Actor | null {
  const party = partyBehind(at, found, ['between', 'among'])
  return party !== null && lowerWords(party.piece).includes('and') ? party : null
}

/** Who only makes or brings the goods does not give them. */
const paying = new Set('fund finance donate give sponsor pay contribute'.split(' '))

const handing = new Set(
  'hand give send deliver present transfer ship fly donate lend pass distribute share split divide'.split(' '),
)

const sending = new Set<Telling['mode']>(['give', 'move', 'pledge', 'announce'])

/** "Sent: 40 tents (Peru), 30 beds (Chile)": a place in brackets behind what is sent is where it goes. */
export function receiverInBrackets(at: AnalyzedSentence, { item, index }: AidFigure, { mode }: Telling): Actor | null {
  const open = Math.max(item.end, index + 1)
  const chunk = at.chunks[open]
  const np = at.chunks[open + 1]
  const isOpen = chunk?.kind === 'punct' && chunk.text === '(' && np?.kind === 'np'
  return isOpen && sending.has(mode) && item.category !== 'cash' && np.areas.some(({ form }) => form === 'name')
    ? partyAt(at, open + 1)
    : null
}

/** "Received: 40 tents (Peru), 30 beds (Chile)": where things are got, the name in brackets is whose they are. */
export function giverInBrackets(at: AnalyzedSentence, { item, index }: AidFigure, { mode }: Telling): Actor | null {
  const open = Math.max(item.end, index + 1)
  const bracket = at.chunks[open]
  return mode === 'receive' && bracket?.kind === 'punct' && bracket.text === '(' ? partyAt(at, open + 1) : null
}
