/** What a code unit is to the healer: copied as it is, a space, dropped, or looked at with its neighbours. */
export type CharacterKind = 'plain' | 'space' | 'drop' | 'special'

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** List bullets; the middle dot is left out, since it joins parts of names. */
const bullets = '•‣▪▫■□●○◦◆◇❖➢➤✓✔'
/** Zero-width, soft hyphen, byte order mark, and marks that turn the direction of writing. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/

export const isSuperscript = (char: string | undefined): boolean => char !== undefined && char !== '' && superscriptDigits.includes(char)
export const isBullet = (char: string | undefined): boolean => char !== undefined && char !== '' && bullets.includes(char)

/** "¹²" → 12. */
export const parseSuperscript = (run: string): number => Number([...run].map((mark) => superscriptDigits.indexOf(mark)).join(''))

function kindOf(char: string): CharacterKind {
  if (/\s|\u0085/.test(char)) return 'space'
  if (/\p{Cc}/u.test(char) || invisible.test(char)) return 'drop'
  if (isSuperscript(char) || isBullet(char) || '*\\<[]'.includes(char)) return 'special'
  return 'plain'
}

const kindByCode: CharacterKind[] = Array.from({ length: 0x10000 }, (_, code) => kindOf(String.fromCharCode(code)))

export const characterKind = (code: number): CharacterKind => kindByCode[code] ?? 'plain'

/** True where the stretch shows nothing. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const kind = characterKind(text.charCodeAt(i))
    if (kind !== 'space' && kind !== 'drop') return false
  }
  return true
}
