import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tagWords } from '../../pipeline/extract/tag.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'

/** A word with "/TAG" behind it must get that tag; the others are not looked at. */
function check(marked: string): void {
  const wanted: (string | null)[] = []
  const plain = marked
    .split(' ')
    .map((word) => {
      const slash = word.lastIndexOf('/')
      const bare = slash < 0 ? word : word.slice(0, slash)
      const tokens = tokenize(bare)
      tokens.forEach((_, i) => {
        wanted.push(slash >= 0 && i === tokens.length - 1 ? word.slice(slash + 1) : null)
      })
      return bare
    })
    .join(' ')
  const tokens = tokenize(plain)
  expect(tokens).toHaveLength(wanted.length)
  const tags = tagWords(tokens)
  const found = tokens.map((token, i) => (wanted[i] === null ? token.text : `${token.text}/${tags[i]}`)).join(' ')
  const asked = tokens.map((token, i) => (wanted[i] === null ? token.text : `${token.text}/${wanted[i]}`)).join(' ')
  expect(found).toBe(asked)
}

const finite = `
Ruritania donated/V 300 tents/N to/PREP Freedonia .
The guild gave/V blankets/N to the flooded/ADJ villages .
Sylvania sent/V two planes/N with medicine .
The harbour city handed/V over 40 sprayers .
Freedonia's/POSS cabinet will/MODAL send/V grain/N next/ADJ week .
A company from Osaka provided/V the clinics/N with oxygen .
The charity supplies/V lamps/N to schools .
The island supplies/V the capital with fish .
Both towns support/V the plan/N .
Farmers visit/V the market/N every Friday .
The minister visits/V Ruritania on Monday .
They aid/V families/N in the hills .
She said/V the talks/N had ended/V .
Exports fell/V by 4 percent in May .
Imports/N rose/V to 300 tons .
Prices increased/V in the north .
The economy shrank/V , the bank said/V .
Output dropped/V sharply/ADV after the storm .
Cases jumped/V from 20 to 90 .
The tourist board expects/V a fall/N in arrivals/N .
The ministry reports/V 12 new cases/N .
The team arrived/V in Strelsau on Sunday .
A train carrying/VING rice reached/V the border .
The delegation left/V for Zenda in April .
King Rudolf offered/V his/POSS condolences .
The news/N spread/V quickly/ADV .
The governor called/V for/PREP calm/N .
Ruritania calls/V on/PREP its neighbours to/TO share/V water/N .
The council pledged/V 2 million crowns .
The province plans/V to/TO build/V a hospital/N .
Two schools need/V to/TO close/V .
Goods from the port account/V for/PREP half of the trade/N .
The mayor of Zenda and his wife host/V the guests/N .
The fund/N stands/V at 3 million crowns .
The envoy who/WH met/V the king flew/V home .
The firm that/WH makes/V the masks/N opened/V in June .
It costs/V the region a fortune/N .
He hopes/V that/SUB aid/N will/MODAL come/V .
Volunteers cooked/V and/CONJ served/V meals/N .
We thank/V the doctors/N .
The club collects/V books/N and sells/V them .
The army , which/WH guards/V the pass , sent/V trucks .
Exports/N , the bank estimates/V , will/MODAL shrink/V .
Rice shipments doubled/V in 2019 .
Nobody knows/V how/WH the fire/N began/V .
`

const groups = `
Ruritania has/AUX donated/V 50 beds .
The villages have/AUX received/V seeds/N .
The bridge had/AUX not/NOT yet/ADV opened/V .
Freedonia has/AUX given/V its word/N .
The boats were/AUX sent/VPP by the navy .
Half of the grain was/AUX lost/VPP .
The tents have/AUX been/AUX delivered/VPP .
The rooms are/AUX being/AUX cleaned/VPP .
Helpers are/AUX packing/VING boxes/N .
The plan was/AUX never/NOT approved/VPP .
Doctors will/MODAL be/AUX trained/VPP in Zenda .
The school could/MODAL have/AUX closed/V .
The guests were/AUX warmly/ADV welcomed/VPP .
The roads are/AUX open/ADJ again .
The queen may/MODAL visit/V the camp/N .
Growth/N is/AUX expected/VPP to/TO slow/V .
The fleet did/AUX not/NOT return/V .
Do/AUX they sell/V rice/N ?
Three horses were/AUX given/VPP to the club .
The crates were/AUX packed/VPP and/CONJ shipped/VPP on Monday .
The list must/MODAL be/AUX kept/VPP up to date .
`

const participles = `
The masks/N donated/VPP by the guild arrived/V on Monday .
Cases/N reported/VPP in Zenda have/AUX doubled/V .
The rice/N sent/VPP from the coast was/AUX spoiled/VPP .
The seeds/N given/VPP to farmers grew/V well .
A letter/N written/VPP by the queen moved/V him .
Boats/N built/VPP in the north are/AUX sold/VPP abroad .
The group , led/VPP by Dr Rassendyll , flew/V home .
Based/VPP on old figures/N , the loss/N is/AUX small .
Compared/VPP with May , sales/N rose/V .
The coins/N raised/VPP so far will/MODAL go/V to schools .
It helped families/N hit/VPP by the flood .
He praised the steps/N taken/VPP by the towns .
The bank lent money/N to firms/N owned/VPP by farmers .
Of the 30 imported/ADJ horses/N , two died/V .
The donated/ADJ blankets/N are/AUX warm/ADJ .
Confirmed/ADJ cases/N are/AUX few .
The number/N of confirmed/ADJ cases/N rose/V .
They delivered urgently/ADV needed/ADJ food/N .
As/SUB expected/VPP , the rain came .
The town accepted a gift/N of used/ADJ tents/N .
`

