import { CST, Lexer } from 'yaml'

/** An entry has two levels. */
const mostLevels = 20
/** Each column of indentation may open a level. */
const mostIndent = 200

/** Indicators that open a level where they stand side by side on a line. */
const openers: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind'])

/**
 * Offset at which a YAML text goes deeper than any that is meant; null where it does not. The parser calls itself for each
 * level, and where it runs out of stack while a regular expression is compiled, the whole process ends without a word.
 */
export function findTooDeep(yaml: string): number | null {
  let [offset, brackets, indicators, isLineStart, isScalar] = [0, 0, 0, true, false]
  for (const token of new Lexer().lex(yaml)) {
    const type = isScalar ? null : CST.tokenType(token)
    isScalar = type === 'scalar'
    // Marks of the lexer's own, which are no part of the text.
    if (isScalar || type === 'doc-mode' || type === 'flow-error-end') continue
    if (isLineStart && type === 'space' && token.length > mostIndent) return offset
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1
    else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets = Math.max(0, brackets - 1)
    else if (openers.has(type)) indicators += 1
    if (brackets > mostLevels || indicators > mostLevels) return offset
    isLineStart = token.endsWith('\n')
    if (isLineStart || type === 'comma') indicators = 0
    offset += token.length
  }
  return null
}
