/** "(Written by A B and C D)", "Editing by …". */
export const isNamesBlock = (text: string): boolean =>
  text.length < 600 &&
  /^[*_([]{0,3}(?:written|reported|reporting|edited|editing|compiled|translated|prepared|contributed) by\s/i.test(text)

const webAddress = /(?:https?:\/\/|www\.)\S{3,200}$|\S{2,60}@\S{3,60}$/

function isPostal(text: string): boolean {
  const commas = text.split(/[,，]/).length - 1
  return /\d{4,7}(?!\d)/.test(text) && commas >= 2 && !/[.!?]\s\p{Lu}/u.test(text)
}

/** What a block at the very end of a document is when it is no running text any more. */
export function closingKind(text: string, lineCount: number): 'names' | 'address' | null {
  if (isNamesBlock(text)) return 'names'
  if (text.length > 300) return null
  const bare = text.replace(/[>.)\s]{0,6}$/, '')
  if (webAddress.test(bare) && (lineCount > 1 || text.length < 120) && !/[.!?]\s\p{Lu}/u.test(bare)) return 'address'
  return lineCount <= 6 && isPostal(text) && !/[.!?]$/.test(text) ? 'address' : null
}
