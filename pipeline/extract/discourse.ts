import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import type { Piece } from './piece.ts'

/** What earlier sentences of the paragraph, and the section's heading, have told: a document is read with nothing else in mind. */
export interface Discourse {
  readonly documentDate: string | null
  paragraph: number
  section: string | null
  /** Subject of the sentence before. */
  subject: Actor | null
  /** Date that the paragraph's list or subject carries on. */
  date: DateChoice | null
  /** Who gives and who receives in this paragraph. */
  donor: Actor | null
  recipient: Actor | null
  /** The same, by the section's heading. */
  headingDonor: Actor | null
  headingRecipient: Actor | null
  /** Area that the paragraph's economic figures are about, the last named estimator and scenario. */
  area: Actor | null
  estimator: Piece | null
  condition: Piece | null
}

export function startDiscourse(documentDate: string | null): Discourse {
  return {
    documentDate,
    paragraph: -1,
    section: null,
    subject: null,
    date: null,
    donor: null,
    recipient: null,
    headingDonor: null,
    headingRecipient: null,
    area: null,
    estimator: null,
    condition: null,
  }
}

/** A new paragraph forgets the one before; a new section its heading too. */
export function enterSentence(discourse: Discourse, { sentence }: AnalyzedSentence): void {
  if (sentence.section !== discourse.section) {
    Object.assign(discourse, startDiscourse(discourse.documentDate), { section: sentence.section })
  }
  if (sentence.paragraph === discourse.paragraph) return
  const { headingDonor, headingRecipient, section } = discourse
  Object.assign(discourse, startDiscourse(discourse.documentDate), { headingDonor, headingRecipient, section, paragraph: sentence.paragraph })
}
