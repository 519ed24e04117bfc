import { countryOf } from '../../lexicon/areas/index.ts'
import { envoyNouns, missionNouns } from '../../lexicon/contact-words.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { isForeign } from './about.ts'
import type { Act } from './act.ts'
import type { TopicPiece } from './claims-of-act.ts'
import { secondsOther } from './read-stands.ts'

/** Figures in what a plain statement says: it is news, and its figures stand in other tables. */
const hasFigure = ({ anchor: { at }, clause, from: start, to }: Act): boolean => {
  // "…, she said": what is said stands before. "declared before 200 students that": they are no part of it.
  const that = at.chunks[clause?.end ?? -1]
  const said = that !== undefined && markerText(that) === 'that' ? that.from : start
  const from = to - start < 5 ? 0 : said
  return at.numbers.some(
    (number) => number.nonFigure === null && number.from >= from && number.to <= to && (number.low ?? 99) > 9,
  )
}

const forecasters =
  /^(?:bank|securities|analysts?|economists?|fund|imf|oecd|agency|researchers|institute|survey|report|study|figures|data)$/

/** "took the same view", "echoed her": said to what another has said. */
const isSeconding = ({ clause, anchor: { at }, implied }: Act): boolean =>
  implied !== null && clause !== null && secondsOther(at, clause)

/** Whether what is said goes beyond the speaker's own country, and so is contact at all. */
export function isContact(
  act: Act,
  topic: TopicPiece | null,
  { actor, own, isToOther }: { readonly actor: Piece | null; readonly own: string | null; readonly isToOther: boolean },
): boolean {
  if (actor === null) return false
  const said = { at: act.anchor.at, from: act.from, to: act.to }
  const isReply = /^(?:reply|respond|answer)$/.test(act.clause?.verb.lemma ?? '')
  const isOut =
    isReply ||
    isToOther ||
    isForeign(said, own) ||
    isSeconding(act) ||
    // "The two ministers said in a joint text"
    act.kind === 'joint_statement' ||
    // "wrote on Twitter that his country stood ready": to those abroad whom the text is about.
    (act.kind === 'social_media' && /^(?:sympathy|aid_offer)$/.test(topic?.topic ?? '')) ||
    // "conveyed his condolences in a telephone call"
    (act.means !== null &&
      /^(?:call|letter)$/.test(act.kind) &&
      topic?.topic === 'sympathy' &&
      act.counterpart === null) ||
    isBefore(act, own) ||
    isReadyToHelp(act, topic, actor) ||
    lowerWords(actor).some((word) => envoyNouns.has(word) || missionNouns.has(word))
  if (!isOut) return false
  if (act.means !== null && act.kind !== 'public_statement') return true
  if (topic === null) return false
  return !act.isPlain || (!hasFigure(act) && !lowerWords(actor).some((word) => forecasters.test(word)))
}

/** "Norway and Iceland declared themselves willing to assist": what a country says so, and no more, is meant for others. */
const isReadyToHelp = (act: Act, topic: TopicPiece | null, actor: Piece): boolean =>
  topic?.topic === 'aid_offer' &&
  actor.at.areas.some((area) => area.to === actor.to && area.from >= actor.from && area.form === 'name') &&
  act.anchor.at.tokens.some(
    ({ lower }, i) =>
      i > act.anchor.from &&
      /^(?:help|assist)$/.test(lower) &&
      /^(?:[.;,]|)$/.test(act.anchor.at.tokens[i + 1]?.lower ?? ''),
  )

/** "Peru's work was praised by …": the foreign side stands before the verb. */
const isBefore = ({ anchor, clause, actor }: Act, own: string | null): boolean => {
  const from = anchor.at.chunks[clause?.first ?? 0]?.from ?? 0
  return anchor.at.areas.some(
    (area) =>
      area.from >= from &&
      area.to <= anchor.from &&
      !(actor !== null && area.from >= actor.from && area.to <= actor.to) &&
      (countryOf(area.areaId) ?? own) !== own,
  )
}
