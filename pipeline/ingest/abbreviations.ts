const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Always before a name or another word: their stop never ends a sentence. */
export const beforeName = words(
  'Mr Mrs Ms Mx Dr Prof Gen Col Lt Maj Capt Cmdr Cdr Cpl Sgt Adm Brig Sen Rep Reps Sens Gov Pres Amb Hon Rev Fr St Ste Mt Ft Messrs Mme Mlle Supt Sec Dir ' +
    'vs v cf viz eg ie approx ca c esp incl resp Insp Assoc Asst Dep',
)

/** Before a number: "No. 5", "Feb. 3". */
export const beforeNumber = words(
  'No Nos no nos Art art Arts Fig Figs fig figs Vol vol Vols pp p Para para Ch ch Eq Tab Sec sec Pt pt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec est Est Rs Rp Dh Ks Sh',
)

/** End a sentence only where a word that opens one follows. */
export const mayEnd = words('Co Ltd Inc Corp Bros Pty Plc plc Jr Sr al Dept Univ Intl Bhd Sdn Ave Blvd Rd Est Assn Govt Capt Sq Pvt')

/** Capitalised words that open a sentence, and are hardly part of a name. */
export const openers = words(
  'The A An In On At By For From With As After Before During Since While When Where If Although Though Because It Its He His She Her Hers They Their ' +
    'We Our You Your I My This That These Those There Here But And Or So Yet However Moreover Furthermore Meanwhile Also Then Now Still Both Each Every All ' +
    'Some Many Most Much Several Other Others Another Such Among Under To Of About Around Between Through Despite According Earlier Later Last ' +
    'Next First Second Third Finally Today Yesterday Tomorrow Not No Nor One Two Three Four Five Six Seven Eight Nine Ten Only More Once Until Upon Within Without What Who Why How ' +
    'Which Nearly Thus Hence Therefore Instead Besides Indeed Overall Nevertheless Nonetheless Additionally Separately Officials Authorities Apart Aside Given Should Were',
)
