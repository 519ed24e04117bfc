import PDFDocument from 'pdfkit'
import { type Block, content, notes, pieces, runningHeader } from './content.ts'

const [margin, width, height] = [64, 595.28, 841.89]
const sizes = { title: 20, heading: 15, subheading: 12, paragraph: 10.5, note: 8.5, mark: 6.5 } as const
const [regular, bold] = ['Helvetica', 'Helvetica-Bold']

type Pdf = InstanceType<typeof PDFDocument>

/** A word and the number of the note that it bears a mark of. */
interface Word {
  readonly text: string
  mark: number | null
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const piece of pieces(text)) {
    const last = words.at(-1)
    if (typeof piece !== 'number')
      words.push(
        ...piece
          .trim()
          .split(' ')
          .map((word) => ({ text: word, mark: null })),
      )
    else if (last !== undefined) last.mark = piece
  }
  return words
}

/** Sets lines at places of our own, ragged on the right, with a page's notes at its foot. */
function setter(pdf: Pdf) {
  let [y, page]: [number, number] = [0, 0]
  let marks: number[] = []
  const put = (text: string, x: number, at: number, size: number, font = regular): number => {
    pdf
      .font(font)
      .fontSize(size)
      .text(text, x, at - size, { lineBreak: false })
    return pdf.widthOfString(text)
  }
  const linesIn = (words: readonly Word[], size: number, font: string, room: number): Word[][] => {
    pdf.font(font).fontSize(size)
    const lines: Word[][] = [[]]
    let used = 0
    for (const word of words) {
      const own = pdf.widthOfString(`${word.text} `) + (word.mark === null ? 0 : sizes.mark)
      if (used + own > room && used > 0) {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push(word)
      used += own
    }
    return lines
  }
  const putLine = (line: readonly Word[], x: number, at: number, size: number, font: string): void => {
    let [from, run] = [x, '']
    const flush = (): void => {
      if (run !== '') from += put(run, from, at, size, font)
      run = ''
    }
    for (const { text, mark } of line) {
      run += run === '' && from === x ? text : ` ${text}`
      if (mark === null) continue
      flush()
      from += put(String(mark), from, at - size * 0.35, sizes.mark)
      marks.push(mark)
    }
    flush()
  }
  const noteLines = (numbers: readonly number[]): { number: number | null; line: Word[] }[] =>
    numbers.flatMap((number) =>
      linesIn(wordsOf(notes[number - 1] ?? ''), sizes.note, regular, width - 2 * margin - 12).map((line, index) => ({
        number: index === 0 ? number : null,
        line,
      })),
    )
  const closePage = (): void => {
    const lines = noteLines(marks)
    let at = height - margin - lines.length * 11
    for (const { number, line } of lines) {
      if (number !== null) put(String(number), margin, at - 3, sizes.mark - 1)
      putLine(line, margin + 10, at, sizes.note, regular)
      at += 11
    }
    put(`${page} of 3`, width / 2 - 12, height - 36, 9)
    marks = []
  }
  const openPage = (): void => {
    pdf.addPage()
    page += 1
    put(runningHeader, margin, 40, 9)
    put(`The Harbour Review ${page}`, width - margin - 95, 40, 9)
    y = margin + 20
  }
  const room = (): number => height - margin - 14 - noteLines(marks).length * 11
  return {
    paragraph: (text: string, size: number, font: string, indent: number, after: number): void => {
      for (const line of linesIn(wordsOf(text), size, font, width - 2 * margin - indent)) {
        const needed = noteLines(line.flatMap(({ mark }) => mark ?? [])).length * 11
        if (page === 0 || y + needed > room()) {
          if (page > 0) closePage()
          openPage()
        }
        putLine(line, margin + indent, y, size, font)
        y += size * 1.4
      }
      y += after
    },
    cells: (row: readonly string[], font: string): void => {
      row.forEach((text, index) => {
        put(text, margin + 8 + index * 115, y, 10, font)
      })
      y += 15
    },
    item: (): void => {
      put('\u2022', margin + 8, y, sizes.paragraph)
    },
    closePage,
  }
}

function setBlock(set: ReturnType<typeof setter>, block: Block): void {
  if (block.kind === 'list') {
    for (const item of block.items) {
      set.item()
      set.paragraph(item, sizes.paragraph, regular, 20, 0)
    }
    set.paragraph('', sizes.note, regular, 0, 0)
  } else if (block.kind === 'table') {
    set.paragraph(block.caption, sizes.paragraph, regular, 0, 4)
    block.rows.forEach((row, index) => {
      set.cells(row, index === 0 ? bold : regular)
    })
    set.paragraph('', sizes.note, regular, 0, 0)
  } else set.paragraph(block.text, sizes[block.kind], block.kind === 'paragraph' ? regular : bold, 0, 7)
}

/** The document as pdfkit writes it: paragraphs apart by space, ragged lines, numbers of notes raised, two running headers. */
export function asPdfkit(): Promise<Uint8Array> {
  const day = new Date(Date.UTC(2020, 4, 4))
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    info: { CreationDate: day, ModDate: day },
  })
  const set = setter(pdf)
  for (const block of content) setBlock(set, block)
  set.closePage()
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.end()
  })
}
