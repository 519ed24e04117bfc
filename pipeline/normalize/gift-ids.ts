import type { Claim } from '../claim.ts'
import type { Document } from '../document.ts'
import { maskedSentence, shortHash } from './ids.ts'
import type { Row } from './rows.ts'

/** Rows of one act share its id: one sentence, one verb or noun of giving, one giver, one recipient, one status. */
export function shareGifts(document: Pick<Document, 'id'>, claims: readonly Claim[], rows: readonly Row[]): void {
  const acts = new Map<string, number[]>()
  const gifts = claims.filter(({ table }) => table === 'donations')
  gifts.forEach(({ sentence, cells }, i) => {
    const row = rows[i]
    if (row === undefined) return
    const roles = ['donor', 'recipient', 'status'].map((column) => String(cells.get(column)?.value ?? ''))
    const act = [maskedSentence(sentence), ...roles]
    // The status is read from the verb or noun of giving. Acts of the same sides are told apart by their order: an id must not hold an offset.
    const places = acts.get(act.join('|')) ?? []
    const place = cells.get('status')?.spans[0]?.start ?? 0
    if (!places.includes(place)) places.push(place)
    acts.set(act.join('|'), places)
    const order = places.indexOf(place)
    row.gift_id = shortHash(document.id, 'gift', ...act, ...(order === 0 ? [] : [String(order)]))
  })
}
