import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('units told by signs and capitals', () => {
  it.each([
    ['a pulse of 15 µs', '15 microsecond'],
    ['a hair of 70 µm', '70 micrometer'],
    ['a dose of 40 μg', '40 microgram'],
    ['a lag of 30 ms', '30 millisecond'],
    ['30 Ms Lopezes', '30'],
    ['a torque of 310 Nm', '310 newton meter'],
    ['a wave of 310 nm', '310 nanometer'],
    ['it burns 62 Mt of lignite', '62 megaton'],
    ['4 Mt Elgon porters', '4'],
    ['a motor of 90bhp', '90 horsepower'],
    ['a 125cc scooter', '125 cubic centimeter'],
    ['a fuse of 13 amps', '13 ampere'],
    ['lead at 15 ppm', '15 part per million'],
    ['a pressure of 1020 hPa', '1020 hectopascal'],
    ['40 yds away', '40 yard'],
    ['a 9in nail', '9 inch'],
    ['9 in all', '9'],
    ['a gap of 2 1/2 in, at most', '2.5 inch'],
    ['a board 3 in thick and rough', '3 inch'],
    ['9 in long queues', '9'],
    ['2 1/2 in Lima', '2.5'],
    ['a plant of 40 tpd', '40 ton'],
    ['some 900 bopd', 'approx 900 barrel'],
    ['5 g of yeast', '5 gram'],
    ['some 900 bpd', 'approx 900 barrel'],
    ['a rise of 15bps', '15 basis_point'],
    ['a fall at 12 m/s', '12 meter per second'],
    ['a pull of 1.6 m/s2', '1.6 meter per second'],
    ['a current of 40 ft/s', '40 foot per second'],
    ['a crawl of 30 km/hour', '30 kilometer per hour'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('degrees', () => {
  it.each([
    ['it sank to -14C', '-14 degree celsius'],
    ['it sank to minus 14C', '-14 degree celsius'],
    ['a low of -14 C', '-14 degree celsius'],
    ['an oven of 190C', '190 degree celsius'],
    ['heat of 104F in Reno', '104 degree fahrenheit'],
    ['the 1.5C goal', '1.5 degree celsius'],
    ['it is 28 C outside', '28 degree celsius'],
    ['28 degrees C', '28 degree celsius'],
    ['28 deg f', '28 degree fahrenheit'],
    ['28 celsius', '28 degree celsius'],
    ['9 degrees below zero', '-9 degree'],
    ['9 to 14 degrees below zero Fahrenheit', '-14..-9 degree fahrenheit'],
    ['below zero', '..0'],
    ['it sank by 2 to 3.5 degrees', '2..3.5 degree'],
    ['desk 14C', '(name_or_code)'],
    ['Section 2.1C', '(name_or_code)'],
    ['tram 60F', '(name_or_code)'],
    ['28 C pupils', '28'],
    ['hot 28 C batteries', '28'],
    ['a hot day in class 14C', '(name_or_code)'],
    ['a hot day in ward 4C', '(name_or_code)'],
    ['a hot day in Block 14C', '(name_or_code)'],
    ['the cold seat 15F', '(name_or_code)'],
    ['Grade 9F froze outside', '(name_or_code)'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('measures of two sides and mixed numbers', () => {
  it.each([
    ['a 6-by-9-foot rug', '6; 9 foot'],
    ['a board 3-1/4 inches thick', '3.25 inch'],
    ['they won 3-1', '(other); (other)'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('powers of ten', () => {
  it.each([
    ['a share of 7.4×10−3', '0.0074'],
    ['a charge of 4.8 × 10^-19', '(name_or_code)'],
    ['some 3 x 10^22 stars', '(name_or_code)'],
    ['a film of 7e-3 mm', '0.007 millimeter'],
    ['4e+3 jars', '4000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
