/** A block of the document; `{1}` in its text stands for the mark of note 1. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly (readonly string[])[] }

const title = (text: string): Block => ({ kind: 'title', text })
const heading = (text: string): Block => ({ kind: 'heading', text })
const subheading = (text: string): Block => ({ kind: 'subheading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** Made up: no figure of it is of anything that happened. */
export const content: readonly Block[] = [
  title('Help between Harbours in the Spring of 2020'),
  paragraph(
    'This note gathers what ports, cities and governments around the southern seas told of help, visits and losses in the first months of the outbreak. It was put together from the announcements of harbour boards and ministries, and it repeats their figures without judging them.',
  ),
  heading('1. Help That Arrived'),
  subheading('1.1 Goods for Hospitals and Ports'),
  paragraph(
    'On March 11, 2020, South Korea donated 500,000 masks and 20 ventilators to Mongolia.{1} The Japanese government gave 3 million US dollars to Laos on March 16, and it also sent 300 thermometers there. In the first week of April, Singapore delivered 12,400 test kits to the Philippines, more than 2,000 of them for the well-known quarantine wards of Cebu.{2} Vietnam handed over 150,000 medical masks to Cambodia on April 3. The city of Busan provided 45,000 pairs of gloves to Surabaya, whose clinics had run out of them.',
  ),
  paragraph(
    'Private givers were as quick as the states. The Harbour Foundation donated 75,000 euros to Sri Lanka on March 28, 2020. A shipping company from Norway sent 18 tons of disinfectant to Bangladesh, and Thai citizens raised about 2.5 million baht for Myanmar. On April 6, the Red Cross Society of China delivered 30,000 protective suits and 8 tons of food to Nepal, a long-awaited consignment that two aircraft carried in a single efficient flight.{3}',
  ),
  subheading('1.2 Promises Not Yet Kept'),
  paragraph(
    'Some help was only promised. Australia pledged 4 million Australian dollars to Fiji on April 9. India announced that it would send 1.2 million tablets to Nepal. Malaysia will give 200 ventilators to Indonesia, according to the ministry of health, once its own wards are safe.{4}',
  ),
  paragraph('Three more consignments were reported by the harbour boards in the last days of April 2020:'),
  {
    kind: 'list',
    items: [
      'Brunei sent 6,000 face shields to Timor-Leste on April 21.',
      'New Zealand donated 90,000 New Zealand dollars to Samoa on April 24.',
      'Kazakhstan delivered 250 tons of flour to Kyrgyzstan on April 27.',
    ],
  },
  heading('2. Visits and Calls'),
  paragraph(
    'Travel had almost stopped, and yet envoys went. On March 14, 2020, Foreign Minister Anna Holm of Norway visited Vietnam. President Khaltmaagiin Battulga of Mongolia visited China on February 27, 2020. A team of 12 medical experts from China arrived in Cambodia on March 23.{5} The presidents of Kazakhstan and Russia held a telephone call on March 20. Prime Minister Lee Hsien Loong of Singapore spoke by telephone with Prime Minister Jacinda Ardern of New Zealand on April 2. On April 14, the leaders of ASEAN, China, Japan and South Korea held a video conference and issued a joint statement.',
  ),
  heading('3. Cases and Losses'),
  subheading('3.1 The Count of Cases'),
  paragraph(
    'Thailand had 1,978 confirmed cases as of April 4, 2020, and 19 people had died there. Malaysia reported 3,662 confirmed cases and 61 deaths by April 5.{6} In Mongolia, 14 imported cases were confirmed by April 6. Nepal reported 9 confirmed cases on April 7, and none of the patients died.',
  ),
  {
    kind: 'table',
    caption: 'Table 1. Confirmed cases and deaths by country, April 8, 2020',
    rows: [
      ['Country', 'Confirmed cases', 'Deaths', 'Recovered'],
      ['Cambodia', '117', '0', '63'],
      ['Laos', '15', '0', '2'],
      ['Indonesia', '2,956', '240', '222'],
      ['Sri Lanka', '189', '7', '42'],
    ],
  },
  subheading('3.2 What It Cost'),
  paragraph(
    'Tourist arrivals in Thailand fell by 38 percent in March, and the ministry of tourism expects them to fall by 60 percent in 2020. The Asian Development Bank estimates that growth in developing Asia will slow to 2.2 percent in 2020.{7} Exports of Vietnam rose by 0.5 percent in the first quarter of 2020. The Bank of Korea expects that the economy of South Korea will shrink by 0.2 percent in 2020. In Japan, department store sales dropped by 33.4 percent in March, a fall that was as steep as it was unforeseen. The economy of Singapore contracted by 2.2 percent in the first quarter of 2020, while its harbour handled 5 percent fewer containers than a year before.',
  ),
  paragraph(
    'Nearly 40 countries closed their ports. By the end of March, 26 shipping lines had suspended their services, and more than 180 cruise ships lay at anchor. Over 11,000 seafarers were waiting for a flight home, and 72 harbour boards had asked for a shared rule on the change of crews.{8}',
  ),
]

export const notes: readonly string[] = [
  'South Korea Sends Masks to Mongolia, Harbour Times, March 12, 2020, https://example.org/news/masks-mongolia.',
  'Test Kits Reach Manila, Straits Courier, April 5, 2020, https://example.org/courier/2020/04/05/test-kits.',
  'A Flight to Kathmandu, Himalaya Herald, April 7, 2020, https://example.org/herald/flight-to-kathmandu.',
  'Wards and Ventilators, Peninsula Post, April 15, 2020, https://example.org/post/wards-and-ventilators.',
  'Doctors Arrive in Phnom Penh, Mekong Mail, March 24, 2020, https://example.org/mail/doctors-arrive.',
  'Counting Cases, Peninsula Post, April 6, 2020, https://example.org/post/counting-cases.',
  'Outlook for Developing Asia, Asian Economic Review, April 3, 2020, https://example.org/review/outlook-2020.',
  'Ships at Anchor, Harbour Times, April 2, 2020, https://example.org/news/ships-at-anchor.',
]

export const date = '2020-05-04'
export const runningHeader = 'Help between Harbours'

/** The pieces of a text: plain ones, and numbers of marks. */
export const pieces = (text: string): readonly (string | number)[] =>
  text
    .split(/\{(\d+)\}/)
    .map((piece, index) => (index % 2 === 1 ? Number(piece) : piece))
    .filter((piece) => piece !== '')
