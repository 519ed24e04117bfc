import type { itemCategories } from '../../schemas/item-categories.ts'
import type { Token } from '../extract/mention.ts'
import { wordTest } from '../extract/word-test.ts'
import { singularOf } from './nouns.ts'
import { phraseEndings } from './phrase-endings.ts'

/** A code of `item_categories`. */
export type ItemCategory = (typeof itemCategories)[number]

export interface Goods {
  readonly category: ItemCategory
  /** Unit of a number that counts them; null for what is not counted. */
  readonly unit: string | null
  /** True for words that say no more than that something is given: "aid", "supplies". */
  readonly generic: boolean
  /** Index of the first word of the phrase matched, and of its head. */
  readonly from: number
  readonly head: number
}

/** Goods by the category that a parcel may hold, and no house, ship or tank. */
export const wornGoods: ReadonlySet<string> = new Set<ItemCategory>([
  'mask',
  'protective_suit',
  'gloves',
  'goggles',
  'face_shield',
  'test_kit',
  'ppe_set',
])

/** What is worn, or used on one patient or one person tested. */
export const medicalGoods: ReadonlySet<string> = new Set([...wornGoods, 'ventilator'])

/** What may be carried and handed on: no money, people or building. */
export const isMovable = (category: ItemCategory): boolean => !/^(?:cash|personnel|facility)$/.test(category)

type Row = readonly [category: ItemCategory, unit: string | null, phrases: string]

