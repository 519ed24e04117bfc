/** Bodies that go by letters, by the nouns with which a text goes on with them: "USAID … the agency". */
const table = `agency organization: usaid jica koica giz sida norad danida cida aecid enabel tika tica cidca afad thw msb ausaid nzaid luxdev unhcr unicef undp unfpa iom fao who wfp unops unrwa unesco unido ilo iaea ocha paho unaids
  bank lender institution: adb afdb idb iadb isdb idb aiib eib ebrd ndb bstdb cabei kfw jbic
  fund lender institution: imf ifad gcf cerf
  bloc organization: eu asean au ecowas sadc caricom mercosur igad saarc eac gcc comesa
  department office: dfid fcdo dfat mfat`

const nouns: ReadonlyMap<string, readonly string[]> = new Map(
  table.split('\n').flatMap((line) => {
    const [said = '', letters = ''] = line.split(':')
    return letters
      .trim()
      .split(' ')
      .map((name) => [name, said.trim().split(' ')] as const)
  }),
)

const none: readonly string[] = []

/** The nouns for a body that goes by letters, in lower case; none where the letters are not known. */
export const nounsOfLetters = (lower: string): readonly string[] => nouns.get(lower) ?? none
