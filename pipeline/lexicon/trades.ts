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
