/**
 * Colours by what they stand for, after Okabe and Ito, so that readers of every kind of colour vision tell them apart;
 * darkened or lightened until each has a contrast of 3 to 1 or more with its page.
 */
const colours = {
  to: { light: '#0072b2', dark: '#56b4e9' },
  from: { light: '#c04f00', dark: '#e69f00' },
  beside: { light: '#00805d', dark: '#2fc99b' },
  assumed: { light: '#a34d80', dark: '#e39ac4' },
  muted: { light: '#5c6570', dark: '#a9b3bf' },
  grid: { light: '#d3d8de', dark: '#434b55' },
} as const

export type Ink = keyof typeof colours

/** Paint for a mark, as a property of the page with the light colour to fall back on. */
export const ink = (name: Ink): string => `var(--chart-${name}, ${colours[name].light})`

export const paper = 'var(--chart-paper, #ffffff)'

const properties = (mode: 'light' | 'dark', page: string): string =>
  [...Object.entries(colours).map(([name, colour]) => `--chart-${name}:${colour[mode]}`), `--chart-paper:${page}`].join(
    ';',
  )

const rules = [...Object.keys(colours), 'paper'].flatMap((name) =>
  ['fill', 'stroke'].map((attribute) => `.${attribute}-${name}{${attribute}:var(--chart-${name})}`),
)

/**
 * Style sheet of a page with charts. Show `svg` in an element of class `chart-wide` and `svgNarrow` in one of class
 * `chart-narrow`: of these just one is seen. A page with its own switch sets `data-theme` on the root element.
 */
export const chartCss = `:root{${properties('light', '#ffffff')}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${properties('dark', '#14181d')}}}
:root[data-theme=dark]{${properties('dark', '#14181d')}}
@media print{:root,:root[data-theme=dark],:root:not([data-theme=light]){${properties('light', '#ffffff')}}}
.chart{display:block;max-width:100%;height:auto}
.chart .bold{font-weight:600}
${rules.map((rule) => `.chart ${rule}`).join('\n')}
.chart-narrow{display:none}
@media screen and (max-width:46rem){.chart-wide{display:none}.chart-narrow{display:block}}
`
