import type { AnalyzedSentence } from './analyze.ts'
import { isCountry } from './areas.ts'
import { firstIndexIn } from './index-in.ts'
import type { Clause } from './parse/clause.ts'

/** What is done with tests. */
export const testing = new Set(
  'carry conduct perform run do process complete undertake administer analyse analyze examine work handle screen'.split(
    ' ',
  ),
)

const tests = /^(?:tests?|samples?|swabs?)$/
const shots = /^(?:doses?|vaccines?|jabs?|shots?|vaccinations?|boosters?|injections?|inoculations?|ones)$/
const fewest = 50
const injecting = new Set(['administer', 'inject'])

const sending = /^(?:sent|flown|shipped|rushed|forwarded|taken|collected|examined|analysed|analyzed)$/

const giving = /^(?:gifts?|donat\w+|free|away|disposal|gratis|covax)$/

/** "by China", "from Italy": a country that sends, right behind; "to Peru": one that gets. */
const isBesideCountry = ({ tokens, areas }: AnalyzedSentence, preps: RegExp, from: number, to: number): boolean =>
  areas.some(
    (area) =>
      isCountry(area) &&
      area.form === 'name' &&
      area.from > from &&
      area.from <= to &&
      (preps.test(tokens[area.from - 1]?.lower ?? '') ||
        (tokens[area.from - 1]?.lower === 'the' && preps.test(tokens[area.from - 2]?.lower ?? ''))),
  )

/** "8,100 swabs flown to a laboratory", "sent for testing"; not "swabs flown to Peru by China", from one country to another as a gift. */
function isSentOff(at: AnalyzedSentence, noun: string, verb: number): boolean {
  if (!sending.test(at.tokens[verb]?.lower ?? '')) return false
  const isGiven = at.tokens.some(({ lower }) => giving.test(lower))
  return !isGiven && !(/^swabs?$/.test(noun) && isBesideCountry(at, /^(?:by|from)$/, verb, verb + 10))
}

/** "free of charge", "flown to Taipei", "given by China": they go to others, and into no arms yet. */
const isToOthers = (at: AnalyzedSentence, index: number, to: number): boolean => {
  const next = firstIndexIn(at.tokens, to, at.tokens.length, ({ text }) => /^[.;:]$/.test(text))
  const end = next < 0 ? at.tokens.length : next
  const isSent = at.tokens
    .slice(to, end)
    .some(({ lower }) => /^(?:flown|shipped|sent|landed|arrived|arrive|delivered)$/.test(lower))
  const isGiven = at.tokens.some(({ lower }) => giving.test(lower))
  return isSent || isGiven || isBesideCountry(at, /^(?:to|by)$/, at.chunks[index]?.to ?? to, end)
}

/** "There have been 900 tests" */
const isThere = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && at.tokens[verb.from]?.lower === 'there'

/** "the doses that Peru sent", "the doses it got from Peru": a clause of their own tells whence they came. */
const isOfGift = ({ chunks }: AnalyzedSentence, index: number): boolean => {
  const [next, verb] = [chunks[index + 1], chunks[index + 2]]
  return next?.kind === 'wh' || (next?.kind === 'np' && verb?.kind === 'verb')
}

const jabs = /^(?:jabs?|shots?|boosters?|injections?|inoculations?|vaccinations?)$/
const rounds = /^(?:first|second|third|fourth|1st|2nd|3rd|booster)$/
const putting = new Set(['give', 'put', 'administer', 'inject', 'do', 'manage', 'make', 'complete', 'log', 'record'])

/** "gave 40,000 jabs", "1.9 million second doses have been given": named by what is done with them, and sent to nobody. */
function isInArms(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || np.number === null) return false
  const { to } = np
  const isNamed =
    jabs.test(at.tokens[to - 1]?.lower ?? '') ||
    at.tokens.slice(np.number.to, to).some(({ lower }) => rounds.test(lower))
  if (!isNamed || /^(?:to|for|from|through|via)$/.test(at.tokens[to]?.lower ?? '') || isToOthers(at, index, to))
    return false
  const [verb, before] = [at.chunks[index - 1], at.clauses.findLast(({ at: place }) => place < index)]
  // "40,000 jabs and 12,000 boosters": as the first of them; "gave Peru 40,000 jabs" names who gets them
  const isObject = verb?.kind === 'verb' || verb?.kind === 'conj' || verb?.kind === 'adv'
  if (before !== undefined && isObject && putting.has(before.verb.lemma) && !before.verb.passive) return true
  const behind = at.clauses.find(({ at: place }) => place > index)
  const isSubject = behind?.subject != null && behind.subject.first <= index && behind.subject.end > index
  return isSubject && behind.verb.passive && putting.has(behind.verb.lemma) && at.tokens[behind.verb.to]?.lower !== 'to'
}

