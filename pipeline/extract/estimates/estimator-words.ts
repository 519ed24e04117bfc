import { revisingVerbs } from '../../lexicon/indicator-words.ts'

/** What figures are taken from: who made it stands beside the noun. */
export const papers = new Set(
  'statistics data figures figure reports report estimates estimate estimation media sources survey surveys assessment projection projections forecast forecasts baseline study calculations bulletin flash census records numbers outlook accounts analysis reckoning view count tally telling opinion judgment judgement books model models verdict finding findings arithmetic maths scenario case variant simulation simulations revision paper note reading readings evaluation evaluations appraisal appraisals tallies snapshot guess guesses'.split(
    ' ',
  ),
)

export const makers = new Set(['of', 'from', 'by'])

export const telling = new Set(
  'say show report announce warn estimate expect forecast project predict assume reckon calculate compute anticipate think believe insist tell add note reveal state claim foresee write declare conclude argue caution fear worry pencil pencilled guess suggest answer reply inform remind assure confirm consider indicate highlight stress underline disclose admit acknowledge concede explain emphasize emphasise remark observe assert affirm contend complain lament reiterate sigh joke quip grumble shrug speculate surmise opine posit envisage envision'.split(
    ' ',
  ),
)

/** These tell only with an object that is a forecast, or a figure behind "at". */
export const guessing = new Set([
  'see',
  'put',
  'assess',
  'value',
  'appraise',
  'place',
  'peg',
  'have',
  'cut',
  'reduce',
  'upgrade',
  'downgrade',
  'raise',
  'lift',
  'lower',
  'leave',
  'keep',
  'narrow',
  'revise',
  'trim',
  ...revisingVerbs,
  'give',
  'take',
  'knock',
  'speak',
  'look',
  'hope',
  'promise',
  'budget',
  'bargain',
  'double',
  'halve',
  'triple',
  'increase',
  'maintain',
  'retain',
  'hold',
  'adjust',
  'scale',
  'update',
  'change',
])

export const forecastNouns = new Set(
  'forecast projection estimate number outlook prediction figure numbers estimates call view target expectations forecasts projections predictions outlooks guess sights'.split(
    ' ',
  ),
)

export const impersonal = new Set([
  'it',
  'they',
  'he',
  'she',
  'him',
  'them',
  'we',
  'i',
  'you',
  'who',
  'which',
  'that',
  'this',
  'there',
  'one',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
])

export const bodies = new Set(
  'bank ministry union association lender regulator insurer office bureau agency institute government council board authority department organisation organization company fund firm group committee commission treasury guild chamber federation confederation body tank lobby watchdog alliance authorities consultancy think-tank economists analysts insurers bankers'.split(
    ' ',
  ),
)

export const references =
  /^(?:(?:the|this) )?(?:firm|bank|company|agency|institute|ministry|union|fund|group|organisation|organization|staff|institution|it|they|he|she|him|them|its|their|his|her|our)$/

/** Whoever writes. */
export const ownVoice = /^(?:we|i|our|my|us)$/

/** "Nobody expects half of that": no one's view, nor that of whoever was named before. */
export const noOne = /^(?:nobody|no one|none|few|everybody|everyone|anyone|anybody)$/

/** What calls for attention before a colon, and names no one. */
export const callingWords = new Set(
  'headline heading title subject new breaking update alert fact facts news latest exclusive analysis thread numbers economy trade tourism note reminder just'.split(
    ' ',
  ),
)
