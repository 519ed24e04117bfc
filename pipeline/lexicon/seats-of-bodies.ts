/** Towns where bodies of many states sit and meet: what is handed over there mostly goes elsewhere; in lower case. */
export const seatsOfBodies: ReadonlySet<string> = new Set(
  'geneva,new york,brussels,vienna,london,paris,rome,washington,the hague,hague,strasbourg,luxembourg,davos'.split(','),
)

/** Where banks of many states sit. */
export const seatsOfLenders: ReadonlySet<string> = new Set(
  'washington,manila,abidjan,jeddah,beijing,shanghai,london,luxembourg,frankfurt,paris,vienna,tunis,lome,lomé,nairobi,cairo,caracas,tegucigalpa,bridgetown,almaty,helsinki,suva'.split(
    ',',
  ),
)
