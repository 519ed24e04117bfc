import { describe, expect, it } from 'vitest'
import { emitSite } from '../../pipeline/site/emit-site.ts'
import { renderMarkdown } from '../../pipeline/site/markdown.ts'
import { recipesOf } from '../../pipeline/site/recipes.ts'
import { readRelease, textOf } from './site-files.ts'

const render = (text: string): string =>
  renderMarkdown(text, (address) => (address === 'gone.md' ? null : address)).body.markup

describe('renderMarkdown', () => {
  it('shows HTML as text and takes no address that runs', () => {
    const text = render('<script>x</script> <b onclick="x">b</b>\n\n[a](javascript:x) ![i](data:text/html,x)')
    expect(text).not.toMatch(/<script|<b |href="javascript|src="data:text/)
    expect(text).toContain('&lt;script&gt;')
  })

  it('keeps the words of a link that leads nowhere', () => {
    expect(render('see [the *list*](gone.md) and [this](here.html)')).toBe(
      '<p>see the <em>list</em> and <a href="here.html">this</a></p>\n',
    )
  })

  it('names headings apart, also where two are alike', () => {
    const { headings, title } = renderMarkdown('# A title\n\n## One `two`, three\n\n## Same\n\n## Same\n', () => null)
    expect(title).toBe('A title')
    expect(headings.map(({ anchor }) => anchor)).toEqual(['a-title', 'one-two-three', 'same', 'same-1'])
  })

  it('aligns numbers without a style attribute', () => {
    expect(render('| a | b |\n|---|---:|\n| 1 | 2 |\n')).toContain('<td class="number">2</td>')
    expect(render('| a | b |\n|---|---:|\n| 1 | 2 |\n')).not.toContain('style=')
  })
})

describe('recipesOf', () => {
  it('finds the pieces of code of the README under their names', () => {
    const readme = readRelease.guides?.find(({ path }) => path === 'README.md')?.text ?? ''
    const names = recipesOf(readme, '## Use it').map(({ name, language }) => `${name}: ${language}`)
    expect(names).toEqual(['pandas: python', 'polars: python', 'R: r', 'DuckDB: sql', 'SQLite: sh', 'JavaScript: js'])
  })

  it('stops at the next section, and finds nothing without the heading', () => {
    const text = '# T\n\n## Use it\n\nA:\n\n```r\n1\n```\n\n## Other\n\nB:\n\n```r\n2\n```\n'
    expect(recipesOf(text, '## Use it')).toEqual([{ name: 'A', language: 'r', code: '1' }])
    expect(recipesOf(text, '## Nothing')).toEqual([])
  })
})

describe('the changelog of the site', () => {
  const pageWith = async (changelog: string): Promise<string> => {
    const guides = [{ path: 'CHANGELOG.md', text: changelog }]
    const files = await emitSite({ ...readRelease, guides, files: [] })
    const page = files.find(({ path }) => path === 'site/docs/changelog.html')
    return page === undefined ? 'no page' : textOf(page)
  }
  const older = '## 1.0.0 (2024-01-01)\n\n- The first.\n'

  it('is the same before and after the release is entered, so that a build after it gives its bytes', async () => {
    const { version } = readRelease
    const before = await pageWith(`# Changelog\n\n## Unreleased\n\n- New.\n\n${older}`)
    const counted = ['- row added in a table: 1,019 changes (minor)', '- Why: a misprint (2 changes)'].join('\n')
    const after = await pageWith(`# Changelog\n\n## ${version} (2024-02-29)\n\n${counted}\n- New.\n\n${older}`)
    expect(before).toBe(after)
    expect(after).toContain('The first.')
    expect(after).toContain('New.')
    expect(after).not.toContain('row added')
    expect(after).not.toContain('misprint')
  })
  it('has no entry of a version of which nothing but counts is written', async () => {
    const { version } = readRelease
    const before = await pageWith(`# Changelog\n\n${older}`)
    const after = await pageWith(`# Changelog\n\n## ${version} (2024-02-29)\n\n- The first release.\n\n${older}`)
    expect(before).toBe(after)
  })

  it('leaves out what is written for a version after this one', async () => {
    const { version } = readRelease
    const page = await pageWith(`# Changelog\n\n## Unreleased\n\n- Later.\n\n## ${version} (2024-02-29)\n\n- New.\n`)
    expect(page).toContain('New.')
    expect(page).not.toContain('Later.')
  })
})
