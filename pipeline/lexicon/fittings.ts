/** What a vehicle or a house is told to have: so many of them are no things that are given. */
export const fittings =
  /^(?:engine|motor|trailer|tyre|tire|part|crane|radar|winch|pump|driver|crew|sail|gear|equipment|seat|berth|bunk|cabin|wheel|door|window|floor|storey)s?$/

/** Those of them that are counted of one thing. */
export const countedFittings = /^(?:seat|berth|bunk|cabin|wheel|door|window|floor|storey|engine)s?$/
