import { words } from './word-list.ts'

/** Nouns that lay a scene and leave to the next phrase where it lies: "in the north of", "on the outskirts of", "across the border in". */
export const placeNouns =
  /^(?:capital|city|cities|town|towns|village|villages|provinces?|regions?|islands?|districts?|ports?|states?|county|counties|suburbs?|slums?|neighbou?rhoods?|north|south|east|west|(?:north|south)-?(?:east|west)|centre|center|border|borderlands?|coast|coastline|shores?|outskirts|edge|foot|slopes?|valleys?|hills?|mountains?|highlands|lowlands|plains?|delta|basin|interior|countryside|hinterland|heart|tip|parts?|areas?|zones?|corner|banks?|camps?|settlements?|municipality|municipalities)$/

/** Lines that are crossed: no one's home. */
export const borders = /^(?:borders?|frontiers?)$/

/** Singular nouns for what stands where it is: whoever visits it is in the country whose it is. */
export const sites = words(
  `market clinic hospital ward university school museum factory plant stadium station mosque cathedral church temple farm
  laboratory shelter camp suburb slum district street waterfront centre center memorial cemetery park dam mine shipyard zoo
  capital city town village port harbour harbor coast island province region border frontier airport airbase base side mainland
  soil territory parliament north south east west interior highlands lowlands valley delta quarter neighbourhood neighborhood
  refinery smelter quarry dockyard wharf tomb monument shrine palace garden reserve reef volcano glacier lagoon oilfield
  pavilion barracks prison orphanage monastery academy institute bridge road railway canal`,
)
