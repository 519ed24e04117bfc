import type { Cell } from '../claim.ts'
import type { Goods } from '../lexicon/goods.ts'
import type { DonorType } from '../lexicon/organizations.ts'
import type { Actor } from './actors.ts'
import type { Bearer } from './aid/bearer.ts'
import type { LastItem } from './aid/figure.ts'
import type { Getter } from './aid/getter.ts'
import type { Help } from './aid/helped-before.ts'
import type { LoneGifts } from './aid/lone-gifts.ts'
import type { AidMemory, ListMemory } from './aid/memory.ts'
import type { NamedBefore } from './aid/named-before.ts'
import type { SoleGiver } from './aid/sole-giver.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { DateChoice } from './claim-builder.ts'
import type { AskedCount } from './counts/asked.ts'
import type { Cause } from './counts/cause.ts'
import type { CountHeads } from './counts/count.ts'
import type { CountMemory, CountTopic } from './counts/memory.ts'
import type { OnlyPlace } from './counts/only-place.ts'
import type { StandingDate } from './counts/standing-date.ts'
import type { ToldPlaces } from './counts/told-places.ts'
import type { Condoled } from './engagements/condoled.ts'
import type { EngagementMemory } from './engagements/memory.ts'
import type { Asked } from './estimates/asked-change.ts'
import type { Whole } from './estimates/carried-area.ts'
import type { EconomyMemory } from './estimates/memory.ts'
import type { Side } from './estimates/side.ts'
import type { ToldMeasures } from './estimates/told-measures.ts'
import type { LastOf } from './last-of.ts'
import type { Nationality } from './nation.ts'
import type { Piece } from './piece.ts'
import type { CountedNoun, Crowd } from './tallies/spot.ts'
import type { Topics } from './topic.ts'
import type { TravelMemory } from './visits/memory.ts'

export type { Nationality } from './nation.ts'

