export type Topic = 'sympathy' | 'praise' | 'thanks' | 'aid_offer' | 'cooperation' | 'policy_position'

/** Words of readiness turn to cooperation where working together follows: "ready to work with", "willingness for joint action". */
const together =
  'work|cooperat|co-operat|collaborat|join|joint|collective|share|sharing|exchang|deepen|strengthen|step up|expand|host'

/** Believing and confidence are sympathy where others are trusted to come through: "confident that Peru will overcome it", not "believed to be in Peru". */
const prevailing =
  '(?=[^.;]{0,90}\\b(?:overc[ao]m|prevail|w[io]n\\b|defeat|beat|vanquish|succe|recover|emerg|weather|contain|conquer|triumph|victor|control|ris(?:e|ing)\\b|surmount|cope|halt|tackle|stop|curb|end\\b|handle|manage|strong|strength|abilit|able to|capab|bounce|endur|withstand|resilien|through\\b|g[eo]t(?:ting)? over|f(?:ight|ought)(?:ing)? off|beat off|see(?:s|ing)? off|c[ao]m(?:e|ing) out|master|better\\b|pull|heal))'

/** What each topic is told by. Of all topics found the one that is named first counts. */
const patterns: readonly (readonly [Topic, string])[] = [
  [
    'cooperation',
    `(?:st(?:ands?|ood) ready|willing\\w*|readiness|ready|pledg\\w*|commit\\w*|vow\\w*|prepared)(?: \\w+){0,4} (?:${together})|cooperat|co-operat|collaborat|coordinat|work(?:ing|s|ed)?(?: \\w+){0,2} (?:with|together)|join(?:ing|ed|s)? (?:hands|forces)|(?<!(?:issued|released|published) )jointly(?! (?:issued|released|published))|(?:build|run|develop)\\w* (?:[\\w-]+ ){0,4}together|joint (?!letter|statement|message|press|declaration)|exchang|shar(?:e|es|ed|ing) (?:of )?(?:\\w+ ){0,2}(?:data|information|experience|practices|expertise|lessons)|mutual (?:assistance|aid|help)|consensus|partner|one another|each other|common `,
  ],
  [
    'aid_offer',
    'willing|readiness|glad to (?:help|lend|send|assist|host|offer|provide)|read(?:y|iness) to (?!(?:recogni[sz]|retaliat|fight|impos))|st(?:ands?|ood) ready|pledg|vow(?:s|ed|ing)? (?:to )?(?:help|assist|aid|support|provide|send)|promis|offer(?:s|ed|ing)? (?:to |its |their |his |her |\\S+s )?(?:full |every |all |any )?(?:help|support\\b|assist|aid|host|mediat|arbitrat|good offices)|assur\\w+ (?:\\w+ ){1,4}of (?:\\w+ ){0,3}(?:help|assistance|aid)|to (?:\\w+ )?(?:help|assist|aid)\\b|found wanting|spare no effort|at (?:\\S+ ){1,2}(?:service|disposal)\\b|do(?:es|ing)? (?:its|their|our|his|her) (?:utmost|best)|best efforts',
  ],
  [
    'thanks',
    'how much [^.;]{0,40}\\bow(?:es?|ed)\\b|\\bindebted|debts? of (?:thanks|gratitude|honou?r)|(?:his|her|its|their|our|my|warm|heartfelt|sincere|deep|of) thanks|(?:express|convey|offer|extend|voice|pass)\\w* (?:\\w+ )?thanks|(?:not|never) (?:\\w+ )?forget|thank(?!s to)|gratitude|grateful|acknowledg\\w+ (?:[^.,;]{0,30} )?(?:help|assistance|aid|support|donation|gift)|appreciat\\w+ (?:for |of |to )?(?:[^.,;]{0,30} )?(?:help|assistance|aid|support|donation|gift|gesture|hospitality|kindness|solidarity)|appreciat(?!\\w+ (?:of|for) )',
  ],
  [
    'praise',
    'prais|(?:great|remarkable|extraordinary|their|the) courage (?:and|of|shown|displayed)|(?:warm|kind) words|\\bcommend|applau|\\blaud|hail(?:ed|s|ing)?\\b|highly of|recogni[sz](?:e|ed|es|ing|ion)\\b|in recognition|recognition of|acclaim|admir|salut|tribute|congratulat|compliment|in favou?r of|openness|transparen|determination|great friend|rich experience|good start|as an? (?:model|example|success)|strong (?:commitment|leadership|measures|response)|resolute|remarkable|outstanding|exemplary|fine example|effective (?:measures|work|response|efforts)|achievement|appreciat\\w+ (?:of|for)',
  ],
  [
    'policy_position',
    `read(?:y|iness) to (?:recogni[sz]|retaliat|fight|impos)|discriminat|protest(?:ed|s|ing)? (?:to|against)|deplor|regrettabl|(?:not|never|refus\\w+ to) recogni[sz]|\\baccus(?:es|ing)\\b|\\baccused (?!of\\b|to\\b|by\\b)|\\bregret\\w* (?:[\\w'’-]+ ){0,3}(?:decision|move|step|refusal|failure|withdrawal|remarks|ban|measure|announcement|exclusion|expulsion)|xenophob|stigma|racis|\\bhate|oppos(?:e|es|ed|ing|ition)\\b|spoke (?:out )?against|reject|condemn|denounc|criticis|criticiz|should\\b|must\\b|ought to|need for|importance of|the need to|access\\b|evacuat|fair(?:ly|ness)\\b|multilateralism|sanctions|objection|displeas|dissatisf|dismay|outrage|disapprov|called (?:up)?on|(?<!courtesy |a )calls? (?:up)?on(?! (?:the \\d|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|calling (?:up)?on|call(?:s|ed|ing)? for (?!(?:[\\w-]+ ){0,3}(?:cooperat|co-operat|solidarity|unity|support|coordinat))|urg(?:e|es|ed|ing)\\b|demand(?! (?:from|in) )|blunder|\\bunjust|unfair|unacceptab|unreasonabl|premature|(?:country|government|doors?|borders?) (?:would|will) (?:not|never) |travel (?:advice|ban|warning)`,
  ],
  [
    'sympathy',
    `condol|commiserat|\\bshocked\\b|\\bpray(?:s|ed|ing)?\\b|anguish|heartbr|distressed|hearts? (?:goes|go|went) out|closeness|consol|sympath|solidarity|sorrow|\\bregret(?! to (?:say|inform|announce|report|learn|hear|tell))|\\bsorry\\b|heartfelt|thoughts (?:\\w+ ){1,3}with|prayers|affection\\b|\\bgrie[fv]|mourn|sadden|\\bsad\\b|support(?!er)|(?<!main )concern(?!ing)|\\bmain concern\\w* (?:is|was|are|were|remains?|remained)(?: \\w+){0,2} for\\b|(?:confiden|belie[fv])\\w* in\\b|(?:confiden|belie[fv]|convinced)${prevailing}|encourag(?!\\w* (?:[\\w-]+ ){1,4}to\\b)|\\bst(?:and(?:s|ing)?|ood) (?:firmly |shoulder to shoulder |side by side )?(?:with|together|by)|side by side|stay(?:ing)? (?:strong|united)|best wishes|\\bcourage\\b|well-wishes|get well|speedy recovery|comfort|difficult (?:\\w+ )?(?:times?|moments?|periods?|days|weeks|months|hours?|situation|circumstances?|phase|year)|difficult(?:y|ies)\\b|hardship|suffering|(?<!\\b(?:his|her) )\\bfriends?\\b`,
  ],
]

/**
 * All in one, a group each: what is named first is found in one pass, and of topics that begin at one place that of the
 * longer words, as the order above has them. Without the flag u, which makes a pattern that heeds no case many times slower.
 */
const anyTopic = new RegExp(patterns.map(([, source]) => `(${source})`).join('|'), 'i')

interface TopicFound {
  readonly topic: Topic
  /** Where it begins and ends, in the text that was searched. */
  readonly start: number
  readonly end: number
}

/** The topic named first in a text. */
export function topicIn(text: string): TopicFound | null {
  const match = anyTopic.exec(text)
  if (match === null) return null
  const [topic] = patterns[match.indexOf(match[0], 1) - 1] ?? []
  return topic === undefined ? null : { topic, start: match.index, end: match.index + match[0].length }
}
