import { joiningPhrases } from './lead-ins.ts'
import { phrases, words } from './word-list.ts'

/** Whole asides that no rule gives; adverbs of several words that are also read elsewhere stand with these. */
export const fixedAsides: ReadonlySet<string> = new Set([
  ...joiningPhrases,
  ...phrases(
    `for one|of all countries|of all people|of all places|not to be outdone|no doubt|if anything|no less|no doubt about it
    let it be said|strange to say|as so often|as is its custom|as is its wont|as is customary|it seems|it appears
    it turns out|it turned out|it is said|it was said|it is thought|it is believed|it is understood|it is reported|it was reported|it is true|it must be said|it should be said|so to speak|first and foremost|just in case
    among others|more than most|to its credit|to their credit|to his credit|to her credit|better late than never
    truth to tell|by and large|for that matter|rain or shine|half a world away|a world away|far away|far off|not far off
    miles away|oceans away|next door|in the event`,
  ),
])

/** What a deed shows of who does it, or how it is done: "in a gesture of friendship", "after some hesitation", "with regret". */
export const stanceNouns = words(
  `gesture sign show token act mark expression spirit friendship solidarity goodwill sympathy compassion kindness generosity
  hesitation reluctance trouble doubt debate quarrel wrangling wish regret gratitude thank thanks surprise haste hurry silence
  tradition custom habit heart pleasure joy sorrow grief anger word reason turn honour honor shame pride principle
  fortune luck hope fear pressure criticism protest objection misgiving reservation difficulty hardship poverty contrast
  defence defense fairness fact truth practice example instance relief dismay astonishment annoyance delight amazement disgust
  mind conscience courage determination resolve enthusiasm caution care fanfare ceremony fuss ado
  display demonstration echo fire strain departure reversal twist move goodness mercy secret earnest vain`,
)

/** What one has in mind or is known for: "its ambition" does nothing itself. */
export const traitNouns = words(
  `ambition aim goal hope wish dream intention plan target desire generosity kindness solidarity readiness willingness
  eagerness zeal patience interest sympathy attitude policy strategy stance position role record reach influence reputation
  motive reason duty debt thanks answer response message priority concern worry fear problem trouble`,
)

/** Where something lies, by no name: "in the far north", "at the other end of the country". */
export const siteNouns = words(
  'north south east west border frontier end side edge coast world corner foot shore seaside hill mountain sea river lake outskirts fighting front distance',
)

/** What one is to another: tells of neither what it is nor what it did. */
export const relationNouns = words(
  `friend neighbor neighbour ally partner rival donor lender creditor giver backer champion stranger enemy foe exception
  latecomer newcomer beneficiary example model stalwart mainstay byword member`,
)

/** What part one has in something: told of a place or body without an article. */
export const partNouns = words(
  'host co-host cohost seat venue birthplace party signatory heir witness friend neighbour neighbor ally partner giver donor sponsor patron stranger',
)

/** "still a poor country": what a named country is in any case. */
export const kindsOfPlace = words('country nation land island economy power colony market archipelago')

/** Adjectives that measure, compare or place. */
export const measuringAdjectives = words(
  `equal equivalent worth comparable higher lower larger smaller bigger greater less more inclusive exclusive due effective valid
  available present similar identical net gross real nominal relative proportional total last next likely
  previous former late chief based other such same close closer closest nearest`,
)

/** Verbs whose participle says where, how or under what name something is reckoned. */
export const placingVerbs = words(
  `base locate situate headquarter name title style dub adjust measure compare convert express weight deflate annualise annualize
  include exclude join represent accompany organise organize coordinate mediate`,
)

/** What is told of days and places, not of one's ways. */
export const tellingWords = words(
  `year month week day quarter decade century hour minute morning afternoon evening night weekend spring summer autumn fall winter noon
  midnight dawn yesterday today tonight tomorrow ago since until till early earlier late later now recently currently daily weekly
  monthly quarterly yearly annually hourly respectively together separately apiece each both alone nationwide worldwide
  capital city town village province district airport port centre center hospital
  embassy visit trip tour mission journey way gift donation grant loan batch shipment consignment instalment installment
  scenario case baseline forecast term basis average value volume price percent fifth third half quarter
  dead injured wounded missing homeless positive reportedly allegedly supposedly purportedly
  inflation seasonally account figure estimate estimation reckoning percentage`,
)
