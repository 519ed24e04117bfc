import { opensOnContents } from './aid/contents-told.ts'
import { namesUnion } from './aid/international.ts'
import { LoneGifts } from './aid/lone-gifts.ts'
import { aidOfList, type ListMemory } from './aid/memory.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isLandKind } from './areas.ts'
import { noPlaceYet } from './counts/only-place.ts'
import type { Discourse } from './discourse.ts'
import { estimatorOf } from './estimates/estimator.ts'
import { nothingTold } from './estimates/told-measures.ts'
import { isFirstLine } from './first-line.ts'
import { isVerbless } from './is-verbless.ts'
import { LastOf } from './last-of.ts'

const ofSection = { legend: null, headingDonor: null, headingRecipient: null, headingAid: null, caption: null }

const ofParagraph = {
  subject: null,
  date: null,
  dateSubject: null,
  isDateInPassing: false,
  isDayOpen: false,
  opener: null,
  listDate: null,
  donor: null,
  recipient: null,
  area: null,
  condition: null,
  frame: null,
  economy: null,
  currency: null,
  span: null,
  place: null,
  whole: null,
  counted: null,
  crowd: null,
  aid: null,
  soleGiver: null,
  envoyHome: null,
  bearer: null,
  help: null,
  needy: null,
  several: null,
  isPledging: false,
  giftList: null,
  goods: null,
  money: null,
  helpers: null,
  kits: null,
  listed: [],
  isCounting: false,
  counts: null,
  countTopic: null,
  countDate: null,
  toldPlaces: null,
  bracketed: null,
  travel: null,
  engagement: null,
  condoled: null,
  envoy: null,
  otherPlace: null,
  measured: nothingTold,
  weights: { gifts: 0, estimates: 0 },
} as const

/** What is in mind before the first sentence of a document: nothing but its date. */
export function startDiscourse(documentDate: string | null): Discourse {
  return {
    documentDate,
    persons: new Map(),
    topics: new Map(),
    countries: new Set(),
    isOfUnion: false,
    getters: new Map(),
    givers: new Set(),
    donorCodes: new Map(),
    loneGifts: new LoneGifts(),
    estimator: new LastOf(estimatorOf),
    envoys: new Map(),
    bodies: new Map(),
    post: null,
    host: null,
    author: null,
    kinds: new Map(),
    bodyNations: new Map(),
    lastBodies: new Map(),
    named: new Map(),
    currencies: new Set(),
    paragraph: -1,
    told: 0,
    section: null,
    ...ofSection,
    cause: null,
    namesTests: false,
    namesCases: false,
    onlyPlace: noPlaceYet,
    askedCount: null,
    askedTally: null,
    askedMeasure: null,
    closingDate: null,
    ...ofParagraph,
  }
}

/** "What Chad has had so far:" is said of the paragraph behind it, a heading of all of its section. */
function keepList(discourse: Discourse, list: ListMemory | null): void {
  if (list === null || list.reach === 'paragraph') return
  discourse.giftList = list.reach === 'next' ? { ...list, reach: 'paragraph' } : list
  discourse.aid = aidOfList(list)
}

const leaving = /^(?:since then|later|afterwards|subsequently|earlier|before that|previously)$/

/** "Since then it has sent 20 tents", "Later 30 followed": at another time than the one told before; not "Later that day". */
function leavesDate({ tokens, tags, dates }: AnalyzedSentence): boolean {
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? '']
  // "Earlier plans had failed" tells no time
  const isAdverb = second === ',' || /^(?:PRON|DET|NNP|NUM)$/.test(tags[1] ?? '')
  const isLeft = (leaving.test(first) && isAdverb) || leaving.test(`${first} ${second}`)
  return (
    isLeft &&
    dates.length === 0 &&
    !tokens.slice(1, 5).some(({ lower }) => /^(?:day|week|month|year|same)$/.test(lower))
  )
}

const pronouns = /^(?:it|they|he|she|its|their|his|her|these|those|both)$/
const times =
  /^(?:day|week|weekend|month|quarter|year|summer|winter|spring|autumn|morning|evening|afternoon|time|season|term)$/

