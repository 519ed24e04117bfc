/** Lemma, past, participle; the participle is left out where it is the past. "/" parts variants. */
export const irregularVerbs = `
arise arose arisen
awake awoke awoken
be was/were been
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent
bet bet
betake betook betaken
bid bid
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burned/burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
do did done
draw drew drawn
dream dreamed/dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecast/forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
kneel knelt
know knew known
lade laded laden
lay laid
lead led
lean leaned/leant
leap leapt/leaped
learn learned/learnt
leave left
lend lent
let let
lie lay lain
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
offset offset
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame overcome
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
repay repaid
prove proved proven/proved
put put
quit quit
read read
rebuild rebuilt
reset reset
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped/speeded
spend spent
spill spilled/spilt
spin spun
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
underwrite underwrote underwritten
undertake undertook undertaken
undo undid undone
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wreak wreaked/wrought
write wrote written
airlift airlifted
behold beheld
fling flung
forsake forsook forsaken
overrun overran overrun
overshoot overshot
slay slew slain
slink slunk
sow sowed sown
sting stung
strew strewed strewn
tread trod trodden
undercut undercut
undershoot undershot
overshoot overshot
underwrite underwrote underwritten
unfreeze unfroze unfrozen
unwind unwound
weep wept
wed wed/wedded
wring wrung
hew hewed hewn
mow mowed mown
redo redid redone
refit refit/refitted
resell resold
retell retold
rewind rewound
rewrite rewrote rewritten
underlie underlay underlain
underpay underpaid
overspend overspent
outshine outshone
outsell outsold
retake retook retaken
smite smote smitten
spoil spoiled/spoilt
`

