/** Nouns that lay a scene and leave to the next phrase where it lies: "in the north of", "on the outskirts of", "across the border in". */
export const placeNouns =
  /^(?:capital|city|cities|town|towns|village|villages|provinces?|regions?|islands?|districts?|ports?|states?|county|counties|suburbs?|slums?|neighbou?rhoods?|north|south|east|west|(?:north|south)-?(?:east|west)|centre|center|border|borderlands?|coast|coastline|shores?|outskirts|edge|foot|slopes?|valleys?|hills?|mountains?|highlands|lowlands|plains?|delta|basin|interior|countryside|hinterland|heart|tip|parts?|areas?|zones?|corner|banks?|camps?|settlements?|municipality|municipalities)$/

/** Lines that are crossed: no one's home. */
export const borders = /^(?:borders?|frontiers?)$/
