/**
 * How a verb tells of aid: its subject gives, promises, decides, gets, asks for or sells something; `move`: the goods or their carrier
 * go somewhere; `amount`: an act of giving comes to so much; `none`: what it says is no gift ("bought", "needs", "produces").
 */
export type AidMode = 'give' | 'pledge' | 'announce' | 'receive' | 'ask' | 'sell' | 'move' | 'amount' | 'none'

const modes: Record<AidMode, string> = {
  give: `donate deposit give provide send deliver supply present contribute dispatch ship distribute airlift airdrop hand transfer gift bestow
    disburse deploy lend loan award remit furnish channel forward convey equip rush subsidize inject bring pay truck ferry haul wire unload
    free release spare carry gather collect scrape donate grant pool second drop find parachute post mail courier fly add advance raise muster
    throw pump pour match divide apportion bear shoulder finance fund sponsor bankroll leave extend
    render despatch entrust bequeath consign direct divert steer funnel plough plow speed lavish shuttle relay offload cede surrender smuggle unlock reroute transport transmit`,
  pledge: 'pledge promise vow commit undertake guarantee owe',
  announce: `announce clear unveil approve authorize authorise decide allocate allot earmark budget reserve offer redirect sanction agree assign mobilize mobilise vote consent`,
  receive: 'receive get obtain gain accept welcome collect',
  ask: 'ask appeal request seek urge beg solicit want plead',
  sell: 'sell export market auction',
  move: `travel arrive land reach come go follow leave cross flow head depart enter touch dock join return sail set roll trundle berth`,
  amount: `total amount come stand reach exceed top pass surpass comprise include contain consist number equal hit bring add cover be
    represent make value surpass account run`,
  none: `need require lack buy purchase procure import order produce make manufacture brew bottle build use store hold stockpile keep cost lose earn
    save spend charge owe sit treat examine test vaccinate inject inoculate screen borrow repay hire rent waste destroy burn steal seize detain
    process consume refuse reject decline handle train study house shelter feed serve employ recruit
    postpone defer delay suspend withhold shelve withdraw revoke rescind retract`,
}

/** Lemma and particle → mode, where the particle makes another verb of it. */
const particleModes: Record<string, AidMode> = {
  'look for': 'ask',
  'share out': 'give',
  'dole out': 'give',
  'deal out': 'give',
  'put up': 'give',
  'put into': 'give',
  'fork out': 'give',
  'fork over': 'give',
  'shell out': 'give',
  'stump up': 'give',
  'cough up': 'give',
  'pony up': 'give',
  'free up': 'give',
  'drum up': 'give',
  'scrape together': 'give',
  'get together': 'give',
  'scrape up': 'give',
  'cobble together': 'give',
  'kick in': 'give',
  'fly in': 'give',
  'fly out': 'move',
  'bring in': 'give',
  'chip in': 'give',
  'lay out': 'give',
  'make public': 'announce',
  'make known': 'announce',
  'ship off': 'give',
  'pack off': 'give',
  'drop off': 'give',
  'pay in': 'give',
  'pay out': 'give',
  'pay for': 'give',
  'hand over': 'give',
  'hand back': 'none',
  'give back': 'none',
  'hand out': 'give',
  'give away': 'give',
  'give out': 'give',
  'send over': 'give',
  'pass on': 'give',
  'turn over': 'give',
  'make over': 'give',
  'sign over': 'give',
  'sign off': 'announce',
  'settle on': 'announce',
  'throw in': 'give',
  'throw away': 'none',
  'bring down': 'none',
  'bring about': 'none',
  'set back': 'none',
  'throw out': 'none',
  'pour away': 'none',
  'plough in': 'none',
  'plough under': 'none',
  'ship out': 'give',
  'part with': 'give',
  'share with': 'give',
  'share among': 'give',
  'truck in': 'give',
  'step in': 'give',
  'weigh in': 'give',
  'pitch in': 'give',
  'help out': 'give',
  'put in': 'give',
  'put ashore': 'give',
  'lay on': 'give',
  'put together': 'give',
  'put toward': 'give',
  'put towards': 'give',
  'come up': 'pledge',
  'say yes': 'announce',
  'hold out': 'pledge',
  'come forward': 'pledge',
  'set aside': 'announce',
  'line up': 'announce',
  'set apart': 'announce',
  'put aside': 'announce',
  'lay aside': 'announce',
  'ask for': 'ask',
  'call for': 'ask',
  'call on': 'ask',
  'appeal for': 'ask',
  'appeal to': 'ask',
  'plead for': 'ask',
  'apply for': 'ask',
  'apply to': 'ask',
  'take in': 'receive',
  'take delivery': 'receive',
  'take receipt': 'receive',
  'take charge': 'receive',
  'take possession': 'receive',
  'acknowledge receipt': 'receive',
  'confirm receipt': 'receive',
  'come in': 'move',
  'touch down': 'move',
  'take off': 'move',
  'set off': 'move',
  'roll in': 'move',
  'pull up': 'move',
  'put down': 'move',
  'set down': 'move',
  'turn up': 'move',
  'show up': 'move',
  'pull in': 'move',
  'tie up': 'move',
  'pull into': 'move',
  'end up': 'move',
  'come to': 'amount',
  'add up': 'amount',
  'run to': 'amount',
  'make up': 'amount',
  'fall due': 'pledge',
  'go to': 'move',
  'pass through': 'move',
  'set up': 'give',
  'build up': 'none',
  'turn back': 'none',
  'turn round': 'none',
  'turn around': 'none',
  'give up': 'none',
  'put off': 'none',
  'hold back': 'none',
  'turn down': 'none',
  'turn out': 'none',
  'churn out': 'none',
  'use up': 'none',
  'carry off': 'none',
  'leave over': 'none',
}

