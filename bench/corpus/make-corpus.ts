import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { seeded } from '../../test/support/seeded.ts'
import { dateOf, heading, lengthOf, paragraph, type Random } from './invented-prose.ts'

interface Section {
  readonly title: string
  readonly paragraphs: readonly string[]
}

function sectionsOf(random: Random): Section[] {
  const most = lengthOf(random)
  const sections: Section[] = []
  for (let length = 0; length < most; ) {
    const paragraphs: string[] = []
    for (let own = 0; own < 2500 && length < most; ) {
      const text = paragraph(random)
      paragraphs.push(text)
      own += text.length
      length += text.length
    }
    sections.push({ title: heading(random), paragraphs })
  }
  return sections
}

const asText = (sections: readonly Section[]): string =>
  sections.map(({ title, paragraphs }, i) => [`${i + 1}. ${title}`, ...paragraphs].join('\n\n')).join('\n\n')

const asMarkdown = (sections: readonly Section[]): string =>
  sections.map(({ title, paragraphs }) => [`## ${title}`, ...paragraphs].join('\n\n')).join('\n\n')

const asHtml = (sections: readonly Section[], date: string): string => {
  const body = sections.map(
    ({ title, paragraphs }) => `<h2>${title}</h2>\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`,
  )
  return `<!doctype html>\n<meta charset="utf-8">\n<meta name="date" content="${date}">\n<title>Note</title>\n<nav>Home 1 2 3</nav>\n<main>\n${body.join('\n')}\n</main>\n`
}

interface Made {
  readonly ending: string
  readonly content: string | Uint8Array
}

/** Of ten documents seven are text, the others packed text, Markdown and HTML. */
function makeDocument(seed: number): Made {
  const random = seeded(seed)
  const form = random()
  const date = dateOf(random)
  const sections = sectionsOf(random)
  if (form < 0.7) return { ending: 'txt', content: `${asText(sections)}\n` }
  if (form < 0.8) return { ending: 'txt.gz', content: gzipSync(`${asText(sections)}\n`) }
  if (form < 0.9) return { ending: 'md', content: `${asMarkdown(sections)}\n` }
  return { ending: 'html', content: asHtml(sections, date) }
}

const perFolder = 1000

/**
 * Writes `count` documents of 2 to 20 kB, a thousand to a folder. The same seed makes the same ones, and the first of many are those
 * of few.
 */
export function makeCorpus(folder: string, count: number, seed = 1): void {
  for (let i = 0; i < count; i++) {
    const { ending, content } = makeDocument(seed * 1_000_003 + i)
    const [group, name] = [Math.floor(i / perFolder), i % perFolder].map((number) => String(number).padStart(3, '0'))
    const file = join(folder, `${group}`, `${name}.${ending}`)
    if (i % perFolder === 0) mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
