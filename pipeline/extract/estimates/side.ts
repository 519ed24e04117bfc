import { areaName, countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import type { Piece } from '../piece.ts'
import type { Topic } from '../topic.ts'

export interface Side {
  readonly piece: Piece
  /** The country's name where the text has only its adjective ("Chilean tourists"); null: as printed. */
  readonly name: string | null
  readonly iso3: string | null
  readonly how: string
}

const rule = 'estimate'

/** An adjective stands for its country. */
export const nameOf = ({ form, areaId }: AreaMention): string | null => (form === 'name' ? null : areaName(areaId))

export const sideOf = (at: AnalyzedSentence, area: AreaMention, how = rule): Side => ({
  piece: { at, from: area.from, to: area.to },
  name: nameOf(area),
  iso3: countryOf(area.areaId),
  how,
})

/** The country of a paragraph, under its own name where only a city or a people of it was named. */
export const placeOfTopic = ({ at, area }: Topic): Side => homeOfArea(at, area)

/** The country that an area lies in, under its own name. */
export function homeOfArea(at: AnalyzedSentence, area: AreaMention): Side {
  const side = sideOf(at, area, 'carried')
  const isNamed = isCountry(area) && area.form === 'name'
  return isNamed || area.iso3 === null ? side : { ...side, name: areaName(area.iso3), iso3: area.iso3 }
}
