import { countryOf } from '../lexicon/areas/index.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { AreaMention } from './areas.ts'
import type { Discourse } from './discourse.ts'
import { isDateline } from './estimates/around.ts'
import { homeOfArea, placeOfTopic, sideOf } from './estimates/side.ts'
import { isQuestion } from './question.ts'
import { saysNothing } from './says-nothing.ts'
import { keepTopic, placeTold } from './topic.ts'
import { isBidden, isExcluded, isOrigin, isPartner, isSeat, isVenue } from './unmeant.ts'

const setting = new Set(['in', 'for', 'across'])

/** "(2) Peru.": a place and nothing else stands over what follows. */
const isAlone = ({ tokens, numbers }: AnalyzedSentence, { from, to, areaKind }: AreaMention): boolean =>
  areaKind !== 'city' &&
  tokens.length <= to + 2 &&
  tokens.every(
    ({ kind, lower }, i) =>
      (i >= from && i < to) ||
      kind === 'punct' ||
      lower === 'the' ||
      numbers.some((one) => one.from <= i && one.to > i),
  )

/** "And in Peru?": what follows answers for that place. */
const isAsked = ({ tokens, clauses }: AnalyzedSentence): boolean =>
  isQuestion(tokens) && tokens.length <= 8 && clauses.length === 0

/** The country that later sentences are about: where the scene is laid ("In Peru, …"), of a subject that gives nothing, else that of the paragraph, else the first named. */
export function rememberPlace(at: AnalyzedSentence, discourse: Discourse, isOnlyTold: boolean): void {
  if (saysNothing(at)) return
  const named = at.areas.filter(
    (area) =>
      countryOf(area.areaId) !== null &&
      !isSeat(at, area) &&
      !isExcluded(at, area) &&
      !isBidden(at, area) &&
      !isOrigin(at, area) &&
      !isVenue(at, area),
  )
  const [first] = named
  const isFronted = first?.from === 1 && setting.has(at.tokens[0]?.lower ?? '') && at.tokens[first.to]?.text === ','
  const isScene = first !== undefined && (isFronted || isAlone(at, first) || (named.length === 1 && isAsked(at)))
  // "In Peru, nothing was shut": the paragraph speaks of Peru from here on.
  if (isScene) keepTopic(discourse.topics, first.iso3)
  const { area } = discourse
  const ofSubject =
    area?.piece.at === at && !isPartner(at, area.piece)
      ? named.find((one) => one.iso3 === area.iso3 && !isDateline(at, one))
      : undefined
  const topic = placeTold(discourse.topics)
  const told = isScene ? first : isOnlyTold ? ofSubject : undefined
  if (told === undefined && topic !== null) discourse.place = placeOfTopic(topic)
  else {
    // A giver is not what the text is about.
    const place = told ?? (isOnlyTold ? first : undefined)
    // "LIMA – Rain spoiled the harvest": where it was written stands for its country.
    if (place !== undefined) discourse.place = isDateline(at, place) ? homeOfArea(at, place) : sideOf(at, place)
  }
}
