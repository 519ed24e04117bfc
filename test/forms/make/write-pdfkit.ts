import { createRequire } from 'node:module'
export const asPdfkit = async (): Promise<Uint8Array> => new Uint8Array()
