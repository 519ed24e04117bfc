// A dashboard from the feeds of a release alone. Text of the feeds becomes text of the page, never markup.

const feeds = new URL(document.querySelector('meta[name="feeds"]').content, location.href)
const view = document.querySelector('#view')
const picker = document.querySelector('#country')

/** A feed, by its path below the folder of the index; this page was written for the first major version. */
async function fetchFeed(file) {
  const address = new URL(file, feeds)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address.pathname}: expected a feed, found ${answer.status}`)
  const feed = await answer.json()
  if (!/^1\./.test(feed.api_version)) throw new Error(`${file}: expected api_version 1, found ${feed.api_version}`)
  return feed
}

/** An element with attributes and children; children that are strings become text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value)
  made.append(...children.flat().filter((child) => child !== null && child !== ''))
  return made
}

/** A link to the web; what is no such address stays text. */
function link(address, text) {
  const isOfWeb = URL.canParse(address ?? '') && /^https?:$/.test(new URL(address).protocol)
  return isOfWeb ? element('a', { href: address, rel: 'noreferrer' }, text) : document.createTextNode(text)
}

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const spaced = (code) => (code ?? '').replaceAll('_', ' ')

/** "6,800 (pair)"; single things bear no unit. */
function withUnit(text, unit) {
  if (unit === null || unit === 'item') return text
  return unit === 'percent' ? `${text} %` : `${text} (${spaced(unit)})`
}

/** An interval as a person writes it; an open end is "at least" or "up to". */
function intervalText(low, high, unit) {
  if (low === null && high === null) return 'open'
  if (low === null) return withUnit(`up to ${digits.format(high)}`, unit)
  if (high === null) return withUnit(`at least ${digits.format(low)}`, unit)
  return withUnit(low === high ? digits.format(low) : `${digits.format(low)} to ${digits.format(high)}`, unit)
}

const countOf = (count, noun) => `${digits.format(count)} ${noun}${count === 1 ? '' : 's'}`

/** What a line of sums does not hold: "2 rows without a number; left out: exported 1". */
function missingText({ rows_without_number: bare, rows_left_out: left, left_out: reasons }) {
  const why = Object.entries(reasons).filter(([, count]) => count > 0)
  return [
    bare > 0 ? `${countOf(bare, 'row')} without a number` : '',
    left > 0 ? `left out: ${why.map(([reason, count]) => `${spaced(reason)} ${count}`).join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function table(caption, heads, rows) {
  if (rows.length === 0)
    return element('section', {}, element('h3', {}, caption), element('p', {}, 'No row tells of it.'))
  const head = element(
    'tr',
    {},
    heads.map((text) => element('th', { scope: 'col' }, text)),
  )
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell) => element('td', {}, cell)),
    ),
  )
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', {}, element('caption', {}, caption), element('thead', {}, head), element('tbody', {}, body)),
  )
}

const totalsTable = (caption, totals) =>
  table(
    caption,
    ['Goods', 'Sum of what is numbered', 'Rows in it', 'Not in it'],
    totals.map((one) => [
      spaced(one.item_category),
      one.rows_counted === 0 ? 'no number' : intervalText(one.total_low, one.total_high, one.unit),
      String(one.rows_counted),
      missingText(one),
    ]),
  )

function verdictText(fact, disagreements) {
  const found = disagreements.get(fact.address)
  const [first] = found?.independent ?? []
  const verdict = spaced(fact.verdict ?? 'no figure')
  if (first === undefined || fact.verdict !== found.judgement) return [verdict]
  const told = `${intervalText(first.low, first.high, first.unit)}${first.as_of === null ? '' : `, ${first.as_of}`}`
  return [`${verdict}: `, link(first.source_url, `${told} (${first.source_title})`)]
}

const countsTable = (facts, disagreements) =>
  table(
    'Case counts',
    ['What', 'As printed', 'Date', 'Independent sources'],
    facts.case_counts.map((fact) => [
      `${spaced(fact.what)}, ${fact.status}`,
      intervalText(fact.value_low, fact.value_high, null),
      (fact.date_edtf ?? '').replace('T', ' '),
      verdictText(fact, disagreements),
    ]),
  )

/** Figures by verdict, and rows by how surely they were read. */
function trustView({ facts, by_judgement: counts }) {
  const shown = Object.entries(counts).filter(([, count]) => count > 0)
  const figures = shown.reduce((sum, [, count]) => sum + count, 0)
  const all = Object.values(facts).flat()
  const confidence = ['high', 'medium', 'low'].map(
    (level) => `${level} ${all.filter((fact) => fact.confidence === level).length}`,
  )
  const parts = shown.map(([judgement, count]) =>
    element('li', { class: `verdict ${judgement}` }, `${spaced(judgement)} `, element('b', {}, String(count))),
  )
  return element(
    'section',
    {},
    element('h3', {}, 'How far the figures can be trusted'),
    figures === 0
      ? element('p', {}, 'No figure to compare.')
      : element('ul', { class: 'verdicts', 'aria-label': 'Figures by what independent sources say' }, parts),
    element('p', {}, `Confidence of the reading of ${countOf(all.length, 'row')}: ${confidence.join(', ')}.`),
  )
}

