import { words } from './word-list.ts'

/** Verbs that take a traveller to a place named behind a preposition. */
export const moving = words(
  `go fly travel head journey return continue proceed move hop ride drive walk cross sail rush hurry trek jet shuttle swing
  depart leave set embark get venture push troop flock tour march step stop call drop pass check make pop detour wend
  fan deploy accompany repair relocate steam row cycle take turn slip sneak look stroll saunter nip betake`,
)

/** Verbs of arriving: the place may be the one spoken of. */
export const arriving = words('arrive land come touch disembark alight return walk')

/** Verbs whose object is the place. */
export const visiting = words('visit tour reach enter inspect revisit see cross')

const onFoot = words('through into across to round around about')

/** What must stand behind a verb for it to tell of a journey: its particle, or a preposition before the place. */
export const mustHave: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    set: words('out off foot'),
    move: words('on to into'),
    get: words('to back into'),
    touch: words('down'),
    leave: words('for'),
    depart: words('for to'),
    call: words('in at'),
    stop: words('in at off over by'),
    drop: words('in by'),
    pass: words('through'),
    cross: words('to into over'),
    check: words('in on'),
    make: words('for'),
    swing: words('by through into'),
    pop: words('over into in'),
    step: words('into onto off'),
    push: words('on'),
    head: words('to for into out off back over north south east west home'),
    walk: onFoot,
    stroll: onFoot,
    saunter: onFoot,
    look: new Set(['in on']),
    nip: words('over across to'),
    deploy: words('to in'),
    fan: words('out'),
    take: words('off'),
    turn: words('up'),
    slip: words('into to across'),
    sneak: words('into to across'),
  }),
)

export const visitPrepositions: ReadonlySet<string | null> = new Set([
  'to',
  'in',
  'at',
  'into',
  'for',
  'on',
  'on to',
  'onto',
  'through',
  'across',
  'towards',
  'toward',
  'over',
  'around',
  'round',
  'inside',
  'within',
  'as far as',
  'down to',
  'up to',
  'over to',
  'across to',
  'out to',
  'back to',
  'off',
  'by',
  'near',
  'outside',
])

export const hosting = words('host welcome receive greet fete feted entertain admit')

/** Those who send and those who carry. */
export const sending = words(
  'send dispatch deploy fly bring lend rush put airlift second provide supply assign contribute mobilize mobilise ship detach despatch transfer offer give move loan carry transport ferry deliver drive truck land commit draft pledge promise',
)

/** What soldiers do who have come to help. */
export const reliefWork = words(
  'help assist dig search rescue clear build rebuild repair restore distribute treat evacuate vaccinate comb pitch unload pump',
)

/** What a foreign team does on the spot. */
export const working = words(
  `join treat work dig help search save free relieve serve operate run staff support assist rescue comb pull vaccinate train
  examine test screen see man build pluck recover scour dug reinforce camp start begin set put advise teach clear rebuild repair restore distribute evacuate pitch
  erect unload pump purify care`,
)

/** Nouns that tell of a journey. */
export const visitNouns = words(
  'visit visits trip trips tour tours journey journeys stop stops stopover stopovers voyage pilgrimage arrival landing return mission-trip call visitation stay swing outing outings jaunt sojourn detour',
)

/** Verbs whose subject makes the journey that such a noun names behind them. */
export const lightVerbs = words(
  `pay make begin start conclude go undertake end finish complete wrap kick embark be continue arrive return come fly travel leave depart cut set have use plan say tell announce pledge promise sign hand bring meet hold present give deliver open attend speak thank praise see find embrace donate spend receive interrupt describe add call extend prepare pack`,
)

/** With these a journey is to come. */
export const planningVerbs = words(
  'coordinate plan arrange prepare pack schedule organize organise facilitate discuss announce',
)

/** With these it is only spoken of. */
export const undoneVerbs = words(
  'discuss invite propose suggest request consider rule deny refuse decline seek want hope oppose reject',
)
