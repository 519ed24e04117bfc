import { lossNouns } from '../../lexicon/loss-verbs.ts'
import { hasVerbClass, isBaseForm } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { startOfChain } from '../parse/nominal.ts'
import { lowerWords, type Piece, startingAt } from '../piece.ts'
import { beforeApposed } from './asides-in-row.ts'
import { isMeasured } from './changed-before.ts'
import { conditionClauses } from './conditions.ts'
import { paperInside } from './estimator-makers.ts'
import { subjectOfExpected } from './expected-aside.ts'
import { relativeSubject } from './free-relative.ts'
import { isPlace } from './is-place.ts'
import { chainBefore, subjectOf } from './phrases.ts'
import { hasEconomicWord } from './quantity.ts'
import { scenarioNounIn } from './scenario-nouns.ts'
import { prepText } from './spot.ts'

/** Index of the chunk that ends the phrase right before the verb; -1 where a mark or another verb stands there. */
function endBefore(at: AnalyzedSentence, { at: verb }: Clause): number {
  let i = verb - 1
  // "are likely to grow"
  const isLikely = /^(?:likely|unlikely|set|due|bound|sure|certain)$/.test(
    at.tokens[at.chunks[i]?.from ?? -1]?.lower ?? '',
  )
  const be = isLikely || at.chunks[i]?.kind === 'adj' ? at.chunks[i - 1] : undefined
  if (be?.kind === 'verb' && be.lemma === 'be') i -= 2
  const isWhen = ({ chunks }: AnalyzedSentence, k: number): boolean =>
    chunks[k]?.kind === 'adv' ||
    chunks[k]?.kind === 'date' ||
    // "trade from January to August reached"
    (chunks[k]?.kind === 'prep' && chunks[k + 1]?.kind === 'date')
  while (isWhen(at, i)) i--
  // "Exports and imports both fell"
  const word = at.chunks[i]
  const isOfAll =
    word?.kind === 'np' && word.to - word.from === 1 && /^(?:both|each|all)$/.test(at.tokens[word.from]?.lower ?? '')
  if (isOfAll && at.chunks[i - 1]?.kind === 'np') i--
  if (markerText(at.chunks[i]) === ',') i = beforeAside(at, i)
  return at.chunks[i]?.kind === 'np' ? i : -1
}

/** "and the deficit, thanks to dearer gas, narrowed", "arrivals, the main source of income, fell": index of the chunk before an aside. */
function beforeAside(at: AnalyzedSentence, close: number): number {
  const { chunks, tokens } = at
  for (let i = close - 1; i > 0; i--) {
    const chunk = chunks[i]
    // ", the countries most affected by the drought,"
    if (chunk?.kind === 'verb' && chunk.form === 'participle') continue
    if (chunk?.kind === 'verb' || chunk?.kind === 'wh' || chunk?.kind === 'sub') return -1
    // "exports, at 3 million, were 5 percent up"
    const isLevel = prepText(chunks[i - 1]) === 'at' && i + 1 === close && markerText(chunks[i - 2]) === ','
    if (chunk?.kind === 'np' && chunk.number !== null && !isLevel) return -1
    if (markerText(chunk) !== ',') continue
    const opening = chunks[i + 1]
    const isApposed = opening?.kind === 'np' && /^(?:the|a|an|its|their)$/.test(tokens[opening.from]?.lower ?? '')
    return opening?.kind === 'prep' || isApposed ? beforeApposed(at, i - 1) : -1
  }
  return -1
}

/** "in its worst case output falls": the words behind the scenario; null where a preposition governs all of it. */
function freeOf(at: AnalyzedSentence, first: number, clause: Clause): number | null {
  const prep = prepText(at.chunks[first - 1])
  const from = at.chunks[first]?.from ?? 0
  if (prep === null || (prep === 'for' && clause.verb.form === 'infinitive')) return from
  const np = at.chunks[first]
  const noun = np?.kind === 'np' ? scenarioNounIn(at, np) : -1
  return noun >= 0 && np !== undefined && noun + 1 < np.to ? noun + 1 : null
}

/** The phrase that stands right before the verb, with what hangs on it. */
function nearSubject(at: AnalyzedSentence, clause: Clause): Piece | null {
  const end = endBefore(at, clause)
  if (end < 0) return null
  const first = startOfChain(at.chunks, end + 1)
  const from = freeOf(at, first, clause)
  const piece = from === null ? null : { at, from, to: at.chunks[end]?.to ?? from }
  const hasFigure = at.numbers.some(
    (one) => one.nonFigure === null && one.from >= (from ?? 0) && one.to <= (piece?.to ?? 0),
  )
  return hasFigure ? null : piece
}

/** ", and wheat costs": behind a comma and an "and" a new clause begins with its own subject. */
function opensClause(at: AnalyzedSentence, piece: Piece): boolean {
  const first = at.chunks.findIndex(({ from }) => from === piece.from)
  const conj = markerText(at.chunks[first - 1])
  return /^(?:and|but|while|whereas)$/.test(conj) && markerText(at.chunks[first - 2]) === ','
}

