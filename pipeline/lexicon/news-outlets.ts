/** Newspapers, broadcasters and news agencies that tell what others said to them, by their names. */

const named =
  /^(?:the )?(?:reuters|bbc|bbc news|cnn|afp|agence france-presse|associated press|al jazeera|al arabiya|al mayadeen|xinhua|cgtn|cctv|global times|tass|interfax|ria novosti|sputnik|bloomberg|cnbc|fox news|sky news|abc news|cbs news|nbc news|npr|pbs|euronews|politico|axios|financial times|new york times|washington post|wall street journal|guardian|economist|le monde|le figaro|libération|der spiegel|die zeit|die welt|bild|süddeutsche zeitung|el país|el mundo|la repubblica|la stampa|corriere della sera|nhk|kyodo|kyodo news|yonhap|asahi shimbun|nikkei|nikkei asia|anadolu|anadolu agency|deutsche welle|dw|france 24|radio france internationale|rfi|rte|rai|zdf|ard|tf1|pti|ani|ndtv|dawn|geo news|delfi|haaretz|voice of america|voa|radio free europe|swissinfo|swiss radio|time magazine|newsweek)$/

/** "The Lakeshore Post", "the Lima Tribune", "Radio Lima", "Channel Abay": by the kind of word that such names bear. */
const ending =
  /^(?:the )?(?:\S+ ){1,3}(?:times|post|herald|tribune|gazette|chronicle|telegraph|courier|mail|radio|tv|news agency)$/
const opening = /^(?:radio|rádio|channel|tv) \S+(?: \S+)?$/

/** Whether words, in lower case, are the name of one. */
export const isNewsOutlet = (name: readonly string[]): boolean => {
  const whole = name.join(' ')
  return named.test(whole) || ending.test(whole) || opening.test(whole)
}
