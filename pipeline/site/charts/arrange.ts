import { escapeHtml } from '../html.ts'
import { fontSize, type Panel, panelWidth } from './draw.ts'

const gap = 24
const between = 10

const heightOf = (panels: readonly Panel[]): number =>
  panels.reduce((sum, { height }) => sum + height + between, panels.length === 0 ? 0 : -between)

/** Where the second of two columns starts, so that the longer one is as short as can be. */
function splitAt(panels: readonly Panel[]): number {
  const longest = (at: number): number => Math.max(heightOf(panels.slice(0, at)), heightOf(panels.slice(at)))
  let best = panels.length
  for (let at = panels.length; at > 0; at--) if (longest(at) <= longest(best)) best = at
  return best
}

/** The characters that no XML may hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function svgOf(columns: readonly (readonly Panel[])[], name: string, top: readonly Panel[]): string {
  const width = columns.length * panelWidth + (columns.length - 1) * gap
  const start = heightOf(top) + (top.length === 0 ? 0 : between)
  const height = Math.ceil(start + Math.max(...columns.map(heightOf)))
  const place = (panels: readonly Panel[], x: number, from: number): string[] => {
    let y = from
    return panels.map((panel) => {
      const group = `<g transform="translate(${x},${y})">${panel.markup}</g>`
      y += panel.height + between
      return group
    })
  }
  const body = [
    ...place(top, 0, 0),
    ...columns.flatMap((panels, i) => place(panels, i * (panelWidth + gap), start)),
  ].join('')
  const root = [
    'xmlns="http://www.w3.org/2000/svg" class="chart" role="img"',
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-label="${escapeHtml(name)}"`,
    `fill="currentColor" font-family="system-ui, sans-serif" font-size="${fontSize}" text-anchor="middle"`,
  ].join(' ')
  return `<svg ${root}>${body}</svg>`.replace(forbidden, '')
}

interface Pictures {
  readonly svg: string
  readonly svgNarrow: string
}

/** The panels as a wide picture of two columns and as a narrow one of one, with those of `top` above. */
export function arrange(panels: readonly Panel[], name: string, top: readonly Panel[] = []): Pictures {
  const at = splitAt(panels)
  const columns = [panels.slice(0, at), panels.slice(at)]
  return { svg: svgOf(columns, name, top), svgNarrow: svgOf([panels], name, top) }
}

/** The same with each panel in the column that is shorter so far: for panels whose order matters less. */
export function balance(panels: readonly Panel[], name: string, top: readonly Panel[] = []): Pictures {
  const columns: [Panel[], Panel[]] = [[], []]
  for (const panel of panels) {
    const [first, second] = columns
    if (heightOf(first) <= heightOf(second)) first.push(panel)
    else second.push(panel)
  }
  return { svg: svgOf(columns, name, top), svgNarrow: svgOf([panels], name, top) }
}