/** Phrases in the singular, parted by "|". The longest that ends a noun phrase decides. */
const specific: readonly Row[] = [
  [
    'mask',
    'item',
    `mask|face mask|facemask|surgical mask|medical mask|protective mask|facial mask|cloth mask|respirator|face covering|n95|kn95|ffp2|ffp3|n95 mask|kn95 mask|ffp2 mask|n95 respirator|respirator mask|half-mask|mouth mask|dust mask|gauze mask|face cover|filter mask|half-face respirator|surgical respirator|face mask respirator|children 's mask`,
  ],
  [
    'protective_suit',
    'item',
    `protective suit|protective clothing suit|protection suit|isolation suit|hazmat suit|biohazard suit|medical suit|isolation gown|surgical gown|gown|medical gown|protective gown|coverall|protective coverall|overall|overalls|protective overalls|protective overall|full-body suit|body suit|suit|hazard suit|bodysuit|jumpsuit|hospital gown|patient gown|disposable gown|plastic gown|tyvek suit|chemical suit|protective clothing set|set of protective clothing|protective suit set|isolation suit set|scrub suit|scrubs`,
  ],
  [
    'protective_suit',
    null,
    `protective clothing|protective clothes|safety clothing|safety clothes|safety suit|protective garment|protection clothing|protective apparel|isolation clothing|isolation clothes|protective wear|protective uniform|surgical clothing|medical clothing|medical protective clothing|protective outfit|protective attire|hazmat clothing`,
  ],
  [
    'gloves',
    'item',
    `glove|surgical glove|medical glove|latex glove|rubber glove|nitrile glove|examination glove|protective glove|disposable glove|sterile glove|vinyl glove|work glove|exam glove|gauntlet|pairs of gloves`,
  ],
  [
    'goggles',
    'item',
    `goggles|goggle|protective goggles|safety goggles|medical goggles|eye mask|protective glasses|safety glasses|protective eyewear|eyewear|eye protection|glasses|protective spectacles|surgical goggles|eye shield|protective eyeglasses|eye guard|medical glasses`,
  ],
  [
    'face_shield',
    'item',
    `face shield|faceshield|protective shield|face visor|visor|facial shield|protective visor|protective screen|full-face shield|full face shield|plastic visor|splash shield|splash guard|plastic face shield|medical visor`,
  ],
  [
    'test_kit',
    'kit',
    `test kit|testing kit|detection kit|diagnostic kit|diagnosis kit|screening kit|nucleic acid kit|pcr kit|reagent kit|rapid kit|sampling kit|swab kit|assay kit|extraction kit|detection reagent kit|test reagent kit|testing reagent kit|antigen kit|rdt kit|elisa kit|self-test kit|home test kit|rna kit|serology kit|antibody kit|covid kit|covid-19 kit`,
  ],
  [
    'test_kit',
    'item',
    `test|rapid test|pcr test|antigen test|antibody test|diagnostic test|swab test|nucleic acid test|detection reagent|testing reagent|test reagent|reagent|diagnostic reagent|diagnosis reagent|test strip|pcr machine|testing machine|test device|testing equipment|test equipment|detection equipment|diagnostic equipment|diagnostics|pcr equipment|thermal cycler|self-test|home test|lateral flow test|lateral flow device|test cartridge|testing cartridge|diagnostic cartridge|test cassette|rapid diagnostic test|rdt|sequencer|genome sequencer|sequencing machine|genexpert machine|pcr reagent|pcr device|pcr cycler|diagnostic machine|diagnostic device|test set|test instrument`,
  ],
  [
    'ventilator',
    'item',
    `ventilator|ventilator machine|ventilation machine|medical ventilator|oxygen ventilator|breathing machine|respiratory machine|breathing apparatus|lung ventilator|respirator machine|invasive ventilator|cpap machine|bipap machine|cpap device|cpap unit|bipap device|anaesthesia machine|anesthesia machine|portable ventilator|transport ventilator|icu ventilator|breathing device|respiratory device|breathing aid|non-invasive ventilator|artificial respirator|oxygen machine`,
  ],
  [
    'disinfection_equipment',
    'item',
    `sprayer|disinfection sprayer|electric sprayer|knapsack sprayer|fogger|fogging machine|disinfector|sterilizer|steriliser|disinfection machine|disinfecting machine|disinfection vehicle|disinfection robot|disinfection device|uv lamp|ultraviolet lamp|autoclave|disinfection tunnel|disinfecting apparatus|disinfection apparatus|disinfecting device|disinfecting unit|disinfection unit|disinfection booth|disinfection chamber|sanitation booth|fumigator|mist cannon|disinfection equipment set|sanitizer dispenser|sanitiser dispenser|chlorinator|hand-washing station|handwashing station|hand washing station|hand-washing point|handwashing point|hand-washing unit|handwashing basin|hand-washing basin|hand-washing facility|spray pump|spraying machine|backpack sprayer|uv robot|pressure washer|steriliser|sterilizing machine|decontamination unit|decontamination tunnel`,
  ],
  [
    'disinfection_equipment',
    null,
    `disinfectant|disinfectant liquid|disinfection equipment|disinfecting equipment|sterilization equipment|disinfection supply|disinfection material|disinfection powder|disinfecting wipe|hand sanitizer|hand sanitiser|sanitizer|sanitiser|sanitizing gel|hand gel|bleach|alcohol|rubbing alcohol|disinfecting fluid|disinfection fluid|disinfection product|hand wash|handwash|hand rub|antiseptic|chlorine|chlorine powder|disinfecting alcohol|spraying equipment|chlorine tablet|chlorine solution|disinfectant wipe|alcohol wipe|sanitizing wipe|antibacterial wipe|wet wipe|sodium hypochlorite|calcium hypochlorite|hypochlorite|antibacterial gel|alcohol gel|disinfectant spray|antibacterial soap|decontamination equipment|fumigation equipment`,
  ],
  [
    'ppe_set',
    null,
    `ppe|personal protective equipment|personal protection equipment|protective equipment|protection equipment|protective gear|protective kit|ppe set|ppe kit|personal protective gear|protective set|personal protective item|medical protective equipment|medical protective gear|protection gear|protection kit|safety gear|safety equipment|ppe item|protection material`,
  ],
  [
    'medical_supplies',
    'item',
    `thermometer|infrared thermometer|forehead thermometer|body thermometer|clinical thermometer|temperature gun|thermal scanner|thermal camera|thermal imager|infrared camera|scanner|x-ray machine|ct scanner|oxygen concentrator|oxygen cylinder|oxygen tank|oxygen generator|oxygen plant|oxygenator|monitor|patient monitor|bedside monitor|ecg monitor|defibrillator|hospital bed|medical bed|infusion pump|syringe|needle|stethoscope|swab|cotton swab|sampling tube|test tube|catheter|bandage|shoe cover|boot cover|surgical cap|medical cap|head cover|hair net|surgical hood|apron|surgical drape|drape|stretcher|wheelchair|medical device|medical machine|medical instrument|medical item|oximeter|pulse oximeter|nebulizer|microscope|bed sheet set|medical kit|first-aid kit|first aid kit|hygiene kit|medicine box|body bag|blood bag|incubator|centrifuge|ultrasound machine|air purifier|shoe covering|boot|medical shoe|rubber boot|isolation pod|isolation chamber|negative pressure chamber|medical cart|cannula|suture|dressing|wound dressing|plaster|gauze roll|bedpan|crutch|prosthesis|artificial limb|hearing aid|lancet|glucometer|blood pressure monitor|heart monitor|ecg machine|dialysis machine|x-ray unit|ultrasound unit|ultrasound scanner|mammography unit|operating table|operating lamp|surgical lamp|surgical light|examination table|delivery bed|delivery table|iv stand|drip stand|suction machine|suction pump|nebuliser|oxygen bottle|oxygen mask|oxygen regulator|flow meter|scalpel|forceps|tourniquet|splint|pipette|dosimeter|radiation meter|specimen container|sample container|tongue depressor|safety box|sharps box|sharps container|cold box|vaccine carrier|vaccine fridge|vaccine refrigerator|vaccine freezer|medical fridge|medical refrigerator|medical freezer|ultra-cold freezer|ultralow freezer|deep freezer|cholera bed|hospital mattress|icu bed set|patient bed|baby warmer|infant warmer|phototherapy unit|defibrillator unit|infusion set|infusion stand|blood pack|blood warmer|surgical kit|trauma kit|cholera kit|burn kit|delivery kit|midwifery kit|maternity kit|nutrition kit|emergency health kit|hiv kit|dialyser|dialyzer|otoscope|laryngoscope|endoscope|pacemaker|stent|condom|walking frame|surgical instrument|dental chair|anatomical model|tonometer|sphygmomanometer|electrocardiograph|x-ray film|concentrator|insulin pen|medical lamp|sanitary pad|sanitary towel|sanitary napkin`,
  ],
  ['medical_supplies', 'dose', `dose|vaccine dose|dose of vaccine|jab|shot|vaccine shot|booster`],
  ['medical_supplies', 'course', `course|treatment course`],
  [
    'medical_supplies',
    null,
    `protective supply|protective item|protective material|protective article|protective product|protective good|protection item|protection material|medical supply|medical material|medical equipment|medical aid|medical good|medical product|medical assistance|medical relief|medical support|health supply|health equipment|sanitary supply|sanitary material|hospital supply|hospital equipment|medicine|traditional medicine|herbal medicine|drug|medication|antibiotic|antiviral|antiviral drug|painkiller|pharmaceutical|pill|tablet|capsule|vaccine|oxygen|liquid oxygen|plasma|blood plasma|serum|blood|anti-epidemic supply|anti-epidemic material|anti-epidemic item|anti-epidemic good|anti-epidemic equipment|epidemic prevention supply|epidemic prevention material|epidemic control material|epidemic prevention item|prevention supply|prevention material|control supply|anti-virus supply|antivirus supply|hygiene item|hygiene product|hygiene supply|sanitary item|sanitary product|laboratory supply|laboratory equipment|lab equipment|testing supply|consumable|medical consumable|surgical supply|emergency medical supply|surgical equipment|medical relief supply|health kit|protective medicine|sanitary ware|insulin|antivenom|antivenin|antitoxin|immunoglobulin|morphine|anaesthetic|anesthetic|antimalarial|antimalarial tablet|deworming tablet|vitamin|vitamin tablet|vitamin capsule|zinc tablet|iron tablet|folic acid tablet|oral rehydration salt|oral rehydration salts|rehydration salt|rehydration salts|ors|ors sachet|ors packet|saline|saline solution|iv fluid|intravenous fluid|infusion fluid|drip fluid|ringer 's lactate|glucose solution|contraceptive|remdesivir|favipiravir|oseltamivir|tamiflu|tocilizumab|ivermectin|artemisinin|amoxicillin|paracetamol|aspirin|ibuprofen|penicillin|quinine|antiretroviral|tuberculosis drug|anti-tuberculosis drug|potassium iodide|potassium iodide tablet|iodine tablet|traditional remedy|herbal remedy|ointment|eye drop|therapeutic food|therapeutic milk|therapeutic paste|monoclonal antibody|disinfection medicine|medical oxygen|medical gas|gauze|cotton wool|medical consumable kit`,
  ],
  [
    'cash',
    null,
    `cash|money|cash voucher|fund|funds|funding|relief fund|emergency fund|aid fund|special fund|cash donation|monetary donation|financial donation|financial aid|financial assistance|financial support|financial contribution|cash assistance|cash aid|cash grant|monetary aid|monetary assistance|monetary contribution|grant|loan|soft loan|concessional loan|emergency loan|credit|credit line|line of credit|grant aid|financing|emergency financing|capital|subsidy|sum|payment|remittance|salary|wage|one-day salary|check|cheque|proceeds|donated fund|budget support|cash transfer|cash handout|handout|capital injection|savings|pledged fund|debt relief|budgetary support|banknote`,
  ],
  [
    'livestock',
    'item',
    `sheep|lamb|goat|cow|cattle|head of cattle|ox|buffalo|yak|camel|horse|pony|donkey|pig|hog|chicken|poultry|duck|goose|animal|livestock|ewe|ram|calf|reindeer|rabbit|turkey|alpaca|llama|hen|laying hen|layer hen|rooster|chick|day-old chick|duckling|gosling|piglet|heifer|bull calf|dairy cow|milk cow|dairy goat|bullock|mule|breeding sow|beehive|bee colony|fingerling|sheep and goat|water buffalo|elephant|giant panda|panda`,
  ],
  [
    'personnel',
    'person',
    `doctor|nurse|medic|paramedic|physician|surgeon|specialist|expert|medical expert|health expert|medical worker|health worker|healthcare worker|medical personnel|health personnel|medical staff|laboratory staff|lab staff|technician|engineer|scientist|epidemiologist|virologist|volunteer|troop|soldier|adviser|advisor|rescuer|rescue worker|military doctor|medical volunteer|military personnel|personnel|worker|trainer|interpreter|professional|medical professional|aid worker|helper|consultant|nurse practitioner|logistician|midwife|anaesthetist|anesthetist|dog handler|diver|firefighter|fireman|fire-fighter|search and rescue worker|search-and-rescue worker|sapper|deminer|bomb disposal expert|electrician|plumber|linesman|lineman|psychologist|counsellor|counselor|translator|veterinarian|vet|pharmacist|orthopaedist|nutritionist|entomologist|microbiologist|infectologist|bacteriologist|hydrologist|seismologist|geologist|agronomist|contact tracer|social worker|welder|stretcher-bearer|forensic expert|peacekeeper|gendarme|marine|sailor|police officer|clinician|radiologist|radiographer|dentist|internist|pulmonologist|intensivist|serviceman|responder|first responder|aid expert|searcher|physiotherapist|psychiatrist|paediatrician|pediatrician|obstetrician|lifeguard|paratrooper|policeman|mountain rescuer|dog trainer|vaccinator|surveyor|crane operator|field coordinator|data manager|midwife trainer|cook|army cook|mechanic`,
  ],
  [
    'personnel',
    'team',
    `team|medical team|expert team|team of experts|team of doctors|medical expert team|expert group|group of experts|delegation|medical mission|rescue team|medical brigade|brigade|health team|medical corps|squad|task force|experts team|support team`,
  ],
  [
    'transport',
    'flight',
    `flight|charter flight|chartered flight|cargo flight|special flight|relief flight|freight flight|evacuation flight|repatriation flight`,
  ],
  [
    'transport',
    'item',
    `aircraft|plane|airplane|aeroplane|cargo plane|transport plane|military plane|jet|helicopter|ambulance|vehicle|truck|lorry|van|car|bus|minibus|ship|vessel|boat|hospital ship|train|freight train|motorcycle|bicycle|trailer|negative pressure ambulance|mobile clinic|drone|ferry|tractor|pick-up|pick-up truck|pickup|pickup truck|motorbike|scooter|bike|jeep|suv|land cruiser|off-road vehicle|off-roader|rubber dinghy|dinghy|canoe|lifeboat|rescue boat|inflatable boat|motorboat|speedboat|fishing boat|patrol boat|fire engine|fire truck|firefighting vehicle|firefighting plane|firefighting aircraft|water tanker|tanker truck|water bowser|water truck|bulldozer|excavator|forklift|backhoe|bucket loader|wheel loader|digger|snowplough|snowplow|road grader|mobile crane|dump truck|garbage truck|tipper truck|refrigerated truck|wagon|railcar|railway wagon|railway carriage|locomotive|tram|trolleybus|cart|donkey cart|horse cart|rickshaw|tricycle|barge|tugboat|hovercraft|hearse|minivan|frigate|water-bomber|amphibious vehicle|snowmobile|transport aircraft|cargo aircraft|spare tyre|refrigerated container truck`,
  ],
  [
    'facility',
    'item',
    `hospital|field hospital|temporary hospital|mobile hospital|makeshift hospital|emergency hospital|clinic|laboratory|lab|testing laboratory|test laboratory|mobile laboratory|biosafety laboratory|quarantine center|quarantine centre|quarantine facility|treatment center|treatment centre|isolation center|isolation centre|isolation ward|isolation unit|isolation facility|ward|shelter|health center|health centre|medical center|medical centre|facility|warehouse|testing center|testing centre|school|medical facility|health facility|field clinic|isolation room|intensive care unit|icu|icu bed|rehabilitation center|morgue|call centre|air bridge|testing site|factory|production line|storage facility|air-tent hospital|health post|operating theatre|operating room|field theatre|maternity ward|vaccination centre|vaccination center|library|orphanage|dispensary|water plant|water treatment plant|water-treatment plant|desalination plant|purification plant|power plant|power station|cold store|bailey bridge|holding centre|container camp|suspension bridge|footbridge|steel bridge|pontoon bridge|ice plant|ice factory|dormitory|maternity wing|hospital wing|children's wing|new wing|classroom|classroom block|school building|playground|sports hall|oxygen factory|training centre|training center`,
  ],
  [
    'other',
    'item',
    `latrine|latrine block|voucher|food voucher|coupon|tent|blanket|bed|mattress|container|cot|quilt|pillow|towel|sleeping bag|generator|computer|laptop|tablet computer|phone|mobile phone|robot|smartphone|machine|tarpaulin|mosquito net|bottle|meal|food parcel|food package|food basket|ration|lunch box|lunch|card|letter|poster|painting|book|hat|shirt|t-shirt|sweater|jacket|coat|sock|solar panel|pump|filter|radio|television|camera|battery|stove|bucket|egg|orange|coconut|melon|apple|banana|wheelbarrow|parcel|care package|gift box|package|hamper|relief package|relief kit|food kit|household kit|family kit|toy|bag|garment|uniform|desk|chair|display|prefabricated house|air conditioner|mobile home|container home|caravan|prefabricated classroom|prefabricated home|family tent|winterized tent|winterised tent|family shelter|winterized shelter|winterised shelter|emergency shelter|temporary shelter|transitional shelter|shelter set|shelter kit|shelter toolkit|tool kit|toolkit|tool set|plastic sheet|tarp|tarpaulin sheet|sleeping mat|mat|reed mat|sleeping pad|sleeping set|camp bed|folding bed|bunk bed|hammock|duvet|bed sheet|bedsheet|bedding set|shovel|spade|pickaxe|chainsaw|hammer|crowbar|rope|corrugated iron sheet|roofing sheet|iron sheet|zinc sheet|metal sheet|steel sheet|plywood sheet|brick|plank|window pane|glass pane|sandbag|water pump|motor pump|motor-pump|hand pump|diesel generator|lamp|solar lamp|solar lantern|lantern|torch|flashlight|candle|light tower|floodlight|transformer|autotransformer|power bank|inverter|power cable|cable drum|light bulb|heater|gas heater|gas cylinder|gas canister|cooker|gas stove|cooking stove|cooking set|cooking kit|kitchen set|kitchen kit|cooking pot|saucepan|utensil|cooking utensil|kitchen utensil|spoon|jerrycan|jerry can|water container|water tank|water bladder|bladder tank|water bag|water filter|water purifier|water-purifier|purification unit|water purification unit|water-purification unit|water treatment unit|water-treatment unit|desalination unit|purification tablet|water purification tablet|water-purification tablet|water bottle|fire hose|hose|water pipe|toilet|portable toilet|latrine slab|soap bar|toothbrush|razor|baby kit|dignity kit|diaper pack|hygiene parcel|hygiene pack|school kit|education kit|recreation kit|learning kit|schoolbag|school bag|backpack|rucksack|satchel|exercise book|notebook|textbook|pencil|crayon|blackboard|bench|school desk|football|jumper|pullover|raincoat|poncho|sari|trousers|pair of shoes|winter jacket|scarf|life jacket|lifejacket|lifebuoy|helmet|fire extinguisher|fire pump|bulletproof vest|flak jacket|metal detector|mine detector|walkie-talkie|satellite phone|sim card|loudspeaker|megaphone|microphone|television set|tv set|projector|printer|router|modem|antenna|starlink terminal|satellite terminal|weather station|seismometer|tide gauge|rain gauge|sewing machine|washing machine|water heater|fridge|refrigerator|freezer|oven|carpet|wardrobe|cupboard|prayer mat|bible|koran|wreath|coffin|shroud|bed net|bednet|mosquito bed net|treated net|insecticide-treated net|fishing net|seedling|sapling|hoe|machete|sickle|plough|seed kit|seed packet|farming kit|fishing kit|hay bale|ration pack|food pack|food ration|food box|food hamper|food bag|dry ration|hot meal|ready meal|ready-to-eat meal|mre|cake|chocolate bar|lemon|mango|cabbage|carrot|yam|date palm|thermal blanket|winter kit|winterization kit|winterisation kit|warm kit|nfi kit|emergency kit|survival kit|life kit|rescue kit|clean-up kit|cleaning kit|repair kit|hygiene set|water kit|field kitchen|mobile kitchen|dog|search dog|sniffer dog|rescue dog|police dog|tracker dog|outboard motor|child seat|gabion|shipping container|tyre|laptop computer|desktop computer|solar kit|solar system`,
  ],
  [
    'other',
    null,
    `treatment|medical treatment|free treatment|medical care|free medical care|necessity|daily necessity|living necessity|basic necessity|foodstuff|stationery|detergent|snack|maize flour|corn flour|cornmeal|noodle|instant noodle|canned food|biscuit|food|rice|wheat|flour|maize|corn|grain|sugar|oil|cooking oil|edible oil|vegetable oil|fuel|diesel|petrol|gasoline|gas|coal|electricity|water|drinking water|bottled water|milk|milk powder|meat|beef|mutton|pork|fish|vegetable|fruit|potato|onion|tea|coffee|honey|noodle|instant noodle|biscuit|bread|bean|soybean|salt|soap|detergent|toilet paper|diaper|nappy|clothes|clothing|winter clothing|shoe|cotton|fabric|cloth|rubber|timber|cement|steel|seed|fertilizer|fertiliser|fodder|hay|foodstuff|food aid|food assistance|food supply|agricultural product|daily necessity|necessity|necessities|household good|commodity|raw material|wool|cashmere|leather|software|technology|data|training|toiletry|stationery|baby food|infant formula|daily supply|living supply|winter supply|flower|dairy product|seafood|shrimp|cassava|palm oil|meltblown fabric|nonwoven fabric|building material|plastic sheeting|sheeting|bedding|firewood|charcoal|charcoal briquette|briquette|kerosene|jet fuel|heating oil|heating fuel|liquefied gas|cooking gas|natural gas|lentil|chickpea|split pea|peanut|groundnut|peanut paste|sorghum|millet|barley|oat|cereal|pasta|macaroni|spaghetti|raisin|date fruit|fortified food|fortified flour|fortified biscuit|high-energy biscuit|energy biscuit|nutrition bar|canned food|canned fish|canned meat|tinned fish|tinned food|tinned meat|corned beef|sardine|tuna|cheese|butter|ghee|yoghurt|yogurt|condensed milk|powdered milk|dried milk|baby formula|baby milk|chocolate|garlic|tomato|taro|animal feed|cattle feed|livestock feed|pesticide|insecticide|repellent|mosquito repellent|urea|washing powder|toothpaste|shampoo|sanitary material kit|hand tool|household item|household goods|kitchenware|cutlery|crockery|furniture|school supply|school material|educational material|teaching material|spare part|fishing gear|winter clothes|warm clothes|warm clothing|footwear|body armour|body armor|barbed wire|geotextile|roofing material|roofing|plywood|lumber|paint|rescue equipment|firefighting equipment|fire-fighting equipment|communication equipment|communications equipment|office equipment|computer equipment|agricultural equipment|farming equipment|farm machinery|machinery|heavy machinery|construction equipment|lighting equipment|musical instrument`,
  ],
]