/** Verbs that follow the rules. */
export const regularVerbs = `
closet single haggle arbitrate reprove admonish upbraid lambaste excoriate heckle shun eulogise eulogize extol felicitate accede federate apprise acquaint regale demarcate delimit broach proffer restate aver implore beseech entreat prod woo waylay debrief clinch
lash lunch fax telex bargain grill reproach ridicule snub compliment acclaim ally lament fete parley quiz table lecture radio partner message email
initial crater sag swoon cool fizzle
  cash countersign empty endow lop outbid pencil pluck remit ripen rob scrape treble unpack vouch
  pony cobble drum rustle outfit requisition stump cough foot plough plow berth moor
  airdrop bankroll courier dock ferry inoculate jab parachute stroll truck wire
prop rage shoulder regularise regularize institutionalise institutionalize globalise globalize marshal ail cushion jolt spawn reopen batter hamper root impede espouse abandon abate abide abolish absorb abuse accelerate accept access accommodate accompany accomplish accord account accumulate accuse
achieve acknowledge acquire act activate adapt add address adhere adjourn adjust administer admire admit adopt advance advertise advise
advocate affect affirm afford agree aid aim air airdrop alarm alert align allay allege alleviate allocate allot allow alter alternate
amass amaze amend amount analyse analyze anchor anger announce annul answer anticipate apologise apologize appeal appear applaud apply
appoint appraise appreciate approach approve argue arm arouse arrange arrest arrive ask assemble assert assess assign assist associate
assume assure attach attack attain attempt attend attract attribute auction augment author authorise authorize average avert avoid await
award back backfire bail balance balloon ban bank bar base battle beef befriend beg behave believe belong benefit besiege bestow better
blacken blame blast bless block board boast bolster bomb book boost border borrow bother bounce bow boycott brace brand brave breach breathe
bridge brief broaden brush budget buffer bury bust calculate compute call calm campaign cancel capture care carry cater cause caution cease
celebrate cement censor center centralise centralize certify chair challenge chance change channel characterise characterize charge chart
charter chase chat cheat check cheer cherish chip circulate cite claim clamp clarify clash classify claw clean cleanse clear click climb clip
clock close clothe club coach coincide collaborate collapse collect combat comb combine comfort command commemorate commence commend comment
commission commit communicate commute compare compel compensate compete compile complain complement complete complicate comply compose
compound comprise compromise conceal concede conceive concentrate concern conclude concur condemn condense condition condole conduct
confer confess confide confine confirm conflict conform confront confuse congratulate connect conquer consent conserve consider consist
console consolidate conspire constitute constrain construct consult consume contact contain contaminate contend continue contract
contradict contrast contribute control convene converge converse convert convey convict convince cook cooperate coordinate cope copy
correct correspond corroborate counsel count counter couple cover crack craft crash crave create credit cripple criticise criticize cross
crowd crowdfund crush cry cull cultivate curb cure curtail damage dampen dance date deactivate debate debut decelerate decide declare decline
decontaminate decorate decrease dedicate deduct deem deepen default defeat defend defer define defuse delay delegate delete deliberate
delight deliver demand demolish demonstrate denounce dent deny depart depend depict deplete deploy deport deposit depreciate depress
deprive derail derive descend describe deserve design designate desire destroy detain detect deter deteriorate determine devalue devastate
develop deviate devise devote diagnose die differ differentiate diminish dine dip direct disagree disappear disappoint disapprove disburse
discard discharge disclose discontinue discount discourage discover discriminate discuss disinfect dislocate dismantle dismiss dispatch
dispel disperse displace display dispose dispute disrupt disseminate dissolve distinguish distort distribute disturb divert divide
document dole dominate donate double doubt downgrade downplay draft drag drain drape dread dress drift drill drop drown dry dub dump
duplicate dwindle earmark earn ease echo edge edit educate effect eke elaborate elect elevate eliminate emanate embark embarrass embed embody
embrace emerge emit emphasise emphasize employ empower enable enact encompass encounter encourage end endanger endeavor endeavour endorse
endure energise energize enforce engage engulf enhance enjoy enlarge enlist enrich enrol enroll ensue ensure entail enter entertain
entitle entrust envisage envision equal equate equip eradicate erase erect erode err erupt escalate escape escort establish estimate
evacuate evade evaluate evaporate evolve exacerbate examine exceed excel exchange exclude execute exempt exercise exert exhaust exhibit
exist exit expand expect expedite expel experience experiment expire explain explode exploit explore export expose express extend
extinguish extract face facilitate factor fade fail falter fan fare farm fashion fasten favor favour fear feature fetch figure file fill
film filter finalise finalize finance finish fire fish fit fix flag flare flatten flinch float flock flood flourish flow fluctuate flush
focus fold follow force forge form formalise formalize formulate fortify forward foster found frame free frighten frown frustrate fuel
fulfil fulfill function fund fundraise furlough furnish gain gather gauge gear generate gift glean govern grab grant grapple grasp greet
grieve grip gross ground group guarantee guard guess guide hail halt halve hamper hamstring hand handle happen harbor harbour harm
harmonise harmonize harness harvest hasten hate haul head heal heap heed heighten help herald hesitate highlight hinder hinge hire hoard
honor honour hope hospitalise hospitalize host house hover hug hunt hurry identify ignite ignore illustrate imagine immunise immunize impound
ink impact impair impart impede implement implicate imply import impose impress imprison improve inaugurate inch include incorporate increase
incur indicate induce indulge infect infer inflate inflict influence inform inherit inhibit initiate inject injure innovate inquire insert
insist inspect inspire install instill institute instruct insulate insult insure integrate intend intensify interact intercept interfere
interpret interrupt intervene interview intimidate introduce invade invent invest investigate invigorate invite invoke involve iron
isolate issue itemise itemize jeopardise jeopardize join joke journey judge jump justify kick kill kiss knock label labour lack lag land
lapse last laud laugh launch lavish leak lease legislate lessen level levy liaise liberalise liberalize liberate lift like limit line
linger link liquidate list listen live load loan lobby locate lock lodge log look loom loosen loot love lower lure mail maintain manage
mandate manifest manipulate manufacture map march mark market marry mask match matter mature maximise maximize measure mediate meld melt
memorise mend mention merge merit mess migrate mimic mind mine minimise minimize mirror miss mitigate mix mobilise mobilize mock model
moderate modernise modernize modify monitor mount mourn move mull multiply mushroom muster mutate mute nab name narrow near necessitate
need neglect negotiate net neutralise neutralize nominate normalise normalize nose note notice notify number nurse nurture obey object
oblige observe obstruct obtain occupy occur offend offer open operate oppose opt order organise organize orient originate oust outfit
outlast outlaw outline outlive outnumber outpace outperform outrage outsource outstrip outweigh overflow overhaul overlap overload
overlook override overshadow overstate overwhelm owe own pack package paint pair panic parade paralyse paralyze pardon park part
participate pass patch patrol pause peak peddle penalise penalize penetrate perceive perfect perform perish permeate permit perpetuate
persevere persist persuade pertain petition phase phone photograph pick pile pilot pin pinpoint pioneer pitch place plague plan plant play
plead please pledge plot plug plummet plunge point poise polarise police polish poll ponder pool populate portray pose position possess
post postpone pour power practice practise praise pray preach precede precipitate preclude predict predominate prefer prepare prescribe
present preserve preside press pressure presume pretend prevail prevent price print prioritise prioritize probe proceed process proclaim
procure produce profess profile profit program progress prohibit project prolong promise promote prompt pronounce propagate propel propose
prosecute prosper protect protest provide provoke publicise publicize publish pull pump punish purchase pursue push puzzle quadruple
qualify quantify quarantine quarrel quash question queue quicken quiet quote race raise rake rally ramp range rank rate ratify ration reach
react readjust reaffirm realise realize reap rear reassess reassure rebound rebuff rebuke rebut recall recede receive reciprocate reckon
recognise recognize recommend reconcile reconfirm reconnect reconsider reconstruct record recover recruit rectify recuperate recur recycle
redeem redirect redistribute redouble reduce reel refer refine reflect reform refrain refund refurbish refuse refute regain regard register
regret regulate rehabilitate reimburse reinforce reinstate reiterate reject rejoice rejoin relate relax relay release relieve relinquish
relocate rely remain remark remedy remember remind remit remove rename render renew renounce renovate rent reopen reorganise reorganize
repair repatriate repay repeal repeat repel replace replenish reply report represent reproduce request require rescind rescue research
resemble reserve reshape reshuffle reside resign resist resolve resonate resort respect respond rest restart restore restrain restrict
restructure result resume resurface resurge retain retaliate rethink retire retreat retrieve return reunite reuse reveal revere reverse
revert review revise revitalise revitalize revive revoke reward rid risk rival rocket roll root rotate rule rumor rumour rush sack
sacrifice sadden safeguard sail salute sample sanction sanitise sanitize satisfy save scale scan scare scatter schedule scold scour
scramble scrap screen scrutinise scrutinize seal search seat second secure seem segregate seize select separate sequence serve service
settle sever shape share shatter shave shelter shelve shield shift ship shock shop shore shorten shout showcase shower shun shutter
shuttle sicken side sign signal signify silence simplify simulate skip skyrocket slacken slap slash slaughter slip slow slump smash smile smoke
smuggle snap soar socialise soften solicit solidify solve soothe sort sound source span spare spark spearhead specialise specialize
specify speculate spell spike splash sponsor spot spray spur squeeze stabilise stabilize staff stage stagger stagnate stall stamp
standardise standardize start startle starve state station stay steer stem step sterilise sterilize stifle stimulate stipulate stir stitch
stock stockpile stop store storm straddle strain strand streamline strengthen stress stretch strip structure struggle study stumble stun
subject submit subscribe subside subsidise subsidize substantiate substitute subtract succeed succumb suck sue suffer suffice suggest suit
summarise summarize summon supervise supplement supply support suppose suppress surface surge surpass surprise surrender surround survey
survive suspect suspend sustain swap switch symbolise symbolize sympathise sympathize synchronise synchronize tackle tail tailor talk
tally tamp tap taper target task taste tax team tease telegraph telephone televise tend tender terminate test testify text thank thin
threaten thrive thwart tie tighten time tip tire toast tolerate top topple toss total touch tour tout trace track trade trail train
transact transfer transform translate transmit transport trap travel traverse treasure treat trek tremble trend trickle trigger trim
triple triumph trouble trust try tumble turn tweet twist uncover underestimate underline undermine underpin underscore unearth unfold
unify unite unleash unload unlock unveil update upgrade upload uproot urge use usher utilise utilize vaccinate validate value vanish vary
venture verify veto view violate visit visualise visualize voice volunteer vote vow wage wait waive walk wane want ward warn warrant wash
waste watch wave weaken weather weigh welcome whip widen wield will wipe wish witness wonder work worry worsen worship wound wrap wreck
wrestle yearn yield zone zoom
deforest inundate maim orphan raze resettle ruin scorch submerge swallow swamp
wrestle yearn yield zone zoom hop truck jet disembark alight ferry row
abduct abet abhor abscond absolve accost accrue acquiesce adorn agonise agonize airfreight allude amalgamate animate annoy appease aspire
assail astonish atone attest avow baffle balk baulk beckon befall begrudge belittle bemoan bequeath berate beset betray bewilder bicker
bloat bludgeon blunt brake brandish brighten buckle buffet bulldoze bungle burrow bustle cajole canvass capitulate careen cascade castigate
censure chant chasten chastise chide chill churn circle circumvent clamber cloak clobber clog clutter coalesce coax coddle coerce coexist
collide commandeer commiserate concoct condone conjure consign convalesce corral cough cower crumble crumple culminate curse dangle dart
daunt dazzle debilitate debunk decant decapitate decarbonise decarbonize decay deceive decentralise decentralize decimate decipher declutter
decommission decompose decry deface deflate defraud defray defy degrade dehydrate demoralise demoralize demur denigrate deplore deride
desist despatch detach dethrone detonate devolve devour dignify dilute disable disarm disband discern disclaim disconnect disentangle
disfigure disillusion dislodge dismay disown dispense displease dispossess disprove dissatisfy dissect dissipate dissuade distress ditch
dive diverge divest divulge dodge dote douse dredge drench dupe dwarf dwell ebb eclipse edify elapse elongate elucidate elude emaciate
embolden embroil emigrate empathise empathize emulate enchant encircle encroach encumber engrave enlighten enliven enrage enshrine ensnare
entangle enthral entice entrench envelop envy epitomise epitomize equivocate etch evict evoke exaggerate exalt exasperate excavate exclaim
exhale exhort exhume exonerate expend expropriate extol extricate exude faint fathom fatten ferment flap flatter flicker flip flounder
axe foment forage foreclose foreshadow forewarn forfeit fork fray freshen fumble fumigate funnel galvanise galvanize gamble gape garner gasp
gleam glimpse gnaw grope grovel grumble gyrate harangue harass harden hatch haunt hijack hobble hoist hoot horrify howl huddle hum humiliate
hurtle illuminate imbue immigrate immobilise immobilize impeach impel imperil impinge implode impoverish incarcerate incense incinerate
incite inconvenience incriminate inculcate indebt infest infringe infuriate infuse inhale insinuate instigate instil intercede interrogate
intertwine intoxicate intrigue intrude irk irritate jeer jettison jostle juggle juxtapose kickstart kidnap kindle lambast lambaste languish
launder leapfrog legitimise legitimize lengthen lighten limp liven loathe loiter lounge lull lumber lurch lurk mangle meander meddle menace
mesmerise mingle mire misappropriate misbehave misdirect misinform misplace mistreat misunderstand misuse mollify mothball motivate mystify
narrate nauseate nestle nibble nosedive notch nourish nudge obliterate obsess offload omit ooze oppress orchestrate oscillate ostracise
outflank outmanoeuvre outrun outsmart outwit overburden overcharge overcrowd overdose overestimate overhang overheat overpower overreact
overrule overstay overstretch overturn overuse pacify pamper pare peg pepper perch perplex persecute pervade pester petrify pilfer pinch
placate plateau plod plough plow plunder poach pollute pore portend postulate pounce preoccupy prepay preposition presuppose pretest prise
prod proliferate protrude prune puff punctuate purport quell quench quibble quip radicalise ransack ransom rattle ravage realign reappear reapply
rearrange reassemble reassign reboot recapture reclaim recline recoil reconvene recoup recreate redefine rediscover refinance refocus refuel
regroup rehearse rehome rehouse reinvent reinvest reinvigorate rejuvenate rekindle relapse relaunch reload remodel renege reoccupy repaint
replant replicate repossess reprimand repudiate repurpose reroute resent resow restock resupply resurrect resuscitate retool retort retrain
retrofit reunify revamp revel reverberate revisit ricochet rig rile ringfence ripple roam roar rot rouse rout rumble ruminate rummage
sabotage salvage sap saturate saunter scald scavenge scoff scout scowl scrabble scratch scrawl screech scrounge scupper scurry scuttle
seethe sequester sharpen shell sideline sift sigh simmer siphon sizzle skid skim skirt slack slam slither slosh slouch smack smear smother
smoulder snarl snatch sneak sniff snoop snub splinter splurge sprout spurn squabble squander squat squeal stab stain stampede stanch stash
staunch stave steady stiffen stigmatise stigmatize stoke stonewall stow straggle strangle stray streak stride stump stupefy stymie subdue
subsist subvert suffocate sully supersede supplant surmise surmount swarm swat sway swerve swoop tamper tangle tarnish taunt tempt tether
thatch thaw thrash thrill throb throng throttle thrust tilt toil torment totter toughen tow trample transcend transgress trawl trounce
trundle tug tweak twirl twitch unblock unclog underfund understate undervalue unfurl unhinge unnerve unpick unplug unravel unroll unsettle
unshackle untangle upend uplift usurp vacate vandalise vandalize vanquish veer vex vie vilify vindicate vouchsafe wade waft wager wail
shrivel crumple backslide regress crawl chug wallow wander warp weld whack whirl whisk whittle wilt wince wink winterise winterize wither wobble wrangle wreak wrench yank zigzag
`