/** What earlier sentences have told: of the paragraph, of the section's heading, and of persons. A document is read with nothing else in mind. */
export interface Discourse {
  readonly documentDate: string | null
  /** Countries of the persons named so far with one, by the last word of their name. */
  readonly persons: Map<string, Nationality>
  /** The same of persons whose country only an act with others told. */
  readonly envoys: Map<string, Nationality>
  /** The same of bodies named with theirs ("Peru's Green Party"). */
  readonly bodies: Map<string, Nationality>
  /** Whose embassy the text named last: its ambassador is told without a country. */
  post: Nationality | null
  /** Whose ambassador the paragraph named first. */
  envoyHome: Nationality | null
  /** Where an embassy or its head was told to be posted. */
  host: Nationality | null
  /** Who writes the text: "we" where no one is quoted. */
  author: Actor | null
  /** Kinds of bodies that were told with their name ("the steelmaker Hanbit"), by its last word. */
  readonly kinds: Map<string, DonorType>
  /** Countries of firms, charities and foundations that were told with their name, by the name. */
  readonly bodyNations: Map<string, Nationality>
  /** The one named last, by kind. */
  readonly lastBodies: Map<DonorType, { readonly name: string; readonly nation: Nationality | null }>
  /** Bodies and offices that were told with their name or country, by the noun for them ("ministry"). */
  readonly named: Map<string, NamedBefore>
  /** Codes of the countries named so far: their towns are known. */
  readonly countries: Set<string>
  /** Whether the text has named the European Union. */
  isOfUnion: boolean
  /** Codes of the currencies named so far, the last at the end. */
  readonly currencies: Set<string>
  paragraph: number
  /** How many sentences of the paragraph have been read; none of a heading. */
  told: number
  section: string | null
  /** Subject of the sentence before. */
  subject: Actor | null
  /** The last date of the paragraph, and of whom it was said. */
  date: DateChoice | null
  dateSubject: Actor | null
  /** Whether that date was told in passing: in a relative clause, or of what had been before. */
  isDateInPassing: boolean
  /** Whether a later sentence told a day that no date gives: "On Thursday the king came." */
  isDayOpen: boolean
  /** The date up to which a caption of the section says that what follows is told. */
  caption: DateChoice | null
  /** Who gives and who receives in this paragraph: the first named. */
  donor: Actor | null
  recipient: Actor | null
  /** The same, by the section's heading. */
  headingDonor: Actor | null
  headingRecipient: Actor | null
  /** What a heading tells of all gifts below it. */
  headingAid: AidMemory | null
  /** Area that the paragraph's economic figures are about, and the last named scenario. */
  area: Actor | null
  condition: Piece | null
  /** The main scenario that a sentence opened with: later forecasts are told under it. */
  frame: Piece | null
  /** Whoever the paragraph named last as one who tells or reckons. */
  readonly estimator: LastOf<Piece>
  /** The economic figure told last, and the country named last. */
  economy: EconomyMemory | null
  /** The currency of the last sum that the paragraph told, whatever it was of. */
  currency: string | null
  /** What the paragraph measured last, kind by kind. */
  measured: ToldMeasures
  /** How many gifts and how many economic figures the paragraph has told. */
  weights: { readonly gifts: number; readonly estimates: number }
  /** The time that a heading inside the paragraph gives its economic figures. */
  span: DateChoice | null
  place: Side | null
  /** What a question asked for: "Growth?", "How far did it fall?" */
  askedMeasure: Asked | null
  /** The region or group that the paragraph's economic figures are about. */
  whole: Whole | null
  /** What the paragraph counted last: a figure without a noun counts it too. */
  counted: CountedNoun | null
  /** The persons that it counted last. */
  crowd: Crowd | null
  /** The sentence before, where its colon opens a list in a paragraph of its own. */
  opener: AnalyzedSentence | null
  /** The date that the head of the list in this paragraph told. */
  listDate: DateChoice | null
  /** The gift of an amount that the paragraph told last: what later figures leave out is taken from it. */
  aid: AidMemory | null
  /** Goods that no words give, until a gift is told near them. */
  readonly loneGifts: LoneGifts
  /** Whose plane or ship the sentence before told of, and where it went, or who would help whom. */
  bearer: Bearer | null
  /** Which country the paragraph said to help which. */
  help: Help | null
  /** The one that it told to be in need. */
  needy: Actor | 'several' | null
  /** Several that the paragraph named last: "they", "them". */
  several: Actor | null
  /** The countries that the paragraph's gifts went to, with who got them. */
  readonly getters: Map<string, Getter>
  /** The countries that the paragraph told to give: "the country" that then gets something is another. */
  readonly givers: Set<string>
  /** Countries of the paragraph's givers, by the words that name them; and the one country that gave so far, null where none did. */
  readonly donorCodes: Map<string, Cell>
  soleGiver: SoleGiver | 'several' | null
  /** Whether the paragraph told of a conference at which donors make promises. */
  isPledging: boolean
  /** The list of gifts that a sentence or heading opened. */
  giftList: ListMemory | null
  /** Goods that the paragraph named last without counting them: a later bare number may count them. */
  goods: LastItem
  /** The money that was given last: a later bare number of millions is more of it, not of tents or trucks. */
  money: LastItem
  /** Those who were sent last to help. */
  helpers: LastItem
  /** Of what kind the kits are that the paragraph named last. */
  kits: Goods['category'] | null
  /** Countries named in the paragraph. */
  readonly topics: Topics
  /** The areas that the last list or series of figures named, in their order. */
  listed: readonly Side[]
  /** Whether the sentence before counted cases: a list of counts goes on. */
  isCounting: boolean
  /** What the last figures of cases or deaths counted, and the country that such figures are about. */
  counts: CountMemory | null
  countTopic: CountTopic | null
  /** The day at which the paragraph's figures stand. */
  countDate: StandingDate | null
  /** Up to when the whole text counts, by its last line. */
  closingDate: DateChoice | null
  /** What the sentence before asked for: "How many have died?" */
  askedCount: AskedCount | null
  /** The same of persons and things: "How many schools are shut?" */
  askedTally: CountedNoun | null
  /** The places that sentences before told of: "of them", "the region" points back to one. */
  toldPlaces: ToldPlaces | null
  /** Three kinds that the section counted one behind the other: brackets of three hold them in that order. */
  legend: CountHeads | null
  /** The one place that all counts of the text are of, whatever paragraph they stand in. */
  onlyPlace: OnlyPlace
  /** What "(4)" counts behind another figure: "with deaths in brackets". */
  bracketed: string | null
  /** What people die of in this document: the disease or disaster named last. */
  cause: Cause | null
  /** Whether the document has named vaccines or tests, which bare figures may be of. */
  namesTests: boolean
  /** Whether it has spoken of cases, infections or the ill. */
  namesCases: boolean
  /** Travellers and places of the paragraph. */
  travel: TravelMemory | null
  /** The act of contact told last, and the last person that a sentence was about. */
  engagement: EngagementMemory | null
  /** Condolences that the paragraph has said are coming. */
  condoled: Condoled | null
  envoy: Piece | null
  /** The one other country that the sentence before named, beside that of its subject: where its subject went. */
  otherPlace: Nationality | null
}
