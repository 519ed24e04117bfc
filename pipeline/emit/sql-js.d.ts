/** The part of sql.js that is used here; the package has no types of its own. */
declare module 'sql.js' {
  interface Statement {
    run(values: readonly (string | number | null)[]): void
    free(): void
  }
  interface Database {
    run(sql: string): Database
    prepare(sql: string): Statement
    exec(sql: string): { readonly columns: string[]; readonly values: (string | number | null)[][] }[]
    export(): Uint8Array
    close(): void
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package is made
  export default function initSqlJs(): Promise<{ readonly Database: new (bytes?: Uint8Array) => Database }>
}