/** Lemmas of the two lists above that are nouns as well. */
export const nominalVerbs = `
lash lunch fax telex bargain grill reproach ridicule snub compliment acclaim ally lament fete parley quiz table lecture radio partner message email
sequence   drum pony convict recruit associate advocate berth cough courier dock foot moor plough stump ferry jab parachute truck wire
prop rage ruin shoulder marshal cushion jolt abuse access accord account act address advance aid aim air airlift alarm alert amount anchor anger answer appeal approach arm arrest
attack attempt auction author average award balance balloon ban bank bar base battle beat bend benefit bet bid blame blast block blow
board bomb book boost border bother bow boycott brand breach break breed bridge brief broadcast brush budget buffer build burn burst buy
call calm campaign care cast catch cause caution center chair challenge chance change channel charge chart charter chase chat check cheer
chip claim clamp clash click climb clip clock close club coach collapse combat comfort command comment commission compound compromise
concern condition conduct conflict contact contract contrast control cook copy cost counsel count counter couple cover crack craft crash
credit cross crowd cry curb cure cut damage dance date deal debate debut decline decrease default defeat delay delegate delight demand
dent deposit design desire die dip discharge discount dispatch display dispute document doubt draft drag drain draw dream dress drift
drill drink drive drop dump echo edge effect encounter end endeavor endeavour escape escort estimate exchange exercise exhibit exit
experience experiment exploit export extract face factor fall fan fare farm fashion favor favour fear feature feed feel fight figure file
fill film filter finance find finish fire fish fit fix flag flare float flock flood flow focus fold force forecast forge form frame fuel
function fund furlough gain gauge gear gift grant grasp grip ground group guarantee guard guess guide halt hand handle harbor harbour harm
harness harvest haul head heap help herald highlight hire hit hold honor honour hope host house hug hunt hurt impact import increase
influence insert institute insult interview iron issue joke journey judge jump kick kill kiss knock label labour lack lag land lapse laugh
launch lead leak lean leap lease leave level levy lie lift light limit line link list load loan lobby lock log look love mail mandate
manufacture map march mark market mask match matter measure mention merit mess mind mine mirror miss mix model monitor mount move mushroom
name need net nose note notice number nurse object offer offset open order outfit outline outrage overflow overhaul overlap own pack
package paint pair panic parade pardon park part pass patch patrol pause pay peak permit petition phase phone photograph pick pile pilot
pin pioneer pitch place plague plan plant play pledge plot plug plunge point police poll pool pose position post pour power practice
praise present press pressure price print probe process produce profile profit program progress project promise prompt protest pull pump
purchase push puzzle quarantine quarrel question queue quiet quit quote race rally ramp range rank rate ration reach read rebound rebuke
recall record reform refund refuse regard register regret relay release remark remedy rent repair repeal repeat reply report request
rescue research reserve reset resolve resort respect rest result retreat return reverse review reward ride ring rise risk rival rocket
roll root rule rumor rumour run rush sack sacrifice sail salute sample sanction save scale scan scare schedule scramble scrap screen seal
search seat second secure service set shake shape share shed shelter shield shift shine ship shock shop shore show shower shuttle side
sign signal silence sink sleep slide slip slump smash smile smoke snap sort sound source span spark speed spell spike spill spin split
sponsor spot spray spread spring spur squeeze staff stage stall stamp stand start state station stay steer stem step stick stitch stock
stockpile stop store storm strain strand stress stretch strike strip structure struggle study subject substitute suit supplement supply
support surface surge surprise surrender survey suspect swap sweep swell swim swing switch tackle tail tailor talk tally tap target task
taste tax team telegraph telephone tender test text thank think throw tie time tip tire toast top total touch tour trace track trade trail
train transfer transport trap travel treasure treat trek trend trickle trigger triple triumph trouble trust try turn tweet twist update
upgrade upset use value venture veto view visit voice volunteer vote vow wage wait wake walk want ward warrant wash waste watch wave wear
weather will win wind wipe wish witness wonder work worry worship wound wrap wreck yield zone hop truck jet ferry row
blunt brake buckle buffet cascade chant chill circle clog clutter cough cower curse dart decay distress ditch dive dodge dupe dwarf ebb
axe eclipse envy flap flicker flip forage forfeit fork fumble funnel gamble gape gasp glimpse grope hatch haunt hoot howl huddle hum jeer limp
lounge lull lurch mangle menace mire nibble notch overdose pare peg pepper perch pinch plateau plunder poach pounce prune puff ransom rattle
relapse rig ripple roam roar rot rout rumble sabotage salvage sap scout scowl scratch shell sift simmer skid skim skirt slack slam smack
sprout squat stab stain stash stray streak stump swarm swat sway swoop tangle thrill throb thrust tilt toil torment tow tug tweak twitch
wade wager wail wander whirl wink sting spoil
`

/** Lemmas that are adjectives as well. */
export const adjectivalVerbs = `
single
alternate average better calm clean clear close complete correct counter deliberate direct double dry duplicate elaborate empty equal exempt initial
express fit free initiate last lean level light live lower mature mean moderate narrow near net open own perfect present prompt quiet
second secure separate slow sound spare split subject thin total triple upset welcome
`
