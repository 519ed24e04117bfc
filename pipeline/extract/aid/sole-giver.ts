import type { Cell, Claim } from '../../claim.ts'
import { bearsArticle } from '../../lexicon/countries-with-article.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Cells, put, putActor } from '../claim-builder.ts'
import type { Discourse } from '../discourse.ts'
import { kindOfDonor } from '../gifts/kind-of-donor.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import { bodiesOfSeveral } from '../lands-of-bodies.ts'
import { cellOf, lowerWords } from '../piece.ts'
import { nearRule } from './goes-on.ts'
import { isInReturn } from './in-return.ts'
import type { Told } from './told.ts'

/** Columns that tell who gives. */
const columns = ['donor', 'donor_type', 'donor_iso3'] as const

/** Who gives what the paragraph has told, where it is one country alone. */
export interface SoleGiver {
  readonly iso3: string
  readonly cells: ReadonlyMap<string, Cell>
}

/** Asked for or sold: who gives is not told by who gave before. */
export const isAskedOrSold = ({ cells }: Claim): boolean => {
  const status = cells.get('status')?.value
  return status === 'exported' || status === 'called_for'
}

/** A total may be of many, and money that comes from nowhere anyone's, unless it is "another 3 million". */
export const mayBeOfSole = (at: AnalyzedSentence, { telling, figure }: Told, { isFurther }: Claim): boolean =>
  telling.mode !== 'ask' &&
  telling.mode !== 'sell' &&
  telling.mode !== 'amount' &&
  telling.rule !== 'aid-total' &&
  !isInReturn(at, telling) &&
  (isFurther === true || (figure.number.kind !== 'money' && figure.item.category !== 'cash'))

/** "Two tankers were handed over": goods of which no one is told to give them. */
export const isOfSole = ({ donor, item }: GiftOfItem): boolean =>
  donor === null && item.number !== null && item.number.kind !== 'money' && item.category !== 'cash'

const houses = /^(?:embassy|consulate|commission|mission)$/

/** "Peru has helped Chad", "the embassy of Peru": who gives, before a gift is told. */
function helperTold({ help, post: embassy, envoyHome, author }: Discourse): SoleGiver | null {
  if (help?.donor != null && help.isAsked !== true) return giverOf(help.donor)
  if (author?.type === 'embassy' && lowerWords(author.piece).some((word) => houses.test(word))) return giverOf(author)
  const post = embassy ?? envoyHome
  return post === null ? null : giverOf({ ...actorOf(post.piece), type: 'government', iso3: post.iso3 })
}

function giverOf(actor: Actor): SoleGiver | null {
  const { iso3, piece } = actor
  if (iso3 === null) return null
  const cells: Cells = new Map()
  putActor(cells, 'donor', actor, 'carried')
  put(cells, 'donor_type', cellOf(kindOfDonor(piece.at, actor), piece, 'carried'))
  return { iso3, cells }
}

const bodies = new Set(['government', 'embassy', 'military', 'royal', 'parliament_members'])

/** "the Rescue Board": what every state has, by a name that tells no country. */
const offices = /^the .*\b(?:board|agency|service|directorate|administration|authority|parliament|senate)$/i

/** "his government", "the cabinet", "Ambassador Ana Ruiz": of a country that its own words do not tell. */
function isOfSomeCountry({ cells }: Claim): boolean {
  const type = String(cells.get('donor_type')?.value)
  const name = String(cells.get('donor')?.value)
  const isOpenBody = /^(?:the|his|her|its|their|our) /i.test(name) && !bearsArticle(name.replace(/^the /i, ''))
  if (cells.has('donor_iso3') || bodiesOfSeveral.test(name)) return false
  return type === 'embassy' || (bodies.has(type) && isOpenBody) || offices.test(name)
}

/** "Its herders sent 20 tents. A squad had flown out": of the country that the same words had before. */
function withKnownCode(claim: Claim, { donorCodes }: Discourse): Claim {
  const name = String(claim.cells.get('donor')?.value)
  const code = claim.cells.has('donor_iso3') ? undefined : donorCodes.get(name)
  return code === undefined ? claim : { ...claim, cells: new Map([...claim.cells, ['donor_iso3', code]]) }
}

/** "Peru sent Chad 20 tents. 30 beds were handed over on Monday": with no other giver told so far, it gave these too. */
export function withSoleGiver(told: Claim, discourse: Discourse): Claim {
  const claim = withKnownCode(told, discourse)
  const { cells } = claim
  const isBody = isOfSomeCountry(claim)
  if (isAskedOrSold(claim) || (cells.has('donor') && !isBody)) return claim
  const giver = discourse.soleGiver ?? helperTold(discourse)
  if (giver === null || giver === 'several' || giver.iso3 === cells.get('recipient_iso3')?.value) return claim
  const own = [...giver.cells].filter(([column]) => !isBody || column === 'donor_iso3')
  const carried = own.map(([column, cell]): [string, Cell] => [column, { ...cell, how: nearRule }])
  return { ...claim, cells: new Map([...cells, ...carried]) }
}

/** Keeps in mind who gives, until the paragraph tells of a second giver or of one whose country is not told. */
export function rememberSoleGiver(discourse: Discourse, claim: Claim): void {
  const { table, cells } = claim
  if (table !== 'donations' || !cells.has('donor') || isOfSomeCountry(claim)) return
  const [name, code] = [cells.get('donor')?.value, cells.get('donor_iso3')]
  if (typeof name === 'string' && code !== undefined) discourse.donorCodes.set(name, code)
  const iso3 = cells.get('donor_iso3')?.value
  const { soleGiver } = discourse
  const isSame = soleGiver === null || (soleGiver !== 'several' && soleGiver.iso3 === iso3)
  if (typeof iso3 !== 'string' || !isSame) {
    discourse.soleGiver = 'several'
    return
  }
  const own = columns.flatMap((column): [string, Cell][] => {
    const cell = cells.get(column)
    return cell === undefined ? [] : [[column, cell]]
  })
  discourse.soleGiver ??= { iso3, cells: new Map(own) }
}
