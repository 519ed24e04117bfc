import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** A drawing that is put together with others into a chart. */
export interface Panel {
  readonly width: number
  readonly height: number
  /** SVG markup of what is in it. */
  readonly markup: string
}

/** The width of a panel, which fits a phone; two stand side by side on wider screens. */
export const panelWidth = 340
/** At 288 pixels, the panel on the smallest phone, letters of this size are 11 pixels high. */
export const fontSize = 13

/** The part of an element that is needed here: the DOM's types are not among those of Node.js. */
interface Element {
  readonly tagName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly innerHTML: string
  textContent: string | null
  append(...children: Element[]): void
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelectorAll(selector: string): Iterable<Element>
  remove(): void
}

const { document } = parseHTML('<!doctype html><html></html>')

/** An SVG element. Its text is escaped where it is written out; attributes are for what holds no text of rows. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly Element[] = [],
): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as unknown as Element
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (typeof content === 'string') made.textContent = content
  else made.append(...content)
  return made
}

const positions = new Set([
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'points',
])

/** Two decimals are less than is seen, and more than engines differ in. */
const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d{3,}(e-\d+)?/g, (number) => `${Math.round(Number(number) * 100) / 100}`)

/** A paint as a plain colour, for programs that know no properties, and a class, by which a page sets another. */
function settle(node: Element, attribute: string, value: string): void {
  const found = /^var\(--chart-(\w+), (#\w+)\)$/.exec(value)
  if (found === null) return
  node.setAttribute(attribute, found[2] ?? value)
  node.setAttribute('class', [node.getAttribute('class') ?? '', `${attribute}-${found[1]}`].join(' ').trim())
}

/** Without the style element, which a strict policy of a page forbids, and without names that only a screen reader would say. */
function clean(root: Element): void {
  for (const style of root.querySelectorAll('style')) style.remove()
  for (const node of root.querySelectorAll('*'))
    for (const { name, value } of [...node.attributes]) {
      if (name.startsWith('aria-')) node.removeAttribute(name)
      else if (name === 'fill' || name === 'stroke') settle(node, name, value)
      else if (positions.has(name)) node.setAttribute(name, rounded(value))
    }
}

/** A panel by Observable Plot. */
export function draw(height: number, options: Plot.PlotOptions): Panel {
  const svg = Plot.plot({ margin: 0, width: panelWidth, ...options, height, document } as Plot.PlotOptions)
  const root = svg as unknown as Element // without a legend or a title of its own, Plot makes a plain SVG element
  clean(root)
  return { width: options.width ?? panelWidth, height, markup: root.innerHTML }
}

/** A panel of elements that are no chart: headings, keys, lists. */
export function compose(height: number, elements: readonly Element[]): Panel {
  const group = element('g', {}, elements)
  clean(group)
  return { width: panelWidth, height, markup: group.innerHTML }
}

interface Line {
  readonly x?: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill?: string
  readonly bold?: boolean
}

/** One line of text. */
export function line(content: string, { x = 0, y, anchor = 'start', fill, bold = false }: Line): Element {
  const paint: Record<string, string> = fill === undefined ? {} : { fill }
  const weight: Record<string, string> = bold ? { class: 'bold', 'font-weight': '600' } : {}
  return element('text', { x, y, 'text-anchor': anchor, ...weight, ...paint }, content)
}

/** Panels one below the other, as one. */
export function stacked(panels: readonly Panel[]): Panel {
  let height = 0
  const groups = panels.map((panel) => {
    const group = height === 0 ? panel.markup : `<g transform="translate(0,${height})">${panel.markup}</g>`
    height += panel.height
    return group
  })
  return { width: Math.max(...panels.map(({ width }) => width)), height, markup: groups.join('') }
}
