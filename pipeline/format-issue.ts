import type { Issue } from './issue.ts'
import { escapeControls } from './printable.ts'

/** Control characters and line ends would break the rule of one line an issue. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text)

/** `<place>: <level> <code>: expected …, found "…"; <next action>`. */
export function formatIssue({ place, level, code, found, expected, tip }: Issue): string {
  const line = `${escapeControls(place)}: ${level} ${code}: expected ${shortened(expected)}, found "${shortened(found)}"`
  return escapeControls(oneLine(tip === '' ? line : `${line}; ${tip}`))
}

/** The first `limit` issues of each code, then how many more there are. */
export function formatIssues(issues: readonly Issue[], limit = 10): string[] {
  const byCode = new Map<string, Issue[]>()
  for (const issue of issues) {
    const group = byCode.get(issue.code)
    if (group === undefined) byCode.set(issue.code, [issue])
    else group.push(issue)
  }
  return [...byCode].flatMap(([code, group]) => {
    const lines = group.slice(0, limit).map(formatIssue)
    return group.length > limit ? [...lines, `… and ${group.length - limit} more of ${code}`] : lines
  })
}
