import { isNewsOutlet } from '../../lexicon/news-outlets.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { words } from '../../lexicon/word-list.ts'
import { lowerWords, type Piece } from '../piece.ts'

/** Who plays, sells or writes speaks for no country. */
const unofficial = words(
  'coach player team side club goalkeeper striker rugby football cricket hockey hotel share music fiddle father mother reporter journalist union',
)
const games = words(
  'coach player goalkeeper striker midfielder winger footballer football rugby cricket hockey basketball volleyball baseball tennis referee',
)
/** "the football federation", "the players": who plays, or sees to it. */
export const isOfGames = (piece: Piece): boolean => lowerWords(piece).some((word) => games.has(singularOf(word)))

/** "Nobody in Rome", "few in Ankara" */
const unnamed = /^(?:nobody|no-one|none|neither|few|someone|somebody|anyone|anybody|critics)$/
/** "Thousands", "crowds of students", "the protesters" */
const crowds =
  /^(?:dozens|hundreds|thousands|crowds?|protest[eo]rs?|demonstrators?|marchers|activists?|residents|villagers|locals|passers-by|mob)$/
/** "the African Union", "the customs union": of states, and not of those who work. */
const ofStates =
  /^(?:african|arab|customs|economic|eurasian|european|maghreb|monetary|postal|soviet|telecommunication)$/

export const isUnofficial = (piece: Piece): boolean => {
  const own = lowerWords(piece)
  const isOne = (word: string, i: number): boolean =>
    unofficial.has(singularOf(word)) && !(word === 'union' && ofStates.test(own[i - 1] ?? ''))
  return unnamed.test(own[0] ?? '') || own.some(isOne)
}

/** Many who have no say for a country. */
export const isCrowd = (piece: Piece): boolean => lowerWords(piece).some((word) => crowds.test(word))

const outlets = words('broadcaster newspaper daily weekly magazine channel station radio television tabloid')

/** "the broadcaster RTV", "a Lima daily": who asks, and prints or sends what is said. */
export function isOutlet(piece: Piece): boolean {
  const own = lowerWords(piece)
  // "Reuters", "the Lima Tribune"
  const isCalledSo = piece.at.tokens[piece.to - 1]?.word?.isCapital === true && isNewsOutlet(own)
  if (isCalledSo) return true
  const isOne = /^(?:the|a|an|his|her)$/.test(own[0] ?? '') || piece.at.tags[piece.from] === 'NNP'
  return isOne && own.some((word) => outlets.has(word)) && !/^(?:audience|listeners|viewers)$/.test(own.at(-1) ?? '')
}

export const press = new Set([
  'reporter',
  'reporters',
  'journalist',
  'journalists',
  'press',
  'media',
  'newsmen',
  'correspondents',
  'radio',
  'television',
  'tv',
  'newspaper',
  'newspapers',
  'magazine',
  'broadcaster',
])

export const isPress = (piece: Piece): boolean => lowerWords(piece).some((word) => press.has(word))
