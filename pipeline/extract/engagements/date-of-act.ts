import { chooseDate } from '../choose-date.ts'
import type { DateChoice } from '../claim-builder.ts'
import { onTwoDays } from '../dates-in.ts'
import type { Discourse } from '../discourse.ts'
import { endingAt, type Piece } from '../piece.ts'
import { isOwnTime, isSameDay } from '../pointed-time.ts'
import { surnameOf } from '../surname.ts'
import type { Act } from './act.ts'
import type { Pair } from './claims-of-act.ts'
import { nameOf } from './country.ts'
import { isOfDeedThanked } from './deed-thanked.ts'
import { lasting } from './read-events.ts'
import { bilateral } from './reading.ts'
import { sentBack } from './replies.ts'

/** The verb with whom it is turned to: a comma inside a title parts no date from its verb. */
function placeOf({ anchor, counterpart, kindAt }: Act): Piece {
  // "held a video conference with his counterparts in A, B and C on 3 May"
  const to = kindAt !== null && kindAt.from >= anchor.to ? Math.max(anchor.to, kindAt.to) : anchor.to
  const isNext = counterpart !== null && counterpart.from >= anchor.to && counterpart.from - to < 5
  return isNext ? endingAt(anchor, counterpart.to) : anchor
}

/** "agreed to renew the agreement signed in 1996": when that one was made; not "thanked her in a letter dated 4 May". */
const isOfEarlier = ({ anchor, clause, kind, status, means, kindAt }: Act, { at, date }: DateChoice): boolean =>
  at.clauses.some(
    (one) =>
      one !== clause &&
      one.verb.form === 'participle' &&
      (one.verb.from > anchor.from || status === 'agreed') &&
      (lasting.has(kind) || [means, kindAt].every((piece) => piece?.to !== one.verb.from)) &&
      date.from - one.verb.to >= 0 &&
      date.from - one.verb.to <= 2 &&
      /^(?:sign|conclude|adopt|agree|reach|ratify|initial|date|establish|found|launch)$/.test(one.verb.lemma) &&
      at.tags[one.verb.from - 1] === 'N',
  )

/** "left on 3 May from Lima, where she had attended a summit": before the day that was told. */
const isBefore = ({ clause }: Act, { at, date }: DateChoice): boolean =>
  clause?.verb.form === 'finite' &&
  at.tokens[clause.verb.from]?.lower === 'had' &&
  date.to <= clause.verb.from &&
  at.tags.slice(date.to, clause.verb.from).includes('WH')

/** "On Friday he met her", "Before the call she had written to him": not on the day that was told before. */
function isAtOtherTime({ anchor: { at }, clause, how }: Act): boolean {
  // "His reply came": some time after the letter
  if (how === sentBack) return true
  const isBefore = clause?.verb.form === 'finite' && at.tokens[clause.verb.from]?.lower === 'had'
  return isBefore || at.tokens.some((_, i) => isOwnTime(at.tokens, i))
}

/** "signed a programme for 2021-2023": how long it will hold, not when it was signed. */
const isTerm = ({ kind, status }: Act, { at, date }: DateChoice): boolean =>
  lasting.has(kind) &&
  status !== 'proposed' &&
  /^\d{4}(?:-\d\d)?(?:\/|$)/.test(date.edtf) &&
  [date.from - 1, date.from - 3].some((i) => at.tokens[i]?.lower === 'for') &&
  (at.tokens[date.from - 1]?.lower === 'for' || /^(?:period|years?)$/.test(at.tokens[date.from - 1]?.lower ?? ''))

/** "have drilled together each October": no one day of all. */
const isEach = (_: Act, { at, date }: DateChoice): boolean =>
  [date.from - 1, date.from].some((i) => /^(?:each|every)$/.test(at.tokens[i]?.lower ?? ''))

/** The date said of an act, over those that are of something else in its sentence. */
function dateChosen(act: Act, discourse: Discourse): DateChoice | null {
  const { at } = act.anchor
  const chosen = chooseDate(at, placeOf(act), discourse, 'event')
  const areOther = [isEach, isTerm, isOfEarlier, isBefore, isOfDeedThanked]
  const isOfOther = chosen?.at === at && areOther.some((is) => is(act, chosen))
  if (chosen === null || !isOfOther) return chosen
  const others = at.dates.filter(({ from }) => from !== chosen.date.from)
  const next = chooseDate({ ...at, dates: others }, placeOf(act), discourse, 'event')
  return next !== null && others.includes(next.date) ? { ...next, at } : next
}

/** A date said of one of the sides in the sentence before holds for what they do next: a visit and the talks on it. */
export function dateOfAct(act: Act, { actor, counterpart }: Pair, discourse: Discourse): DateChoice | null {
  const chosen = dateChosen(act, discourse)
  const isOwn = chosen !== null && chosen.at === act.anchor.at
  if (isOwn) return { ...chosen, date: onTwoDays(chosen.at, chosen.date) }
  const told = discourse.date
  const isDay = told !== null && /^\d{4}-\d\d-\d\d$/.test(told.date.edtf)
  if (isDay && isSameDay(act.anchor.at, act.anchor)) return { ...told, role: 'event', how: 'carried' }
  if (isAtOtherTime(act)) return null
  if (chosen !== null || discourse.date === null || discourse.dateSubject === null) return chosen
  const dated = surnameOf(nameOf(discourse.dateSubject.piece))
  const names = [actor, counterpart].map((side) => (side === null ? null : surnameOf(nameOf(side.piece))))
  // "The two ministers met on 3 May. They signed a treaty": of the same occasion.
  const isAtMeeting = /^(?:agreement|joint_statement)$/.test(act.kind) && actor?.isCarried === true
  const isShared = (bilateral.has(act.kind) || isAtMeeting) && dated !== null && names.includes(dated)
  return isShared
    ? { ...discourse.date, role: discourse.date.role === 'as_of' ? 'as_of' : 'event', how: 'carried' }
    : null
}
