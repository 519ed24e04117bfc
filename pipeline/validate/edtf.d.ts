/** The package brings no types; only its parser is used. */
declare module 'edtf' {
  export function parse(text: string, options?: { level?: 0 | 1 | 2 | 3 }): unknown
}
