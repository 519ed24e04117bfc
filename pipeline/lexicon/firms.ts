/** Firms known the world over by a name that does not say that it is a firm's; names that are common words as well are in `isCommonName`. */
const names = `huawei|tencent|alibaba|baidu|bytedance|tiktok|xiaomi|zte|lenovo|jd.com|meituan|byd|geely|sinopec|petrochina|cnooc|cosco|haier|hisense|midea|
  oppo|bgi|china merchants|china merchants port|prudential|sinovac|sinopharm|cansino|sinochem|cofco|wechat|weibo|netease|fosun|evergrande|vanke|country garden|china mobile|china telecom|
  pfizer|moderna|astrazeneca|biontech|novavax|merck|roche|novartis|sanofi|gsk|glaxosmithkline|bayer|johnson & johnson|gilead|sanofi-aventis|abbott|regeneron|
  samsung|hyundai|lg|kia|posco|hanwha|kakao|naver|toyota|honda|nissan|sony|panasonic|mitsubishi|mitsui|sumitomo|hitachi|toshiba|fujifilm|
  fujitsu|softbank|rakuten|uniqlo|fast retailing|daiso|kikkoman|google|microsoft|facebook|twitter|netflix|ibm|cisco|
  boeing|walmart|tesla|nike|coca-cola|pepsi|pepsico|mcdonald's|starbucks|procter & gamble|unilever|nestlé|nestle|danone|l'oréal|lvmh|totalenergies|
  bp|exxonmobil|exxon|chevron|conocophillips|eni|equinor|gazprom|lukoil|rosneft|rosatom|sberbank|nornickel|siemens|bosch|bmw|volkswagen|daimler|audi|
  mercedes-benz|adidas|basf|lufthansa|ikea|volvo|scania|ericsson|nokia|maersk|novo nordisk|lego|philips|heineken|airbus|renault|peugeot|michelin|
  decathlon|carrefour|tata|infosys|wipro|adani|mahindra|foxconn|tsmc|asus|acer|vingroup|vinamilk|viettel|vietjet|petronas|airasia|gojek|
  shopee|lazada|mtn|safaricom|dangote|ecobank|petrobras|embraer|cemex|vodafone|telefónica|telefonica|inditex|zara|santander|bbva|airtel|mastercard|paypal|fedex|
  dhl|uber|airbnb|hsbc|citigroup|citibank|jpmorgan|goldman sachs|blackrock|deloitte|pwc|kpmg|rio tinto|bhp|glencore|woodside|qantas|digicel|cargill|
  aramco|saudi aramco|sabic|ooredoo|etisalat|turkcell|spacex|starlink|wizz air|ryanair|easyjet|
  lotte|doosan|daewoo|coupang|mazda|subaru|suzuki|isuzu|yamaha|kawasaki|canon|nikon|nintendo|itochu|marubeni|komatsu|bridgestone|daikin|
  kubota|didi|chinalco|formosa plastics|maybank|pertamina|singtel|jollibee|emaar|vodacom|econet|intel|dell|hewlett-packard|rolls-royce|
  caterpillar|kering|carlsberg|diageo|porsche|citroën|statoil|ferrari|fiat|pirelli|iberdrola|repsol|barclays|
  codelco|ypf|ecopetrol|pemex|gerdau|odebrecht|avianca|latam|grupo bimbo|bimbo|femsa|telmex|américa móvil|falabella|cencosud|sonatrach|cevital|maroc telecom|orascom|
  sasol|absa|anglo american|de beers|shoprite|sonatel|engie|veolia|bouygues|alstom|sodexo|bnp paribas|société générale|axa|allianz|thyssenkrupp|henkel|deutsche telekom|
  deutsche bank|electrolux|vattenfall|telenor|statkraft|yara|abb|ubs|credit suisse|rabobank|akzonobel|danfoss|vestas|ørsted|grundfos|wärtsilä|neste|škoda|skoda|orlen|
  gedeon richter|krka|arçelik|arcelik|etihad|dp world|zain|reliance|bajaj|larsen & toubro|cipla|serum institute of india|serum institute|bharat biotech|grameenphone|beximco|axiata|
  sime darby|sinar mas|indofood|pldt|charoen pokphand|thaibev|fpt|amorepacific|celltrion|fonterra|westpac|anz|telstra|fortescue|eli lilly|general electric|
  general motors|lockheed martin|raytheon|bechtel|halliburton|kimberly-clark|colgate-palmolive|general mills|abbvie|amgen|bristol-myers squibb|medtronic|
  apple|shell|amazon|oracle|alphabet|visa|delta air lines|at&t|verizon|bank of america|wells fargo|morgan stanley|american express|western union|moneygram|motorola|hino|honeywell|xerox|alcatel|sanyo|ricoh|olympus|sinotrans|volga-dnepr|hon hai|
  want want|dupont|dow chemical|becton dickinson|fresenius|dräger|sumitomo mitsui|british airways|turkish airlines|qatar airways|singapore airlines|cathay pacific`

const firms: ReadonlySet<string> = new Set(names.split('|').map((name) => name.trim()))

/** Firms whose name is a common word or a place's, too: only alone and with a capital are they meant. */
export const isCommonName = (name: string): boolean => /^(?:apple|shell|amazon|oracle|alphabet|visa)$/.test(name)

/** Whether a whole name in lower case, without article, is a firm's. */
export const isFirm = (name: string): boolean => firms.has(name)

/** Goods and services that end the names of firms which deal in them ("Oman Air", "Ghana Gas"), and say nothing of a firm elsewhere. */
export const isTradeOfFirm = (lower: string): boolean =>
  /^(?:air|gas|power|oil|electric|mobile|cellular|rail|railways|lines|ferries|tobacco|coffee|copper|nickel|fertili[sz]ers?|paper|trading|express|cargo|telekom|petrol|rubber|glass|aluminium|aluminum|tyres?|packaging|aviation|bakeries|dairies|poultry|chemicals?|petrochemicals?|cement|ceramics|industrial|products)$/.test(
    lower,
  )
