import { phrases, words } from './word-list.ts'

/** Adverbs that join a sentence to the one before, or say what the teller thinks of it: nothing of what it tells. */
const joining = words(
  `meanwhile moreover furthermore additionally separately besides likewise similarly equally conversely however nevertheless
  nonetheless still yet instead also again therefore thus hence consequently accordingly finally lastly firstly secondly thirdly
  officially unofficially notably importantly crucially significantly remarkably strikingly tellingly curiously oddly interestingly
  surprisingly unsurprisingly predictably understandably naturally fortunately luckily happily thankfully mercifully unfortunately
  sadly regrettably alas admittedly certainly indeed clearly evidently apparently obviously incidentally inevitably altogether
  anyway otherwise simultaneously encouragingly ironically`,
)

/** The same in several words. */
export const joiningPhrases = phrases(
  `in addition|in the meantime|in the meanwhile|in the midst of this|in the midst of all this|amid all this|for all that|at the same time
  on top of that|on top of this|on top of all this|on top of it all|in turn|in short|in brief|in sum|in fact|in truth|in particular
  in other words|in any case|in any event|in all fairness|in conclusion|in consequence|in the same vein|in the same spirit|in a similar vein
  in like manner|in parallel|by contrast|in contrast|by comparison|by the same token|by the way|by all accounts|as a result|as a consequence
  as it happens|as is known|as is well known|as expected|as usual|as ever|as always|for example|for instance|for one thing|for good measure
  for the record|of course|of note|not least|above all|after all|all in all|all told|all the same|even so|first of all|last but not least
  on the other hand|on the one hand|on the contrary|on the whole|on balance|on the plus side|on a brighter note|on a positive note
  to be sure|to be fair|to be precise|to be exact|to be clear|to recall|to repeat|to conclude|needless to say|that said|having said that
  what is more|what 's more|more importantly|more important|most importantly|strictly speaking|broadly speaking|generally speaking
  for his part|for her part|for its part|for their part|once again|once more|no less important|just as important|so far as is known
  to begin with|to start with|in other news|in the news|then again|for now|better still|better yet|even better|worse still|worse|worse yet
  as a first step|by way of comparison|on the ground|behind the scenes|as luck would have it|under the circumstances|in the circumstances
  without more ado|without further ado|in response|in reply|no wonder
  so far as we know|as far as is known|as far as we know|as far as can be told|as far as one can tell|to our knowledge`,
)

/** A comma closes these. */
export const leadIns: readonly string[] = [...joining, ...joiningPhrases]

/** Before what is told, without a comma: "And from Oman came tents", "It is understood that Peru sent 20". */
export const bareLeadIns: ReadonlySet<string> = phrases(
  `and|but|yet|thus|meanwhile|moreover|furthermore|nevertheless|nonetheless|hence
  it is understood that|it is reported that|it was reported that|it has been reported that|it is known that|it is well known that
  it is clear that|it is now clear that|it is learnt that|it was learnt that|it is learned that|it was learned that|it turns out that
  it turned out that|it emerged that|it has emerged that|it appears that|it so happens that|it happens that|it is worth noting that
  it is worth mentioning that|it is worth recalling that|it is worth adding that|it should be noted that|it should be added that
  it should be remembered that|it should be recalled that|it must be added that|it may be added that|it may be noted that|note that
  we have learnt that|we have learned that|we understand that|we hear that|we know that|suffice it to say that|the fact is that`,
)

/** "To everyone's relief,": what someone feels at what is told. */
export const feelings = words(
  `relief surprise delight dismay disappointment credit regret astonishment amazement joy satisfaction sorrow shame
  embarrassment honour honor`,
)

/** "In a further sign of goodwill,": what a deed is of something. */
export const signs = words('sign gesture show token mark display spirit')
