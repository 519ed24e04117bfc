import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import type { EngagementMemory } from './engagements/memory.ts'
import type { EconomyMemory } from './estimates/memory.ts'
import type { Side } from './estimates/sides.ts'
import type { Piece } from './piece.ts'

/** A country and where it was read. */
export interface Nationality {
  readonly iso3: string
  readonly piece: Piece
}

/** What earlier sentences have told: of the paragraph, of the section's heading, and of persons. A document is read with nothing else in mind. */
export interface Discourse {
  readonly documentDate: string | null
  /** Countries of the persons named so far with one, by the last word of their name. */
  readonly persons: Map<string, Nationality>
  /** The same of persons whose country only an act with others told, and of bodies named with theirs ("Peru's Green Party"). */
  readonly envoys: Map<string, Nationality>
  readonly bodies: Map<string, Nationality>
  paragraph: number
  section: string | null
  /** Subject of the sentence before. */
  subject: Actor | null
  /** The last date of the paragraph, and of whom it was said. */
  date: DateChoice | null
  dateSubject: Actor | null
  /** Who gives and who receives in this paragraph: the first named. */
  donor: Actor | null
  recipient: Actor | null
  /** The same, by the section's heading. */
  headingDonor: Actor | null
  headingRecipient: Actor | null
  /** Area that the paragraph's economic figures are about, the last named estimator and scenario. */
  area: Actor | null
  estimator: Piece | null
  condition: Piece | null
  /** The economic figure told last, and the country named last. */
  economy: EconomyMemory | null
  place: Side | null
  /** Whether the sentence before counted cases: a list of counts goes on. */
  isCounting: boolean
  /** The act of contact told last, and the last person that a sentence was about. */
  engagement: EngagementMemory | null
  envoy: Piece | null
  /** The one other country that the sentence before named, beside that of its subject: where its subject went. */
  otherPlace: Nationality | null
}

const ofParagraph = {
  subject: null,
  date: null,
  dateSubject: null,
  donor: null,
  recipient: null,
  area: null,
  estimator: null,
  condition: null,
  economy: null,
  place: null,
  isCounting: false,
  engagement: null,
  envoy: null,
  otherPlace: null,
} as const

export function startDiscourse(documentDate: string | null): Discourse {
  return {
    documentDate,
    persons: new Map(),
    envoys: new Map(),
    bodies: new Map(),
    paragraph: -1,
    section: null,
    headingDonor: null,
    headingRecipient: null,
    ...ofParagraph,
  }
}

/** A new paragraph forgets the one before; a new section its heading too. */
export function enterSentence(discourse: Discourse, { sentence }: AnalyzedSentence): void {
  if (sentence.section !== discourse.section) {
    Object.assign(discourse, ofParagraph, {
      headingDonor: null,
      headingRecipient: null,
      section: sentence.section,
      paragraph: sentence.paragraph,
    })
  }
  // A title is read by itself: it is no part of the paragraph that cites it.
  if (sentence.paragraph === discourse.paragraph && sentence.footnote === null) return
  Object.assign(discourse, ofParagraph, { paragraph: sentence.footnote === null ? sentence.paragraph : -1 })
}
