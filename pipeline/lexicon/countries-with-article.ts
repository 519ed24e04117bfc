/** Countries that bear an article, by their name or by a common noun within it. */
const opening =
  /^(?:(?:us|u\.s\.|usa|uk|u\.k\.|uae|drc|netherlands|philippines|bahamas|gambia|maldives|seychelles|comoros|congo|sudan|vatican)(?![\p{L}\p{N}])|(?:kingdom|republic) of |(?:\p{L}+ ){1,2}(?:republic|kingdom|states|emirates|islands|federation)(?!\p{L}))/iu

/** "Netherlands", "United States and China", but not the "Peru" of "the Peru office"; `name` without its article. */
export const bearsArticle = (name: string): boolean => opening.test(name)