/** Says that something is given, and not what. */
const generic: readonly Row[] = [
  [
    'other',
    null,
    `aid|assistance|help|support|relief|donation|contribution|gift|present|good|goods|batch|aid package|humanitarian aid|humanitarian assistance|humanitarian support|emergency aid|emergency assistance|emergency relief|in-kind assistance|in-kind donation|in-kind contribution|in-kind support|material assistance|material aid|material support|material donation|relief good|relief item|relief assistance|relief aid|package|cargo|freight|shipment|consignment|item|article|product|thing|tranche|necessary assistance|technical assistance|technical support|logistical support`,
  ],
  [
    'medical_supplies',
    null,
    `supply|material|equipment|relief supply|relief material|emergency supply|emergency material|aid supply|aid material|aid item|aid good|device|kit|set|gear|donated supply|donated material|humanitarian supply|assistance material|needed supply|essential supply|emergency equipment|emergency item|instrument|apparatus|resource|stock|stockpile`,
  ],
]

interface Entry {
  readonly category: ItemCategory
  readonly unit: string | null
  readonly generic: boolean
}

function build(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [rows, isGeneric] of [
    [specific, false],
    [generic, true],
  ] as const) {
    for (const [category, unit, phrases] of rows) {
      for (const phrase of phrases.split('|')) {
        // "hygiene kits" are counted as kits, whatever is in them.
        const own = unit === 'item' && / kit$/.test(phrase) ? 'kit' : unit
        if (!entries.has(phrase)) entries.set(phrase, { category, unit: own, generic: isGeneric })
      }
    }
  }
  return entries
}