/** "shave 1.7 points off growth, which": the last phrase of a chain that has a figure in it. */
function withoutFigure(at: AnalyzedSentence, end: number): Piece | null {
  const chain = chainBefore(at, end)
  const last = at.chunks[end - 1]
  const hasFigure =
    chain !== null && at.numbers.some((one) => one.nonFigure === null && one.from >= chain.from && one.to <= chain.to)
  return hasFigure && last?.kind === 'np' && last.number === null ? { at, from: last.from, to: last.to } : chain
}

/** "inflation, which had slowed, may touch 8%", "which without the storms would have": what the relative clause is said of. */
function antecedent(at: AnalyzedSentence, { at: verb, first }: Clause): Piece | null {
  const opensWith = at.chunks[first]
  const isOwn = at.chunks[first - 1]?.kind === 'wh' && opensWith?.kind === 'prep'
  if (!isOwn && markerText(at.chunks[verb - 1]) !== ',') return null
  for (let i = isOwn ? first - 1 : verb - 2; i > 1; i--) {
    if (markerText(at.chunks[i]) === ';') return null
    if (at.chunks[i]?.kind !== 'wh') continue
    const end = markerText(at.chunks[i - 1]) === ',' ? i - 1 : isOwn ? i : -1
    return end > 0 ? withoutFigure(at, end) : null
  }
  return null
}

const isPronoun = (piece: Piece): boolean => /^(?:it|they)$/.test(lowerWords(piece).join(' '))

/** "Assuming a recovery by May, tourism will earn": behind the condition that opens the sentence. */
function behindCondition(at: AnalyzedSentence, piece: Piece): Piece {
  const condition = conditionClauses(at).find(({ to }) => to > piece.from && to + 1 < piece.to)
  return condition === undefined || at.tokens[condition.to]?.text !== ',' ? piece : startingAt(piece, condition.to + 1)
}

/** "In the bank's forecast Peru's exports fall": behind the paper that opens the phrase. */
function behindPaper(at: AnalyzedSentence, piece: Piece): Piece {
  const i = at.chunks.findIndex(({ to }) => to > piece.from)
  const owner = /^(?:in|under)$/.test(prepText(at.chunks[i - 1]) ?? '') ? paperInside(at, i) : null
  return owner === null || owner.from !== piece.from ? piece : startingAt(piece, owner.to + 2)
}

/** "In the nine months up to May exports fell": behind the span of time that opens the phrase. */
function behindSpan(at: AnalyzedSentence, piece: Piece): Piece {
  const first = at.tokens[piece.from]?.lower === 'the' ? piece.from + 1 : piece.from
  const span = at.dates.find(
    ({ from, to }) =>
      (from === piece.from || from === first) &&
      to < piece.to &&
      at.tokens.slice(from, to).some(({ lower }) => /^(?:to|through|ended|ending)$/.test(lower)),
  )
  return span === undefined ? piece : startingAt(piece, span.to)
}

const guessed = new Set(['put', 'set', 'value', 'peg', 'assess', 'target', 'budget'])
const isGuess = (lemma: string): boolean => guessed.has(lemma) || hasVerbClass(lemma, null, 'estimate')

/** "growth, once projected at 4 percent, is", "exports, which the bank had expected to be 3 billion": what is guessed stands before the comma. */
function guessedBefore(at: AnalyzedSentence, clause: Clause): Piece | null {
  const { form, from } = clause.verb
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  // "output, which the bank had seen growing"
  const isSeen = form === 'gerund' && before?.verb.to === from && /^(?:see|have|picture)$/.test(before.verb.lemma)
  const governor = form === 'infinitive' || isSeen ? before : undefined
  const isRelative =
    governor !== undefined &&
    governor.subject !== null &&
    (isGuess(governor.verb.lemma) || isSeen) &&
    at.chunks[governor.first - 1]?.kind === 'wh'
  const apposed = governor !== undefined && governor.at >= clause.at - 2 ? governor : clause
  const isApposed = apposed.verb.form === 'participle' && isGuess(apposed.verb.lemma)
  // "the bank, which had expected output to shrink": of what stands between the two verbs.
  const between = at.chunks.slice((governor?.at ?? clause.at) + 1, clause.at)
  const isOfObject = between.some(
    (chunk) =>
      chunk.kind === 'np' &&
      chunk.number === null &&
      hasEconomicWord(lowerWords({ at, from: chunk.from, to: chunk.to })),
  )
  if (isRelative && isOfObject) return null
  let end = isRelative ? governor.first - 2 : isApposed ? apposed.at - 1 : -1
  while (at.chunks[end]?.kind === 'adv') end--
  if (end < 1 || markerText(at.chunks[end]) !== ',') return null
  const chain = withoutFigure(at, end)
  return chain !== null && isMeasured(chain) ? ofLoss(at, chain) : null
}

/** "losses to output, put at 3 million": with the loss. */
function ofLoss(at: AnalyzedSentence, chain: Piece): Piece {
  const i = at.chunks.findIndex(({ from }) => from === chain.from)
  const np = at.chunks[i - 2]
  const isLoss =
    prepText(at.chunks[i - 1]) === 'to' && np?.kind === 'np' && lossNouns.has(at.tokens[np.head]?.lower ?? '')
  return isLoss ? startingAt(chain, np.from) : chain
}

