import { words } from '../lexicon/word-list.ts'

/** A name or a number follows: a sentence never ends here. */
export const beforeName = words(
  'mr mrs ms mx dr prof gen sen rep gov lt col capt cmdr sgt maj adm amb hon rt rev fr st mt messrs pres vs viz cf fig figs vol approx ca e.g i.e ft sen',
)

/** Abbreviations only where a number follows ("No. 5"). */
export const beforeNumber = words(
  'no nos p pp art arts sec ch eq ver jan feb mar apr jun jul aug sep sept oct nov dec tel ext rs rp tk dh dhs ksh sfr qtr',
)

/** In small letters only: "hepatitis C. 40 died", "the 737 MAX. 346 died". */
export const smallBeforeNumber = words('c est max incl avg para')

/** Also stand at the end of a sentence: the next word decides. */
export const mayEnd = words(
  'co ltd inc corp jr sr bros dept univ assn govt a.m p.m ph.d m.d b.a m.a jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Words that open a sentence much more often than a name. */
export const sentenceOpeners = words(
  'the a an this that these those it its he she they we you his her their our there here in on at as by for from with without after before since during until while when where although though however but and so if because both all many most more some several each every no not other another such what who how why according meanwhile moreover besides also then now today yesterday currently earlier later about over under among between through despite following to one two three',
)