const entries = build()
const endings = phraseEndings(entries)

/** Measures and containers that a number counts: singular → unit code. What is not here counts itself. */
const unitNouns: ReadonlyMap<string, string> = new Map(
  `pair=pair set=set kit=kit ton=ton tonne=ton box=box batch=batch piece=item item=item unit=item article=item dose=dose course=course
  sample=sample person=person case=case flight=flight shipment=shipment consignment=consignment pallet=pallet litre=liter liter=liter
  kilogram=kilogram kilo=kilogram gram=gram bottle=bottle carton=carton crate=crate bag=bag package=package pack=pack packet=packet
  container=container truckload=truckload planeload=planeload load=load roll=roll barrel=barrel vial=vial tube=tube sachet=sachet tin=tin can=can
  round=round tranche=tranche parcel=parcel head=item bed=bed gallon=gallon cylinder=cylinder tablet=tablet capsule=capsule
  team=team group=group copy=copy metre=meter meter=meter line=line sheet=sheet bundle=bundle lot=lot drum=drum jar=jar trainload=trainload
  sack=sack bale=bale bar=bar pail=pail tray=tray lorryload=lorryload shipload=shipload series=series serving=serving portion=portion`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Unit code of a noun that measures ("pairs", "tonnes"); null where the noun is no measure. */
export function unitOf(lower: string): string | null {
  return unitNouns.get(singularOf(lower)) ?? null
}

/** Whether the name of some goods ends in the word. */
export const endsGoods = (lower: string): boolean => endings.isLast(lower) || endings.isLast(singularOf(lower))

const endsEntry = wordTest(endsGoods)

const mayEndGoods = (token: Token): boolean => (token.word === null ? endsGoods(token.lower) : endsEntry(token.word))

/** Whether `goodsOf` may know the phrase: by its last word, or by one before an "of" or a hyphen. */
export function mayNameGoods(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === 'of' || tokens[i]?.text === '-') return true
  const last = tokens[to - 1]
  return last !== undefined && mayEndGoods(last)
}

