import { remembered } from './remembered.ts'

/** Plural to singular where no rule gives it. */
const irregular = new Map(
  `men=man women=woman children=child people=person peoples=nation nations=nation persons=person feet=foot teeth=tooth mice=mouse geese=goose
  oxen=ox lives=life wives=wife knives=knife halves=half shelves=shelf leaves=leaf loaves=loaf thieves=thief
  wolves=wolf calves=calf selves=self criteria=criterion phenomena=phenomenon analyses=analysis crises=crisis
  theses=thesis bases=basis diagnoses=diagnosis hypotheses=hypothesis indices=index appendices=appendix
  matrices=matrix vertices=vertex memoranda=memorandum referenda=referendum symposia=symposium fora=forum data=data media=media bacteria=bacterium viruses=virus buses=bus minibuses=minibus gases=gas
  lenses=lens bonuses=bonus campuses=campus statuses=status censuses=census caucuses=caucus choruses=chorus
  consensuses=consensus focuses=focus atlases=atlas biases=bias surpluses=surplus apparatuses=apparatus
  midwives=midwife housewives=housewife schoolchildren=schoolchild grandchildren=grandchild crewmen=crewman
  airmen=airman gunmen=gunman tribesmen=tribesman
  shoes=shoe canoes=canoe toes=toe heroes=hero potatoes=potato tomatoes=tomato echoes=echo vetoes=veto
  cargoes=cargo embargoes=embargo mosquitoes=mosquito volcanoes=volcano cookies=cookie movies=movie
  calories=calorie ties=tie pies=pie lies=lie axes=axis servicemen=serviceman servicewomen=servicewoman
  businessmen=businessman businesswomen=businesswoman spokesmen=spokesman spokeswomen=spokeswoman
  chairmen=chairman congressmen=congressman fishermen=fisherman craftsmen=craftsman policemen=policeman
  firemen=fireman caches=cache tranches=tranche aches=ache niches=niche avalanches=avalanche headaches=headache
  psyches=psyche quizzes=quiz clothes=clothes roubles=rouble`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Words that end in s and are singular, or whose singular means something else. */
const unchanged = new Set(
  `goods clothes goggles glasses series species means headquarters news economics politics physics mathematics
  logistics diabetes rabies measles customs thanks savings earnings belongings proceeds premises barracks
  crossroads works scissors trousers pants pyjamas pajamas overalls tongs binoculars sheep deer fish aircraft
  spacecraft offspring swiss always perhaps its his this us is was has as yes plus thus versus gas bus minibus virus
  lens bonus campus status census caucus chorus consensus focus atlas bias surplus apparatus coronavirus
  crisis basis analysis thesis diagnosis hypothesis emphasis oasis axis texas laos honduras maldives
  philippines netherlands upstairs downstairs overseas indoors outdoors nowadays afterwards mers sars arms corps chassis whereabouts congress express less across`.split(
    /\s+/,
  ),
)

/**
 * The singular of an English noun in lower case: "masks" → "mask", "countries" → "country", "people" → "person".
 * Words that are no plural come back as they are.
 */
export const singularOf = remembered((word: string): string => {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 3 || !word.endsWith('s') || unchanged.has(word)) return word
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
})

/** Whether a noun in lower case is a plural: its singular is another word. */
export function isPlural(word: string): boolean {
  return singularOf(word) !== word
}

const irregularPlurals: ReadonlyMap<string, string> = new Map(
  [...irregular].filter(([plural, singular]) => plural !== singular).map(([plural, singular]) => [singular, plural]),
)

/** The plural of an English noun in lower case: "mask" → "masks", "country" → "countries", "person" → "people". */
export function pluralOf(word: string): string {
  if (word === 'person') return 'people'
  const known = irregularPlurals.get(word)
  if (known !== undefined) return known
  if (unchanged.has(word) || irregular.has(word)) return word
  if (word.endsWith('man') && word !== 'human') return `${word.slice(0, -3)}men`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** Whether a list has a noun as it stands or in the singular. */
export const hasNoun = (nouns: ReadonlySet<string>, lower: string): boolean =>
  nouns.has(lower) || nouns.has(singularOf(lower))