/** "its economy, which before the floods had been growing": behind the time that opens the relative clause, of what that is said of. */
function timedBefore(at: AnalyzedSentence, { at: verb, first }: Clause): Piece | null {
  const [sub, wh] = [at.chunks[first - 1], at.chunks[first - 2]]
  const isTimed = sub?.kind === 'sub' && /^(?:before|until|since|after)$/.test(markerText(sub)) && wh?.kind === 'wh'
  if (!isTimed || first + 1 !== verb || markerText(at.chunks[first - 3]) !== ',') return null
  const chain = withoutFigure(at, first - 3)
  return chain !== null && isMeasured(chain) ? chain : null
}

/** What the verb of a clause says something of, outside of what it supposes. */
export function toldSubject(at: AnalyzedSentence, clause: Clause | null): Piece | null {
  const expected = clause === null ? null : subjectOfExpected(at, clause)
  const piece = expected ?? saidOf(at, clause)
  return piece === null ? null : withOwner(behindSpan(at, behindPaper(at, behindCondition(at, piece))))
}

/** "last year's storms, which cost": with the time that they are of. */
export function withOwner(piece: Piece): Piece {
  const { at, from } = piece
  const owner = at.tokens[from]?.lower === "'s" ? at.dates.find(({ to }) => to === from) : undefined
  return owner === undefined ? piece : startingAt(piece, owner.from)
}

/** "expects revenue to fall by 3 percent and imports to grow": behind "and" the next noun has an infinitive of its own. */
function isNextObject(at: AnalyzedSentence, clause: Clause | null, subject: Piece, near: Piece): boolean {
  const before = clause?.verb.form === 'infinitive' ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  return (
    before?.verb.form === 'infinitive' &&
    before.verb.from >= subject.to &&
    before.verb.to <= near.from &&
    /^(?:and|but|while)$/.test(at.tokens[near.from - 1]?.lower ?? '') &&
    isMeasured(near)
  )
}

/** "Output will by June have fallen": the modal that a date parts from its verb. */
function modalBefore(at: AnalyzedSentence, clause: Clause): Clause | null {
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  if (before === undefined || at.tags[before.verb.main] !== 'MODAL' || before.subject === null) return null
  const between = at.chunks.slice(before.at + 1, clause.at)
  return between.length > 0 && between.every(({ kind }) => /^(?:prep|date|adv)$/.test(kind)) ? before : null
}

/** "the bank says that trade would fall by 9 percent and then increase by 7": a bare form behind "and" goes with the helper of the clause before, and has its subject. */
function sharedModal(at: AnalyzedSentence, clause: Clause): Clause | null {
  const { verb } = clause
  const isBare =
    at.tags.slice(verb.from, verb.main).every((tag) => tag === 'ADV') && isBaseForm(at.tokens[verb.main]?.lower ?? '')
  if (!isBare || verb.modal !== null || !/^(?:and|but|or)$/.test(at.tokens[verb.from - 1]?.lower ?? '')) return null
  const before = at.clauses[at.clauses.indexOf(clause) - 1]
  return before !== undefined && before.verb.modal !== null && before.subject !== null ? before : null
}

/** What the verb of a clause says something of: its subject, unless the phrase right before the verb alone can be measured. */
function saidOf(at: AnalyzedSentence, clause: Clause | null): Piece | null {
  const guess = clause === null ? null : (guessedBefore(at, clause) ?? timedBefore(at, clause))
  if (guess !== null) return guess
  const shared = clause === null ? null : sharedModal(at, clause)
  if (shared !== null) return saidOf(at, shared)
  const relative = clause === null ? null : relativeSubject(at, clause)
  if (relative !== null) return relative
  const subject = subjectOf(at, clause)
  // "had been expected to grow"
  const governor =
    clause?.verb.form === 'infinitive' && subject === null ? at.clauses[at.clauses.indexOf(clause) - 1] : undefined
  if (governor?.verb.passive === true && governor.verb.form === 'finite') return toldSubject(at, governor)
  const modal = clause === null || subject !== null ? null : modalBefore(at, clause)
  if (modal !== null) return saidOf(at, modal)
  const near = clause === null ? null : nearSubject(at, clause)
  const related = clause === null || near !== null ? null : antecedent(at, clause)
  if (related !== null && isMeasured(related)) return related
  if (near === null) return subject ?? (related !== null && isPlace(related) ? related : null)
  if (isPronoun(near)) return near
  if (subject === null) return isMeasured(near) || isPlace(near) ? near : null
  // "in its worst case output falls": of the output alone
  const first = at.chunks[clause === null ? -1 : startOfChain(at.chunks, endBefore(at, clause) + 1)]
  if (first !== undefined && near.from > first.from) return near
  if (near.from >= subject.from && near.to <= subject.to) return subject
  return opensClause(at, near) || isNextObject(at, clause, subject, near) || (isMeasured(near) && !isMeasured(subject))
    ? near
    : subject
}
