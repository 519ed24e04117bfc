import { words } from './word-list.ts'

/** Small words inside a name: "Antonio de Almeida", "Ana van der Berg", "Rio do Sul". */
export const nameParticles = words(
  'de da do dos das del della di du la le van von der den ter ten bin ibn bint al el y e',
)
