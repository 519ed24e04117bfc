import type { RowOf } from '../index.ts'
import { currencies } from './currencies.ts'

type Unit = RowOf<'units'>

/** `unit | name | description`, by dimension; a name that equals the code, and a missing description, are left out. */
const byDimension: readonly (readonly [dimension: Unit['dimension'], rows: string])[] = [
  [
    'count',
    `
item||Single goods, animals, machines, buildings
pair||Goods that come in twos, such as gloves
set||Goods that are worn or used together
kit||Test kits and other kits
sample||Samples taken or tested
batch||Consignments without a stated size
shipment||What is sent at one time
consignment||What is sent at one time
tranche||Part of a gift that comes in several
round||Deliveries, or shots
lot||
load||
truckload||
lorryload||
trainload||
planeload||
shipload||
pallet||
crate||
drum||
parcel||
package||
pack||
packet||
carton||
bundle||
roll||
sheet||
tin||
can||
jar||
vial||
tube||
sachet||
cylinder||
tablet||
capsule||
serving||
box||
bag||
bottle||
container||
dose||
course|course of treatment|
copy||Printed or recorded works
line||Production lines, and lines of text
series||
bed||Places for patients
factory||
hospital||
trip||
`,
  ],
  ['people', '\nperson||People of every kind\ncase||Cases of a disease, deaths and recoveries among them\n'],
  [
    'events',
    '\nflight||\nvisit||Journeys to a place, also by tourists\ntime|occurrence|How often something happened\n',
  ],
  [
    'bodies',
    '\ncountry||\norganization||\ngovernment||\ncompany||\nteam||\ngroup||\nprovince||\nstate||\ncity||\ndepartment||\neconomy||\n',
  ],
  [
    'ratio',
    `
percent||
percentage_point|percentage point|Difference of two percentages
basis_point|basis point|A hundredth of a percentage point
share||Fractions in words: half is 0.5
degree||Of an angle or of heat, as the text says
`,
  ],
  [
    'currency',
    `
peso||Money whose country the text does not tell
franc||Money whose country the text does not tell
dinar||Money whose country the text does not tell
dirham||Money whose country the text does not tell
kwacha||Money whose country the text does not tell
rial||Money whose country the text does not tell
riyal||Money whose country the text does not tell
shilling||Money whose country the text does not tell
krone||Money whose country the text does not tell
crown||Money whose country the text does not tell
real||Money whose country the text does not tell
escudo||Money whose country the text does not tell
som||Money whose country the text does not tell
manat||Money whose country the text does not tell
mark||Money whose country the text does not tell
`,
  ],
  [
    'time',
    '\nnanosecond||\nmicrosecond||\nmillisecond||\nsecond||\nminute||\nhour||\nday||\nweek||\nfortnight||Two weeks\nmonth||\nquarter||Three months\nyear||\ndecade||\ncentury||\n',
  ],
  [
    'mass',
    '\nton||Metric ton unless the text says otherwise\nkilogram||\ngram||\nmilligram||\nmicrogram||\nkiloton||\nmegaton||\npound||As the text says, mass or money\nounce||\n',
  ],
  [
    'length',
    '\nkilometer||\nmeter||\ncentimeter||\nmillimeter||\nmicrometer||\nnanometer||\nmile||\nnautical mile||\nyard||\nfoot||\ninch||\n',
  ],
  ['area', '\nsquare kilometer||\nsquare meter||\nsquare mile||\nsquare foot||\nhectare||\nacre||\n'],
  [
    'volume',
    '\nliter||\nmilliliter||\ncentiliter||\ndeciliter||\nhectoliter||\nquart||\npint||\ncup||\ntablespoon||\nteaspoon||\ngallon||\nbarrel||\nbushel||\ncubic meter||\ncubic kilometer||\ncubic foot||\ncubic centimeter||\n',
  ],
  [
    'energy',
    '\nkilowatt_hour|kilowatt hour|\nmegawatt_hour|megawatt hour|\ngigawatt_hour|gigawatt hour|\nterawatt_hour|terawatt hour|\ncalorie||\nkilocalorie||\njoule||\nkilojoule||\n',
  ],
  ['power', '\nwatt||\nkilowatt||\nmegawatt||\ngigawatt||\nterawatt||\nhorsepower||\n'],
  ['speed', '\nkilometer per hour||\nmile per hour||\n'],
  ['electricity', '\nvolt||\nkilovolt||\nmilliampere hour||\nampere||\nmilliampere||\nmicroampere||\n'],
  ['frequency', '\nhertz||\nkilohertz||\nmegahertz||\ngigahertz||\n'],
  ['sound', '\ndecibel||\n'],
  ['light', '\nlumen||\n'],
  ['pressure', '\nkilopascal||\nhectopascal||\nmegapascal||\nmillibar||\n'],
  ['temperature', '\ndegree celsius||\ndegree fahrenheit||\n'],
  ['concentration', '\npart per million||\npart per billion||\n'],
  [
    'information',
    '\nbit||\nbyte||\nkilobyte||\nmegabyte||\ngigabyte||\nterabyte||\npetabyte||\nexabyte||\nmegabit per second||\ngigabit per second||\n',
  ],
]

const parse = (dimension: Unit['dimension'], line: string): Unit => {
  const [unit = '', name = '', description = ''] = line.split('|')
  return { unit, name: name === '' ? unit : name, dimension, description: description === '' ? null : description }
}

/** The rows of the table units. */
export const unitRows: readonly Unit[] = [
  ...byDimension.flatMap(([dimension, rows]) =>
    rows
      .trim()
      .split('\n')
      .map((line) => parse(dimension, line)),
  ),
  ...currencies,
]
