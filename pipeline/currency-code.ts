/** An ISO 4217 code: money, unlike all units that are counted. */
export const isCurrency = (unit: string | null): unit is string => /^[A-Z]{3}$/.test(unit ?? '')
