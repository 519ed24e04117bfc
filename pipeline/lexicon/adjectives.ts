/** Common adjectives that no ending gives away, and frequent ones that an ending does. */
const adjectives: ReadonlySet<string> = new Set(
  `able abrupt absent absolute abundant accurate active actual acute adamant adept adequate adverse affluent afraid agricultural
  airborne alert alien alike alive aloof ambitious ample ancient angry anxious apparent apt arable arduous armed asleep austere
  automatic available aware awful awkward bad bare basic beautiful beneficial better big bigger biggest bilateral trilateral quadrilateral multilateral tripartite bitter bizarre black
  blank bleak blind blue blunt bold brave brief briefer bright brighter brightest brilliant brisk broad broader broadest broken brown brutal
  busier busiest busy calm capable careful casual cautious central certain cheap cheaper cheapest chemical chief chronic civic civil
  civilian clean cleaner clear clearer clearest clever clinical close closer closest coastal cold colder coldest collective comfortable
  commercial common communal compact comparable compatible competent complete complex comprehensive concrete concurrent consecutive
  conservative considerable consistent constant constructive contagious contemporary continental continuous contrary conventional convenient
  cool cooler corporate correct costly crazy critical crowded crucial crude cruel cultural cumulative curious current cute daily damp
  dangerous dark darker dead deadlier deadliest deadly deaf dear decent deep deeper deepest definite deliberate delicate dense dependent
  desperate different difficult digital diplomatic dire direct dirty disastrous distant distinct diverse domestic dominant double
  dramatic drastic dry drier dual due dull dumb dynamic eager earlier earliest early earnest eastern easier easiest easy economic
  effective efficient elaborate elderly elder eldest electric electronic elegant eligible eminent empty endemic enormous entire
  equal essential eternal ethical ethnic even eventual evident evil exact excellent exceptional excess excessive exclusive exotic expensive
  explicit express external extra extraordinary extreme fair fairer false familiar famous far fast faster fastest fatal favorable
  favourable federal female feverish few fewer fewest fierce final financial fine finer finest firm firmer first fiscal fit flat flexible
  foreign formal former forthcoming fortunate fragile frank free freer frequent fresh fresher friendly front frontline full fuller
  fullest fundamental funny further future general generous gentle genuine giant glad global golden good grand grateful grave graver gravest
  gray great greater greatest green grey grim gross guilty half handsome handy happier happiest happy hard harder hardest harmful
  harsh harsher healthy heavier heaviest heavy helpful helpless high higher highest historic holy honest hopeful horizontal horrible
  hostile hot hotter hottest huge human humane humanitarian humble humid hungry ideal identical idle ill illegal immediate immense imminent
  immune imperative important impressive inadequate incoming independent indirect individual indoor industrial inevitable infectious
  inferior influential informal inherent initial inner innocent innovative instant insufficient intact integral intelligent intense
  intensive interim interior intermediate internal international inland intimate invisible irregular isolated joint junior just keen
  key kind kinder large larger largest last lasting late later latest latter leading lean legal legislative legitimate less lesser
  liberal light lighter likely limited linear little live lively local logical lone lonely long longer longest long-term loose loud
  lovely low lower lowest loyal lucky lunar mad magnetic main major male mandatory marine marginal marital maritime massive material whopping staggering mature
  maximal maximum mean medical medium mental mere mid middle middling mighty mild milder military minimal minimum minor mixed mobile moderate modern modest
  monetary monthly moral multilateral multinational multiple municipal mutual naked narrow narrower nasty national native natural naval near nearer
  nearest neat necessary needy negative nervous net neutral new newer newest next nice noble nominal non-traditional normal northern notable
  novel nuclear numerous obvious occasional odd official ok old older oldest only open operational opposite optical optimistic oral ordinary
  organic original orthodox other outer outdoor outgoing outright outstanding overall overdue overseas overt own painful pale parallel
  partial particular passive past patient peaceful peculiar perfect periodic permanent persistent personal pessimistic pharmaceutical physical
  pink plain pleasant plenty plural poignant polite political poor poorer poorest popular portable positive possible potential powerful practical
  pragmatic precious precise predominant preferential pregnant preliminary premature present presidential prestigious pretty previous primary prime
  prior private proactive probable profound prominent prompt prone proper prospective protective proud provincial prudent psychological
  public punctual pure purple quarterly quick quicker quickest quiet radical random rapid rare rarer raw ready real rear recent reciprocal
  red regional regular related relative relevant reliable reluctant remote renewable republican residential resilient resolute respective respiratory
  responsible retail reverse rich richer richest rigid rigorous ripe robust rough round royal rude ruling rural ruthless sacred sad safe safer safest
  same sane satisfactory scarce scientific secret secure select selfless senior sensible sensitive separate serene serious severe severer shallow
  sharp sharper sharpest sheer short shorter shortest shy sick significant silent silly similar simple simpler simplest simultaneous sincere single
  skilled slack sleek slender slight slighter slightest slim slow slower slowest small smaller smallest smart smooth smoother sober social soft softer
  solar sole solemn solid sophisticated sore southern sovereign spacious spare special specific spectacular spiritual splendid spontaneous
  stable staple standard stark staunch steady steep steeper sterile stern sticky stiff still straight strange strategic strict stricter strong stronger
  strongest structural stubborn subsequent substantial subtle successful successive sudden sufficient suitable sunny super superb superior supplementary
  supportive supreme sure surgical suspicious sustainable sweet swift symbolic symptomatic systematic tall tangible technical temporary tender tense terrible
  thankful thick thin thorough tight tighter timely tiny tired top total touching tough tougher toughest toxic traditional tragic transparent
  tremendous tropical troublesome true typical ugly ultimate unable unanimous unaware unclear undue uneven unemployed unfair unfit unhelpful uniform
  unique universal unlikely unprecedented unsafe unusual upcoming upper upset urban urgent usable useful useless usual vague valid valuable various
  vast verbal versatile vertical viable vibrant vicious vigilant vigorous viral virtual visible visual vital vivid voluntary vulnerable warm warmer
  warmest weak weaker weakest wealthy weary weekly weird well western wet white whole wholesale wholehearted wide wider widespread widest wild willing wise
  wonderful wooden worldwide worried worse worst worth worthwhile worthy wrong yearly yellow young younger youngest zealous asymptomatic
  underlying ongoing neighboring neighbouring developing developed outstanding challenging promising longstanding bordering aging ageing
  daunting pressing overwhelming surrounding existing remaining following alarming striking touching trying varying emerging sweeping
  far-reaching hard-hit hard-core non-profit anti-epidemic all-round all-weather high-level top-level world-wide first-hand
  concerned supposed so-called advanced detailed concerted sophisticated devoted dedicated heartfelt unbreakable old-fashioned united
  near-term mid-term online offline in-kind free-of-charge negative positive worthwhile overnight one-off ad-hoc
  spring-like pro-active post-war cross-border nationwide province-wide citywide
  aberrant abject ablaze abysmal acrid affectionate aghast agile airworthy ajar akin alkaline antiquated arrogant ashen astute autoimmune
  awash barren bedridden belated belligerent beloved benign bereft bespoke bestselling bipartisan bland blithe blond bogus brash brazen
  brittle bulky bulletproof bumpy buoyant burly candid cardiac carefree charred cheery chilly cloudy coarse cogent colossal comatose comfy
  commensurate compassionate concise condescending congested contrite cosy countrywide covert coveted coy cozy crafty crass crisp crooked
  damning dank deadlocked decrepit defiant deft defunct deluxe derelict desolate destitute devoid devout dilapidated dim discreet discrete
  dismal disparate docile dogged dormant dour downhill downtown drab draconian drowsy dusty earthy easygoing eerie elated eloquent erstwhile
  exquisite extravagant exuberant fabled faulty feeble fertile fervent fickle fiery fireproof flabby flagrant flaky flawed fledgling flimsy
  fluent foggy foolhardy foolproof forlorn frail fraught frenzied frigid frosty frugal futile gallant gaunt ghastly giddy gloomy grandiose
  gratis greedy grimy grisly gritty groggy grueling gruelling haggard haphazard hardworking harrowing hasty haughty hazy hearty hefty hilly
  hoarse homebound homesick housebound humdrum icy ignorant illegitimate illicit illiterate immaculate impending imperfect implicit impotent
  impromptu improper inaccurate inadvertent inane inappropriate incessant incidental incoherent incomplete incorrect indefinite indignant
  indiscriminate inept inert infinite infirm infrequent inhumane innate inordinate insane insignificant insolvent instrumental insular
  intermittent intricate irate jaded jittery jolly jubilant jumpy lackluster lacklustre lame landlocked languid lax leaky leery lethal
  lightweight literate livid lofty longtime lopsided lousy lowly lucid lukewarm lush macabre mainstream makeshift malnourished meager meagre
  mediocre meek mellow midsize milky moot morbid muddy muggy multifaceted mundane murky nascent naughty negligent newfound nightly nimble
  nonchalant nondescript nonprofit nonstop nuanced numb oblique obscene obsolete obstinate offbeat oily opaque optimal ornate outlying
  outspoken oversized overweight overwrought paltry paramount paranoid partisan patchy peripheral pertinent perverse petite petty phoney
  phony piecemeal pivotal placid plump polar posh potent prepaid pricey prickly pristine profuse puny quaint queasy quirky rabid radiant
  ragged rainy rampant rancid rapt recurrent redundant reliant reminiscent renowned requisite resonant resurgent reticent rickety rife rocky
  roomy rosy rowdy rugged rusty saline salty sanguine savvy scant scanty seaworthy secluded sedate shabby shadowy shady shaky shoddy shrewd
  shrill sickly sinister skimpy sleepy slimy slippery sloppy sly snowy somber sombre sordid sorry sour sparse speedy spicy squalid stagnant
  stale stalwart stately statewide steadfast stellar stormy stout straightforward stricken stringent stuffy stupid sturdy suave sublime
  subpar substandard suburban succinct sulky swanky sweaty tacit taciturn tainted tame tardy tasty tattered teeming temperate tepid terminal
  terse testy thorny thrifty tidy timid tolerant torrid touchy tranquil translucent trendy tricky trifling trite tubercular ulterior
  unabated unaccompanied unauthorised unauthorized uncanny uncertain unchallenged uncharted unchecked undaunted undecided undercover
  underfed underprivileged undersea undersized undeterred undisclosed undisputed undocumented uneasy unexpected unexplained unfamiliar
  unfinished unforeseen unfounded unguarded unharmed unheard unhurt uninhabited uninjured uninsured uninterrupted unkempt unknown unmarked
  unmarried unmet unnamed unnoticed unopposed unpaid unparalleled unpopular unprepared unqualified unrecorded unregistered unrelated
  unrelenting unresolved unruly unscathed unseen unskilled unsold unspecified unspent unspoilt untapped untested untold untouched untreated
  unused unvaccinated unwanted unwarranted unwelcome unwell unwieldy unwilling upbeat uphill upmarket upright upscale utter vacant vagrant
  valiant verbose verdant vile vocal volatile wanton wary watertight watery wayward weatherproof weighty wholesome wicked wily windy wintry
  wobbly woolly worldly wretched wry yearlong`.split(/\s+/),
)

