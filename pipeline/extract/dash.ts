export const isDash = (text: string): boolean => text === '-' || text === '–' || text === '—'
