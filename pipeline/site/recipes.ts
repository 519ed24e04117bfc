export interface Recipe {
  readonly name: string
  readonly language: string
  readonly code: string
}

/** "pandas, then polars:" names the two pieces of code that follow it. */
function namesOf(line: string): string[] {
  const [said = ''] = /^[^\n]*:$/.exec(line) ?? []
  return said
    .slice(0, -1)
    .split(', then ')
    .map((name) => name.replace(/, as an? .*$/, '').trim())
    .filter((name) => name !== '')
}

/** The pieces of code of a Markdown section, each under the name that the line before them gives it. */
export function recipesOf(markdown: string, heading: string): Recipe[] {
  const start = markdown.indexOf(`\n${heading}\n`)
  if (start < 0) return []
  const after = markdown.slice(start + heading.length + 2)
  const section = after.slice(0, /^## /m.exec(after)?.index ?? after.length)
  let names: string[] = []
  const recipes: Recipe[] = []
  for (const [block, language, code] of section.matchAll(/^```([a-z]+)\n([\s\S]*?)^```$|^[^\n]+:$/gm)) {
    if (language === undefined || code === undefined) names = namesOf(block)
    else recipes.push({ name: names.shift() ?? language, language, code: code.trimEnd() })
  }
  return recipes
}
