import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, html, scriptJson, trusted, webAddress } from '../../pipeline/site/html.ts'

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    expect(html`<p title="${'"<\''}">${'<b>&'}</p>`.markup).toBe('<p title="&quot;&lt;&#39;">&lt;b&gt;&amp;</p>')
  })

  it('takes its own markup in as it is, and lists of it', () => {
    expect(html`<ul>${['a', '<'].map((one) => html`<li>${one}</li>`)}</ul>`.markup).toBe(
      '<ul><li>a</li><li>&lt;</li></ul>',
    )
  })

  it('leaves nothing for null, undefined and false, but keeps 0 and the empty text', () => {
    expect(html`${null}${undefined}${false}${0}${''}`.markup).toBe('0')
  })

  it('does not take data for markup that only looks like it', () => {
    const forged = JSON.parse('{"markup":"<script>"}')
    expect(() => html`${forged}`.markup).toThrow()
    expect(html`${trusted('<b></b>')}`.markup).toBe('<b></b>')
  })

  it('never lets a sign of HTML through from any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(escapeHtml(text))))
  })
})

describe('scriptJson', () => {
  it('gives back what was put in, without a sign that ends a script or a line of one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const script = scriptJson(value)
        expect(script).not.toMatch(/[<>\u2028\u2029]/)
        expect(JSON.stringify(JSON.parse(script))).toBe(JSON.stringify(value))
      }),
    )
    expect(JSON.parse(scriptJson('</script><!--\u2028'))).toBe('</script><!--\u2028')
  })
})

describe('webAddress', () => {
  it('keeps addresses of the web alone', () => {
    expect(webAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
    for (const address of ['javascript:alert(1)', ' https://a.b', 'data:text/html,x', '//a.b', 'https://a b', null])
      expect(webAddress(address)).toBeNull()
  })
})
