import type { Fact } from './facts.ts'
import type { Framed } from './frames.ts'

/** Gifts that name no receiver, or only "the victims", behind a sentence that tells who is in need. */

const needs: readonly string[] = [
  'Mali was struck by an earthquake on Monday.',
  'Mali has asked for help.',
  'The floods in Mali have killed 40 people.',
  'Mali is short of tents.',
  'Mali’s hospitals are full.',
  'Mali’s prime minister appealed for help on Monday.',
  'A storm has destroyed thousands of homes in Mali.',
  'In Mali, 40,000 people have lost their homes.',
  'Ebola has broken out in Mali.',
  'Mali declared a state of emergency on Monday.',
  'Help is on its way to Mali.',
  'Several countries have come to the aid of Mali.',
  'Mali needs help after the floods.',
  'The earthquake in northern Mali has left 3,000 people homeless.',
]

const gifts: readonly string[] = [
  'Peru has sent 20 tents.',
  'Peru sent it 20 tents.',
  'Peru has given the country 20 tents.',
  'It has received 20 tents from Peru.',
  'Twenty tents came from Peru.',
  'Peru’s government donated 20 tents.',
  'From Peru came 20 tents.',
  'The Peruvian Red Cross gave 20 tents.',
  'Peru has pledged 20 tents.',
  'Peru will send 20 tents.',
  'A plane from Peru brought 20 tents.',
  'Peru is providing 20 tents.',
  'Peru offered 20 tents.',
  'A Peruvian shipment of 20 tents arrived on Friday.',
  'Peru has flown in 20 tents.',
  'Peru donated 20 tents to the victims.',
  'Peru has donated 20 tents for the survivors.',
  'Peru announced a donation of 20 tents.',
  'Peru’s ambassador handed over 20 tents on Friday.',
  '20 tents from Peru have arrived.',
  'The first 20 tents arrived from Peru on Friday.',
  'Among the donors is Peru, with 20 tents.',
  'Peru gave 20 tents to the health ministry.',
  'Peru gave the government 20 tents.',
  'Peru has also sent 20 tents.',
  'Peru, for its part, sent 20 tents.',
  'So far, Peru has sent 20 tents.',
]

const fact: Fact = {
  table: 'donations',
  subject: 'Peru',
  rest: '',
  cells: { value_low: 20, donor_iso3: 'PER', recipient_iso3: 'MLI' },
}

/** Each gift behind each of them. */
export const giftsInNeed: readonly Framed[] = needs.flatMap((need) =>
  gifts.map((gift): Framed => ({ kind: 'gifts to those in need', fact, text: `${need} ${gift}` })),
)
