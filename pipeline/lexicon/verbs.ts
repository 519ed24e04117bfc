import { adjectivalVerbs, irregularVerbs, nominalVerbs, regularVerbs } from './verb-list.ts'

export interface VerbForm {
  readonly lemma: string
  readonly form: 'base' | 's' | 'past' | 'pp' | 'ing'
}

/** What a verb can tell of: a class is a role that a frame looks for. */
export type VerbClass =
  | 'give'
  | 'receive'
  | 'arrive'
  | 'pledge'
  | 'announce'
  | 'ask'
  | 'raise'
  | 'sell'
  | 'buy'
  | 'travel'
  | 'report'
  | 'increase'
  | 'decrease'
  | 'level'
  | 'estimate'
  | 'say'
  | 'deny'
  | 'help'
  | 'meet'
  | 'begin'
  | 'plan'
  | 'infect'
  | 'die'
  | 'recover'
  | 'make'

const classMembers: Record<VerbClass, string> = {
  give: `donate give provide send deliver supply present contribute offer grant dispatch ship distribute airlift hand
    transfer gift bestow allocate disburse extend earmark deploy lend loan award remit furnish channel forward convey
    equip rush assign second sponsor fund finance mobilize mobilise bring deposit pay release transport inject
    subsidize subsidise subscribe render entrust`,
  receive: 'receive get accept obtain welcome collect gain acquire benefit',
  arrive: 'arrive reach land come touch',
  pledge: 'pledge promise vow commit undertake agree guarantee volunteer',
  announce: 'announce unveil decide organize organise approve authorize authorise resolve launch declare order',
  ask: 'ask urge appeal request invite call seek beg encourage solicit petition demand recommend propose need require',
  raise: 'raise collect gather fundraise crowdfund pool accumulate',
  sell: 'sell export market auction',
  buy: 'buy purchase procure order import',
  travel: `visit travel fly arrive land come go tour head depart leave set pay call stop host receive welcome journey
    embark return attend lead accompany`,
  report: `report record register confirm log count see stand total number reach diagnose detect identify tally list
    document hit surpass exceed top pass cross breach`,
  increase: `rise grow increase climb jump surge soar expand gain boost lift rocket skyrocket double treble triple quadruple
    swell widen rebound recover edge advance strengthen accelerate multiply escalate mount improve add appreciate
    raise spike balloon deepen leap rally quicken heighten intensify inflate mushroom bounce zoom explode revive
    upgrade regain recoup recapture`,
  decrease: `fall drop decline decrease shrink contract plunge slump tumble plummet dip cut reduce narrow slow lose slide
    sink cost shave dent halve slash trim lower weaken diminish erode dwindle ease slip plummet crash collapse
    depreciate recede worsen deteriorate depress drag lessen curtail moderate retreat decelerate subside abate wane evaporate slacken falter deplete
    nosedive dive ebb disappear vanish forfeit forgo soften wither thin
    crater skid sag implode wilt swoon cool fizzle shrivel crumple backslide regress downgrade restrain curb dampen`,
  level: `account amount stand represent make total reach contribute provide supply host import export hold remain
    comprise constitute equal average correspond exceed employ cover accommodate equate be have own`,
  estimate: `estimate predict expect forecast project reckon say warn calculate compute see anticipate assess believe assume
    foresee think revise put suggest indicate cut`,
  say: `say state tell add note write announce declare stress emphasize emphasise remark explain reveal disclose claim
    argue comment mention observe assert affirm reaffirm reiterate point underscore underline highlight quote cite
    express acknowledge admit reply respond repeat inform insist describe`,
  deny: `deny refuse reject cancel postpone scrap withdraw halt block withhold fail abandon suspend decline shelve
    rescind revoke drop ban prohibit prevent delay dismiss`,
  help: 'help aid assist support back relieve rescue save treat evacuate',
  meet: `meet talk discuss confer consult negotiate phone telephone exchange sign speak hold convene converse
    correspond communicate`,
  begin: 'begin start launch commence open establish set found create resume initiate inaugurate',
  plan: 'plan intend aim prepare hope schedule expect arrange mean mull consider',
  infect: 'infect contract catch test spread transmit sicken contaminate',
  die: 'die kill perish succumb claim',
  recover: 'recover discharge heal cure release recuperate',
  make: 'make produce manufacture build construct develop assemble',
}

