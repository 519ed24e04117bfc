import type { Colors } from 'picocolors/types.js'
import type { RoleMark } from './marks.ts'
import { wrap, wrapText } from './wrap.ts'

type Paint = (text: string) => string

/** The value stands out by more than its colour: not everyone tells red from green. */
function paintOf(role: string, colors: Colors): Paint {
  if (role === 'value') return (text) => colors.bold(colors.underline(text))
  const byRole: Readonly<Record<string, Paint>> = {
    donor: colors.green,
    visitor: colors.green,
    recipient: colors.magenta,
    counterpart: colors.magenta,
    area: colors.magenta,
    to: colors.magenta,
    item: colors.cyan,
    indicator: colors.cyan,
    subject: colors.cyan,
    date: colors.yellow,
    period: colors.yellow,
  }
  return byRole[role] ?? colors.blue
}

/** The sentence with each part followed by its role: `[600 boxes](value)`. */
function withMarkers(text: string, marks: readonly RoleMark[]): string {
  let end = 0
  const parts = marks.map((mark) => {
    const before = text.slice(end, mark.start)
    end = mark.end
    return `${before}[${text.slice(mark.start, mark.end)}](${mark.role})`
  })
  return `${parts.join('')}${text.slice(end)}`
}

function paintLine(
  text: string,
  { start, end }: { start: number; end: number },
  marks: readonly RoleMark[],
  colors: Colors,
): string {
  let at = start
  let line = ''
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)]
    if (from >= to) continue
    line += text.slice(at, from) + paintOf(mark.role, colors)(text.slice(from, to))
    at = to
  }
  return line + text.slice(at, end)
}

/** The sentence in lines, its parts told apart by colours with a legend, or without colours by markers in the text. */
export function paintSentence(text: string, marks: readonly RoleMark[], colors: Colors, width: number): string[] {
  if (!colors.isColorSupported) return wrapText(withMarkers(text, marks), width)
  const legend = [...new Set(marks.map(({ role }) => role))].map((role) => paintOf(role, colors)(role))
  return [...wrap(text, width).map((line) => paintLine(text, line, marks, colors)), `(${legend.join(', ')})`]
}
