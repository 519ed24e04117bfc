import { words } from '../../lexicon/word-list.ts'

/** Turns of phrase for a contact: what they are made of, and the plain verb for each. */

export interface Idiom {
  readonly verbs: ReadonlySet<string>
  /** What stands before the noun: a preposition, or null for an object. */
  readonly before: readonly (string | null)[]
  readonly nouns: ReadonlySet<string>
  /** A word that the phrase of the noun holds. */
  readonly marked?: RegExp
  /** What the other side has to be called. */
  readonly who?: RegExp
  /** What stands before the other side. */
  readonly other: readonly (string | null)[]
  readonly as: { readonly lemma: string; readonly prep: string | null }
}

export const phoning = { lemma: 'phone', prep: null }
const calling = { lemma: 'visit', prep: null }
export const hosting = { lemma: 'receive', prep: null }
export const meeting = { lemma: 'meet', prep: 'with' }
/** "spent an hour with the minister": only with someone. */
export const meetingOne = { ...meeting }

const talks = words('talk negotiation discussion consultation')
/** "spent an hour with the minister" */
const spans = words('hour minute half-hour evening morning afternoon day week')
const protesting = { lemma: 'protest', prep: 'to' }
const assuring = { lemma: 'assure', prep: null }
const informing = { lemma: 'inform', prep: null }
const appealing = { lemma: 'appeal', prep: 'to' }
export const apologising = { lemma: 'apologise', prep: 'to' }
export const praising = { lemma: 'praise', prep: null }
export const rebuking = { lemma: 'rebuke', prep: null }
export const writing = { lemma: 'write', prep: 'to' }

const envoys = /^(?:ambassadors?|envoys?|commissioners?|nuncio)$/

