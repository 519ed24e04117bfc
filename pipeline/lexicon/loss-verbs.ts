import { words } from './word-list.ts'

/** Who does this has less than before, or does not get what was due: "lost", "forwent", "forfeited". */
export const lossVerbs: ReadonlySet<string> = new Set(['lose', 'forgo', 'forfeit', 'sacrifice'])

/** "missed out on", "gave up": the verb that says the same with its particle. */
export const isLosing = ({ lemma, particle }: { lemma: string; particle: string | null }): boolean =>
  lossVerbs.has(lemma) || (lemma === 'miss' && particle === 'out') || (lemma === 'give' && particle === 'up')

/** Their participles, before what is lost: "lost output". */
export const lossParticiples: ReadonlySet<string> = new Set(['lost', 'forgone', 'foregone', 'forfeited'])

/** What is done to orders, journeys and goods that come to nothing. */
const undoingVerbs: ReadonlySet<string> = words(
  'cancel scrap axe discard dump destroy wreck ruin wipe damage waste spoil abandon erase eat',
)

const undoingPhrases: ReadonlySet<string> = new Set([
  'call off',
  'throw away',
  'throw out',
  'pour away',
  'tip away',
  'turn away',
  'walk away',
  'put off',
  'plough in',
  'wash away',
  'sweep away',
  'knock out',
])

/** "cancel", "call off", "walk away": `next` is the word behind the verb, where it is no particle of it. */
export const isUndoing = (
  { lemma, particle }: { lemma: string; particle: string | null },
  next: string | null = null,
): boolean => undoingVerbs.has(lemma) || undoingPhrases.has(`${lemma} ${particle ?? next}`)

/** Before a noun: "cancelled nights", "ruined crops". */
export const undoneParticiples: ReadonlySet<string> = new Set([
  ...lossParticiples,
  ...words(
    'missed unpaid uncollected destroyed damaged ruined wasted cancelled canceled scrapped called-off discarded unmade unbuilt unearned',
  ),
])

/** What is lost, harmed or to be paid: as the noun of a sum, it goes down. */
export const lossNouns: ReadonlySet<string> = words(
  `loss losses damage damages cost costs shortfall shortfalls blow hit toll drag dent setback fallout effect effects impact impacts consequence consequences harm destruction
  cancellation cancellations layoff layoffs lay-offs redundancy redundancies dismissal dismissals sackings furloughs write-off write-offs write-down write-downs`,
)

/** What an employer does to those whom it sends away or has no work for; not all of it is told of staff alone. */
export const dismissalVerbs: ReadonlySet<string> = new Set(
  'lay dismiss sack furlough fire idle suspend send let cut axe shed'.split(' '),
)
