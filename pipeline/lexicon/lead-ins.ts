const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const lines = (list: string): readonly string[] =>
  list
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Adverbs that join a sentence to the one before, or say what the teller thinks of it: nothing of what it tells. */
const joining = words(
  `meanwhile moreover furthermore additionally separately besides likewise similarly equally conversely however nevertheless
  nonetheless still yet instead also again therefore thus hence consequently accordingly finally lastly firstly secondly thirdly
  officially unofficially notably importantly crucially significantly remarkably strikingly tellingly curiously oddly interestingly
  surprisingly unsurprisingly predictably understandably naturally fortunately luckily happily thankfully mercifully unfortunately
  sadly regrettably alas admittedly certainly indeed clearly evidently apparently obviously incidentally inevitably altogether
  anyway otherwise simultaneously earlier encouragingly ironically`,
)

/** The same in several words. */
const joiningPhrases = lines(
  `in addition|in the meantime|in the meanwhile|in the midst of this|in the midst of all this|amid all this|for all that|at the same time
  on top of that|on top of this|on top of all this|on top of it all|in turn|in short|in brief|in sum|in fact|in truth|in particular
  in other words|in any case|in any event|in all fairness|in conclusion|in consequence|in the same vein|in the same spirit|in a similar vein
  in like manner|in parallel|by contrast|in contrast|by comparison|by the same token|by the way|by all accounts|as a result|as a consequence
  as it happens|as is known|as is well known|as expected|as usual|as ever|as always|for example|for instance|for one thing|for good measure
  for the record|of course|of note|not least|above all|after all|all in all|all told|all the same|even so|first of all|last but not least
  on the other hand|on the one hand|on the contrary|on the whole|on balance|on the plus side|on a brighter note|on a positive note
  to be sure|to be fair|to be precise|to be exact|to be clear|to recall|to repeat|to conclude|needless to say|that said|having said that
  what is more|what's more|more importantly|more important|most importantly|strictly speaking|broadly speaking|generally speaking
  for his part|for her part|for its part|for their part|once again|once more|no less important|just as important|so far as is known
  so far as we know|as far as is known|as far as we know|as far as can be told|as far as one can tell|to our knowledge`,
)

export const leadIns: readonly string[] = [...joining, ...joiningPhrases]
