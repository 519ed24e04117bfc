import type { Claim } from '../claim.ts'
import type { Document } from '../document.ts'
import { maskedSentence, shortHash } from './ids.ts'
import type { Row } from './rows.ts'

/** Rows of one act share its id: one sentence, one giver, one recipient, one status. */
export function shareGifts(document: Document, claims: readonly Claim[], rows: readonly Row[]): void {
  const gifts = claims.filter(({ table }) => table === 'donations')
  gifts.forEach(({ sentence, cells }, i) => {
    const row = rows[i]
    const roles = ['donor', 'recipient', 'status'].map((column) => String(cells.get(column)?.value ?? ''))
    if (row !== undefined) row.gift_id = shortHash(document.id, 'gift', maskedSentence(sentence), ...roles)
  })
}