/** Lemma, particle and the classes that the two have together: "hand over", "call off", "set back". */
const particleClasses = `
hand over give|hand out give|hand in give|hand to give|send over give|send out give|send in give|give out give|give away give
give to give|chip in give|fork out give|fork over give|shell out give|stump up give|cough up give|kick in give|pitch in give|weigh in give|dole out give|pay out give|pay for give|set aside give|put up give|put forward ask|turn over give
truck in give|ferry in give|ship in give|airlift in give|fly in give travel arrive|fly out travel give|fly to travel|bring in give|bring over give|ship out give|ship over give|roll out announce give
donate to give|sign over give|give up decrease|pass on give|come up raise|come forward pledge|come to travel level arrive|come in arrive|come over travel arrive|come back travel|come down decrease
take in receive|take delivery receive|take receipt receive|take charge receive|take possession receive|acknowledge receipt receive|confirm receipt receive|take over receive|take up receive|pick up receive increase|touch down arrive|get to arrive travel|pull in arrive
call on ask|call upon ask|call for ask|call off deny|call in travel|call at travel|call at travel|ask for ask|appeal for ask|appeal to ask|appeal upon ask
push for ask|press for ask|plead for ask|apply for ask|sign up pledge|step up increase|scale up increase|ramp up increase|build up increase|speed up increase|go up increase
go down decrease|go to travel|go on travel|set off travel|set out travel|set back decrease|set up begin|stop over travel|stop by travel|drop by travel|drop in travel
drop off give|free up give|pony up give|scrape together raise|scrape up raise|cobble together raise|put together give|get together raise|drum up raise|set apart give|put aside give|lay aside give|truck over give|make over give|ferry over give|fly over give|drop to decrease|fall to decrease|fall by decrease|fall off decrease|head for travel|head to travel|leave for travel|depart for travel|take off travel increase|pay visit travel
shoot up increase|bounce back increase|spring back increase|claw back increase|win back increase|earn back increase|gain back increase|pick off decrease|push up increase|drive up increase|move up increase|creep up increase|inch up increase|inch ahead increase|edge up increase|edge down decrease
push down decrease|send down decrease|send up increase|pull down decrease|force down decrease|force up increase|drive down decrease|bring down decrease|cut down decrease|cut back decrease|scale back decrease|scale down decrease|put on increase|write down decrease|wipe off decrease|wipe out decrease|miss out decrease|fall away decrease
knock off decrease|shave off decrease|take off decrease|slow down decrease|slow to decrease|tail off decrease|dry up decrease|ease off decrease|write off decrease
make up level|rake in level|make public announce|make known announce|eke out level|add up level|stand at level report|amount to level|account for level|rank at level|hover around level|hover about level|work out estimate|come out report|run to level
turn down deny|turn away|rule out deny|back out deny|pull out deny|put off deny|hold back deny|hold off deny|give up deny|break off deny|shut down deny
point out say|go on say|carry on say|speak of say|speak to meet|talk to meet|talk with meet|meet with meet|sit down meet
sell to sell|sell off sell|stock up buy|buy up buy|die of die|die from die|pass away die|help out help|put down arrive|set down arrive|bail out help
work on begin|kick off begin|start up begin|plan to plan|line up plan|whip round raise|club together raise|pool together raise|stump up give|cough up give|kick in give|put ashore give|lay on give|show up arrive|end up arrive|tie up arrive`

function vowelAt(word: string, i: number): boolean {
  return 'aeiou'.includes(word[i] ?? '')
}

/** Verbs of more than one syllable that double their last letter. */
const doublers = new Set(
  `admit commit permit submit omit emit transmit refer prefer confer defer infer transfer occur incur recur deter begin
  forget regret compel expel propel dispel rebel control patrol equip outfit cancel travel label signal total model
  fuel level channel counsel rebut airdrop format program handicap kidnap worship unplug unwrap abet allot
  acquit abhor initial instil enthral extol zigzag demur compel grovel funnel rival marvel shovel tunnel dial quarrel pencil remit outbid shrivel`.split(
    /\s+/,
  ),
)

function doublesLast(lemma: string): boolean {
  if (doublers.has(lemma)) return true
  const end = lemma.length - 1
  if (end < 2 || 'wxy'.includes(lemma[end] ?? '') || vowelAt(lemma, end) || !vowelAt(lemma, end - 1)) return false
  if (vowelAt(lemma, end - 2)) return lemma.startsWith('qui')
  return !/[aeiouy]/.test(lemma.slice(0, end - 1))
}

function stemOf(lemma: string): string {
  return doublesLast(lemma) ? lemma + (lemma[lemma.length - 1] ?? '') : lemma
}

