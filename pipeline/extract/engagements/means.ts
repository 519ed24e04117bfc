import { type EngagementKind, kindOfNoun, socialMedia, talkKinds } from '../../lexicon/contact-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText, type NounPhrase } from '../parse/chunk.ts'
import { nominalAt } from '../parse/nominal.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { wholeOf } from './extent.ts'
import { canAct } from './party.ts'
import { headWords } from './reading.ts'
import { isByHand } from './replies.ts'

/** How something is said or done: "by phone", "in a letter to X", "during talks with Y", "on Twitter". */
export interface Means {
  readonly kind: EngagementKind
  readonly from: number
  readonly to: number
  /** The noun that tells the kind. */
  readonly noun: { readonly from: number; readonly to: number }
  /** Whom it goes to or is shared with, as far as the phrase itself tells. */
  readonly partner: Piece | null
  /** "between the two leaders": the partner is one of those named before. */
  readonly isBetween: boolean
}

const carriers = new Set([
  'in',
  'during',
  'at',
  'by',
  'via',
  'through',
  'over',
  'on',
  'in the form of',
  'in the course of',
  'by means of',
  'as part of',
])
const remote = /^(?:video|zoom|skype|webex|internet|screen|webcam)$/
const onScreen = /^(?:zoom|skype|webex|screen|webcam|video)$/
/** What is shown on screens to an audience. */
const films = /^(?:films?|movies?|cinemas?|documentary|documentaries|series|drama|tv|television)$/
const media = new Set(['by', 'via', 'through', 'over', 'in the form of', 'by means of'])
/** Events that something can be said in; what is only handed on ("by letter") goes by other prepositions too. */
const occasions = new Set<EngagementKind>([
  'call',
  'letter',
  'meeting',
  'video_conference',
  'interview',
  'public_statement',
  'social_media',
  'joint_statement',
  'resolution',
])

export function kindOfPhrase(at: AnalyzedSentence, np: NounPhrase, prep: string): EngagementKind | null {
  const words = lowerWords({ at, from: np.from, to: np.to })
  // "by telegram" is no network of that name.
  const isWire = words.includes('telegram') && at.tokens[np.head]?.word?.isCapital !== true
  const isSocial =
    !isWire && (words.some((word) => socialMedia.has(word)) || (words.includes('social') && words.includes('media')))
  if (isSocial && prep !== 'during' && prep !== 'at') return 'social_media'
  // "thanked them in writing"
  if (words.join(' ') === 'writing' && prep === 'in') return 'letter'
  if (isByHand(at, np, prep)) return 'letter'
  // "by video", "over Zoom", "over a screen", "on Zoom"
  const only = words[0] === 'a' ? words.slice(1) : words
  const isFilm = words.join(' ') === 'screen' && at.tokens.some(({ lower }) => films.test(lower))
  const isRemote = !isFilm && only.length === 1 && (prep === 'on' ? onScreen : remote).test(only[0] ?? '')
  if (isRemote && (media.has(prep) || prep === 'on')) return 'video_conference'
  // "on X, he saluted them": the network is called so as well.
  const isX = prep === 'on' && np.to === np.from + 1 && at.tokens[np.from]?.text === 'X'
  if (isX) return 'social_media'
  // "talked over the hotline"
  if (media.has(prep) && /^hotlines?$/.test(at.tokens[np.head]?.lower ?? '')) return 'call'
  const kind = kindOfNoun(headWords(at, np))
  if (kind === null || !occasions.has(kind)) return null
  // "in time", "on call": what one says something in has an article, a number of its own or an owner.
  const isBare = np.to - np.from === 1
  return isBare && !media.has(prep) && kind !== 'video_conference' && !/s$/.test(words[0] ?? '') ? null : kind
}

const partnerOf = new Set(['with', 'to', 'between', 'of', 'among'])

/** "a message of 7 May to the king", "a letter on 7 May to the king": the chunk behind the day, or the same. */
function behindDay(at: AnalyzedSentence, index: number): number {
  const [prep, day] = [at.chunks[index], at.chunks[index + 1]]
  const isDay = /^(?:of|on|from)$/.test(markerText(prep)) && at.dates.some(({ from }) => from === day?.from)
  if (!isDay) return index
  const end = at.dates.find(({ from }) => from === day?.from)?.to ?? 0
  const next = at.chunks.findIndex((chunk) => chunk.from >= end)
  return next < 0 ? index : next
}

