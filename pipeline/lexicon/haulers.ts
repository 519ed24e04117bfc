import { words } from './word-list.ts'

/** Firms that carry goods of others, by name. */
const names: ReadonlySet<string> = words(`
  dhl fedex tnt aramex dpd gls maersk msc hapag-lloyd evergreen cosco cargolux sinotrans volga-dnepr schenker kuehne`)

/** What such firms are called. */
const kinds: ReadonlySet<string> = words(`
  courier couriers haulier hauliers haulage freight forwarder forwarders logistics airline airlines airways shipping shipper
  shippers trucker truckers cargo`)

/** "DHL", "Lindo Air Cargo", "a courier": whoever carries goods for others, by the words of a phrase in lower case. */
export const isHauler = (phrase: readonly string[]): boolean =>
  phrase.some((word) => names.has(word) || kinds.has(word))
