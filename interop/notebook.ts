interface Output {
  readonly output_type: string
  readonly text?: string | readonly string[]
  readonly data?: Readonly<Record<string, string | readonly string[]>>
}
interface Notebook {
  readonly cells: readonly { readonly source: string | readonly string[]; readonly outputs?: readonly Output[] }[]
  metadata: Record<string, unknown>
}

const joined = (text: string | readonly string[] | undefined): string =>
  text === undefined || typeof text === 'string' ? (text ?? '') : text.join('')

/** Source and output in text of a notebook. Pictures are left out: their bytes depend on the fonts of the machine. */
export function notebookText(json: string): string {
  const { cells } = JSON.parse(json) as Notebook // as nbconvert writes it
  return cells
    .flatMap(({ source, outputs = [] }) => [
      joined(source),
      ...outputs.map(({ text, data }) => joined(text) + joined(data?.['text/plain'])),
    ])
    .join('\n')
}

/** Without the version of the Python that ran it, so that another one changes nothing. */
export function withoutVersion(json: string): string {
  const notebook = JSON.parse(json) as Notebook // as nbconvert writes it
  notebook.metadata.language_info = { name: 'python' }
  return `${JSON.stringify(notebook, null, 1)}\n`
}
