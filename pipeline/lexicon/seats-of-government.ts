import { capitalTable } from './areas/capitals.ts'

/** Capitals that stand among the divisions of their countries, or nowhere else. */
const others = `Beijing; Tokyo; Seoul; Pyongyang; Taipei; Berlin; Madrid; Paris; London; Rome; Moscow; Kabul; Delhi; New Delhi; Islamabad; Dhaka;
  Kathmandu; Colombo; Bangkok; Hanoi; Jakarta; Kuala Lumpur; Putrajaya; Manila; Phnom Penh; Vientiane; Yangon; Naypyidaw; Nay Pyi Taw;
  Ulaanbaatar; Ulan Bator; Astana; Nur-Sultan; Tashkent; Bishkek; Dushanbe; Ashgabat; Tehran; Baghdad; Riyadh; Ankara; Buenos Aires;
  Brasília; Brasilia; Mexico City; Bogotá; Bogota; Thimphu; Bandar Seri Begawan; Dili; Pretoria; Papeete; Hague`

const namesIn = (table: string): string[] =>
  table.split(/[;/]/).map((name) =>
    name
      .trim()
      .replace(/^[A-Z]{2,3} /, '')
      .replace(/[~?*+]/g, '')
      .toLowerCase(),
  )

const seatsOfGovernment: ReadonlySet<string> = new Set(
  [capitalTable, others].flatMap(namesIn).flatMap((name) => [name, name.replaceAll('-', ' - ')]),
)

/** Whether the words of a name, in lower case, are a city that often stands for the government that sits there; "nur-sultan" also as "nur", "-", "sultan". */
export const isSeatOfGovernment = (words: readonly string[]): boolean => seatsOfGovernment.has(words.join(' '))
