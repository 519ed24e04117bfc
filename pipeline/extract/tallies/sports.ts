import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { hasWord, wordMatch } from '../word-test.ts'
import type { Spot } from './spot.ts'

const scores =
  /^(?:wickets?|runs?|overs?|goals?|points?|tries|laps?|strokes?|birdies|innings|sixes|fours|aces|assists|rebounds|penalties|centuries)$/
const isOfMatch = wordMatch(
  /^(?:wickets?|innings|batsm[ae]n|batting|bowl(?:ed|ing|er|ers)?|beat|beaten|defeated|scor(?:e|ed|ing)|match|matches|striker|goalkeeper|keeper|midfielder|league|playoffs?|quarter-?finals?|semi-?finals?|final|finals|stumps|lap|laps|race|circuit|tournament|championship|cup)$/,
)

/** "won by 76 runs", "for the loss of four wickets", "made two goals in the match": what is counted in a game. */
export const isScore = ({ at, number, np }: Spot): boolean => {
  const noun = number.to <= np.head ? lowerAt(at, np.head) : lowerAt(at, number.to)
  return scores.test(noun) && isGame(at)
}

const isGame = ({ tokens }: AnalyzedSentence): boolean => hasWord(tokens, isOfMatch)