const byLemma: ReadonlyMap<string, AidMode> = (() => {
  const found = new Map<string, AidMode>()
  for (const [mode, lemmas] of Object.entries(modes) as [AidMode, string][])
    for (const lemma of lemmas.split(/\s+/)) if (!found.has(lemma)) found.set(lemma, mode)
  return found
})()

/** Lemma → particle → what the two together tell. */
const byParticle: ReadonlyMap<string, ReadonlyMap<string, AidMode>> = (() => {
  const found = new Map<string, Map<string, AidMode>>()
  for (const [both, mode] of Object.entries(particleModes)) {
    const [lemma = '', ...particle] = both.split(' ')
    found.set(lemma, (found.get(lemma) ?? new Map<string, AidMode>()).set(particle.join(' '), mode))
  }
  return found
})()

/** How a verb, with its particle if it has one, tells of aid; null where it says nothing of the kind. */
export const aidModeOf = (lemma: string, particle: string | null): AidMode | null =>
  (particle === null ? undefined : byParticle.get(lemma)?.get(particle)) ?? byLemma.get(lemma) ?? null

/** Nouns for acts of giving, and how far the act has come. */
type NounStatus = 'delivered' | 'announced' | 'pledged' | 'called_for' | 'exported'

const nounStatus: Record<string, NounStatus> = {}
const nouns: Record<NounStatus, string> = {
  delivered: `gift donation contribution grant shipment consignment delivery aid assistance relief help parcel cargo airlift loan credit
    support giveaway funding present collection package transfer deployment dispatch disbursement bailout lifeline supply money handover hand-over delivery presentation cheque allocation subsidy endowment bequest largesse generosity munificence`,
  announced: 'announcement approval',
  pledged: 'pledge promise commitment offer',
  called_for: 'appeal request requirement shortfall gap',
  exported: 'export sale',
}
for (const [status, list] of Object.entries(nouns) as [NounStatus, string][])
  for (const noun of list.split(/\s+/)) nounStatus[noun] = status

/** What a noun in the singular says of an act of giving; null for any other noun. */
export const aidNounStatus = (noun: string): NounStatus | null =>
  Object.hasOwn(nounStatus, noun) ? (nounStatus[noun] ?? null) : null

/** Nouns for what someone has decided or promised, and how far that has come. */
const intents = {
  announced: 'decision announcement approval authorisation authorization go-ahead agreement offer',
  pledged: 'promise pledge plan commitment undertaking assurance vow intention',
}
export const intentStatus: ReadonlyMap<string, keyof typeof intents> = new Map(
  (['announced', 'pledged'] as const).flatMap((status) => intents[status].split(' ').map((noun) => [noun, status])),
)

/** With these, goods are there. */
export const reaching: ReadonlySet<string> = new Set(['arrive', 'reach', 'land', 'come', 'get', 'dock'])

/** What is done with money for others. */
export const usesOfMoney = new Set(['buy', 'purchase', 'pay', 'fund', 'finance', 'build', 'equip'])