function sForm(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastForm(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stemOf(lemma)}ed`
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

function buildForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  const add = (word: string, lemma: string, form: VerbForm['form']): void => {
    const known = forms.get(word) ?? []
    if (!known.some((one) => one.lemma === lemma && one.form === form)) known.push({ lemma, form })
    forms.set(word, known)
  }
  const addAll = (lemma: string, past: readonly string[], pp: readonly string[]): void => {
    add(lemma, lemma, 'base')
    add(sForm(lemma), lemma, 's')
    add(ingForm(lemma), lemma, 'ing')
    for (const word of past) add(word, lemma, 'past')
    for (const word of pp) add(word, lemma, 'pp')
  }
  for (const line of irregularVerbs.trim().split('\n')) {
    const [lemma = '', past = '', pp = past] = words(line)
    addAll(lemma, past.split('/'), pp.split('/'))
  }
  for (const lemma of words(regularVerbs)) addAll(lemma, [pastForm(lemma)], [pastForm(lemma)])
  for (const [word, lemma, form] of spellings) add(word, lemma, form)
  const addPrefixed = (prefix: string, lemma: string): void => {
    for (const form of ['past', 'pp'] as const) add(`${prefix}-${pastForm(lemma)}`, lemma, form)
    add(`${prefix}-${ingForm(lemma)}`, lemma, 'ing')
    add(`${prefix}-${lemma}`, lemma, 'base')
  }
  for (const lemma of words(sharedVerbs)) addPrefixed('co', lemma)
  for (const lemma of words(renewedVerbs)) addPrefixed('re', lemma)
  return forms
}

/** What two do as one: "co-signed" is signed. */
const sharedVerbs = `chair host sign organise organize sponsor fund finance found operate author lead convene publish produce preside
  develop`

/** What is done anew: "re-equipped" is equipped. */
const renewedVerbs = 'establish open equip stock settle integrate start launch enter train engage examine supply'

/** American and British variants and forms that no rule gives. */
const spellings: readonly (readonly [string, string, VerbForm['form']])[] = [
  ['canceled', 'cancel', 'past'],
  ['canceled', 'cancel', 'pp'],
  ['canceling', 'cancel', 'ing'],
  ['traveled', 'travel', 'past'],
  ['traveled', 'travel', 'pp'],
  ['traveling', 'travel', 'ing'],
  ['totaled', 'total', 'past'],
  ['totaled', 'total', 'pp'],
  ['totaling', 'total', 'ing'],
  ['labeled', 'label', 'past'],
  ['labeled', 'label', 'pp'],
  ['labeling', 'label', 'ing'],
  ['signaled', 'signal', 'past'],
  ['signaled', 'signal', 'pp'],
  ['signaling', 'signal', 'ing'],
  ['channeled', 'channel', 'past'],
  ['channeled', 'channel', 'pp'],
  ['channeling', 'channel', 'ing'],
  ['fueled', 'fuel', 'past'],
  ['fueled', 'fuel', 'pp'],
  ['fueling', 'fuel', 'ing'],
  ['focussed', 'focus', 'past'],
  ['focussed', 'focus', 'pp'],
  ['upped', 'raise', 'past'],
  ['upped', 'raise', 'pp'],
  ['upping', 'raise', 'ing'],
  ['redeploy', 'deploy', 'base'],
  ['redeploys', 'deploy', 's'],
  ['redeployed', 'deploy', 'past'],
  ['redeployed', 'deploy', 'pp'],
  ['redeploying', 'deploy', 'ing'],
  ['has', 'have', 's'],
  ['is', 'be', 's'],
  ['are', 'be', 'base'],
  ['am', 'be', 'base'],
  ['being', 'be', 'ing'],
  ['having', 'have', 'ing'],
]

/** Every form, in lower case, of the verbs of the list, to the lemmas and forms that it can be. */
export const verbForms: ReadonlyMap<string, readonly VerbForm[]> = buildForms()

function buildClasses(): Map<string, VerbClass[]> {
  const classes = new Map<string, VerbClass[]>()
  for (const [name, list] of Object.entries(classMembers) as [VerbClass, string][]) {
    for (const lemma of new Set(words(list))) {
      classes.set(lemma, [...(classes.get(lemma) ?? []), name])
    }
  }
  return classes
}

/** Classes of a verb, by lemma, without a particle. */
export const verbClasses: ReadonlyMap<string, readonly VerbClass[]> = buildClasses()

function buildPhrasal(): Map<string, Map<string, VerbClass[]>> {
  const all = new Map<string, Map<string, VerbClass[]>>()
  for (const entry of particleClasses.split(/[|\n]/)) {
    const [lemma, particle, ...classes] = words(entry)
    if (lemma === undefined || particle === undefined) continue
    const known = all.get(lemma) ?? new Map<string, VerbClass[]>()
    known.set(particle, classes as VerbClass[])
    all.set(lemma, known)
  }
  return all
}

/** Lemma → particle → classes of the two together. */
export const phrasal: ReadonlyMap<string, ReadonlyMap<string, readonly VerbClass[]>> = buildPhrasal()

/** Lemmas that are nouns as well ("visit", "aid"): only the context tells which. */
export const nounVerbs: ReadonlySet<string> = new Set(words(nominalVerbs))

/** Lemmas that are adjectives as well ("open", "clear"). */
export const adjectiveVerbs: ReadonlySet<string> = new Set(words(adjectivalVerbs))

const noClass: readonly VerbClass[] = []

/** The classes that a verb, with its particle if it has one, belongs to. */
export function verbClassesOf(lemma: string, particle: string | null): readonly VerbClass[] {
  const withParticle = particle === null ? undefined : phrasal.get(lemma)?.get(particle)
  return withParticle ?? verbClasses.get(lemma) ?? noClass
}

export const hasVerbClass = (lemma: string, particle: string | null, wanted: VerbClass): boolean =>
  verbClassesOf(lemma, particle).includes(wanted)

/** "fight", "help": a word in lower case that may be a verb in its base form. */
export const isBaseForm = (lower: string): boolean => verbForms.get(lower)?.some(({ form }) => form === 'base') === true

/** "gave", "sent": a word in lower case that may be a verb in its past tense. */
export const isPastTense = (lower: string): boolean =>
  verbForms.get(lower)?.some(({ form }) => form === 'past') === true
