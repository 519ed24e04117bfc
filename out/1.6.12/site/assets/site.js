(() => {
  // pipeline/site/browser/copying.ts
  function copySelected(source) {
    const selection = getSelection();
    if (selection === null) return false;
    selection.selectAllChildren(source);
    const isDone = document.execCommand("copy");
    selection.removeAllRanges();
    return isDone;
  }
  async function copyText(source) {
    try {
      await navigator.clipboard.writeText(source.textContent ?? "");
      return true;
    } catch {
      return copySelected(source);
    }
  }
  async function copy(button) {
    const source = document.getElementById(button.dataset.copy ?? "");
    if (source === null) return;
    const before = [...button.childNodes];
    const isDone = await copyText(source);
    button.textContent = isDone ? "Copied" : "Select and copy";
    button.setAttribute("aria-live", "polite");
    setTimeout(() => {
      button.replaceChildren(...before);
    }, 2e3);
  }
  function setUpCopying() {
    for (const button of document.querySelectorAll("button[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", () => void copy(button));
    }
  }

  // pipeline/plain-number.ts
  function formatPlain(value) {
    const printed = String(value);
    const at2 = printed.indexOf("e");
    if (at2 < 0) return printed;
    const exponent = Number(printed.slice(at2 + 1));
    const sign = value < 0 ? "-" : "";
    const [whole = "", fraction = ""] = printed.slice(sign.length, at2).split(".");
    const digits2 = whole + fraction;
    return exponent < 0 ? `${sign}0.${"0".repeat(-exponent - whole.length)}${digits2}` : `${sign}${digits2}${"0".repeat(exponent - fraction.length)}`;
  }

  // pipeline/wording.ts
  function grouped(value) {
    const [whole = "", decimals] = formatPlain(value).split(".");
    const digits2 = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return decimals === void 0 ? digits2 : `${digits2}.${decimals}`;
  }

  // pipeline/site/view/rows-text.ts
  function digits(value) {
    const text = String(value);
    if (!text.includes("e")) return text;
    return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
  }
  function cellOfCsv(cell) {
    const text = cell === null ? "" : typeof cell === "number" ? digits(cell) : typeof cell === "object" ? cell.join(";") : String(cell);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  var published = (view) => [...view.columns.keys()].filter((at2) => view.columns[at2]?.isPublished);
  function csvOf(view, places) {
    const columns = published(view);
    const lines = places.map((place) => columns.map((at2) => cellOfCsv(view.rows[place]?.[at2] ?? null)).join(","));
    return [columns.map((at2) => view.columns[at2]?.name).join(","), ...lines, ""].join("\n");
  }
  function jsonOf(view, places) {
    const columns = published(view);
    const rows = places.map((place) => {
      const row = view.rows[place];
      return JSON.stringify(Object.fromEntries(columns.map((at2) => [view.columns[at2]?.name ?? "", row?.[at2] ?? null])));
    });
    return rows.length === 0 ? "[]\n" : `[
${rows.join(",\n")}
]
`;
  }

  // pipeline/site/view/date-text.ts
  var monthNames = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ];
  function parseMoment(text) {
    const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d).*)?)?)?$/.exec(text);
    if (found === null) return null;
    const [, year = "", month, day2, time = ""] = found;
    return {
      year,
      month: month === void 0 ? "" : monthNames[Number(month) - 1] ?? "",
      day: day2 ? `${Number(day2)}` : "",
      time
    };
  }
  var momentText = ({ day: day2, month, year, time }) => `${[day2, month, year].filter((part) => part !== "").join(" ")}${time === "" ? "" : `, ${time}`}`;
  function spanText(from, to) {
    if (from.year !== to.year || from.month === "" || from.time !== "") return `${momentText(from)} \u2013 ${momentText(to)}`;
    if (from.month === to.month && from.day !== "") return `${from.day}\u2013${momentText(to)}`;
    return `${[from.day, from.month].filter((part) => part !== "").join(" ")} \u2013 ${momentText(to)}`;
  }
  function dateText(edtf) {
    const [first = "", second] = edtf.split("/");
    const from = parseMoment(first);
    if (second === void 0) return from === null ? edtf : momentText(from);
    const to = parseMoment(second);
    if (from !== null && to !== null) return spanText(from, to);
    if (to !== null && (first === ".." || first === "")) return `until ${momentText(to)}`;
    if (from !== null && (second === ".." || second === "")) return `since ${momentText(from)}`;
    return edtf;
  }
  function daysOf(edtf) {
    const [first = "", second = first] = edtf.split("/");
    const low = /^\d{4}(?:-\d\d){0,2}/.exec(first)?.[0] ?? "0000";
    const high = /^\d{4}(?:-\d\d){0,2}/.exec(second)?.[0] ?? "9999";
    return [`${low}-01-01`.slice(0, 10), `${high}${"-12-31".slice(high.length === 4 ? 0 : 3)}`.slice(0, 10)];
  }

  // pipeline/site/view/figure-text.ts
  var scales = [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"]
  ];
  function scaleOf(numbers) {
    const isRound = (value, scale) => Math.abs(value) >= scale && Number.isInteger(Math.round(value / scale * 1e8) / 1e6);
    return scales.find(([scale]) => numbers.every((value) => isRound(value, scale))) ?? null;
  }
  var scaled = (value, scale) => grouped(Math.round(value / scale * 1e4) / 1e4);
  function numbersText(numbers) {
    const [scale, word] = scaleOf(numbers) ?? [1, ""];
    const text = numbers.map((value) => scaled(value, scale)).join("\u2013");
    return word === "" ? text : `${text} ${word}`;
  }
  var numberText = (value) => numbersText([value]);
  var magnitudes = {
    "10/99": "tens",
    "24/99": "dozens",
    "40/99": "scores",
    "100/999": "hundreds",
    "1000/9999": "thousands",
    "10000/99999": "tens of thousands",
    "100000/999999": "hundreds of thousands",
    "1000000/": "millions",
    "1000000000/": "billions",
    "1000000000000/": "trillions"
  };
  var hedges = { approx: "about ", nearly: "nearly " };
  function amountText({ low, high, qualifier }) {
    if (low === null && high === null) return null;
    const word = qualifier === "magnitude" ? magnitudes[`${low}/${high ?? ""}`] : void 0;
    if (word !== void 0) return { text: word, isWord: true };
    if (high === null) return { text: `at least ${numberText(low ?? 0)}`, isWord: false };
    if (low === null) return { text: `up to ${numberText(high)}`, isWord: false };
    const text = low === high ? numberText(low) : numbersText([low, high]);
    return { text: `${hedges[qualifier ?? ""] ?? ""}${text}`, isWord: false };
  }
  var isCurrency = (unit) => /^[A-Z]{3}$/.test(unit);
  function figureText(figure, forms) {
    const amount = amountText(figure);
    if (amount === null) return "";
    const { unit, low, high } = figure;
    if (unit === null || unit === "item" || unit === "share") return amount.text;
    if (unit === "percent") return `${amount.text}%`;
    if (isCurrency(unit)) return amount.isWord ? `${amount.text} of ${unit}` : `${amount.text} ${unit}`;
    const [one, many] = forms[unit] ?? [unit, unit];
    return `${amount.text}${amount.isWord ? " of" : ""} ${low === 1 && high === 1 ? one : many}`;
  }

  // pipeline/site/view/table-view.ts
  var noNumber = "no number";
  var at = (row, place) => place === void 0 || place < 0 ? null : row[place] ?? null;
  var numberAt = (row, place) => {
    const cell = at(row, place);
    return typeof cell === "number" ? cell : null;
  };
  var textAt = (row, place) => {
    const cell = at(row, place);
    return typeof cell === "string" ? cell : null;
  };
  var words = (code) => code.replaceAll("_", " ").replace(/\bchina\b/g, "China");
  function figureCell({ units }, { at: places, always }, row) {
    const [low, high, qualifier, unit, secondLow, secondHigh, secondUnit] = places;
    const first = figureText(
      {
        low: numberAt(row, low),
        high: numberAt(row, high),
        qualifier: textAt(row, qualifier),
        unit: textAt(row, unit) ?? always ?? null
      },
      units
    );
    const bounds = { low: numberAt(row, secondLow), high: numberAt(row, secondHigh) };
    const second = figureText({ ...bounds, qualifier: null, unit: textAt(row, secondUnit) }, units);
    return [first, second].filter((part) => part !== "").join(", or ");
  }
  function rowCell(shown, row) {
    const [table, id, line, label] = shown.at;
    const [inTable, rowId] = [textAt(row, table) ?? shown.always ?? "", textAt(row, id)];
    if (rowId === null || inTable === "") return { text: "" };
    const [number, name] = [numberAt(row, line), textAt(row, label)];
    return {
      text: number === null ? name ?? words(inTable) : `line ${number}`,
      href: `../rows/${encodeURIComponent(inTable)}/${encodeURIComponent(rowId)}.html`,
      ...number === null && name !== null ? {} : { name: name ?? `${words(inTable)} ${rowId}` }
    };
  }
  var isWebAddress = (text) => /^https?:\/\/[^\s]+$/i.test(text);
  function plainText(view, { kind }, cell) {
    if (typeof cell === "boolean") return cell ? "yes" : "no";
    if (typeof cell === "number") return kind === "number" ? numberText(cell) : String(cell);
    if (typeof cell === "object") return cell.map(String).join(", ");
    if (kind === "date") return dateText(cell);
    if (kind === "country") return view.areas[cell] ?? cell;
    return kind === "code" ? words(cell) : cell;
  }
  function cellText(view, shown, row) {
    if (shown.kind === "figure") return { text: figureCell(view, shown, row) || (shown.id === "value" ? noNumber : "") };
    if (shown.kind === "row") return rowCell(shown, row);
    const cell = at(row, shown.at[0]);
    if (cell === null) return { text: "" };
    const text = plainText(view, shown, cell);
    return shown.kind === "address" && isWebAddress(text) ? { text, href: text } : { text };
  }
  var meaningOf = ({ id, kind }) => `column-${kind === "figure" ? `${id}_low` : id}`;
  function cellClass({ kind, at: [, , line = -1, label = -1] }) {
    if (kind === "row" && line < 0 && label >= 0) return "text";
    return kind === "figure" ? "number" : kind;
  }
  function sortKey(view, shown, row) {
    const [first, second, third] = shown.at;
    if (shown.kind === "figure") return numberAt(row, first) ?? numberAt(row, second);
    if (shown.kind === "row") return numberAt(row, third) ?? textAt(row, second);
    const cell = at(row, first);
    if (typeof cell === "number") return cell;
    if (cell === null || shown.kind === "date" && typeof cell === "string") return cell;
    return cellText(view, shown, row).text.toLowerCase();
  }

  // pipeline/site/view/select-rows.ts
  var pageSize = 100;
  var folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  function searchText(view, row) {
    const raw = row.map((cell) => cell === null || typeof cell === "boolean" ? "" : String(cell));
    const shown = view.shown.filter(({ kind }) => kind === "figure" || kind === "date" || kind === "country").map((column) => cellText(view, column, row).text);
    return folded([...raw, ...shown].join("\n"));
  }
  var searchTexts = /* @__PURE__ */ new WeakMap();
  function searchTextsOf(view) {
    const known = searchTexts.get(view) ?? view.rows.map((row) => searchText(view, row));
    searchTexts.set(view, known);
    return known;
  }
  var holds = (cell, value) => Array.isArray(cell) ? cell.some((one) => String(one) === value) : cell !== void 0 && String(cell ?? "") === value;
  function dateTest({ dateAt }, { from, to }) {
    return (row) => {
      const edtf = row[dateAt];
      if (typeof edtf !== "string") return false;
      const [first, last] = daysOf(edtf);
      return (from === "" || last >= from) && (to === "" || first <= to);
    };
  }
  function testsOf(view, state) {
    const tests = view.filters.flatMap(({ id, at: at2 }) => {
      const value = state.filters[id];
      return value === void 0 || value === "" ? [] : [(row) => at2.some((place) => holds(row[place], value))];
    });
    if (view.dateAt >= 0 && (state.from !== "" || state.to !== "")) tests.push(dateTest(view, state));
    const wanted = folded(state.search).split(/\s+/).filter((word) => word !== "");
    if (wanted.length === 0) return tests;
    const texts = searchTextsOf(view);
    return [...tests, (_, index) => wanted.every((word) => texts[index]?.includes(word) ?? false)];
  }
  function inOrder(view, { sort, isDescending }, found) {
    const column = view.shown.find(({ id }) => id === sort);
    if (column === void 0) return found;
    const keys = new Map(found.map((index) => [index, sortKey(view, column, view.rows[index] ?? [])]));
    const direction = isDescending ? -1 : 1;
    return [...found].sort((a, b) => {
      const [left, right] = [keys.get(a) ?? null, keys.get(b) ?? null];
      if (left === right) return a - b;
      if (left === null) return 1;
      if (right === null) return -1;
      return (left < right ? -1 : 1) * direction;
    });
  }
  function selectRows(view, state) {
    const tests = testsOf(view, state);
    const found = [];
    for (const [index, row] of view.rows.entries()) if (tests.every((test) => test(row, index))) found.push(index);
    return inOrder(view, state, found);
  }

  // pipeline/site/view/view-state.ts
  var initialState = {
    search: "",
    filters: {},
    from: "",
    to: "",
    sort: "",
    isDescending: false,
    page: 1,
    columns: null
  };
  var own = /* @__PURE__ */ new Set(["q", "from", "to", "sort", "page", "columns"]);
  function formatState(state) {
    const parts = new URLSearchParams();
    if (state.search !== "") parts.set("q", state.search);
    for (const [id, value] of Object.entries(state.filters)) if (value !== "") parts.set(id, value);
    if (state.from !== "") parts.set("from", state.from);
    if (state.to !== "") parts.set("to", state.to);
    if (state.sort !== "") parts.set("sort", `${state.isDescending ? "-" : ""}${state.sort}`);
    if (state.page > 1) parts.set("page", String(state.page));
    if (state.columns !== null) parts.set("columns", state.columns.join(","));
    return parts.toString();
  }
  var day = (text) => text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : "";
  function parseState(text, filterIds, columnIds) {
    const parts = new URLSearchParams(text.replace(/^[#?]/, ""));
    const sort = parts.get("sort") ?? "";
    const [sortId, page] = [sort.replace(/^-/, ""), Number(parts.get("page") ?? 1)];
    const chosen = filterIds.flatMap((id) => {
      const value = own.has(id) ? null : parts.get(id);
      return value === null || value === "" ? [] : [[id, value]];
    });
    const columns = parts.get("columns")?.split(",").filter((id) => columnIds.includes(id));
    return {
      search: parts.get("q") ?? "",
      filters: Object.fromEntries(chosen),
      from: day(parts.get("from")),
      to: day(parts.get("to")),
      sort: columnIds.includes(sortId) ? sortId : "",
      isDescending: columnIds.includes(sortId) && sort.startsWith("-"),
      page: Number.isInteger(page) && page > 0 ? page : 1,
      columns: columns === void 0 || columns.length === 0 ? null : columns
    };
  }

  // pipeline/site/browser/element.ts
  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") made.addEventListener(name.slice(2), value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false) made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
  }

  // pipeline/site/browser/controls.ts
  var narrow = "(max-width: 40rem)";
  var labelled = (text, control) => element("label", { class: "control" }, element("span", {}, text), control);
  function searchField(state, change) {
    const input = element("input", { type: "search", id: "search", autocomplete: "off", value: state.search });
    let timer = 0;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => change({ search: input.value, page: 1 }), 120);
    });
    return labelled("search", input);
  }
  function filterField({ id, heading, options }, state, change) {
    const chosen = state.filters[id] ?? "";
    const choices = [["", "any"], ...options].map(
      ([value, text]) => element("option", { value, selected: value === chosen }, text)
    );
    const select = element("select", { id: `filter-${id}` }, ...choices);
    select.addEventListener("change", () => change(id, select.value));
    return labelled(heading, select);
  }
  var dateField = (text, id, state, change) => {
    const input = element("input", { type: "date", id, value: state[id] });
    input.addEventListener("change", () => change({ [id]: input.value, page: 1 }));
    return labelled(text, input);
  };
  function columnChoice(view, state, change) {
    const seen = new Set(state.columns ?? view.byDefault);
    const box = ({ id, heading }) => {
      const input = element("input", { type: "checkbox", checked: seen.has(id), value: id });
      input.addEventListener("change", () => {
        if (input.checked) seen.add(id);
        else seen.delete(id);
        change({ columns: view.shown.map((column) => column.id).filter((one) => seen.has(one)) });
      });
      return element("label", {}, input, ` ${heading}`);
    };
    return element(
      "details",
      { class: "folded" },
      element("summary", {}, "Columns"),
      element("div", { class: "checks" }, ...view.shown.map(box))
    );
  }
  function folded2(title, isOpen, fields) {
    if (fields.length === 0) return [];
    const attributes = { class: "folded", open: isOpen };
    return [element("details", attributes, element("summary", {}, title), element("div", { class: "fields" }, ...fields))];
  }
  var isUsed = (filters, state) => filters.some(({ id }) => (state.filters[id] ?? "") !== "");
  function filterGroups(view, state, { change, current }) {
    const choose = (id, value) => change({ filters: { ...current().filters, [id]: value }, page: 1 });
    const [main, others] = [view.filters.filter(({ isMain }) => isMain), view.filters.filter(({ isMain }) => !isMain)];
    const dates = view.dateAt < 0 ? [] : [dateField("from", "from", state, change), dateField("to", "to", state, change)];
    const fields = (filters) => filters.map((one) => filterField(one, state, choose));
    const isOpen = !matchMedia(narrow).matches || isUsed(main, state) || state.from !== "" || state.to !== "";
    return [
      ...folded2("Filters", isOpen, [...fields(main), ...dates]),
      ...folded2("More filters", isUsed(others, state), fields(others))
    ];
  }
  function makeControls(view, state, actions) {
    const { change, download, reset } = actions;
    const button = (text, name, run) => element("button", { type: "button", "aria-label": name, onclick: run }, text);
    const buttons = element(
      "div",
      { class: "actions" },
      element("span", { class: "small" }, "these rows as"),
      button("CSV", "Download these rows as CSV", () => download("csv")),
      button("JSON", "Download these rows as JSON", () => download("json")),
      element("button", { type: "button", "data-copy": "address" }, "Copy address of this view"),
      button("Start over", "Start over without search and filters", reset),
      element("span", { class: "unseen", id: "address" }, location.href)
    );
    return [
      element("div", { class: "bar-of-controls" }, searchField(state, change), buttons),
      element("div", { class: "foldings" }, ...filterGroups(view, state, actions), columnChoice(view, state, change))
    ];
  }

  // pipeline/site/browser/rows.ts
  var columnsOf = (view, state) => (state.columns ?? view.byDefault).map((id) => view.shown.find((column) => column.id === id)).filter((column) => column !== void 0);
  function cellContent({ text, href, name }) {
    if (href === void 0) return text;
    return element("a", { href, ...name === void 0 ? {} : { "aria-label": `${text}: ${name}` } }, text);
  }
  var directions = { none: "none", up: "ascending", down: "descending" };
  function header(column, state, sort) {
    const direction = state.sort !== column.id ? "none" : state.isDescending ? "down" : "up";
    const meaning = document.getElementById(meaningOf(column))?.nextElementSibling?.textContent ?? "";
    const button = element(
      "button",
      { type: "button", title: meaning, "data-sort": column.id, onclick: () => sort(column.id) },
      column.heading,
      element("span", { class: `arrow ${direction}`, "aria-hidden": "true" })
    );
    return element("th", { scope: "col", "aria-sort": directions[direction], class: cellClass(column) }, button);
  }
  function rowsTable(view, state, places, title, sort) {
    const columns = columnsOf(view, state);
    const rows = places.map((place) => {
      const row = view.rows[place] ?? [];
      return element(
        "tr",
        {},
        ...columns.map((column) => element("td", { class: cellClass(column) }, cellContent(cellText(view, column, row))))
      );
    });
    return element(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": `Rows of ${title}` },
      element(
        "table",
        { class: "rows" },
        element("caption", { class: "unseen" }, title),
        element("thead", {}, element("tr", {}, ...columns.map((column) => header(column, state, sort)))),
        element("tbody", {}, ...rows)
      )
    );
  }

  // pipeline/site/browser/table-page.ts
  function save(name, text, type) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = element("a", { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1e4);
  }
  function countText(found, total, state) {
    const rows = found === total ? `${grouped(total)} ${total === 1 ? "row" : "rows"}` : `${grouped(found)} of ${grouped(total)} rows`;
    if (found <= pageSize) return rows;
    const first = (state.page - 1) * pageSize + 1;
    return `${rows}, ${grouped(first)}\u2013${grouped(Math.min(found, first + pageSize - 1))} shown`;
  }
  function pageButtons(state, found, go) {
    const last = Math.max(1, Math.ceil(found / pageSize));
    if (last === 1) return [];
    const button = (text, page) => element(
      "button",
      { type: "button", disabled: page < 1 || page > last || page === state.page, onclick: () => go(page) },
      text
    );
    return [
      button("First", 1),
      button("Previous", state.page - 1),
      element("span", {}, `page ${state.page} of ${grouped(last)}`),
      button("Next", state.page + 1),
      button("Last", last)
    ];
  }
  var put = (id, ...nodes) => document.getElementById(id)?.replaceChildren(...nodes);
  function stateOfAddress(view) {
    const text = location.hash.length > 1 ? location.hash : location.search;
    const [filters, columns] = [view.filters, view.shown].map((list) => list.map(({ id }) => id));
    return parseState(text, filters ?? [], columns ?? []);
  }
  function startTable(view, title) {
    let state = stateOfAddress(view);
    let found = [];
    const showRows = () => {
      found = selectRows(view, state);
      const last = Math.max(1, Math.ceil(found.length / pageSize));
      state = { ...state, page: Math.min(state.page, last) };
      const places = found.slice((state.page - 1) * pageSize, state.page * pageSize);
      put("rows", rowsTable(view, state, places, title, sort));
      put("count", countText(found.length, view.rows.length, state));
      put("pages", ...pageButtons(state, found.length, (page) => change({ page })));
      put("address", location.href);
    };
    const change = (part) => {
      state = { ...state, ...part };
      history.replaceState(null, "", `#${formatState(state)}`);
      showRows();
    };
    const sort = (id) => {
      const isSame = state.sort === id;
      if (isSame && state.isDescending) change({ sort: "", isDescending: false, page: 1 });
      else change({ sort: id, isDescending: isSame, page: 1 });
      document.querySelector(`[data-sort="${CSS.escape(id)}"]`)?.focus();
    };
    const download = (form) => {
      const text = form === "csv" ? csvOf(view, found) : jsonOf(view, found);
      save(`${view.name}-${view.version}-selection.${form}`, text, form === "csv" ? "text/csv" : "application/json");
    };
    const showControls = () => {
      put("controls", ...makeControls(view, state, { change, current: () => state, download, reset }));
      setUpCopying();
    };
    const reset = () => {
      change(initialState);
      showControls();
      document.getElementById("search")?.focus();
    };
    showControls();
    showRows();
    addEventListener("hashchange", () => {
      if (location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null) return;
      const next = stateOfAddress(view);
      if (formatState(next) === formatState(state)) return;
      state = next;
      showControls();
      showRows();
    });
  }
  function setUpTable() {
    const loaded = globalThis.tableView;
    if (loaded === void 0 || document.getElementById("table") === null) return;
    startTable({ ...loaded.head, rows: loaded.rows }, document.querySelector("h1")?.textContent ?? "");
  }

  // pipeline/site/browser/main.ts
  setUpCopying();
  setUpTable();
})();
