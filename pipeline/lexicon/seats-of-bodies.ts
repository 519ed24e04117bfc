/** Towns where bodies of many states sit and meet: what is handed over there mostly goes elsewhere; in lower case. */
export const seatsOfBodies: ReadonlySet<string> = new Set(
  'geneva,new york,brussels,vienna,london,paris,rome,washington,the hague,hague,strasbourg,luxembourg,davos'.split(','),
)