/** "have had one dose", "after two jabs": how many a person gets. */
export function isCourse(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  // "900 have had one dose, 640 both"
  if (np?.kind === 'np' && np.number !== null && isOfCourse(at, np.number.to))
    return [1, 2, 3].some((step) => isCourse(at, index - step) || isRound(at, index - step))
  if (np?.kind !== 'np' || np.number === null || np.number.low !== np.number.high) return false
  return (np.number.low ?? longestCourse + 1) <= longestCourse && shots.test(at.tokens[np.to - 1]?.lower ?? '')
}
const longestCourse = 4

/** "640 both", "640 a second" */
const isOfCourse = ({ tokens }: AnalyzedSentence, to: number): boolean =>
  /^(?:both|two|three)$/.test(tokens[to]?.lower ?? '') ||
  (tokens[to]?.lower === 'a' && rounds.test(tokens[to + 1]?.lower ?? ''))

/** "a first dose" */
function isRound({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const np = chunks[index]
  const words = np?.kind === 'np' && np.number === null ? tokens.slice(np.from, np.to) : []
  return shots.test(words.at(-1)?.lower ?? '') && words.some(({ lower }) => rounds.test(lower))
}

const found = new Set(['case', 'cases', 'infections', 'positives', 'positive'])

/** "21 cases from 241 tests", "one positive in 900 tests": among which the ill were found. */
const isSearched = ({ tokens }: AnalyzedSentence, { from }: { readonly from: number }): boolean =>
  (/^(?:from|in|among|after)$/.test(tokens[from - 1]?.lower ?? '') ||
    (tokens[from - 1]?.lower === 'of' && found.has(tokens[from - 2]?.lower ?? ''))) &&
  tokens.slice(Math.max(0, from - 10), from).some(({ lower }) => found.has(lower))

/** "carried out 900 tests", "900 tests were made", "900 doses were administered", "15 tests came back positive": what was done, not what was given. `index` is that of the noun phrase. */
export function isTestDone(at: AnalyzedSentence, index: number): boolean {
  const np = at.chunks[index]
  const noun = np?.kind === 'np' ? (at.tokens[np.to - 1]?.lower ?? '') : ''
  const isShot = shots.test(noun)
  if (np?.kind !== 'np' || !(isShot || tests.test(noun))) return false
  // "administered in two doses": how, not how many.
  if (isShot && ((np.number?.low ?? 0) < fewest || isOfGift(at, index) || at.tokens[np.to]?.lower === 'per'))
    return false
  if (isShot && isInArms(at, index)) return true
  const doing = isShot ? injecting : testing
  const before = at.clauses.findLast(({ at: place }) => place < index)
  if (
    before !== undefined &&
    before.at >= index - 2 &&
    (doing.has(before.verb.lemma) || (!isShot && isThere(at, before)))
  )
    return true
  const behind = at.clauses.find(
    ({ at: place, subject }) =>
      place > index && subject !== null && subject.members.some(({ first }) => first === index),
  )
  if (behind?.verb.passive === true && doing.has(behind.verb.lemma)) return !isShot || behind.verb.modal === null
  // "62,400 doses of vaccine were given yesterday": to whom, and by whom, no one is told
  const last = at.chunks[index + 1]?.kind === 'prep' && at.chunks[index + 2]?.kind === 'np' ? index + 2 : index
  const given = at.chunks[last + 1]
  const isGiven = isShot && given?.kind === 'verb' && given.lemma === 'give' && given.passive
  if (isGiven && at.areas.length === 0 && !/^(?:to|by)$/.test(at.tokens[given.to]?.lower ?? '')) return true
  if (isShot) return false
  // "results of 10,000 delayed tests came in"
  if (at.tokens[np.from - 1]?.lower === 'of' && /^results?$/.test(at.tokens[np.from - 2]?.lower ?? '')) return true
  if (isSearched(at, np)) return true
  // "8,100 swabs flown to a laboratory": they go to be tested
  if (/^(?:samples?|swabs?)$/.test(noun) && isSentOff(at, noun, np.to)) return true
  // "14 tests are pending", "146 positive tests were announced": what was found, or is awaited
  if (/^(?:positive|negative|pending)$/.test(at.tokens[np.to - 2]?.lower ?? '')) return true
  return at.tokens
    .slice(np.to, np.to + 9)
    .some(({ lower }) => /^(?:positive|negative|pending|outstanding|inconclusive)$/.test(lower))
}