export const idioms: readonly Idiom[] = [
  {
    verbs: words('be get come'),
    before: ['on'],
    nouns: words('phone telephone line'),
    other: ['with', 'to'],
    as: phoning,
  },
  {
    verbs: words('make place put'),
    before: [null],
    nouns: words('call phone-call'),
    other: ['to', 'through to'],
    as: phoning,
  },
  { verbs: words('give'), before: [null], nouns: words('call ring'), other: [null], as: phoning },
  { verbs: words('pay'), before: [null], nouns: words('call visit'), other: ['on', 'upon', 'to', null], as: calling },
  { verbs: words('give grant'), before: [null], nouns: words('audience'), other: ['to', null], as: hosting },
  { verbs: words('be engage enter go'), before: ['in', 'into'], nouns: talks, other: ['with'], as: meeting },
  { verbs: words('sit'), before: ['for'], nouns: talks, other: ['with'], as: meeting },
  {
    verbs: words('lodge file register make enter submit'),
    before: [null],
    nouns: words('protest complaint objection representation demarche démarche'),
    other: ['with', 'to'],
    as: protesting,
  },
  {
    verbs: words('hand deliver issue present send give serve'),
    before: [null],
    nouns: words('protest demarche démarche verbale'),
    other: ['with', 'to', null],
    as: protesting,
  },
  {
    verbs: words('hand deliver issue present send give serve'),
    before: [null],
    nouns: words('note letter'),
    marked: /^protest$/,
    other: ['with', 'to', null],
    as: protesting,
  },
  { verbs: words('make address direct'), before: [null], nouns: words('appeal plea'), other: ['to'], as: appealing },
  {
    verbs: words('make offer issue tender owe send present'),
    before: [null],
    nouns: words('apology'),
    other: ['to', null],
    as: apologising,
  },
  { verbs: words('give offer'), before: [null], nouns: words('assurance'), other: ['to', null], as: assuring },
  { verbs: words('send get'), before: [null], nouns: words('word'), other: ['to'], as: informing },
  {
    verbs: words('present hand submit'),
    before: [null],
    nouns: words('credential'),
    other: ['to'],
    as: meeting,
  },
  {
    verbs: words('present hand submit'),
    before: [null],
    nouns: words('letter'),
    marked: /^credence$/,
    other: ['to'],
    as: meeting,
  },
  {
    verbs: words('receive accept'),
    before: [null],
    nouns: words('credential'),
    other: ['from'],
    who: envoys,
    as: meeting,
  },
  {
    verbs: words('host hold give organise organize'),
    before: [null],
    nouns: words('briefing reception banquet dinner lunch luncheon breakfast'),
    other: ['for', 'in honour of', 'in honor of'],
    who: /^(?:ambassadors|envoys|diplomats|representatives|delegation|delegations|ministers|officials|delegates)$/,
    as: meeting,
  },
  {
    verbs: words('host hold give'),
    before: [null],
    nouns: words('reception banquet dinner lunch luncheon breakfast'),
    other: ['for', 'in honour of', 'in honor of'],
    as: hosting,
  },
  {
    verbs: words('have'),
    before: [null],
    nouns: words('word lunch dinner breakfast tea'),
    other: ['with'],
    as: meeting,
  },
  {
    verbs: words('raise broach discuss take'),
    before: [null],
    nouns: words('question issue matter subject topic problem case concern fate plight'),
    other: ['with'],
    as: { lemma: 'discuss', prep: 'with' },
  },
  {
    verbs: words('have find'),
    before: [null],
    nouns: words('word'),
    marked: /^(?:warm|kind|generous|good|high)$/,
    other: ['for'],
    as: praising,
  },
  { verbs: words('sing'), before: [null], nouns: words('praise'), other: ['of'], as: praising },
  { verbs: words('be'), before: ['of'], nouns: words('praise'), other: ['for'], as: praising },
  {
    verbs: words('have reserve heap shower pile'),
    before: [null],
    nouns: words('praise'),
    other: ['for', 'on', 'upon'],
    as: praising,
  },
  { verbs: words('single'), before: ['for'], nouns: words('praise thank mention'), other: [null], as: praising },
  { verbs: words('take call'), before: ['to'], nouns: words('task'), other: [null], as: rebuking },
  {
    verbs: words('have hold'),
    before: [null],
    nouns: words('exchange'),
    marked: /^(?:views|opinions|words|ideas)$/,
    other: ['with'],
    as: meetingOne,
  },
  { verbs: words('spend'), before: [null], nouns: spans, other: ['with'], as: meetingOne },
  {
    verbs: words('have'),
    before: ['to', 'for'],
    nouns: words('tea lunch dinner breakfast supper'),
    other: [null],
    as: hosting,
  },
  { verbs: words('pay'), before: [null], nouns: words('respect'), other: ['to'], as: calling },
  {
    verbs: words('hold keep conduct have'),
    before: [null],
    nouns: words('correspondence'),
    other: ['with'],
    as: writing,
  },
  {
    verbs: words('be enter stay remain'),
    before: ['in', 'into'],
    nouns: words('correspondence'),
    other: ['with'],
    as: writing,
  },
  { verbs: words('pick take'), before: [null], nouns: words('phone telephone'), other: ['to'], as: phoning },
]

/** Verbs that go with a particle and a preposition: "lashed out at Peru", "caught up with the minister". */
export const phrasals: readonly {
  readonly verbs: ReadonlySet<string>
  /** Null where the preposition alone tells it. */
  readonly particle: string | null
  readonly prep: string | null
  readonly as: { readonly lemma: string; readonly prep: string | null }
}[] = [
  { verbs: words('lash hit'), particle: 'out', prep: 'at', as: rebuking },
  { verbs: words('hit'), particle: 'back', prep: 'at', as: rebuking },
  { verbs: words('turn'), particle: 'down', prep: null, as: { lemma: 'reject', prep: null } },
  { verbs: words('meet sit'), particle: 'up', prep: 'with', as: meetingOne },
  { verbs: words('bump bumped run'), particle: null, prep: 'into', as: meetingOne },
  { verbs: words('huddle haggle bargain parley wrangle sup stroll'), particle: null, prep: 'with', as: meetingOne },
  { verbs: words('take draw call'), particle: 'aside', prep: null, as: meetingOne },
  { verbs: words('look drop'), particle: 'in', prep: 'on', as: meetingOne },
]
