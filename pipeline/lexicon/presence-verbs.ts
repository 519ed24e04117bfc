import { words } from './word-list.ts'

/** What one does in person: the phrase behind says where. */
export const performs = words(
  'address attend speak chair inaugurate hand sign open unveil lay greet dine lunch pray kneel mourn meet inspect launch cut place stand sleep sit plant walk wade listen embrace hug comfort console drink eat',
)

/** Further acts that tell where someone is; some are told of what is far away as well. */
const furtherActs = words(
  `arrive come appear stop stay spend rest stroll jog swim run ride lecture preach perform bow pose smile wave shake step
  set exchange confer negotiate consult join participate represent toast taste breakfast sup lodge overnight alight
  read sing dance kiss salute admire climb halt present pass don tread rub wear brief convene celebrate`,
)

export const isActInPerson = (lemma: string): boolean => performs.has(lemma) || furtherActs.has(lemma)

/** Of these acts a text that tells of a gathering or a journey need not say again where they are done. */
export const presentOnes = words(
  `attend speak dine lunch pray kneel mourn stand sit walk listen embrace hug drink eat arrive come appear stroll jog swim
  ride lecture bow pose smile wave shake join participate toast breakfast bring chair
  leave depart stay`,
)

/** What only a living being does. */
const bodilyActs = words(
  'speak dine lunch pray kneel mourn sit stand walk listen embrace hug eat drink sleep stroll jog swim bow smile wave arrive come appear',
)

export const isPhysical = (lemma: string): boolean => bodilyActs.has(lemma)

/** Verbs whose subject need not be where the words behind them say. */
export const actsFromAfar = words(
  `be have live reside rule govern reign invest believe win lose fight fail succeed intervene interfere die study work teach
  lead own rank retire hide remain continue act serve grow train insist ask say tell call write phone telephone ring order
  vote trade deal want wish hope think know expect plan intend need like love hate fear worry care result consist engage
  specialize specialise own hold send give pledge promise offer donate provide demand warn threaten urge appeal condemn
  criticize criticise praise support back oppose react respond stem originate thank announce declare report count look play rank score film`,
)
