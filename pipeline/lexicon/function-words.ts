import { phrases, words } from './word-list.ts'

export const articles = words('a an the')

/** Words that open a noun phrase; those of `pronominalDeterminers` can also stand alone. */
export const determiners = words(
  `a an the this that these those each every either neither some any no all both half such another many much few fewer several
  most more less enough what which whatever whichever certain other various numerous`,
)

/** Determiners that stand alone as well ("many died", "this shows"). */
export const pronominalDeterminers = words(
  'this that these those each either neither some any all both half such another many much few fewer several most more less enough',
)

export const personalPronouns = words(
  `i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves oneself one
  mine yours hers ours theirs`,
)

export const indefinitePronouns = words(
  `someone somebody something anyone anybody anything everyone everybody everything nobody nothing none others other whoever`,
)

export const demonstratives = words('this that these those')

/** "of them", "among these": points at those counted before. */
export const groupPronouns = words('them whom which these those')

export const possessivePronouns = words('my your his her its our their whose')
/** Of whoever was told before. */
export const thirdPersonPossessives = words('his her its their')
/** Of those that are told of, and of who tells. */
export const ownPossessives = words('its their his her our')
export const possessives: ReadonlySet<string> = new Set([...possessivePronouns, "'s", '’s'])

export const whWords = words(
  'who whom which what whose that when where why how whoever whatever whichever wherever whereby wherein',
)

export const prepositions = words(
  `aboard about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath
  beside besides between beyond by circa concerning considering despite down during except excluding following for from given in
  including inside into like minus near notwithstanding of off on onto opposite out outside over past pending per plus regarding round
  since than through throughout till to toward towards under underneath unlike until unto up upon versus via vs with within without
  worth amid bar barring`,
)

/** Two to four words that act as one preposition. */
export const multiwordPrepositions = phrases(
  `according to|courtesy of|in addition to|along with|as well as|together with|because of|due to|on behalf of|such as|in terms of|thanks to
  instead of|rather than|as against|as part of|in the amount of|ahead of|up to|out of|in spite of|in front of|in favor of|in favour of|in case of
  in the form of|in the face of|in the case of|in the wake of|in the course of|in the midst of|at the end of|in light of|in line with
  in response to|in return for|in exchange for|in accordance with|in comparison with|in contrast to|in relation to|in regard to
  with regard to|with respect to|with the help of|with the exception of|by means of|by way of|by virtue of|for the sake of|for lack of
  on account of|on top of|on the basis of|on the part of|as a result of|as a consequence of|as of|as far as|as for|as to|as opposed to
  as compared with|as compared to|compared with|compared to|apart from|aside from|away from|except for|but for|close to|next to|near to
  prior to|subsequent to|owing to|regardless of|irrespective of|contrary to|pursuant to|relative to|similar to|depending on|based on
  ranging from|starting from|other than|more than|less than|fewer than|over and above|in between|in place of|in lieu of|in support of
  in search of|in need of|in memory of|in honor of|in honour of|in recognition of|in view of|in charge of|in excess of|to the tune of
  to the value of|valued at|amounting to|at the expense of|at the request of|at the invitation of|at the hands of|under the auspices of|by dint of
  inclusive of|exclusive of|courtesy of|out of the pocket of|out of the pockets of|with the compliments of|from among|from across|from behind|from within|for want of|in the name of|in the event of
  in collaboration with|in cooperation with|in partnership with|in coordination with|in conjunction with|in connection with
  in preparation for|in keeping with|in tandem with|in the interest of|with a view to|with the aim of|with the support of|through to
  not including|not counting|without counting|leaving aside|on the orders of|by order of|on the initiative of|at the behest of|down to|up until|all over|all across|as regards|as from|in comparison to|in proportion to`,
)

