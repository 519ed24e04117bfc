import { ownPossessives } from '../lexicon/function-words.ts'
import type { AreaMention } from './areas.ts'
import { firstIndexIn } from './index-in.ts'
import { lowerWords, type Piece } from './piece.ts'

const posts =
  /^(?:embassy|consulate|consulate-general|mission|legation|commission|general|ambassador|commissioner|consul|envoy)$/

/** Whom a body has abroad: "its director in Peru" is of the body's country. */
const staff =
  /^(?:director|representative|delegate|delegation|attach[eé]|head|chief|manager|coordinator|spokes(?:man|woman|person)|office|bureau|staff|employees|volunteers)$/

/** "the High Commission", "the consulate general": no other commission or general is a post. */
const before: Readonly<Record<string, string>> = { commission: 'high', commissioner: 'high', general: 'consulate' }

const isPostAt = (tokens: Piece['at']['tokens'], i: number): boolean => {
  const noun = tokens[i]?.lower ?? ''
  return posts.test(noun) && (before[noun] ?? tokens[i - 1]?.lower) === tokens[i - 1]?.lower
}

/** Words between a post and the place where it sits: "the embassy of the Republic of Chile in Lima". */
const longestHome = 8

/** "the Embassy of Chile in Lima", "Chile's ambassador to Peru", "the Chilean High Commissioner in Suva, Ana Ruiz": the country that an embassy or its head is posted to. */
export function hostIn(at: Piece['at']): AreaMention | undefined {
  return at.areas.find((host) => {
    const prep = at.tokens[host.from - 1]?.lower === 'the' ? host.from - 2 : host.from - 1
    if (host.form !== 'name' || host.iso3 === null || !/^(?:in|to|at)$/.test(at.tokens[prep]?.lower ?? '')) return false
    for (let i = prep - 1; i >= Math.max(0, prep - longestHome); i--) {
      if (isPostAt(at.tokens, i)) return true
      if (
        at.tags[i] !== 'NNP' &&
        !/^(?:of|the|republic|kingdom|federation|extraordinary|plenipotentiary|and)$/.test(at.tokens[i]?.lower ?? '')
      )
        return false
    }
    return false
  })
}

const gatherings =
  /^(?:conference|summit|meeting|congress|forum|gathering|concert|telethon|auction|gala|banquet|fair|congresses|meetings|concerts|rally)$/

/** "a meeting of donors | in Lima": where those who came together met. */
function endOfGathering({ tokens, areas }: Piece['at'], noun: number, to: number): number {
  if (!gatherings.test(tokens[noun]?.lower ?? '')) return -1
  const prep = firstIndexIn(tokens, noun + 1, to, ({ lower }) => /^(?:in|at)$/.test(lower))
  return prep < 0 || areas.some(({ from }) => from > noun && from < prep) ? -1 : prep
}

/** Where the words for a post end: "the embassy | in Lima", "the conference | in Lima"; of other phrases their own end. */
export function endOfPost({ at, from, to }: Piece): number {
  for (let i = from; i + 1 < to; i++) {
    const noun = at.tokens[i]?.lower ?? ''
    const gathering = endOfGathering(at, i, to)
    if (gathering > 0) return gathering
    const isPost = isPostAt(at.tokens, i)
    const isOwnStaff = staff.test(noun) && ownPossessives.has(at.tokens[from]?.lower ?? '')
    if ((isPost || isOwnStaff) && /^(?:in|at)$/.test(at.tokens[i + 1]?.lower ?? '')) return i + 1
  }
  return to
}

const envoys = /^(?:ambassadors?|envoys?|commissioners?|consuls?|representatives?|d'affaires|emissary|emissaries)$/

/** "the ambassador to Peru": the place at token `i` of a phrase is where its envoy is sent, and not whose. */
export function isHostOfEnvoy({ at: { tokens }, from }: Piece, i: number): boolean {
  const to = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1
  return to > from && tokens[to]?.lower === 'to' && envoys.test(tokens[to - 1]?.lower ?? '')
}

const stationed =
  /^(?:director|representative|delegate|attach[eé]|manager|coordinator|co-ordinator|chief|head|spokes(?:man|woman|person)|correspondent)$/

/** "its country director for Peru, Ana Ruiz,", "Ana Ruiz, the resident coordinator in Peru,": the countries that someone named beside is stationed in. */
export function stationsOf({ at, from, to }: Piece): AreaMention[] {
  const isOfStaff = (area: AreaMention): boolean => {
    const prep = at.tokens[area.from - 1]?.lower === 'the' ? area.from - 2 : area.from - 1
    // "the fund's mission chief for Peru", "the special representative for Peru": who travels there
    if (/^(?:mission|special|visiting|desk|trade|team|delegation)$/.test(at.tokens[prep - 2]?.lower ?? '')) return false
    return /^(?:in|for|to)$/.test(at.tokens[prep]?.lower ?? '') && stationed.test(at.tokens[prep - 1]?.lower ?? '')
  }
  const isBeside = (area: AreaMention): boolean =>
    (area.to === from - 1 && at.tokens[area.to]?.text === ',') ||
    (at.tokens[to]?.text === ',' &&
      area.from > to &&
      area.from < to + longestPost &&
      at.tokens.slice(to + 1, area.from).every(({ text }) => text !== ','))
  return at.areas.filter((area) => area.form === 'name' && isBeside(area) && isOfStaff(area))
}

const longestPost = 9

/** "the embassy in Lima": the words without the place where it sits. */
export const wordsOfPost = (piece: Piece): string[] => lowerWords({ ...piece, to: endOfPost(piece) })
