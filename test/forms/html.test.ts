import { describe, expect, test } from 'vitest'
import { readForm } from '../../pipeline/forms/read-form.ts'
import { bytesOf, readDocument, readDocumentBytes } from './support.ts'

const read = (source: string) => readForm('a.html', bytesOf(source))
const textOf = async (source: string): Promise<string> => (await read(source)).text

describe('the text of a page', () => {
  test.each([
    ['<p>a\n  b<p>c', 'a b\n\nc'],
    ['<p>a<br>b', 'a\nb'],
    ['<p>a <b> b</b> c', 'a b c'],
    ['<p>5&nbsp;million &amp; 3&#8201;%', '5 million & 3 %'],
    ['<p>dona&shy;tions', 'donations'],
    ['<h1>A</h1><h3>B</h3>c', '# A\n\n### B\n\nc'],
    ['<ul><li>a<li>b</ul>c', '- a\n- b\n\nc'],
    ['<ol><li><p>a</p><li><p>b</p></ol>', '- a\n- b'],
    ['<table><tr><th>a<th>b<tr><td>1<td><p>2<br>3</table>', '| a | b |\n| 1 | 2 3 |'],
    ['<table><tr><td><h2>a</h2><p>b<td>c</table>', '## a\n\nb\n\nc'],
    ['<table><tr><td>a<tr><td>b</table>', 'a\n\nb'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<p>10<sup>3</sup> km<sup>2</sup>, the 5<sup>th</sup>', '10³ km², the 5th'],
    ['<p>a<style>b</style><script>c</script><template>d</template><noscript>e</noscript>', 'a'],
    ['<nav>x</nav><header>x</header><p>a<aside>x</aside><form>x</form><footer>x</footer>', 'a'],
    ['<header><h1>A</h1></header><p>b', '# A\n\nb'],
    ['<p>a<p hidden>x<p style="color:red; display: none">x<span aria-hidden=true>x</span>', 'a'],
    ['<p>x<article><header>a</header><p>b</article>', 'a\n\nb'],
    ['<p>x<main><p>a</main>', 'a'],
    ['<article>a</article><article>b</article>', 'a\n\nb'],
    ['<p>see <a href="https://example.org/x">the list</a>.', 'see the list.'],
    ['<p>a</b></p></div></td><p>b', 'a\n\nb'],
    ['<h2></h2><p>a<li></li>', 'a'],
  ])('%s', async (source, text) => {
    expect(await textOf(source)).toBe(text)
  })
})

describe('notes of a page', () => {
  const note = 'Title, Paper, May 2, 2020, https://example.org/a'

  test.each([
    ['a list', `<p>a<sup id=r><a href="#n">1</a></sup>.<ol><li id=n>${note} <a href="#r">↩</a></ol>`],
    ['brackets', `<p>a<a href="#n"><sup>[1]</sup></a>.<p id=n><a href="#r">[1]</a> ${note}`],
    ['a named place', `<p>a<a name=r href="#n">[1]</a>.<div><p><a name=n href="#r">[1]</a> ${note}</p></div>`],
    ['an aside', `<p>a<a href="#n">1</a>.<aside id=n><sup>1</sup> ${note}</aside>`],
    ['a printed number', `<p>a<a href="#n">1</a>.<p id=n>1. ${note}`],
  ])('in %s stand at the end, behind their number', async (_, source) => {
    expect(await textOf(`${source}<p>b`)).toBe(`a[^1].\n\nb\n\n[^1]: ${note}`)
  })

  test('without a link keep their raised numbers', async () => {
    expect(await textOf(`<p>a<sup>12</sup>.<p><sup>12</sup> ${note}`)).toBe(`a¹².\n\n¹² ${note}`)
  })

  test('marked twice are one; of the same number are two', async () => {
    const twice = '<p>a<a href="#n">1</a> b<a href="#n">1</a><p id=n>x'
    expect(await textOf(twice)).toBe('a[^1] b[^1]\n\n[^1]: x')
    const same = '<p>a<a href="#n">1</a> b<a href="#m">1</a><p id=n>x<p id=m>y'
    expect(await textOf(same)).toBe('a[^1] b[^2]\n\n[^1]: x\n\n[^2]: y')
  })

  test('are none where a number leads to a heading or a part of the text', async () => {
    const contents = '<ul><li><a href="#a">1</a> A<li><a href="#b">2</a> B</ul><h2 id=a>A</h2><section id=b>b</section>'
    expect(await textOf(contents)).toBe('- 1 A\n- 2 B\n\n## A\n\nb')
  })
})

describe('encodings', () => {
  const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0))

  test.each([
    ['windows-1252 by its default', [...ascii('<p>Caf'), 0xe9, 0x93, ...ascii('a'), 0x94], 'Café“a”'],
    ['Shift_JIS as stated', [...ascii('<meta charset=shift_jis><p>'), 0x93, 0xfa, 0x96, 0x7b], '日本'],
    [
      'GBK by http-equiv',
      [...ascii('<meta http-equiv=content-type content="text/html; charset=gb2312"><p>'), 0xd6, 0xd0, 0xb9, 0xfa],
      '中国',
    ],
    ['UTF-16 by its mark', [0xff, 0xfe, ...ascii('<p>a').flatMap((code) => [code, 0]), 0x2d, 0x4e], 'a中'],
    ['UTF-8 that is not stated', [...new TextEncoder().encode('<p>日本 é')], '日本 é'],
  ])('%s', async (_, bytes, text) => {
    expect((await readForm('a.html', new Uint8Array(bytes))).text).toBe(text)
  })
})

