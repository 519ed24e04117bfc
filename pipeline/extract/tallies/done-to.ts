import type { Spot } from './spot.ts'

/** What is done to things that are counted, by verbs that no one uses of gifts. */

/** Whether one of the verbs has what is counted for its object. */
const isTakenBy = ({ index, clause }: Spot, verbs: ReadonlySet<string>): boolean =>
  clause !== null && verbs.has(clause.verb.lemma) && !clause.verb.passive && index <= clause.at + 2

/** Or in the passive for its subject. */
const isThemeOf = (spot: Spot, verbs: ReadonlySet<string>): boolean =>
  isTakenBy(spot, verbs) ||
  spot.at.clauses.some(
    ({ verb, subject }) =>
      verb.passive &&
      verbs.has(verb.lemma) &&
      subject !== null &&
      subject.first <= spot.index &&
      spot.index < subject.end,
  )

const inspecting = new Set('check inspect search examine scan screen weigh'.split(' '))

/** "checked 340 lorries": what is looked into stays where it is. */
export const isInspected = (spot: Spot): boolean => isThemeOf(spot, inspecting)

const stopping = new Set('intercept seize impound confiscate board hijack capture sink detain'.split(' '))

/** "saw 40 boats intercepted", "seized 90 lorries", "40 ships were boarded": what the law or others lay hands on. */
export const isStopped = (spot: Spot): boolean =>
  isTakenBy(spot, stopping) ||
  spot.at.clauses.some(
    ({ at: verb, verb: { lemma } }) => verb > spot.index && verb <= spot.index + 3 && stopping.has(lemma),
  )

const halting = new Set('cancel delay ground halt divert reroute derail'.split(' '))

/** "Three trains, 40 buses and all flights were cancelled": what does not run, or not on time. */
export const isHalted = (spot: Spot): boolean => isThemeOf(spot, halting)

const observing = new Set('count find spot sight see tag track record census photograph'.split(' '))

/** "counted 812 elephants", "900 geese were spotted": animals that someone finds somewhere, and no one gives. */
export const isObserved = (spot: Spot): boolean => isThemeOf(spot, observing)
