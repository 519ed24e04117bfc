import type { sourceKinds } from '../../schemas/sources.ts'

export type SourceKind = (typeof sourceKinds)[number]

interface PublisherWords {
  readonly kind: SourceKind
  /** In the name of a newspaper, body or author's account. */
  readonly names: RegExp
  /** At the end of an address's host. */
  readonly hosts: RegExp
}

const none = /^\b$/

/** Who publishes what, most telling first: an embassy's account is social media, a ministry's newspaper is a newspaper. */
export const publisherWords: readonly PublisherWords[] = [
  {
    kind: 'social_media',
    names:
      /\b(?:we ?chat|weibo|twitter|facebook|instagram|youtube|telegram|tiktok|blog|official account|public account)\b/i,
    hosts:
      /(?:^|\.)(?:weixin\.qq|weibo|twitter|x|facebook|instagram|youtube|t|tiktok|medium|blogspot|substack)\.(?:com|me)$/i,
  },
  {
    kind: 'dashboard',
    names: /\bdashboard\b/i,
    hosts: /(?:^|\.)arcgis\.com$|^(?:dashboard|data)\./i,
  },
  {
    kind: 'embassy',
    names: /\b(?:embassy|embassies|consulate|consulates|high commission|permanent mission)\b/i,
    hosts:
      /(?:^|\.)[a-z]{2,6}-?embassy\.(?:org|gov|gov\.cn)$|(?:^|\.)(?:china-(?:embassy|consulate)|chineseembassy)\./i,
  },
  {
    kind: 'intergovernmental',
    names:
      /\b(?:WHO|World Health Organi[sz]ation|United Nations|UN|UNICEF|UNDP|UNHCR|UNCTAD|OCHA|FAO|ILO|IMF|International Monetary Fund|World Bank|Asian Development Bank|ADB|AIIB|OECD|European (?:Union|Commission)|EU|ASEAN Secretariat|African Union|SAARC Secretariat|SCO Secretariat|APEC)\b/,
    hosts:
      /(?:^|\.)(?:who|un|unicef|undp|unhcr|unctad|fao|ilo|imf|worldbank|adb|aiib|oecd|asean|saarc-sec|sectsco|apec)\.(?:int|org)$|(?:^|\.)europa\.eu$/i,
  },
  {
    kind: 'ministry',
    names:
      /\b(?:ministry|ministries|department of|state council|cabinet office|government of|prime minister's office|presidential office|kremlin|white house|national health commission|NHC|health commission|centers? for disease control|CDC|customs|central bank|bureau of statistics)\b/i,
    hosts: /(?:^|\.)(?:gov(?:\.[a-z]{2})?|(?:go|gob|gouv|govt)\.[a-z]{2}|mil|fmprc\.gov\.cn|mfa\.[a-z.]+)$/i,
  },
  {
    kind: 'think_tank',
    names:
      /\b(?:institutes?|institution|universit(?:y|ies)|academy|think ?tank|foundation for|centre for|center for|school of)\b/i,
    hosts: /(?:^|\.)(?:edu(?:\.[a-z]{2})?|ac\.[a-z]{2})$/i,
  },
  {
    kind: 'agency',
    names:
      /\b(?:xinhua(?:net)?|news agency|china ?news(?: service)?|chinanews\.com|news\.cn|reuters|associated press|AFP|Agence France-Presse|yonhap|kyodo|jiji|tass|interfax|ria novosti|irna|tasnim|pti|antara|bernama|vna|apa|montsame|kcna|kazinform|anadolu|dpa|efe|ansa|bloomberg)\b/i,
    hosts:
      /(?:^|\.)(?:xinhuanet|news|chinanews|reuters|apnews|afp|yna|kyodonews|tass|interfax|irna|tasnimnews|antaranews|bernama|montsame|kcna|aa|bloomberg)\.(?:com|cn|ru|ir|my|mn|kp|co\.kr|net|com\.tr|com\.cn)$/i,
  },
  {
    kind: 'magazine',
    names: /\b(?:magazine|pictorial|review|journal|quarterly|monthly|qstheory|economist|diplomat|lancet)\b/i,
    hosts: /(?:^|\.)(?:rmhb\.com\.cn|qstheory\.cn|economist\.com|thediplomat\.com|caixin\.com)$/i,
  },
  {
    kind: 'newspaper',
    names:
      /\b(?:news|daily|times|herald|post|tribune|gazette|guardian|telegraph|observer|mail|star|people\.(?:cn|com\.cn)|huanqiu|ifeng|sina|sohu|ce\.cn|china\.org\.cn|china\.com|television|tv|cctv|cgtn|bbc|cnn|nhk|radio|asahi|nikkei|mainichi|yomiuri|hankyoreh|chosun|dawn|hindu|express)\b/i,
    hosts:
      /(?:^|\.)(?:people|huanqiu|ifeng|sina|sohu|163|china|ce|bjnews|thepaper|vietnamnet|vnexpress|cctv|cgtn|chinadaily)\.(?:com|cn|vn|net|com\.cn|org\.cn)$/i,
  },
  { kind: 'other', names: none, hosts: none },
]
