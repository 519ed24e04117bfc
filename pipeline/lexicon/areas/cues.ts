function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Before a name these say that a person follows. */
export const personTitles = words(
  'mr mrs ms miss mme dr prof professor sir dame lord lady president premier chancellor minister secretary king queen prince princess sultan emir pope general colonel captain major lieutenant sergeant admiral commander senator congressman congresswoman representative governor mayor judge justice ambassador consul spokesman spokeswoman spokesperson director chairman chairwoman chair chief commissioner correspondent reporter coach actor actress singer saint st rev reverend imam sheikh',
)

/** Given names and, for names that put them first, family names: a name after one is a person's. */
export const givenNames = words(
  'aaron abdul abdullah adam ahmad ahmed alan albert alejandro alex alexander alfred ali alice amanda amy ana andre andrea andrew angela ann anna anne anthony antonio arthur barbara ben benjamin bernard betty bill bob brian bruce carl carlos carol caroline catherine charles charlotte chris christian christina christine christopher claire daniel daniela david deborah denis dennis diana diane donald dorothy douglas edward elena elizabeth emily emma eric erik eva evelyn fatima fernando francis francisco frank fred gary george gerald grace greg gregory guy hannah harold harry hassan heather helen henry hugo hussein ian ibrahim irene isabel ivan jack jackie jacob james jane janet jason jean jeff jennifer jeremy jessica jim jimmy joan joe john johnny jonathan jorge jose joseph joshua juan judith judy julia julian julie karen karl kate katherine kathleen keith kelly ken kenneth kevin kim larry laura lee leo leon linda lisa louis lucas lucy luis luke manuel marco margaret maria marie mario mark martha martin mary matt matthew maurice max michael michel michelle miguel mike mohamed mohammad mohammed muhammad nancy natalie nicholas nick nicolas nicole nina noah olga oliver oscar pablo pamela patricia patrick paul paula pedro peter philip pierre rachel rafael ralph raymond rebecca ricardo richard robert roberto roger ronald rosa rose roy russell ruth ryan sam samantha samuel sandra sara sarah scott sean sergei sharon simon sofia sophie stephanie stephen steve steven stuart sue susan teresa terry thomas tim timothy todd tom tony tyler victor vincent virginia walter wayne wendy william yusuf ' +
    'chen cheng chu deng ding dong du fan fang feng fu gao gu guo han hao he hong hou hu huang jia jiang jin kong lei li liang liao lin liu long lu luo lyu ma meng mo pan peng qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yu yuan yue zeng zhang zhao zheng zhong zhou zhu zou choi jung kang yoon park nguyen tran pham',
)

/** Between "X" and its country or after it, these make an administrative name of a plain one. */
export const provinceWords = words(
  'province prefecture state region governorate oblast krai county canton division emirate',
)
export const cityWords = words('city municipality metropolis')

/** "the city of X", "Port of X". */
export const placeNouns = words(
  'city town port province prefecture state capital village municipality district region island county department governorate cities towns provinces prefectures states islands counties departments',
)

/** Who and what has its seat in a place: "the mayor of X", "the diocese of X", "students of the University of X". */
export const seatedNouns = words(
  'council mayor mayors governor diocese archdiocese bishop archbishop parish university canton suburb suburbs outskirts residents inhabitants citizens people villagers temple mosque church hospital hospitals airport harbour harbor',
)

/** Lower-case or sentence-first words that may stand before a place with a capital of their own. */
export const functionWords = words(
  'the a an in at near from to of and or but for with by on as via into around across through between outside inside within toward towards over under against after before since until while when where that which than both like including excluding except like not nor so yet if also only even about upon among amid versus vs off past up down out',
)

/** Capitalised words that a weaker place may follow. */
export const beforePlace = words(
  'north south east west northern southern eastern western central greater upper lower downtown old metropolitan metro mainland university embassy consulate airport port bank hospital government province prefecture city district state institute',
)

/** Capitalised words that may follow a weaker place. */
export const afterPlace = words(
  'city province prefecture state municipality region county district university college institute hospital airport port international bank government municipal provincial center centre committee association embassy consulate company co group corporation corp ltd municipality people university normal medical red branch office department bureau health disease research union chamber foundation daily times post news railway metro customs party school museum park stadium development industrial economic technology science new free high airways airlines national football federation defense defence military prime president minister foreign ministry parliament senate court supreme general council cabinet army navy police embassy stock exchange mayor governor vice deputy exhibition electric motor motors power steel world asia asian chinese',
)

/** After an adjective of country these make money, which is no place: "US dollars", "Swiss francs". */
export const currencyWords = words(
  'dollar dollars euro euros yuan yen peso pesos rupee rupees franc francs pound pounds baht ringgit rupiah dong kip riel kyat taka dinar dinars dirham dirhams riyal riyals rial rials lira rouble roubles ruble rubles krone kroner krona kronor zloty forint shekel shekels rand real reais tenge som somoni manat tugrik togrog afghani ngultrum rufiyaa renminbi pataca patacas',
)

/** Ends of host names: "China.org.cn" is a web site. */
export const hostEnds = words('com org net gov edu cn co info news int uk jp kr ru in')

/** "said X", "X told": a place that may be a surname is one here. */
export const speechVerbs = words(
  'said says told tells added adds stated noted explained recalled replied wrote argued insisted joked laughed tweeted',
)

/** Prepositions of place. */
export const placePrepositions = words('in near around outside across throughout')

/** Prepositions of going, which stand before persons as well. */
export const pathPrepositions = words('to from at into via towards toward')

/** "reached X", "struck X": verbs with a place as their object. */
export const placeVerbs = words(
  'reached reaching toured touring visited visiting entered entering struck battered battering ravaged flattened pounded lashed devastated shook rocked hit engulfed flooded',
)

/** What is measured of the whole world: "global growth", but not "global health". */
export const globalNouns = words(
  `economy growth gdp trade output total tally count toll caseload cases deaths exports imports production recession
  revenue revenues demand traffic investment fdi remittances tourism arrivals number sales consumption employment
  unemployment poverty infections fatalities debt supply travel income inflation price prices harvest harvests crop crops`,
)
