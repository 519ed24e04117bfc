import { firstIndexIn } from '../index-in.ts'
import { collectArguments } from '../parse/clause.ts'
import { ownerOf, partyAt, partyBehind, partyFrom, whoseOf } from './actors-near.ts'
import { landsOfEfforts } from './effort-owner.ts'
import { isGiftNoun } from './gift-subject.ts'
import { ownerAhead, participleGiver, receiptInside, relativeParties } from './giver-inside.ts'
import { giverOfObject } from './giver-of-object.ts'
import { towards } from './relative-receivers.ts'
import type { RoleReader } from './role-readers.ts'

/** "Peru's aid to Chad came to 3 million": whose gift the subject names, and who gets it. */
export const amounting: RoleReader = (at, clause) => {
  const { subject, at: verb } = clause
  if (subject === null) return { donor: ownerAhead(at, verb), recipient: null }
  const found = collectArguments(at.chunks, subject.first, verb).found
  const wh = firstIndexIn(
    at.chunks,
    subject.first + 1,
    at.chunks.length,
    (chunk) => chunk.kind === 'wh' || chunk.kind === 'verb',
  )
  const place = wh < 0 ? verb : Math.min(wh, verb)
  const inner = at.clauses.find((one) => one.at === subject.end && one.verb.form === 'participle')
  // "supplies to nine districts of Chad totalling 20 tents": of the supplies.
  const isOther = clause.verb.form === 'gerund' && !isGiftNoun(at, subject) && partyFrom(at, subject) !== null
  if (isOther) return { donor: null, recipient: null }
  const relative = relativeParties(at, clause)
  const receipt = receiptInside(at, clause)
  const listed = clause.verb.form === 'gerund' ? clause.arguments : []
  // "U.S. Government (USG) commitments"
  const named = at.chunks[subject.first + 1]?.kind === 'punct' ? partyAt(at, subject.first) : null
  return {
    donor:
      (isGiftNoun(at, subject) ? whoseOf(at, subject) : null) ??
      participleGiver(at, clause) ??
      receipt.donor ??
      relative.donor ??
      // "the gift of goods consisting of 20 tents and 30 beds by Peru to Chad"
      partyBehind(at, listed, ['by']) ??
      ownerOf(at, subject.first, place) ??
      named ??
      giverOfObject(at, subject),
    // "Aid pledged for Peru came to 3 million"
    recipient:
      partyBehind(at, [...found, ...(inner?.arguments ?? [])], towards) ??
      relative.recipient ??
      receipt.recipient ??
      partyBehind(at, listed, ['to']) ??
      partyBehind(at, landsOfEfforts(at, found), ['in']),
  }
}
