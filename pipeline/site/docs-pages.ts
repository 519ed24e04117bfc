import { posix } from 'node:path'
import { isCountedLine, unreleasedHeading } from '../release/changelog.ts'
import { changesSection } from './changes.ts'
import type { SiteContent } from './content.ts'
import { type Html, html, webAddress } from './html.ts'
import { type Rendered, renderMarkdown } from './markdown.ts'
import type { Page } from './page.ts'

interface Text {
  /** Name of its page, without ending. */
  readonly name: string
  /** Where it stands, as its links are seen from: within the repository, the release being `out/latest`. */
  readonly path: string
  readonly markdown: string
}

const releaseFolder = 'out/latest/'

/** From so many headings on a page has a list of them. */
const minHeadings = 4

const nameOf = (path: string): string => posix.basename(path, '.md').toLowerCase()

/**
 * The changelog without what the release itself tells of its own version. What is written under "Unreleased" is of that version as
 * long as it has no entry, so that a build before the release is entered gives the bytes of one after it.
 */
function changelogOf(changelog: string, { version, released }: SiteContent['release']): string {
  const heading = released === null ? `## ${version}` : `## ${version} (${released})`
  const sections = changelog.split(/^(?=## )/m)
  const isHeaded = (section: string, head: string): boolean => section.split('\n')[0]?.split(' (')[0] === head
  const own = sections.some((section) => isHeaded(section, `## ${version}`)) ? `## ${version}` : unreleasedHeading
  return sections
    .flatMap((section) => {
      if (!isHeaded(section, own)) return isHeaded(section, unreleasedHeading) ? [] : [section]
      const [, ...lines] = section.split('\n')
      const written = lines.filter((line) => !isCountedLine(line)).join('\n')
      return written.trim() === '' ? [] : [`${heading}\n${written}`]
    })
    .join('')
}

/** Texts in the order of their list: of the release first, then those of the repository. */
function textsOf({ release }: SiteContent): Text[] {
  const decoder = new TextDecoder()
  const own = release.files
    .filter(({ path }) => /^docs\/[^/]+\.md$/.test(path) || path === 'LICENSE-DATA.md')
    .map(({ path, bytes }) => ({
      name: nameOf(path),
      path: `${releaseFolder}${path}`,
      markdown: decoder.decode(bytes),
    }))
  const guides = (release.guides ?? [])
    .filter(({ path }) => path !== 'README.md')
    .map(({ path, text }) => ({
      name: nameOf(path),
      path,
      markdown: path === 'CHANGELOG.md' ? changelogOf(text, release) : text,
    }))
  // The licence is at the end: who comes here looks for what the data mean.
  const isLicence = ({ name }: Text): boolean => name.startsWith('license')
  return [...own.filter((text) => !isLicence(text)), ...guides, ...own.filter(isLicence)]
}

/** Where a link of a text leads on the site; null where the site has no such page. */
function linkFrom(
  { path }: Text,
  { release }: SiteContent,
  texts: readonly Text[],
): (address: string) => string | null {
  const files = new Set(release.files.map((file) => file.path))
  return (address) => {
    if (address.startsWith('#')) return address
    if (/^[a-z]+:/i.test(address)) return webAddress(address)
    const [target = '', anchor] = address.split('#')
    const place = posix.join(posix.dirname(path), target)
    const text = texts.find((one) => one.path === place)
    if (text !== undefined) return `${text.name}.html${anchor === undefined ? '' : `#${anchor}`}`
    const inRelease = place.startsWith(releaseFolder) ? place.slice(releaseFolder.length) : ''
    return files.has(inRelease) ? `../../${inRelease}` : null
  }
}

function contents({ headings }: Rendered): Html | null {
  const second = headings.filter(({ level }) => level === 2)
  return second.length < minHeadings
    ? null
    : html`<nav aria-label="On this page"><ul class="sections">${second.map(({ text, anchor }) => html`<li><a href="#${anchor}">${text}</a></li>`)}</ul></nav>`
}

function docPage(content: SiteContent, text: Text, texts: readonly Text[]): Page & { readonly rendered: Rendered } {
  const codeLink = (code: string): string | null => {
    const fact = content.factOf(code.slice(code.indexOf('/') + 1))
    return fact !== undefined && code === `${fact.table.name}/${fact.id}` ? `../${fact.path}` : null
  }
  const rendered = renderMarkdown(text.markdown, linkFrom(text, content, texts), codeLink)
  const title = rendered.title || text.name
  const added = text.path === 'CHANGELOG.md' ? changesSection(content.release) : null
  return {
    rendered,
    path: `docs/${text.name}.html`,
    title,
    description: `${title}, of the documentation of the data.`,
    menu: 'docs',
    body: html`<p class="crumbs"><a href="index.html">Documentation</a></p><article class="prose">${rendered.heading}${contents(rendered)}${added}${rendered.body}</article>`,
  }
}

/** Descriptions of the release for programs. */
function descriptions({ release, schemas }: SiteContent): Html {
  const wanted = [
    'datapackage.json',
    'croissant.json',
    'CITATION.cff',
    'quality.json',
    'types/tables.d.ts',
    'sql/schema.sql',
    'sql/views.sql',
    'SHA256SUMS',
  ]
  const there = wanted.filter((path) => path === 'SHA256SUMS' || release.files.some((file) => file.path === path))
  return html`<section aria-labelledby="programs"><h2 id="programs">For programs</h2><ul class="downloads">${there.map((path) => html`<li><a href="../../${path}" download>${path}</a></li>`)}</ul>
<h3>JSON Schema of each table</h3><ul class="downloads">${schemas.map(({ name }) => html`<li><a href="../../schemas/${name}.schema.json" download>${name}</a></li>`)}</ul></section>`
}

/** The first sentence of a rendered text. */
const firstWords = ({ markdown }: Text): string => {
  const paragraph = markdown.split(/\n\s*\n/).find((block) => /^[A-Z]/.test(block)) ?? ''
  return (
    paragraph
      .replace(/\s+/g, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[`*]/g, '')
      .split(/(?<=[.:]) /)[0] ?? ''
  ).replace(/:$/, '.')
}

/** The documentation: its list, and a page a text. */
export function docsPages(content: SiteContent): Page[] {
  const texts = textsOf(content)
  const pages = texts.map((text) => ({ text, page: docPage(content, text, texts) }))
  const list = pages.map(
    ({ text, page }) =>
      html`<li><p><a class="strong" href="${text.name}.html">${page.title}</a><br>${firstWords(text)}</p></li>`,
  )
  return [
    {
      path: 'docs/index.html',
      title: 'Documentation',
      description: 'What columns mean, what counts as a row, how much is read right, and what changed.',
      menu: 'docs',
      body: html`<h1>Documentation</h1><ul class="tables">${list}</ul>${descriptions(content)}`,
    },
    ...pages.map(({ page }) => page),
  ]
}
