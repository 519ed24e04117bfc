import { setUpCopying } from './copying.ts'
import { setUpTable } from './table-page.ts'

setUpCopying()
setUpTable()
