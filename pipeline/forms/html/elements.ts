/** Elements that begin and end a block of text. */
export const blocks: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer',
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary',
    'table caption colgroup thead tbody tfoot tr ul',
  ]
    .join(' ')
    .split(' '),
)

/** Elements whose content is no running text of the document. */
export const leftOut: ReadonlySet<string> = new Set(
  [
    'applet area audio base button canvas datalist embed form frame frameset head iframe input link math meta meter',
    'nav noembed noframes noscript object option output param picture progress rp rt script select source style svg',
    'template textarea title track video',
  ]
    .join(' ')
    .split(' '),
)

/** Of a page, not of the text on it. */
export const pageFrame: ReadonlySet<string> = new Set(['header', 'footer', 'aside'])

export const headingLevel = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0)

export const isCell = (tag: string): boolean => tag === 'td' || tag === 'th'

/** Parts of a table, which follow each other like its rows. */
export const tableParts: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr'])