describe('the date of a page', () => {
  test.each([
    ['<meta name=date content="2020-04-31"><meta name="DC.date" content="2020-04"><p>a', '2020-04'],
    [
      '<meta name=date content="2020-01-02"><meta property="article:published_time" content="2020-04-09T23:00Z">a',
      '2020-04-09',
    ],
    ['<meta name=citation_publication_date content="2020/4/9">a', '2020-04-09'],
    ['<article><header><p>a <time datetime="2020-05-01T10:00">May</time></header><p>b</article>', '2020-05-01'],
    ['<article><h1>a</h1><time datetime="2020-05-01">May</time><p>b</article>', '2020-05-01'],
    ['<article><p>on <time datetime="1999-05-01">a day long ago</time></article>', null],
    ['<meta name=date content="May 4">a', null],
  ])('%s', async (source, date) => {
    expect((await read(source)).date).toBe(date)
  })
})

test('places lead from the text to the source', async () => {
  const { text, places } = await readDocument('document.html')
  const source = new TextDecoder().decode(readDocumentBytes('document.html'))
  expect(places.length).toBeGreaterThan(60)
  let last = 0
  for (const { start, end, sourceStart, sourceEnd, page } of places) {
    expect([page, start >= last, end > start]).toEqual([null, true, true])
    last = end
    // Entities and white space are written otherwise in the source, marks of notes are links.
    const piece = source
      .slice(sourceStart ?? 0, sourceEnd ?? 0)
      .replaceAll('&nbsp;', ' ')
      .replace(/\s+/g, ' ')
    const own = text.slice(start, end)
    if (own.startsWith('[^')) expect(piece).toMatch(/^<a id="ref\d" href="#note\d">\d<\/a>$/)
    else expect(piece).toContain(own)
  }
})

describe('pages made to be hard', () => {
  test('100,000 elements in each other', async () => {
    const text = await textOf(`${'<div>'.repeat(100_000)}Japan sent 5 masks.`)
    expect(text).toBe('Japan sent 5 masks.')
  })

  test('deeper ones, and ever more elements from a few signs, are told in one line', async () => {
    await expect(textOf('<div>'.repeat(200_000))).rejects.toThrow(/^a\.html: expected HTML of at most 150,000 nested/)
    const tags = Array.from({ length: 4000 }, (_, index) => `<p><b id=${index}>`).join('')
    await expect(textOf(tags)).rejects.toThrow(/^a\.html: expected HTML of at most [\d,]+ elements, found more/)
  })

  test('a table of 5 MB', async () => {
    const row = '<tr><td>Fiji<td>1,200<td>confirmed</tr>'
    const rows = Math.ceil(5_000_000 / row.length)
    const lines = (await textOf(`<table>${row.repeat(rows)}</table>`)).split('\n')
    expect(lines.length).toBe(rows)
    expect(new Set(lines)).toEqual(new Set(['| Fiji | 1,200 | confirmed |']))
  })

  test('100,000 cells in one row, items in one list and links to one note', async () => {
    const many = 100_000
    expect((await textOf(`<table><tr>${'<td>a'.repeat(many)}</table>`)).length).toBe(4 * many + 1)
    expect((await textOf(`<ul>${'<li>a'.repeat(many)}</ul>`)).split('\n').length).toBe(many)
    const links = await textOf(`<p>${'<a href="#n">1</a> '.repeat(many)}<p id=n>x`)
    expect(links.endsWith('[^1]\n\n[^1]: x')).toBe(true)
  })
})