const ing = `
The meeting/N with the bishop ended/V early .
The building/N of the dam took/V years .
By building/VING a dam/N they saved/V the fields .
Testing/N kits/N were/AUX flown/VPP in .
They sent masks/N and testing/N kits/N .
A man carrying/VING a lamp/N came/V in .
Helping/VING the poor is/AUX a duty/N .
Goods , including/PREP rice/N and tea , were/AUX sold/VPP .
During/PREP the training/N they slept/V little .
The firm keeps/V losing/VING money/N .
The falling/ADJ prices/N hurt/V traders .
Neighbouring/ADJ towns/N sent/V men .
Contact tracing/N began/V in May .
He spoke after visiting/VING the camp/N .
She is willing/ADJ to/TO help/V .
`

const nouns = `
The visit/N to the shrine was/AUX short .
The aid/N reached/V the valley .
Their/POSS support/N for the plan/N is/AUX firm .
They need/V face/N shields/N and test/N kits/N .
The supplies/N were/AUX flown/VPP in .
A call/N for help/N went/V out .
His/POSS answers/N to the questions/N were/AUX brief .
The increase/N in prices/N worries/V the poor .
Visits/N by ministers are/AUX rare .
They gave/V aid/N and support/N to the town .
The state/N visit/N was/AUX put/VPP off .
Thanks/N to/PREP the loan , the mill/N survived/V .
The loss/N was/AUX due to/PREP lack/N of rain .
The fight/N against the fire lasted/V days .
The drop/N in trade/N is/AUX steep .
He asked/V for a report/N on the flood/N .
In return/N , the town sent/V wine .
No/DET change/N is/AUX planned/VPP .
Two hundred crowns/N of the fund/N remain/V .
Prevention and control/N measures/N were/AUX agreed/VPP .
The export/N of tea fell/V .
The share/N of the town is/AUX small .
The forecast/N was/AUX wrong .
The price/N rise/N hurt/V .
`

const infinitives = `
They came to/TO visit/V the king/N .
The fund is meant to/TO help/V farmers/N .
The port wants to/TO test/V its cranes/N .
He went to/PREP Zenda .
Donations/N to/PREP schools/N grew/V .
They plan to/TO further/ADV strengthen/V the wall/N .
They agreed to/TO each/ADV donate/V a cow/N .
It sent letters to/PREP state/N leaders/N .
The town helped/V the farmers fight/V the fire/N .
It helped/V curb/V the fire/N .
The plan is to/TO aid/V neighbouring/ADJ towns .
They want to/TO wash/V and clean/V the hall/N .
The reply/N to/PREP the letter was/AUX brief .
`

const small = `
He said that/SUB prices/N will/MODAL rise/V .
The boats that/WH came/V late were/AUX old .
That/DET town/N is/AUX rich/ADJ .
After/PREP the storm , the boats came/V back .
After/SUB the storm hit/V the coast , the boats came/V back .
As/PREP a friend/N , he spoke/V .
As/SUB the water rose/V , they fled/V .
Her/POSS letter/N arrived/V .
The king met/V her/PRON .
Many/PRON of them/PRON died/V .
Some/DET guests/N left/V .
It is much-needed/ADJ help/N .
The town is fever-free/ADJ .
They gave in-kind/ADJ gifts/N .
Sylvania's/POSS navy/N sailed/V .
The doctors'/POSS masks/N were/AUX old .
More/ADV than 20 men/N came/V .
The first/N of/PREP May/NNP is/AUX a holiday/N .
President/NNP Black/NNP resigned/V .
The minister , Mr Sapt/NNP , agreed/V .
She may/MODAL go in May/NNP .
Neither/PRON of/PREP them won/V .
They do/AUX n't know .
`

function suite(name: string, list: string): void {
  describe(name, () => {
    test.each(
      list
        .trim()
        .split('\n')
        .map((line) => [line]),
    )('%s', check)
  })
}

suite('finite verbs', finite)
suite('verb groups', groups)
suite('participles', participles)
suite('forms in -ing', ing)
suite('nouns that look like verbs', nouns)
suite('the two kinds of "to"', infinitives)
suite('small words, names and hyphens', small)

describe('titles', () => {
  test('a heading in title case keeps its verbs', () => {
    check('Health/N Ministry Sends/V Masks/N to Sylvania')
  })
})

describe('on any text', () => {
  test('gives one tag a token and does not throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const tokens = tokenize(text)
        expect(tagWords(tokens)).toHaveLength(tokens.length)
      }),
    )
  })

  test('gets to the end of a sentence of 40,000 like words', () => {
    for (const piece of ['and ', 'donated ', 'that ', 'When x, ', 'Bank of ', 'to help ']) {
      const tokens = tokenize(piece.repeat(40000))
      expect(tagWords(tokens)).toHaveLength(tokens.length)
    }
  })
})
