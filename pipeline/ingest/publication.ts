/** Where a work appeared: a newspaper, agency or website, or a body that publishes its own. */
export type PublicationKind = 'container' | 'publisher'

const institution =
  /\b(?:Ministry|Ministries|Embassy|Consulate|Institute|Department|Commission|Council|University|Academy|Bureau|Secretariat|Centre|Center|Organi[sz]ation|Association|Committee|Bank|Fund|Office|Government|Administration|Foundation|Society|Federation|Chamber|Authority|Parliament|Board)\b/

const media =
  /\b(?:Daily|News|Newspaper|Times|Post|Herald|Press|Journal|Agency|Pictorial|Gazette|Tribune|Review|Weekly|Monthly|Magazine|Radio|Television|TV|Website|Weibo|We[Cc]hat|Reuters|Xinhua|Online|Broadcasting|Observer|Guardian|Globe|Mail|Chronicle|Bulletin|Standard|Telegraph|Express|Star|Sun|Web)\b/

// "Press Conference", "News Briefing" are what is reported, not where.
const event = /\b(?:Conference|Briefing|Statement|Communiqu[eé]|Meeting|Talks|Forum|Speech|Interview)\b/i

/** "Official Website of the Ministry", "the Embassy's official website": the body publishes, the site is its own. */
const ownSite = /^(?:the )?(?:official )?web ?site of\b|\b(?:official )?web ?site$/i

const smallWords = new Set('the of and in for at on to by & de la du des der von'.split(' '))

/** Every word that carries meaning begins with a capital: a name, no sentence. */
const isName = (text: string): boolean =>
  text
    .split(' ')
    .every(
      (word) => smallWords.has(word) || !/^[^\p{L}]{0,2}\p{Ll}/u.test(word) || /official|account|website/i.test(word),
    )

export const isHost = (word: string): boolean =>
  word.length < 80 &&
  /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]{2,})+$/.test(word) &&
  /[A-Za-z]{2}/.test(word) &&
  !/^\d/.test(word.slice(word.lastIndexOf('.') + 1))

/** The kind of publication that a field of a citation names; null where it may as well be part of the title. */
export function publicationKind(field: string, isItalic: boolean): PublicationKind | null {
  if (field.length > 160 || field.length === 0) return null
  const name = field.replace(/^(?:quoted from|cited from|via|in|on)\s/i, '')
  if (isItalic || isHost(name)) return 'container'
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'publisher'
  if (/^\p{Ll}{2,20}(?:net|news|online|post|times)$/u.test(name)) return 'container'
  if (event.test(name) || !isName(name)) return null
  if (ownSite.test(name) && institution.test(name)) return 'publisher'
  if (media.test(name)) return 'container'
  return institution.test(name) ? 'publisher' : null
}

/** The name without the words that only introduce it. */
export const publicationName = (field: string): string =>
  field.replace(/^(?:quoted from|cited from|via)\s/i, '').replace(/^["“](.{1,80})["”]$/, '$1')
