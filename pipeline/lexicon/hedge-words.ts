import type { Qualifier } from '../extract/mention.ts'

export type Hedge = Extract<Qualifier, 'exact' | 'approx' | 'nearly' | 'at_least' | 'at_most'>

/** "greater", "equal or greater": all the ways to compare with a bound that is itself allowed. */
const compare = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [
      `${word} than`,
      `${word} or equal than`,
      `${word} or equal to`,
      `${word} than or equal to`,
      `${word} than or equal`,
      `equal or ${word} than`,
      `equal to or ${word} than`,
    ])
    .join('|')

/** Words before a number, and what they make of it. */
export const hedgesBefore: readonly (readonly [hedge: Hedge, phrases: string])[] = [
  [
    'at_least',
    `${compare('more greater larger bigger higher')}|over than|older than|longer than|taller than|heavier than|faster than|no slower than|not slower than|no younger than|not younger than|no shorter than|well more than|far more than|much more than|slightly more than|little more than|over|well over|just over|slightly over|a little over|a bit over|a shade over|above|well above|just above|equal to or above|equal to or over|upwards of|upward of|north of|at least|at the least|at the very least|at a minimum|at minimum|no fewer than|no less than|no lower than|no smaller than|not fewer than|not less than|not lower than|not under|not below|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped|tops|topping|to top|would top|could top|will top|should top|may top|might top|can top|passed|passes|has passed|have passed|to pass|would pass|could pass|will pass|should pass|may pass|might pass|can pass|past|crossed|crosses|beyond|in excess of|a minimum of|minimum|minimum of|>|≥|> =|= >`,
  ],
  [
    'at_most',
    `${compare('less fewer lower smaller')}|younger than|shorter than|lighter than|slower than|no older than|not older than|no longer than|not longer than|up to|anything up to|at most|at the most|at the very most|at maximum|at a maximum|no more than|not more than|far less than|much less than|far fewer than|not exceeding|not exceed|unlikely to exceed|hardly exceed|scarcely exceed|hardly get beyond|hardly go beyond|unlikely to surpass|unlikely to top|not surpass|not reach|not over|not above|under|well under|below|well below|well short of|far short of|up to and including|equal to or under|equal to or below|south of|a maximum of|maximum|maximum of|max .|no higher than|no faster than|not faster than|no greater than|no larger than|not higher than|not greater than|not larger than|<|≤|< =|= <`,
  ],
  [
    'nearly',
    'nearly|almost|close to|nigh on|getting on for|just under|just below|slightly under|slightly below|slightly less than|a little under|a little less than|a shade under|a shade below|a touch under|a touch below|a fraction under|a fraction below|a whisker under|a whisker below|a hair under|a hair below|marginally under|marginally below|marginally less than|fractionally under|fractionally below|fractionally less than|narrowly under|narrowly below|shy of|just short of|a little short of|just shy of|a little shy of|a shade shy of|nears|nearing|approaching|not quite|not far off|not far short of|little short of|well-nigh|verging on|bordering on|barely|the best part of|the better part of|best part of|better part of',
  ],
  [
    'approx',
    'about|around|roughly|approximately|approx|approx .|some|circa|circa .|ca|ca .|c .|est .|est|an estimated|the estimated|estimated|more or less|give or take|in the region of|in the order of|on the order of|of the order of|in the vicinity of|in the neighborhood of|in the neighbourhood of|something like|near|~|≈|perhaps',
  ],
  ['exact', 'as many as|as much as|exactly|precisely|as few as|as little as'],
]

/** "50 or more", "50 and over": the word behind "or"; those behind "and" are fewer, for "50 and less so" goes on. */
export const hedgesAfter: ReadonlyMap<string, Hedge> = new Map([
  ['more', 'at_least'],
  ['above', 'at_least'],
  ['over', 'at_least'],
  ['higher', 'at_least'],
  ['greater', 'at_least'],
  ['better', 'at_least'],
  ['upwards', 'at_least'],
  ['up', 'at_least'],
  ['less', 'at_most'],
  ['fewer', 'at_most'],
  ['below', 'at_most'],
  ['under', 'at_most'],
  ['lower', 'at_most'],
  ['so', 'approx'],
  ['thereabouts', 'approx'],
])

export const hedgesAfterAnd: ReadonlySet<string> = new Set(['above', 'over', 'upwards', 'below', 'under'])

/** Whole phrases behind a number, or behind the noun that it counts: "20 tents at most". */
export const trailingHedges: readonly (readonly [words: readonly string[], hedge: Hedge])[] = (
  [
    ['at_least', 'at least|at the least|at the very least|at a minimum|at minimum'],
    ['at_most', 'at most|at the most|at the very most|at a maximum|at maximum'],
    ['approx', 'give or take|more or less|- ish|ish'],
  ] satisfies [Hedge, string][]
).flatMap(([hedge, phrases]) => phrases.split('|').map((phrase): [string[], Hedge] => [phrase.split(' '), hedge]))