function factEntry(fact) {
  const source = fact.source_title === null ? '' : link(fact.source_url, fact.source_title)
  return element(
    'li',
    {},
    element(
      'details',
      {},
      element('summary', {}, fact.label),
      element('blockquote', {}, fact.quote),
      element(
        'p',
        {},
        `${fact.document_id}, line ${fact.line}; ${fact.confidence} confidence; ${spaced(fact.verdict ?? 'no figure')}. `,
        source === '' ? '' : 'Cites: ',
        source,
      ),
      element('p', {}, element('code', {}, fact.address)),
    ),
  )
}

function factsView(facts, groupFacts) {
  const lists = Object.entries(facts).filter(([, rows]) => rows.length > 0)
  return element(
    'section',
    {},
    element('h3', {}, 'Every row, with its words'),
    lists.map(([name, rows]) =>
      element(
        'details',
        { class: 'rows' },
        element('summary', {}, `${spaced(name)}: ${rows.length}`),
        element('ul', {}, rows.map(factEntry)),
      ),
    ),
    groupFacts.length === 0
      ? ''
      : element('p', {}, `Rows that name only a group the country belongs to: ${groupFacts.length}.`),
  )
}

function coverageView(coverage) {
  if (coverage.length === 0) return ''
  const silent = coverage.filter(({ coverage_status: status }) => status === 'not_mentioned')
  const told = silent.map(({ topic, direction }) =>
    direction === 'none' ? spaced(topic) : `${spaced(topic)} ${spaced(direction)}`,
  )
  return element(
    'section',
    {},
    element('h3', {}, 'What no row tells'),
    element(
      'p',
      {},
      told.length === 0 ? 'Each topic has a row.' : `${told.join(', ')}. That it did not happen does not follow.`,
    ),
  )
}

function countryView(country, disagreements) {
  return [
    element('h2', {}, [country.name_en, country.name_zh ?? ''].join(' ').trim()),
    trustView(country),
    totalsTable('What it gave', country.gifts_given),
    totalsTable('What it received', country.gifts_received),
    countsTable(country.facts, disagreements),
    factsView(country.facts, country.group_facts),
    coverageView(country.coverage),
  ].filter((part) => part !== '')
}

function fillPicker(countries) {
  const option = ({ iso3, name_en: en, name_zh: zh, rows }) => {
    const count = Object.values(rows).reduce((sum, one) => sum + one, 0)
    return element('option', { value: iso3 }, `${en}${zh === null ? '' : ` ${zh}`} (${count})`)
  }
  const byName = [...countries].sort((a, b) => a.name_en.localeCompare(b.name_en, 'en'))
  const group = (label, found) => element('optgroup', { label }, found.map(option))
  picker.append(
    group(
      'Neighbours, as the documents count them',
      byName.filter((one) => one.is_neighbour_in_report),
    ),
    group(
      'Others',
      byName.filter((one) => !one.is_neighbour_in_report),
    ),
  )
  picker.disabled = false
}

function fail(error) {
  const hint =
    location.protocol === 'file:' ? ' Open this page through a server: a browser reads no JSON from a folder.' : ''
  view.replaceChildren(element('p', { role: 'alert' }, `${error.message}.${hint}`))
  view.setAttribute('aria-busy', 'false')
}

async function start() {
  const [index, list, verdicts] = await Promise.all(
    ['index.json', 'countries/index.json', 'verdicts.json'].map(fetchFeed),
  )
  const disagreements = new Map(
    verdicts.disagreements.filter(({ statement }) => statement === 'value').map((one) => [one.address, one]),
  )
  const sources = index.documents.map(({ title, publisher, date }) => `${title} (${publisher}, ${date})`)
  document.querySelector('#release').textContent =
    `${sources.join('; ')}. Data ${index.version}${index.released === null ? '' : `, ${index.released}`}.`
  document.querySelector('#statement').textContent = index.statement
  document
    .querySelector('#licence')
    .append('Data: ', link(index.licence.url, index.licence.name), '; quotations excepted.')
  fillPicker(list.countries)

  /** The country that the address names; the latest choice wins, however late its feed comes. */
  let wanted = ''
  async function show() {
    const code = location.hash.slice(1)
    const found = list.countries.find(({ iso3 }) => iso3 === code) ?? list.countries[0]
    wanted = found.iso3
    picker.value = found.iso3
    view.setAttribute('aria-busy', 'true')
    const country = await fetchFeed(found.file)
    if (wanted !== found.iso3) return
    view.replaceChildren(...countryView(country, disagreements))
    view.setAttribute('aria-busy', 'false')
  }
  picker.addEventListener('change', () => {
    location.hash = picker.value
  })
  addEventListener('hashchange', () => show().catch(fail))
  await show()
}

start().catch(fail)
