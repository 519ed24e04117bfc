import { singularOf } from '../../lexicon/nouns.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, type Piece, textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { wordsOf } from './quantity.ts'
import type { Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

const guest = /^(?:tourist|visitor|holidaymaker|vacationer|guest|travell?er|pilgrim|backpacker|sightseer|passenger)$/

/** How guests part with money, by verb and the word that goes with it. */
const spending = /^(?:bring|leave|lay out|shell out|fork out|drop|pump|pour|inject|splash|splash out|part with)$/

/** "Tourists", "each visitor to Samoa", "the average guest": the head of the phrase, before what hangs on it. */
function isOfGuests(piece: Piece): boolean {
  const words = lowerWords(piece)
  const end = words.findIndex((word) => /^(?:to|from|of|in|at|on|who|,)$/.test(word))
  return guest.test(singularOf((end < 0 ? words.at(-1) : words[end - 1]) ?? ''))
}

/** "those who came to Bermuda" */
const areThoseWhoCame = (piece: Piece): boolean =>
  /^(?:those|all|the few|people|everyone|anyone) (?:of them )?who (?:did |do )?(?:come|came|visit|visited|travel|travelled|arrive|arrived|turned up|stayed|stay)\b/.test(
    lowerWords(piece).join(' '),
  )

/** "they", where the figure before counts guests or tells what they spent. */
const areGuestsTold = (piece: Piece, { discourse }: Spot, before: Measure | null): boolean =>
  lowerWords(piece).join() === 'they' &&
  wordsOf(before?.quantity ?? discourse.economy?.quantity ?? null).some((word) => guest.test(singularOf(word)))

/** The subject with its relative clause: "those who came to Peru left". */
function withRelative(at: Spot['at'], { verb }: Clause, subject: Piece | null): Piece | null {
  const who = at.tags.lastIndexOf('WH', verb.from)
  const isOpened = who > 0 && at.tokens[who]?.lower === 'who' && verb.from - who < 14
  const start = isOpened && at.tokens[who - 1]?.lower === 'few' ? who - 2 : who - 1
  return isOpened ? { at, from: start, to: verb.from } : subject
}

/** One guest spends what a person has; a sum of all of them is large. */
const isSumOfThem = ({ number }: Spot, piece: Piece): boolean =>
  (number.low ?? number.high ?? 0) >= 1e5 || /^(?:each|every|the average|a typical)\b/i.test(textOf(piece))

/** "for the poor", "to the shrine", "in the charity box": a gift. */
function isForOthers({ at, number }: Spot, { arguments: found, end }: Clause): boolean {
  const limit = at.chunks[end]?.from ?? at.tokens.length
  const isGood = at.tokens.slice(number.to, limit).some(({ lower }) => good.test(lower))
  return (
    isGood ||
    found.some(({ prep, nominal }) => {
      const np = at.chunks[nominal.first]
      const isBehind = np !== undefined && np.from > number.to
      return isBehind && (prep === 'for' || (prep === 'to' && !isPlace({ at, from: np.from, to: np.to })))
    })
  )
}

const good = /^(?:charit(?:y|ies)|donations?|alms|gifts?|victims?|poor|needy|aid|relief|orphans?|offertory)$/

/** "Each visitor brought the islands 1,091 dollars", "tourists left 3 million behind", "they laid out 3 million on taxis": what guests spend, and no gift. */
export function asSpentByGuests(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, clause, index } = spot
  if (number.kind !== 'money' || clause === null || clause.verb.passive || clause.verb.negated) return null
  if (index - clause.at > 3 || number.to < spot.np.to - 1) return null
  const { lemma, particle, main, to } = clause.verb
  const forms = [lemma, `${lemma} ${particle}`, `${lemma} ${lowerAt(at, to)}`]
  if (!forms.some((form) => spending.test(form))) return null
  if (isForOthers(spot, clause)) return null
  const subject = withRelative(at, clause, toldSubject(at, clause))
  if (subject === null || isPlace(subject)) return null
  const isTold = areGuestsTold(subject, spot, before)
  if (!(isTold || isOfGuests(subject) || areThoseWhoCame(subject)) || !isSumOfThem(spot, subject)) return null
  const name = isTold ? 'spending of visitors' : `spending of ${textOf(subject)}`
  return {
    ...measureOf(spot, 'level', { piece: subject, name, how: ofSubject }, tokenPiece(spot, main)),
    isValue: true,
  }
}
