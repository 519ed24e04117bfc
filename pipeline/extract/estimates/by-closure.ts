import { singularOf } from '../../lexicon/nouns.ts'
import { lowerAt } from '../lower-at.ts'
import type { Clause } from '../parse/clause.ts'
import { textOf } from '../piece.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { endOfPhrase, phraseAt } from './phrases.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

/** Where a trade is kept, with a door to the street. */
const houses =
  /^(?:shop|store|boutique|restaurant|cafe|bar|pub|tavern|eatery|hotel|resort|inn|guesthouse|hostel|lodge|factory|mill|plant|mine|quarry|foundry|workshop|sawmill|tannery|brewery|distillery|dairy|bakery|garage|salon|gym|casino|theatre|theater|cinema|stall|studio|pharmacy|supermarket|nightclub)$/
const closing = new Set('close shut fold shutter'.split(' '))
const failing = new Set('fail collapse vanish disappear'.split(' '))

/** "close", "shut down", "go under", "go bust", "go out of business": a house that ends its trade. */
function isClosing({ tokens }: Spot['at'], lemma: string, main: number): boolean {
  const [next = '', after = ''] = [1, 2].map((i) => tokens[main + i]?.lower)
  if (lemma === 'go') return /^(?:bust|under|bankrupt)$/.test(next) || (next === 'out' && after === 'of')
  return closing.has(lemma) || failing.has(lemma)
}

/** Not "have closed for the day", "shut for a week". */
const isForAWhile = ({ tokens }: Spot['at'], end: number): boolean =>
  tokens[end]?.lower === 'for' && /^(?:the|a|an|lack|want|lunch|some|several)$/.test(tokens[end + 1]?.lower ?? '')

/** "folded their arms", "fail to pay", "went under the hammer", "shut at eleven": no end of a trade. */
function isOtherwise({ tokens, chunks }: Spot['at'], { verb, end, arguments: found }: Clause): boolean {
  const next = chunks[end]
  const isToDo = next?.kind === 'verb' && next.form === 'infinitive'
  // "shut for good", "closed its doors"
  const isForGood = tokens[verb.to]?.lower === 'for' && tokens[verb.to + 1]?.lower === 'good'
  const hasObject =
    !isForGood && found.some(({ prep }) => prep === null || prep === 'under' || prep === 'at' || prep === 'for')
  return isToDo || hasObject || /^(?:at|early|late|the)$/.test(tokens[verb.to]?.lower ?? '')
}

/** "One in four shops in Athens had closed for good", "a third of Lima's restaurants have gone bust": the part of them that is no more. */
export function asClosed(spot: Spot): Measure | null {
  const { at, number, np, index } = spot
  if (!isRelative(number)) return null
  const isOf = number.to >= np.to && prepText(at.chunks[index + 1]) === 'of'
  const first = isOf ? index + 2 : index
  const noun = at.chunks[first]
  if (noun?.kind !== 'np' || !houses.test(singularOf(lowerAt(at, noun.head)))) return null
  const verb = endOfPhrase(at, first)
  const clause = at.clauses.find(({ at: place }) => place === verb)
  if (clause === undefined || clause.verb.negated || clause.verb.form !== 'finite') return null
  const { lemma, main, to } = clause.verb
  if (!isClosing(at, lemma, main) || isForAWhile(at, to) || isOtherwise(at, clause)) return null
  const whole = phraseAt(at, first)
  const piece = isOf ? whole : { ...whole, from: number.to }
  const quantity = { piece, name: `${textOf(piece)} closed`, how: ofSubject }
  return { ...measureOf({ ...spot, clause }, 'decrease', quantity, tokenPiece(spot, main)), isValue: true }
}
