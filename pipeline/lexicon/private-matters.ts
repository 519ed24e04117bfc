import { words } from './word-list.ts'

/** Those to whom one sends something as kin, by their singular. */
export const kinOfOne = words(
  `aunt uncle nephew niece cousin mother father sister brother grandmother grandfather grandson granddaughter son daughter
  wife husband girlfriend boyfriend fiancee mum mom dad`,
)

/** Works lent from one museum to another, by their singular. */
export const artworks = words(
  'painting drawing print engraving etching watercolour watercolor canvas portrait sculpture statue bust exhibit artefact artifact tapestry manuscript masterpiece relic',
)

/** Who plays for a club, by the singular. */
export const players = words(
  'player defender midfielder striker winger goalkeeper keeper forward footballer batsman bowler quarterback pitcher playmaker left-back right-back centre-back',
)

/** What a player that is no one plays: "40 DVD players". */
export const playing = words('dvd cd mp3 mp4 media music video record audio cassette tape disc disk')

/** Who moves goods past the law, by the singular. */
export const smugglers = words('smuggler trafficker bootlegger thief pirate poacher fence')

/** Who deals in secret for another, by the singular; with words of the trade before it any agent may do so openly. */
export const goBetweens = words('dealer broker agent operative spy courier middleman hacker')
export const openTrades = words(
  'aid relief health un customs shipping travel car estate insurance purchasing procurement',
)

/** What bursts where it is thrown or fired, by the singular. */
export const missiles = words('grenade shell bomb rocket missile mortar stone rock bottle firebomb torpedo bullet')

/** What flies, by the singular. */
export const aircraft = words(
  'helicopter plane aeroplane airplane aircraft jet airliner fighter bomber gunship warplane',
)

/** Who buys for a trade of one's own, by the singular. */
export const traders = words('grower farmer trader merchant dealer wholesaler shopkeeper grocer breeder supermarket')

/** Who wins, by the singular. */
export const winners = words('winner champion finalist medallist medalist runner-up laureate gambler')