interface Joined {
  readonly words: readonly string[]
  /** Which word each of them begins with; null where it is the same one. */
  readonly at: readonly number[] | null
}

/** Hyphens are tokens of their own: "anti", "-", "epidemic" is looked up as one word. */
function joinHyphens(words: readonly string[]): Joined {
  if (!words.includes('-')) return { words, at: null }
  const joined: { words: string[]; at: number[] } = { words: [], at: [] }
  for (let i = 0; i < words.length; i++) {
    const last = joined.words.length - 1
    if (words[i] === '-' && last >= 0 && i + 1 < words.length) {
      joined.words[last] = `${joined.words[last] ?? ''}-${words[i + 1] ?? ''}`
      i++
    } else {
      joined.words.push(words[i] ?? '')
      joined.at.push(i)
    }
  }
  return joined
}

/** Field by field: a copy by spread, with fields changed or added, takes the engine's slow way. */
const goodsFrom = ({ category, unit, generic }: Entry, from: number, head: number): Goods => ({
  category,
  unit,
  generic,
  from,
  head,
})

function endingAt({ words, at }: Joined, end: number): Goods | null {
  const last = words[end - 1] ?? ''
  const found = endings.find(words, end, [singularOf(last), last])
  if (found === null) return null
  return at === null
    ? goodsFrom(found.value, found.from, end - 1)
    : goodsFrom(found.value, at[found.from] ?? 0, at[end - 1] ?? 0)
}

/**
 * What goods a noun phrase names, by its head; its words in lower case, hyphens as words of their own.
 * A unit noun before "of" counts what follows: "two pairs of rubber gloves" are gloves, unit `pair`.
 */
export function goodsOf(lowerWords: readonly string[]): Goods | null {
  const joined = joinHyphens(lowerWords)
  const of = joined.words.indexOf('of')
  if (of < 0) return endingAt(joined, joined.words.length)
  const measure = unitOf(joined.words[of - 1] ?? '')
  const before = endingAt(joined, of)
  if (measure === null && before !== null && !before.generic) return before
  const after = joined.words.indexOf('of', of + 1)
  const inner = endingAt(joined, after < 0 ? joined.words.length : after)
  if (inner === null) return before
  return { ...inner, unit: measure ?? inner.unit }
}

/** Whether a noun in lower case, singular or plural, names goods of some kind. */
export function isGoodsNoun(lower: string): boolean {
  return entries.has(singularOf(lower)) || entries.has(lower)
}
