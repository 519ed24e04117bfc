import { singularOf } from './nouns.ts'
import { words } from './word-list.ts'

/** Nouns and verbs of contact between countries, bodies and persons. */

export type EngagementKind =
  | 'call'
  | 'letter'
  | 'meeting'
  | 'video_conference'
  | 'joint_statement'
  | 'resolution'
  | 'public_statement'
  | 'social_media'
  | 'interview'
  | 'agreement'
  | 'mechanism'
  | 'joint_project'
  | 'information_sharing'

/** Acts at which people talk with each other. */
export const talkKinds: ReadonlySet<EngagementKind> = new Set(['call', 'meeting', 'video_conference'])

/** Who stands for a country at a post abroad. */
export const envoyNouns: ReadonlySet<string> = words('ambassador envoy consul chargé')

/** The houses of such posts. */
export const missionNouns: ReadonlySet<string> = words('embassy consulate')

/** What a noun names when it is the head of its phrase; the words before it may tell more ("video" conference, "joint" statement). */
const heads: Partial<Record<EngagementKind, ReadonlySet<string>>> = {
  call: words('call phone telephone telephony phone-call radio-telephone radiotelephone'),
  letter: words(
    'letter correspondence message card telegram cable email e-mail fax note missive telegramme verbale wire letter-card',
  ),
  meeting: words(
    `meeting talk summit dialogue conference consultation session roundtable gathering forum seminar workshop symposium negotiation audience encounter
    conversation discussion deliberation exchange briefing lunch luncheon dinner breakfast`,
  ),
  video_conference: words(
    'videoconference video-conference teleconference webinar videolink video-link videoconferencing teleconferencing',
  ),
  joint_statement: words('communique communiqué declaration'),
  resolution: words('resolution motion'),
  public_statement: words('statement speech address remark article editorial op-ed commentary press-release'),
  social_media: words('tweet retweet hashtag'),
  interview: words('interview'),
  agreement: words(
    'agreement memorandum mou treaty accord pact protocol deal convention arrangement partnership compact contract covenant concordat truce armistice ceasefire',
  ),
  mechanism: words(
    `mechanism unit hotline channel taskforce force committee commission group network platform framework secretariat line panel centre
    center council team body corridor desk office fund reserve stockpile pool consortium alliance registry register hub cell laboratory lab`,
  ),
  joint_project: words(
    'project study survey trial programme program research exercise drill manoeuvre maneuver initiative venture',
  ),
}

const remote = words(
  'video virtual online remote teleconference videoconference virtually web digital online-only conference-call',
)
const spoken = words('phone telephone call telephonic')
const pressWords = words('press news media')
/** Bodies that two who found them share, whatever they are for. */
const councils = words('committee commission council panel secretariat board authority fund')
/** "conversation", "talks", "exchange": by telephone if the word before says so. */
const talks = words('conversation talk discussion exchange consultation conference')
/** Bodies are mechanisms when the word before says what they are for. */
const bodyHeads = words(
  'unit force line group committee commission team body desk corridor council centre center panel network framework office fund reserve stockpile pool registry register hub cell laboratory lab',
)
const bodyMarks = words(
  'task hot working expert joint shared bilateral trilateral regional liaison standing permanent surveillance contact coordination coordinating coordinated steering monitoring travel fast messaging chat information-sharing communication consultation response emergency solidarity common cooperation cross-border binational mixed intergovernmental',
)
/** "a green corridor", "a travel bubble": ways kept open between two. */
const lanes = words('green humanitarian travel transit air trade grain')
const togetherWords = words(
  `joint shared collaborative bilateral trilateral tripartite multilateral cooperative common international regional cross-border binational transnational
  intergovernmental inter-governmental`,
)
const greetings = words(
  'greeting greetings christmas birthday easter condolence sympathy thank-you get-well holiday welcome',
)
const closing = words('final closing concluding outcome')
const arms = words('military naval army navy maritime air')
/** "a merger agreement", "a plea deal": of firms, workers or courts. */
const ofTrade = words(
  'merger takeover sponsorship employment wage pay plea rental severance settlement franchise naming record kit shirt broadcasting endorsement prenuptial tenancy lease confidentiality',
)
const donations = words('fundraising fund-raising donation handover charity')

const headKinds: ReadonlyMap<string, EngagementKind> = new Map(
  (Object.entries(heads) as [EngagementKind, ReadonlySet<string>][]).flatMap(([kind, set]) =>
    [...set].map((word) => [word, kind] as const),
  ),
)

export const isTogether = (phrase: readonly string[]): boolean =>
  withHyphens(phrase).some((word) => togetherWords.has(word))