/** Two to four words that act as one adverb. */
export const multiwordAdverbs = phrases(
  `if possible|if necessary|if need be|where possible|where necessary|when possible|at first|at last|at long last|at once|in the end|in the meantime|in the main|in turn|of late|on the whole|of course|in fact|in short|for once|for now
  no doubt|without doubt|without a doubt|by and large|sooner or later|all the same|to be sure|if anything|at any rate|in any event|by all accounts|in all likelihood
  in person|in theory|in reality|in essence|as a rule|as it happens|in particular|in vain
  for his part|for her part|for its part|for their part|on its own|on their own|once again|once more|time and again|all along|by contrast|at the same time
  as usual|as well|in effect|in practice|in principle|for good measure|on the quiet|little by little|free of charge|in addition|by that date|on that date|at that date|at that point|at that stage|as of that date|by that day|by that time|by that point|by the same day|by the same date|by the same time|so far|thus far|no longer
  the same day|the same morning|the same afternoon|the same evening|the same night|that same day|that same morning|that same afternoon
  that same evening|that same night|on the same day|on the same evening|on that same day|on the same morning|on the same afternoon`,
)

export const coordinators = words('and or but nor yet & plus')

export const subordinators = words(
  `when after before if although though as because while since until till unless once whereas whether lest whenever wherever
  albeit that whilst provided providing supposing notwithstanding except so`,
)

export const beForms = words("am is are was were be been being 're 'm isn't aren't wasn't weren't")
const haveForms = words("have has had having 've haven't hasn't hadn't")
export const doForms = words("do does did don't doesn't didn't")
/** In front of a verb these tell that it is yet to come. */
export const futures = words("will would shall 'll to")
export const auxiliaries: ReadonlySet<string> = new Set([...beForms, ...haveForms, ...doForms])

export const modals = words(
  `will would can could may might must shall should ought 'll 'd cannot won't wouldn't can't couldn't mustn't shouldn't shan't needn't
  mightn't`,
)

export const negators = words('not never')

export const adverbs = words(
  `also already still again only successively separately respectively together alone almost nearly about approximately around just even
  ever never often sometimes usually always seldom rarely once twice thrice soon later early earlier then now today tomorrow yesterday
  tonight here there elsewhere everywhere nowhere somewhere away outdoors indoors abroad overseas home ahead forward forwards backward backwards back
  apart aside down up out off over in on through along across around by too very quite rather so such as well much more most less least
  little far further furthest furthermore moreover however nevertheless nonetheless therefore thus hence consequently accordingly
  meanwhile otherwise instead besides likewise indeed perhaps maybe perhaps anyway somehow somewhat altogether afterwards afterward
  beforehand thereafter thereby therein herein whereupon ago before after since yet else first firstly second secondly third thirdly
  last lastly next fast hard long high low deep straight right left daily weekly monthly quarterly yearly annually hourly hitherto
  thereof overnight upward upwards downward downwards onward onwards worldwide nationwide halfway inward outward sideways likely
  apiece amid en alike regardless anymore anew aboard alongside inside outside nearby please versus roughly mostly mainly merely
  close better best worse worst enough online offline seemingly whatsoever i.e. e.g. etc`,
)

/** Words that an adverb's "-ly" does not make: adjectives, nouns and verbs. */
export const notAdverbs = words(
  `friendly likely unlikely lonely lively lovely costly deadly elderly early only daily weekly monthly quarterly yearly timely untimely
  orderly fatherly motherly brotherly sisterly neighborly neighbourly scholarly worldly homely holy ugly silly chilly hilly oily
  family supply reply apply rely ally rally tally assembly anomaly italy july bully fly imply comply multiply lily jelly belly folly
  monopoly butterfly panoply sickly unfriendly cowardly leisurely masterly princely saintly stately unruly wily melancholy`,
)

export const cardinals = words(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions
  trillions dozens scores crore lakh half`,
)

export const ordinals = words(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth thirtieth
  hundredth thousandth last next`,
)

/** Particles of phrasal verbs that are seldom prepositions. */
export const particles = words(
  'up down out off away back together apart aside forward over in on through along around across about by',
)

/** Nouns whose content a that-clause tells: "the news that …" opens no relative clause. */
export const contentNouns = words(
  `fact news hope belief view idea announcement claim report possibility risk sign evidence conclusion confidence fear concern warning
  assumption promise proof saying statement assurance assertion notion impression chance message condition understanding`,
)