/** "They also brought 30 beds", "This gift came by road", "Of these, 12 died": words that stand for what was told before. */
function pointsBack({ tokens }: AnalyzedSentence): boolean {
  const [first, second] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? '']
  if (/^(?:of|among)$/.test(first)) return /^(?:these|those|them)$/.test(second)
  if (first === 'this') return !times.test(second)
  return pronouns.test(first) && !times.test(second)
}

/**
 * "Money: 20 million euros", "19 April – a clinic opens": a sentence with a label is an item of a list. Unlike `opensItem`,
 * which has only the letters of a line, it knows the verb of "Officials said:".
 */
function isLabelled({ tokens, clauses, dates: [date] }: AnalyzedSentence): boolean {
  if (date?.from === 0 && /^[:–—-]$/.test(tokens[date.to]?.text ?? '')) return true
  const colon = tokens.slice(0, 8).findIndex(({ text }) => text === ':')
  return colon > 0 && !clauses.some(({ verb }) => verb.form === 'finite' && verb.to <= colon)
}

/** A paragraph of no more sentences is short: news breaks its text after each one or two. */
const mostOfShort = 3

/** A paragraph goes on with the one before where that is short, as in the news, or where its first words point back; not an item of a list. */
function goesOn({ paragraph, section, told }: Discourse, at: AnalyzedSentence): boolean {
  const { sentence } = at
  const isNext = sentence.section === section && sentence.paragraph === paragraph + 1
  if (!isNext || told === 0 || sentence.part !== 'body' || sentence.footnote !== null) return false
  return pointsBack(at) || (told <= mostOfShort && !isLabelled(at) && !isVerbless(at))
}

/** A new paragraph that goes on with the one before still has a time of its own. */
function enterParagraph(discourse: Discourse, at: AnalyzedSentence): void {
  const { paragraph, part, footnote } = at.sentence
  if (footnote !== null) return
  const isSame = paragraph === discourse.paragraph
  if (!isSame && goesOn(discourse, at))
    Object.assign(discourse, { paragraph, date: null, countDate: null, listDate: null })
  discourse.told = part !== 'body' ? 0 : isSame ? discourse.told + 1 : 1
}

/** A new paragraph forgets the one before; a new section its heading too. */
export function enterSentence(discourse: Discourse, at: AnalyzedSentence): void {
  const { sentence, areas } = at
  enterParagraph(discourse, at)
  for (const { iso3, areaKind } of areas)
    if (iso3 !== null && (isLandKind(areaKind) || areaKind === 'province')) discourse.countries.add(iso3)
  discourse.isOfUnion ||= namesUnion(at)
  const isSame = sentence.section === discourse.section && sentence.paragraph === discourse.paragraph
  if (!isSame || sentence.footnote !== null) {
    discourse.topics.clear()
    discourse.estimator.forget()
  }
  if (sentence.section !== discourse.section) {
    const { section, paragraph } = sentence
    Object.assign(discourse, ofParagraph, ofSection, { section, paragraph })
  }
  if (!isSame) for (const told of [discourse.getters, discourse.givers, discourse.donorCodes]) told.clear()
  const isOpen = discourse.opener !== null && sentence.section === discourse.section && sentence.footnote === null
  const date = isOpen && discourse.date?.at === discourse.opener ? discourse.date : null
  const isOnGift = sentence.section === discourse.section && opensOnContents(at)
  const goesOn = isOpen || (sentence.footnote === null && (discourse.aid?.isAsked === true || isOnGift))
  const aid = goesOn ? discourse.aid : null
  // A title is read by itself: it is no part of the paragraph that cites it.
  if (sentence.paragraph !== discourse.paragraph || sentence.footnote !== null) {
    const list = sentence.section === discourse.section ? discourse.giftList : null
    Object.assign(discourse, ofParagraph, { paragraph: sentence.footnote === null ? sentence.paragraph : -1 })
    keepList(discourse, list)
    // "DAILY UPDATE (data up to 9 May)" over a text
    const { caption } = discourse
    if (caption !== null && isFirstLine(caption.at) && sentence.footnote === null) discourse.date = caption
    if (discourse.aid === null && sentence.footnote === null) discourse.aid = discourse.headingAid
    if (aid !== null) discourse.aid = aid
  }
  if (leavesDate(at)) discourse.date = null
  if (!isOpen) return
  if (discourse.aid !== null) discourse.aid = { ...discourse.aid, isTopic: true }
  discourse.listDate = date
}