const endings =
  /(?:able|partite|ory|ern|ible|ical|ional|ious|eous|ous|ful|less|ive|ese|ish|esque|ary|ic|ial|nal|ual|ural|ient|tant|dent|lent|most|some)$/

/** Nouns and verbs with an adjective's ending. */
const notAdjectives = new Set(
  `hungary calgary tipperary history factory territory laboratory story theory memory directory inventory category victory glory pattern concern lantern tavern govern
  dormitory accessory priory ivory signatory trajectory observatory repository promontory conservatory lavatory discern stern intern fern concern lectern
  objective initiative executive native representative perspective alternative detective relative motive collective narrative
  directive incentive archive dive five live give drive strive survive arrive receive active handful table cable able vegetable
  variable timetable stable fable enable disable arms material official individual criminal professional potential trial serial
  aerial memorial editorial tutorial referendum ritual manual annual capital hospital animal festival arrival approval removal
  survival proposal renewal withdrawal denial burial ritual journal signal terminal criminal canal professional
  national nationals music arithmetic public topic traffic republic fabric clinic epidemic pandemic logic magic critic academic mechanic metric
  picnic panic logic statistic characteristic traffic plastic arctic antarctic pacific atlantic olympic ethnic comic relic
  summary secretary library salary anniversary military diary boundary commentary documentary dictionary primary january february
  missionary beneficiary subsidiary judiciary treasury glossary itinerary tributary vocabulary adversary sanctuary mercenary
  president student resident patient accident incident client ingredient recipient nutrient gradient ambient dependent
  consultant assistant accountant inhabitant merchant giant tenant plant grant infant servant restaurant instant variant covenant
  disinfectant applicant participant immigrant migrant informant occupant determinant pollutant extent event percent agent accent
  talent moment comment document payment percent content intent cent rent tent parent excellent continent tyrant
  almost utmost foremost handsome outcome income become welcome awesome wholesome sail goodness business witness illness fitness
  process success address access excess press stress progress congress express mess loss less unless nevertheless regardless
  finish british diminish publish establish punish abolish accomplish furnish polish wish dish fish parish rubbish radish varnish english spanish perish vanish cherish
  chinese japanese vietnamese purchase these cheese japanese syllable bible crucible constable
  spectacular regular doctor interpretive preservative adhesive sedative laxative locomotive operative captive fugitive`.split(
    /\s+/,
  ),
)

/** Taken for an adjective by its ending alone. */
export const isByEnding = (lower: string): boolean => !adjectives.has(lower) && isAdjective(lower)

/** Whether a word in lower case is an adjective by the list or by its ending. */
export function isAdjective(lower: string): boolean {
  if (adjectives.has(lower)) return true
  return lower.length > 4 && !notAdjectives.has(lower) && endings.test(lower)
}
