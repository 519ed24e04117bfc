const counted = 'engine|seat|berth|bunk|cabin|wheel|door|window|floor|storey'

/** What a vehicle or a house is told to have: so many of them are no things that are given. */
export const fittings = new RegExp(
  `^(?:${counted}|motor|trailer|tyre|tire|part|crane|radar|winch|pump|driver|crew|sail|gear|equipment)s?$`,
)

/** Those of them that are counted of one thing. */
export const countedFittings = new RegExp(`^(?:${counted})s?$`)
