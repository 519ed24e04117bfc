import * as pdfjs from 'unpdf/pdfjs'

/** What is used of pdf.js: the types that the package brings point to files without an ending, which Node.js does not resolve. */
export interface PdfPage {
  readonly pageNumber: number
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number
    readonly height: number
    readonly transform: readonly number[]
  }
  readonly getTextContent: (options: {
    readonly disableNormalization: boolean
  }) => Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>
  readonly cleanup: () => void
}

export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

export interface PdfDocument {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<PdfPage>
}

interface Engine {
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => {
    readonly promise: Promise<PdfDocument>
    readonly destroy: () => Promise<void>
  }
}

export const { getDocument } = pdfjs as unknown as Engine
