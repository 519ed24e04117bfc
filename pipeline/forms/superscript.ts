const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

/** "12" as "¹²". */
export const superscript = (digits: string): string => [...digits].map((digit) => raised[Number(digit)] ?? '').join('')