/** "cross - border" as one word. */
function withHyphens(lower: readonly string[]): readonly string[] {
  if (!lower.includes('-')) return lower
  const joined: string[] = []
  for (const [i, word] of lower.entries()) {
    if (word === '-') continue
    const last = lower[i - 1] === '-' ? joined.pop() : undefined
    joined.push(last === undefined ? word : `${last}-${word}`)
  }
  return joined
}

/** What a noun phrase names, by its head and the words before it, all in lower case; null for no kind of contact. */
export function kindOfNoun(phrase: readonly string[]): EngagementKind | null {
  const lower = withHyphens(phrase)
  const head = singularOf(lower.at(-1) ?? '')
  const before = lower.slice(0, -1)
  const has = (set: ReadonlySet<string>): boolean => before.some((word) => set.has(word))
  // "an exchange of visits" is none of words.
  if (has(donations) || lower.at(-1) === 'exchange') return null
  if (head === 'post' || head === 'account')
    return has(words('social media blog twitter facebook weibo instagram')) ? 'social_media' : null
  // "a bank card", "a red card"
  if (head === 'card' && !has(greetings)) return null
  // "reached an understanding"; "mutual understanding" is none
  if (head === 'understanding') return lower[0] === 'an' ? 'agreement' : null
  if (/^(?:link|link-up|linkup|hook-up)$/.test(head)) return has(remote) ? 'video_conference' : null
  const kind = headKinds.get(head) ?? null
  if (kind === 'agreement' && ofTrade.has(before.at(-1) ?? '')) return null
  if (kind === 'meeting' && has(pressWords) && (head === 'conference' || head === 'briefing')) return 'public_statement'
  if (kind === 'call' && head === 'call') {
    if (has(words('courtesy farewell'))) return 'meeting'
    if (has(words('conference video'))) return has(remote) ? 'video_conference' : 'call'
  }
  if (kind === 'meeting' && talks.has(head) && has(spoken)) return 'call'
  if (kind === 'meeting' && has(remote)) return 'video_conference'
  if (kind === 'letter' && head === 'message' && has(remote)) return 'public_statement'
  if (/^(?:statement|text|document|paper|appeal|announcement)$/.test(head) && has(togetherWords))
    return 'joint_statement'
  // "their final text", "the closing document"
  if (/^(?:text|document|statement|paper)$/.test(head) && has(closing)) return 'joint_statement'
  if (head === 'bubble') return has(lanes) ? 'mechanism' : null
  if (head === 'corridor' && has(lanes)) return 'mechanism'
  if (kind === 'mechanism' && bodyHeads.has(head) && !has(bodyMarks)) return null
  // "naval exercises with Peru"
  const isDrill = /^(?:exercise|drill|man(?:oeuvre|euver))$/.test(head) && has(arms)
  if (kind === 'joint_project' && !isTogether(before) && !isDrill) return null
  return kind
}

/** "a basin commission": a body, where two found it together. */
export const isCouncil = (phrase: readonly string[]): boolean => councils.has(singularOf(phrase.at(-1) ?? ''))

/** Where one writes to the world: "on Twitter", "via WeChat"; one spelling often met in print is "tweeter". */
export const socialMedia = words(
  'twitter tweeter facebook weibo wechat instagram youtube tiktok telegram linkedin vkontakte whatsapp',
)

/** What is shared without being given away. */
export const sharedThings = words(
  `information data experience practice expertise sequence guideline lesson finding knowledge result update note technology
  sounding level sighting coordinate know-how intelligence insight file record image scan figure statistic genome-sequence reading measurement forecast bulletin map chart list advice recommendation protocol document technique genome sample-sequence view version level alert warning
  slide count logbook tally roster manifest timetable observation telemetry blueprint bearing depth height rainfall borehole tide gauge`,
)

/** Who hold power or fight for it, by no name of their own. */
export const powerNouns = words(
  'junta juntas rebels insurgents insurgency separatists guerrillas militants generals putschists mutineers warlords',
)

/** Several who meet for their countries. */
export const officials = words(
  'ministers leaders presidents premiers heads officials negotiators delegates representatives experts scientists envoys ambassadors diplomats mayors governors chiefs secretaries kings bishops speakers',
)

/** Who acts through them: heads of phrases that name bodies or groups of persons, besides those of the lexicon of givers. */
export const bodyNouns = words(
  `government junta ministry embassy parliament senate side party country state nation leader president minister official authority
  member reader user newspaper daily agency spokesperson commission council assembly leadership capital counterpart representative
  body forum secretariat union association institute university scientist researcher doctor expert business delegation mission
  people public citizen mayor envoy king queen emir organization organisation ngo administration volunteer institution group team city province
  region bank laboratory office department company foundation network broadcaster virologist diplomat lawmaker legislator community service observatory hospital college academy centre center partner colleague`,
)
