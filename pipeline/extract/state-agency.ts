import { isSeatOfGovernment } from '../lexicon/seats-of-government.ts'
import { type AreaMention, isCountry } from './areas.ts'
import { lowerWords, type Piece } from './piece.ts'

const stateBodies = /^(?:agency|institute|service|office|cent(?:re|er)|authority)$/
const ofAid = /^(?:aid|development|cooperation)$/
/** What states keep such a body for: "Peru's fitness centre" is no state's. */
const publicTasks =
  /^(?:aid|development|cooperation|health|relief|rescue|emergency|disaster|humanitarian|disease|fire|ambulance|weather|border|customs|intelligence|nuclear|space|statistics|tax|refugee|assistance)$/

/** "Peru's aid agency", "its aid office": the one that a country has. */
export function isStateAgency({ at, from, to }: Piece): boolean {
  const head = at.tags.slice(from, to).indexOf('PREP')
  const noun = (head > 0 ? from + head : to) - 1
  const word = at.tokens[noun]?.lower ?? ''
  if (!stateBodies.test(word)) return false
  const task = at.tokens[noun - 1]?.lower ?? ''
  if (/^(?:its|their)$/.test(at.tokens[from]?.lower ?? '')) return ofAid.test(task)
  // "the Peruvian aid agency": the only one, and without a name.
  const [adjective] = at.areas.filter((area) => area.from === from + 1 && area.form === 'demonym')
  const isOnly = at.tokens[from]?.lower === 'the' && word === 'agency' && noun === to - 1 && adjective?.to === noun - 1
  if (isOnly && ofAid.test(task)) return true
  // "London's aid agency"
  const isOfSeat = ({ from: first, to: end }: AreaMention): boolean =>
    ofAid.test(task) && isSeatOfGovernment(lowerWords({ at, from: first, to: end }))
  const owner = at.areas.find((area) => area.from === from && (isCountry(area) || isOfSeat(area)))
  return owner !== undefined && at.tokens[owner.to]?.lower === "'s" && (word === 'agency' || publicTasks.test(task))
}