/** "a telegram of condolence to the king": the chunk behind what it is about, or the same. */
function behindMatter(at: AnalyzedSentence, index: number): number {
  const [of, matter, to] = [at.chunks[index], at.chunks[index + 1], at.chunks[index + 2]]
  const isMatter = markerText(of) === 'of' && matter?.kind === 'np' && matter.areas.length === 0
  return isMatter && partnerOf.has(markerText(to)) && markerText(to) !== 'of' ? index + 2 : index
}

/** The partner named behind the noun, a purpose or a time between them left out. */
function partnerAfter(at: AnalyzedSentence, from: number): { piece: Piece; isBetween: boolean } | null {
  const index = behindDay(at, from)
  const prep = markerText(at.chunks[index])
  if (!partnerOf.has(prep) || at.chunks[index + 1]?.kind !== 'np') return null
  const nominal = nominalAt(at.chunks, index + 1)
  if (nominal === null) return null
  const piece = wholeOf(at, nominal)
  // "informed them by letter of the closure"
  if (prep === 'of' && !canAct(piece)) return null
  return { piece, isBetween: prep === 'between' || prep === 'among' }
}

const publishing = /^(?:post|publish|share|release|issue|put)$/

/** "in a statement on Twitter", "… posted on Twitter" */
function isPutOnline(at: AnalyzedSentence, index: number): boolean {
  const verb = at.chunks[index]
  const isPosted = verb?.kind === 'verb' && verb.form === 'participle' && publishing.test(verb.lemma)
  const place = isPosted ? index + 1 : index
  const [prep, np] = [at.chunks[place], at.chunks[place + 1]]
  const isOn = prep?.kind === 'prep' && /^(?:on|via)$/.test(prep.text)
  return isOn && np?.kind === 'np' && kindOfPhrase(at, np, prep.text) === 'social_media'
}

/** "in a conversation by telephone with the king": the chunk behind the telephone; null where none is named. */
function behindLine(at: AnalyzedSentence, i: number): number | null {
  const [talk, by, line] = [at.chunks[i + 1], at.chunks[i + 2], at.chunks[i + 3]]
  const isTalk = talk?.kind === 'np' && talkKinds.has(kindOfNoun(headWords(at, talk)) ?? 'letter')
  const isLine = by?.kind === 'prep' && media.has(by.text) && line?.kind === 'np'
  return isTalk && isLine && kindOfNoun(headWords(at, line)) === 'call' ? i + 4 : null
}

/** All means of a sentence, in order. */
export function findMeans(at: AnalyzedSentence): Means[] {
  const found: Means[] = []
  for (const [i, prep] of at.chunks.entries()) {
    if (prep.kind !== 'prep' && prep.kind !== 'adv') continue
    // "met online"
    if (/^(?:online|virtually|remotely)$/.test(prep.text)) {
      const noun = { from: prep.from, to: prep.to }
      found.push({ kind: 'video_conference', ...noun, noun, partner: null, isBetween: false })
    }
    // "broke its silence with a letter to the king"
    const isWith = prep.text === 'with' && markerText(at.chunks[i + 2]) !== ''
    if (!carriers.has(prep.text) && !isWith) continue
    const np = at.chunks[i + 1]
    if (np?.kind !== 'np') continue
    const line = behindLine(at, i)
    const told = line === null ? kindOfPhrase(at, np, prep.text) : 'call'
    const isPost = told === null && /^posts?$/.test(at.tokens[np.head]?.lower ?? '')
    if (told === null && !isPost) continue
    const kind = (told === null || told === 'public_statement') && isPutOnline(at, i + 2) ? 'social_media' : told
    if (kind === null) continue
    // "assured them by telephone of his country's support"
    const isBare = np.to - np.from === 1 && markerText(at.chunks[i + 2]) === 'of'
    const partner = isBare ? null : partnerAfter(at, behindMatter(at, line ?? i + 2))
    if (isWith && ((kind !== 'letter' && kind !== 'call') || partner === null)) continue
    found.push({
      kind,
      from: prep.from,
      noun: { from: np.from, to: np.to },
      to: partner === null ? np.to : partner.piece.to,
      partner: partner?.piece ?? null,
      isBetween: partner?.isBetween ?? false,
    })
  }
  return found
}
