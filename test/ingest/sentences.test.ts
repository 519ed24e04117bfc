import { expect, test } from 'vitest'
import { texts } from './read.ts'

test.each([
  ['Tents came.¹ On Monday they left.', ['Tents came.', 'On Monday they left.']],
  ['He said “we go.” They went.', ['He said “we go.”', 'They went.']],
  ['He said “we go”. They went.', ['He said “we go”.', 'They went.']],
  ['Was it late? It was!', ['Was it late?', 'It was!']],
  ['It fell by 62.5%. It rose by 2.4-3.4 percent.', ['It fell by 62.5%.', 'It rose by 2.4-3.4 percent.']],
  ['Tents, boats, etc. The rest stayed.', ['Tents, boats, etc.', 'The rest stayed.']],
  ['They met at 6 p.m. The talks went on.', ['They met at 6 p.m.', 'The talks went on.']],
  ['Few had vitamin C. 40 fell ill.', ['Few had vitamin C.', '40 fell ill.']],
  ['They came from the U.S. In May they left.', ['They came from the U.S.', 'In May they left.']],
  ['The tents came.The boats did not.', ['The tents came.', 'The boats did not.']],
  ['It sank… Then it rose.', ['It sank…', 'Then it rose.']],
  ['他们送来了五百顶帐篷。谢谢！', ['他们送来了五百顶帐篷。', '谢谢！']],
])('splits %s', (text, expected) => {
  expect(texts(text)).toEqual(expected)
})

test.each([
  'Mr. Roe and Dr. Doe sent tents.',
  'J. K. Doe of the U.S. Navy sent tents.',
  'Newford Tents Co. Ltd. gave 5.5 tons.',
  'It is No. 5 of the list.',
  'The barn holds c. 60 cows, max. 80 goats and avg. 5 hens.',
  'Tents, e.g. Small ones, came.',
  'It came on Feb. 5 from Oldham.',
  'Doe et al. wrote it.',
  '“Will it rain?” he asked.',
  'See www.example.org and example.com for more.',
  '1. Boil the peas.',
  'They will send tents; boats; and food.',
  'A sum of 1.234.567 crowns was paid.',
])('keeps whole: %s', (text) => {
  expect(texts(text)).toEqual([text])
})
