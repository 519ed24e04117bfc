import { words } from './word-list.ts'

/** What stands before a person's name, in lower case and without the stop. */
export const honorifics = words('mr mrs ms mx dr prof sir lord lady dame u daw sheikh hon rt rev')
