import { singularOf } from './nouns.ts'
import { words } from './word-list.ts'

/** Those who live by a trade and the houses that they keep, in the plural. */
export const traders: ReadonlySet<string> = words(`
  exporters importers farmers growers planters breeders hoteliers hotels resorts restaurants restaurateurs
  retailers shops shopkeepers stallholders traders wholesalers manufacturers makers producers millers mills
  miners mines factories plants brewers builders fishermen ranchers guides drivers owners sellers vendors
  operators landlords employers firms businesses companies airlines carriers shipowners shippers hauliers
  haulers innkeepers bakers butchers weavers potters boatmen porters merchants dealers distributors brokers
  casinos theatres theaters cinemas tanneries sawmills dairies orchards vineyards wineries breweries
  distilleries refiners smelters foundries shipyards workshops garages salons gyms bars cafes stalls studios`)

/** What a country makes, grows or digs and sells, beside the goods that have a price of their own; the singular. */
export const wares: ReadonlySet<string> = words(`
  good merchandise product produce ware wine beer spirit whisky vodka fruit apple grape cherry orange lemon mango pineapple melon berry date
  nut cashew almond pistachio walnut vegetable pepper spice vanilla clove cinnamon saffron tobacco flower rose honey
  seafood shrimp prawn lobster crab tuna salmon squid fishmeal cattle sheep livestock camel horse wool cashmere hide leather silk jute yarn
  fabric textile cloth clothing clothe garment shoe footwear carpet furniture pottery toy paper pulp log wood plywood palm-oil
  jade gem gemstone ruby sapphire diamond amber marble granite sand salt phosphate potash bauxite alumina chrome manganese cobalt uranium
  titanium graphite metal mineral electricity power hydropower lng lpg car vehicle truck tractor ship machine machinery engine part chip semiconductor
  phone smartphone computer television battery panel chemical plastic tyre tire grain foodstuff delicacy cider juice chocolate cheese`)

/** What is dug out and sold in bulk, and hardly ever given; the singular. */
const mined: ReadonlySet<string> = words(
  'ore coal gas lng gold iron copper bauxite alumina cobalt nickel zinc manganese chrome uranium phosphate potash lithium crude concentrate',
)

const loads = /^(?:shipments?|deliver(?:y|ies)|exports?|imports?|consignments?|cargo(?:es|s)?|supply|supplies|sales?)$/

/** In what form it is sold: "crude oil", "copper wire". */
const forms = /^(?:oil|pellets?|fines?|rocks?|wire|bars?|ingots?|cathodes?|rods?|powder|scrap|condensate|products?)$/

/** "iron ore", "coal shipments"; not "gas masks", "iron beds", "oxygen gas". */
export const isMined = (phrase: readonly string[]): boolean =>
  !phrase.includes('oxygen') &&
  phrase.some(
    (word, i) => mined.has(singularOf(word)) && (i === phrase.length - 1 || phrase.slice(i + 1).every(isLoadOrOre)),
  )

const isLoadOrOre = (word: string): boolean => loads.test(word) || forms.test(word) || mined.has(singularOf(word))
