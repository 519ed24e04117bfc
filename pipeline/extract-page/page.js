// Runs in the page that `extract --html` writes: walks through what is listed, filters it, and shows where it stands.

const marks = [...document.querySelectorAll('main mark')]
const text = document.querySelector('main')
const lists = document.querySelector('.lists')
const output = document.querySelector('output')

/** `12-14 20-20` as pairs of numbers: first and last mark. */
const parseReaches = (value) =>
  (value ?? '').split(' ').flatMap((part) => (part === '' ? [] : [part.split('-').map(Number)]))

const itemOf = (kind) => (element) => ({
  kind,
  element,
  group: element.dataset.group,
  confidence: element.dataset.confidence,
  own: parseReaches(element.dataset.at),
  cells: [...element.querySelectorAll('tr[data-at]')].map((cell) => ({
    role: cell.dataset.role,
    reaches: parseReaches(cell.dataset.at),
  })),
  isShown: true,
})

const items = ['rows', 'numbers', 'mentions'].flatMap((kind) =>
  [...document.querySelectorAll(`[data-list="${kind}"] li[data-at]`)].map(itemOf(kind)),
)
const itemByElement = new Map(items.map((item) => [item.element, item]))
let list = 'rows'
let selected = null

const listed = () => items.filter((item) => item.kind === list && item.isShown)

const isOff = (input) => !input.checked

/** Names of the groups and confidences whose boxes are not ticked. */
function hiddenNames() {
  const off = new Set()
  for (const field of document.querySelectorAll('fieldset[data-filter]'))
    for (const input of [...field.querySelectorAll('input')].filter(isOff))
      off.add(`${field.dataset.filter}/${input.dataset.group ?? input.dataset.confidence}`)
  return off
}

/** Marks of what is filtered out lose their look; where rows overlap, the one whose value it is comes first. */
function paint() {
  const looks = marks.map(() => ({ row: null, isValue: false, number: false, mention: false }))
  const each = (reaches, set) => {
    for (const [first, last] of reaches) for (let at = first; at <= last; at++) set(looks[at])
  }
  const setRow = (item, isValue) => (look) => {
    if (look.row !== null && (look.isValue || !isValue)) return
    look.row = item.group
    look.isValue = isValue
  }
  for (const item of items.filter(({ isShown }) => isShown)) {
    if (item.kind !== 'rows') {
      each(item.own, (look) => {
        look[item.kind.slice(0, -1)] = true
      })
      continue
    }
    each(item.own, setRow(item, true))
    for (const { role, reaches } of item.cells) each(reaches, setRow(item, role === 'value_text'))
  }
  looks.forEach(({ row, isValue, number, mention }, at) => {
    const names = [row && `row t-${row}`, isValue && 'value', number && 'number', mention && 'mention']
    const className = names.filter(Boolean).join(' ')
    if (marks[at].className !== className) marks[at].className = className
  })
}

function tellPlace() {
  const shown = listed()
  const at = shown.indexOf(selected)
  output.textContent = at < 0 ? `${shown.length} listed` : `${at + 1} of ${shown.length}`
}

function filter() {
  const off = hiddenNames()
  for (const item of items) {
    item.isShown =
      !off.has(`${item.kind}/${item.group}`) && !(item.kind === 'rows' && off.has(`confidence/${item.confidence}`))
    item.element.hidden = !item.isShown
  }
  if (selected !== null && !selected.isShown) select(null)
  paint()
  tellPlace()
}

function letGo() {
  for (const mark of document.querySelectorAll('mark[data-on], mark[data-role]')) {
    delete mark.dataset.on
    delete mark.dataset.role
  }
  if (selected === null) return
  selected.element.removeAttribute('aria-current')
  const details = selected.element.querySelector('details')
  if (details !== null) details.open = false
}

/** Outlines the marks of a reach; the first bears the name of the cell, of the first cell where there are several. */
function light([first, last], role) {
  for (let at = first; at <= last; at++) marks[at].dataset.on = ''
  if (role !== '') marks[first].dataset.role ??= role
}

function select(item) {
  letGo()
  selected = item
  tellPlace()
  if (item === null) return
  if (item.kind !== list) showList(item.kind)
  item.element.setAttribute('aria-current', 'true')
  const details = item.element.querySelector('details')
  if (details !== null) details.open = true
  for (const reach of item.own) light(reach, '')
  for (const { role, reaches } of item.cells) for (const reach of reaches) light(reach, role)
  show(item)
  // Lines that were never in view get their true height only when they are: what was scrolled to has moved by then.
  requestAnimationFrame(() => {
    if (selected === item) show(item)
  })
}

function show({ element, own, cells }) {
  element.scrollIntoView({ block: 'nearest' })
  const [first] = own[0] ?? cells[0]?.reaches[0] ?? []
  if (first !== undefined) marks[first].scrollIntoView({ block: 'center' })
}

function showList(kind) {
  list = kind
  for (const section of document.querySelectorAll('[data-list]')) section.hidden = section.dataset.list !== kind
  for (const field of document.querySelectorAll('fieldset[data-filter]'))
    field.hidden = field.dataset.filter !== kind && !(kind === 'rows' && field.dataset.filter === 'confidence')
  document.querySelector(`input[value="${kind}"]`).checked = true
  tellPlace()
}

/** To the next or previous of the list, from the end to the beginning again. */
function step(by) {
  const shown = listed()
  if (shown.length === 0) return
  const at = shown.indexOf(selected)
  const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length
  select(shown[next])
}

const steps = { ArrowDown: 1, ArrowRight: 1, n: 1, ArrowUp: -1, ArrowLeft: -1, p: -1 }

function onKey(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const isText = event.currentTarget === text
  // In the text arrow keys scroll, as everywhere.
  if (event.key in steps && !(isText && event.key.startsWith('Arrow'))) {
    event.preventDefault()
    step(steps[event.key])
    if (!isText) selected?.element.querySelector('a').focus({ preventScroll: true })
  } else if (event.key === 'Escape') select(null)
}

/** What covers a mark, of the list shown first; a second click takes the next of them. */
function itemsAt(mark) {
  const at = marks.indexOf(mark)
  const covers = (reaches) => reaches.some(([first, last]) => first <= at && at <= last)
  const found = items.filter(
    (item) => item.isShown && (covers(item.own) || item.cells.some(({ reaches }) => covers(reaches))),
  )
  return [...found.filter(({ kind }) => kind === list), ...found.filter(({ kind }) => kind !== list)]
}

text.addEventListener('click', ({ target }) => {
  const mark = target.closest('mark')
  if (mark === null || !getSelection().isCollapsed) return
  const found = itemsAt(mark)
  if (found.length > 0) select(found[(found.indexOf(selected) + 1) % found.length])
})
lists.addEventListener('click', (event) => {
  const entry = event.target.closest('li[data-at]')
  if (entry === null || event.target.closest('details') !== null) return
  event.preventDefault()
  select(itemByElement.get(entry))
})
lists.addEventListener('keydown', onKey)
text.addEventListener('keydown', onKey)
for (const button of document.querySelectorAll('[data-step]'))
  button.addEventListener('click', () => step(Number(button.dataset.step)))
for (const input of document.querySelectorAll('fieldset input')) input.addEventListener('change', filter)
for (const input of document.querySelectorAll('input[name="list"]'))
  input.addEventListener('change', () => {
    select(null)
    showList(input.value)
  })

document.documentElement.dataset.script = ''
showList(list)
filter()
