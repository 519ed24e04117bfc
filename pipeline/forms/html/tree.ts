import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { CliError } from '../../issue.ts'
import { counted } from '../../progress.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Root = DefaultTreeAdapterTypes.Document
export type TextNode = DefaultTreeAdapterTypes.TextNode

export const isElement = (node: Node | Root | null): node is Element => node !== null && 'tagName' in node
export const isText = (node: Node): node is TextNode => node.nodeName === '#text'

export const attribute = ({ attrs }: Element, name: string): string | null =>
  attrs.find((attr) => attr.name === name)?.value ?? null

/** The parser searches all open elements at some tags: deeper than this it would take minutes. */
const deepest = 150_000
/** Some kilobytes of badly nested markup may stand for millions of elements, which the parser makes as the standard asks. */
const mostElements = 2_000_000

const tooMuch = (name: string, most: number, what: string): CliError =>
  new CliError(`${name}: expected HTML of at most ${counted(most, what)}, found more; save the page as text`)

/** Null at the root. */
export const parentOf = ({ parentNode }: Element): Element | null =>
  parentNode !== null && 'tagName' in parentNode ? parentNode : null

/** The tree of a page, with places in the source. Throws a CliError where it takes too many elements. */
export function parseTree(name: string, source: string): Root {
  let [count, depth] = [0, 0]
  const most = Math.min(source.length + 1000, mostElements)
  const onItemPush = (): void => {
    count += 1
    depth += 1
    if (count > most) throw tooMuch(name, most, 'element')
    if (depth > deepest) throw tooMuch(name, deepest, 'nested element')
  }
  const onItemPop = (): void => {
    depth -= 1
  }
  return parse(source, { sourceCodeLocationInfo: true, treeAdapter: { ...defaultTreeAdapter, onItemPush, onItemPop } })
}

/** Goes through the tree without recursion: pages may be nested as deep as they like. `enter` tells whether to go inside. */
export function walk(
  root: Element | Root,
  enter: (node: Node) => boolean,
  leave: (node: Element) => void = () => {},
): void {
  const stack: { readonly parent: Element | Root; next: number }[] = [{ parent: root, next: 0 }]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.parent.childNodes[top.next]
    top.next += 1
    if (node === undefined) {
      stack.pop()
      if (stack.length > 0 && isElement(top.parent)) leave(top.parent)
      continue
    }
    if (!enter(node)) continue
    if (isElement(node)) stack.push({ parent: node, next: 0 })
  }
}

/** The text of a small element; null where it has more than a mark could have. */
export function shortText(element: Element): string | null {
  let [text, nodes] = ['', 0]
  walk(element, (node) => {
    nodes += 1
    if (nodes > 12 || text.length > 40) return false
    if (isText(node)) text += node.value
    return true
  })
  return nodes > 12 || text.length > 40 ? null : text.replace(/\s+/g, ' ').trim()
}
