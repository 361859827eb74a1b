/**
 * English words of five letters and more that are one slip away from another English word ("chapter", "charter"): next to its neighbour such a
 * word, capitalised in a title or a heading, is a word and no misspelling. Folded.
 * Source: SCOWL (the word list behind the Hunspell dictionaries), those of its words that SUBTLEX-US counts at least fifty times.
 */
export const lookAlikeWords: ReadonlySet<string> = new Set(
  (
    "abide aboard abort about abroad abuse abused abusing accent accents accept accepts aches aching acres across acting action actor actors adapt " +
    "adapted added adder addiction adding addition addressed addresses adios admired admirer adopt adopted adored adores adrift advanced advances " +
    "advice advise advised adviser advisor advisors advisory aerial affect affects afloat after agents aging agreed agrees aiding aimed aiming airline " +
    "alley alleys allied allies allow allowed allows alloy aloha alone along aloud alpha altar alter altitude ambitions ambitious among amount ample " +
    "amuse amused amusing analysis analysts anders angel angeles angels anger angle angles ankle ankles announced announcer announces aorta apiece " +
    "appeal appealed appealing appeals appear appeared appearing appears apple apples applied applies apply appreciated appreciates approached " +
    "approaches aptitude arise arises armed arming around arrived arrives arrow arrows arson article articles artistic asher ashes ashore ashtray " +
    "aside asked asleep assemble assembly asses assess asset assets associated associates assume assumed assumes assure assured astern astray attach " +
    "attached attack attacked attacker attitude auction audio audit audition aunts autistic avenge avenue aversion awaiting awaits awake award awards " +
    "aware awful awfully awhile awoke babbling babes babies backed backer backing backs backward backyard bacon baddest badge badger badges badly " +
    "bagged bailed bailey bailing baked baker baking baldy ballet ballot balls bandage bands banged banging bangs banish banished banister banker " +
    "bankers banking banks banned banner banning banter baptism baptist barbed barber barely barge barging barker barking barks baron barred barrel " +
    "barren barrier barrow based bases bashed basic basics basil basin basis basket batch bates bathe bathed bathing baths baton batter battered " +
    "batting battle battles battling beach beaches beacon beads beagle beams beans beard bearded bearer bearing bearings bears beast beasts beaten " +
    "beating beatings beats beaut beaver became becker become bedside beeper beeping beeps beers beets began begged begging begin begun being beings " +
    "belief believe believed believer believes believing belle bellies bells belly belts bench bender bending bends berger berry beside better betting " +
    "beverage bickering bidding bigger biker bikers bikes billing billings billion billionaire billions bills billy bimbo binding bingo birch birth " +
    "bites bitten bitter bitty black blacked blackmailed blackmailer blacks bladder blade blades blame blamed blames blaming bland blank blanks blares " +
    "blaring blast blasted blaster blasting blaze blazer blazes blazing bleach bleak bleed bleeder bleeding bleeds bleep blend blender bless blind " +
    "blinded blinding bling blink blinked blinking bliss bloated block blocked blocking blocks bloke blond blood bloom blooming blouse blowing blown " +
    "blows blues bluff blush blushing board boarded boast boating boats bobby bogus boiled boiler boiling boils bolts bombed bomber bombing bombs " +
    "bondage bonding bonds boner bones bongo bonkers bonny bonus booger boogie booing booked booker bookie booking books boomer booming boost booster " +
    "booth booths boots booty border borders bored boring borrow bosses bother bothers bottle bottled bottles bought bounce bounced bouncer bouncy " +
    "bound bounds bounty bowel bowels bowers bowing bowler bowling bowls boxed boxer boxers boxes boxing brace braces bragging brain brains brake " +
    "brakes branch brand brands brandy brass brats brave bravely braver bravery bravo brawl breach breached bread break breaking breaks breast breasts " +
    "breath breathe breathed breather breathes breaths breed breeding breeds breeze bribe bribed bribes brick bricks bride bridge brief bright " +
    "brighten brighter brill bring bringing brings brink brisk broad broads broke broken broker brood brook brooks broom brothel brother brothers " +
    "brought brown browning browns browsing bruise bruised bruiser bruises bruising brunch brush brushed brushes brushing bubble bubbling bubbly " +
    "bucking bucks buddy budge buffer buffet bugged bugger bugging bugler build built bulbs bullet bullied bullies bulls bully bummed bummer bumped " +
    "bumper bumping bumps bumpy bunch bunker bunks bunny burger burglars burglary buried burned burner burning burns burnt burst bursting bursts " +
    "burying buses bushes businessman businessmen busted buster busting busts butch butler butter butters butting butts buying buzzer buzzes cable " +
    "cables caged cages cakes called caller calling calls calmed calming calms calves camped camper camps campus canal cancel cancer candies candle " +
    "candles candor candy canister canned cannon cannot canoe canon canyon caper capital capitalism capitalist capitol capped carbon carbs cards cared " +
    "career cares cargo caring carnal carriage carried carrier carriers carries carrot carry carrying cartel carter carton cartons cartoon cartoons " +
    "carts carve carved carver carving cases cashed casing casings casino casinos casket casting castle castor casts casually casualty catch catcher " +
    "catches catching cater catering cattle caught cause caused causes causing caved cavern caves cease ceased cellar cello cells center centers cents " +
    "certain certainly certainty chain chains chair chairs challenged challenger challenges champ champs chance chances chandler change changed " +
    "changes changing chant chanting chaos chaps chapter charge charged charger charges charging charity charm charmed charmer charming charms chart " +
    "charter charts chase chased chaser chases chasing chatter chattering chatting cheap cheaper cheat cheated cheater cheating cheats check checked " +
    "checker checks cheek cheeks cheeky cheer cheers cheery cheese cheesy chefs cherry chess chest chester chests chick chicks chief chiefs child " +
    "chili chill chilling chills chilly chimes chimp chimps china ching chink chino chipped chipper chips choir choke choked choking choose chopped " +
    "chopper choppers chopping chops chord chords chore chores chorus chose chubby chuck chummy chump chunk chunks chunky cider cinch circled circles " +
    "civic civil claims clamp clamps clams clapping clarify clarity clash clasp class classes clattering clause claws clean cleaned cleaner cleaning " +
    "cleans cleansing clear cleared clearer clearing clears cleaver clements clever click clicked clicking clicks climbs cling clink clipped clipper " +
    "clippers clipping clips cloak clock clocked clocks clogged clone cloned cloning close closed closer closes closet closets closing cloth cloud " +
    "clouds cloudy clover clown clowning clowns clubs cluck clues clutch coach coached coaches coarse coast coaster coats coded codes coins cokes " +
    "colder coles collar collars colon color combed combine combing comes comet comfortable comfortably comic coming command commanded commander " +
    "commando commandos commands commence commend comment commerce commie commies commissioned commissioner commit commits committed committee " +
    "communism communist compete complains complaint complaints complete completion complexion composed composer compromised compromises conceited " +
    "conceived concept concepts concern concerns concert concerts concluded concludes conditioned conditioner condom condoms condor condos conduct " +
    "conduit cones confirmed conformed conned consent considerable considerably consumed consumer contact contacted contacts contained container " +
    "content continent contingent continued continues contract contracted contraction contracts contraption contrast controlled controller convent " +
    "convert convey convoy cooked cookie cookies cooking cooks cooled cooler cooling cooped cooper coordinated coordinates copied copies coping copped " +
    "copper copying coral cords corned corner corny coroner corps corpus corral cortex cosmic costing costly costs couch cough could count counted " +
    "counter countess counting countless country counts county course courses court courting courts cover covering covers covert coward cowards crabs " +
    "crack cracked cracker cracking crackling cracks craft crafts crafty crammed cramp cramped cramps crane crank craps crash crashed crashes crashing " +
    "crate crater crates crave craving crawl craze crazy creaking creaks cream creamed creamy crease create created creates creating creed creek creep " +
    "creeps creepy cremated creme crept crest crews crick cried cries crime crimes cripple croak crock croft crook crooked crooks crops cross crossed " +
    "crosses crotch crowd crowded crowding crowds crown crowned crowning crowns crows crude cruise cruiser cruising crumble crumbling crummy crunch " +
    "crush crushed crusher crushes crushing crust crusty crutch crying crypt cubes cuddle cuddly cuffs culture cultures cunning cured cures curie " +
    "curious curls curly curry curse cursed curses cursing curtain curve curves custard cuter cutie cutler cutter cutters cutting daddy daffy dagger " +
    "daggers daily dairy daisy damaged damages dames damned dance danced dancer dancers dances dandy danger dangers dangle danish dared dares daring " +
    "darker darling darned darts dashing dated dates dating daughter dawned deacon deadline deadly dealer dealing deals dealt dearly dears death " +
    "deaths decade decades decaf decay deceit deceive deceived deceiving decent deception decide decided decides decker decks decor decoy decree " +
    "dedicate dedication deduction deeds deemed deeper defeat defect defective defied defined degree delay delicate delicious delirious demon demons " +
    "denial denied denies dense dental depraved deprived depth depths derived described describes desert deserted deserved designed designer desired " +
    "desires desks despise despite dessert destroyed destroyer detain detained detect detection detective detention devils dialing diary digger " +
    "digging dimes dimples diner dingo dings dining dinky dinner dinners dipped dipping directors directory discovers discovery dishes disks dispense " +
    "disperse distract distress district ditch ditched diver divers divert dives divide divine diving docked docket docking docks dodge doggy doing " +
    "dollar dollars dolls dolly dominated domination donkey donor donors doodle doors doses dotty doubled doubles doubling doubted doubting dough " +
    "dover doves downed downs draft drafted dragged dragging drags drain drained draining drains drake drank drape drapes drawn draws dread dreaded " +
    "dream dreamed dreamer dreams dreamy dreary dress dressed dresser dresses dressing dried drift drifted drifter drill drilled drink drinks dripping " +
    "drive driven driver drivers drives driving drone dropping drops drought drove drown drowned drowning drugged drugs drums drunk drunks drying " +
    "ducked ducking ducks ducky ducts dudes dukes dumber dummy dumped dumping dumps duress during dusted dusting dusty dutch dwell dwelling dying " +
    "eager eagle early earned earning earring easter eastern eaten eater eating edema edges effect effects eight eighth eights eighty either eject " +
    "elastic elder elect elected election elections elective electrons elements elmer elope elves emerge emery emotion emotions empire employed " +
    "employee employees employer employers empress encourage ended ending endure enema enemy ensure enter enters entertained entertainer entourage " +
    "entry equality erased eraser erect erection erotic error errors escaped escapes especially esquire estate estates estimated estimates eternal " +
    "ether ethic ethnic evacuate evacuation evaluate evaluation events every evils evolution evolutionary evolving ewing examined examiner excellence " +
    "excellency excited excites excused excuses exist exists exits exorcism exorcist exotic expect expects expensive experienced experiences expert " +
    "experts expired expires explode exploded explodes exploding explore explored explorer exploring export express extend extensive extent external " +
    "faced faces facial facing faction factor factors factory facts faculty faded fades fading failed failing fails faint fainted fainting fairly " +
    "fairy faked faker fakes faking falling falls fancied fancies fancy fangs fanny farce farmer farming farms farrow farted farther farting farts " +
    "fasten faster fatal fateful fates father fathers fatter fatty fault faults faulty favor favors faxed fayed fears feast feather feathers featured " +
    "features feeding feeds feeling feels feller fellow fellows felon felons felony fence fender ferry fester fetal fever fewer fiance fiber fickle " +
    "fiction fiddle field fiend fierce fifth fifty fight fighter fighting fights figured figures filed files filing filled filling fills filly filmed " +
    "filming films filth finale finals finance finch finder finding finds finer finger fingers finished finishes firearm fireball fired fireman " +
    "firemen fires firewall firing firms fished fisher fisherman fishermen fishes fishing fists fitness fitting fives fixed fixes fixing flack flags " +
    "flake flakes flame flames flaming flank flapping flaps flare flares flash flashed flashes flashing flask flats flatten flatter flattering flavor " +
    "flavors flaws fleeing fleeting flesh flick flier fliers flies flight flights flinch fling flint flipped flipping flips flirt float floated " +
    "floater floats flock flood floods floor floors floppy floss flour flower flowing flown flows fluff fluke flunk flush flushed flushing flute flyer " +
    "flyers flying foggy folded folder folding folds folks follow follows folly foods fooled fooling fools footing forbid force forced forces forcing " +
    "forearm foreman forgave forge forged forget forgive forgiven forgives forgot forks formal formally format formed former forming forms foster " +
    "fought fouled found founded founder founding fountain fountains fours fowler foxes fraction fractured fractures frail frame framed frames framing " +
    "frances francs frank franks freak freaking freaks freaky freed freeze freezer freezes freight french fresh freshen freshman freshmen friction " +
    "fridge fried friend fries frigging fright frighten frightful frightfully frigid fringe frisk frisky front frost frown fruits fruity frying fudge " +
    "fuller fully fumes function funding funds funky funnel funny furious furry further fuses fussy future futures gable gained gaining gains gallery " +
    "galley gallons gallows gamble gambled gambler gambling games gaming gamma gander gangs garage garbage garden garner garnet garret garter gates " +
    "gather gauge gauze gears geeks gender generic genes genetic genie genre gentle gentleman gentlemen gently gentry gents germs getting ghastly " +
    "ghostly ghosts giant giants gibbons gifted gifts giggle giggles gills ginger girls girly given giver gives giving glades glance gland glands " +
    "glare glass glasses glide glitter gloat globe gloom gloss glove glover gloves glowing goals goats goggles going golfing golly goner goods goody " +
    "goofing goofy gooks goons goose gorge gotten gowns grabs grace graceful graces grade graders grades graduated graduates graft grail grain grains " +
    "grams grand grandma grandpa granger grant granting grants grape grapes grasp grass grate grateful grave gravel gravely graves gravy grease greasy " +
    "great greed green greet grief grill grilled grimes grind grinding grinning grips grits groin groom groove groovy gross ground grounded grounds " +
    "grove grovel grover groves growing growl growling growls grown grows grunt grunting grunts guaranteed guarantees guess guessed guesses guest " +
    "guests guide guided guides guild guile guilt gulls gunman gunmen gunned gunner gunning gutter gutters hacked hacker hacking hades hailing " +
    "hairline hairs hairy halfway hallowed halls hallway halves hammer hamper handed handing handle handled handler handles handling hands handy " +
    "hangar hanged hanger hanging hangs hanks happy harder harding hardly hardy harmed harper harry harsh haste hasty hatch hatched hatcher hatches " +
    "hatchet hated hateful hates hating hatred hauling haunted haunting haunts haven having hawks hayes hazing headed heading headline heads healed " +
    "healer healing heals health healthy heard hearing hearings hears heart hearts hearty heated heater heath heathen heather heating heave heaven " +
    "heavy hector hedge hedges heels hefty height heights heist heller hello helped helper hence herbal hereafter hereby heresy hermit heroes heroic " +
    "heroin herpes herring hickey hicks hidden hideous hideout hides hiding higher hiking hills hilly hints hired hires hiring hissing hitch hitched " +
    "hither hitter hitting hives hobby hockey hogging hoist holder holding holds holed holes holler hollow holly homeless homer homes homey homing " +
    "honestly honesty honey honking honks honky honor honors hooch hoods hooked hooker hookers hooking hooks hooper hoops hooters hoover hooves hoped " +
    "hopeless hopes hoping hopped hopper hopping horde horns horny horrible horribly horse horseman horsemen horses hoses hosting hosts hotel hotels " +
    "hotter hound hounds hours house houses hover hovering howdy howling howls hubby huddle hugged hugging humane humans humble humbly humidity " +
    "humility hummer humming humor humping hunch hunger hunted hunter hunting hunts hurry hurting hurts husky hussy hustle hustling hutch ideal ideals " +
    "ideas identify identity ignore imagine imaging immoral immortal implied implies imply impress incense inches included includes indicated " +
    "indicates indicted inevitable inevitably infect infected infection inferior infernal infinite infinity influenced influences informed informer " +
    "inject injected injection injure injured inland inner inning inquire inquiry insure insured intense intent intention intentions interior internal " +
    "interpreted interpreter intro invent invented inventing invention inventions inventor invest invested investing investor invited invites involved " +
    "involves irons irony island issue issued issues itches itching items jacked jacket jacking jacks james jeans jeepers jelly jenny jerks jerky " +
    "jester jiggle jingle jingles jockey jocks jogging johns joins joint joints joker jokers jokes joking jolly journalism journalist judge judged " +
    "judges juggle juice juicy jumped jumper jumping jumps jumpy junction jungle keeler keeper keepers keeping keeps kettle kicked kicker kicking " +
    "kicks kidding kidnapped kidnapper killed killer killing killings kills kilos kinda kinder kinds kings kinky kissed kisser kisses kissing kitten " +
    "kittens kitty knack kneel knees knight knights knobs knock knots knowing known knows label laced lacked lacking lacks ladder lakes lambs lamps " +
    "lance landed landing lands lanes large largo laser lasers lasted lasting lasts latch later lateral latex latitude latter laughter launch lavage " +
    "lawful lawfully lawyer lawyers layer layers laying leader leaders leading leads leaked leaking leaks leaky leaned leaning leans leaping leaps " +
    "learned learner learning learns lease leased leash least leather leave leaving ledge lefty legal legion lemon lemons lending lenses leper lesions " +
    "lessons letter letting level lever leverage liable libel liberal licked licking licks liege lifted lifting lifts light lighted lighten lighter " +
    "lighting lightly lightning lights liked likelihood likely likes liking limbo limbs limping linden lined linen linens liner lines linger lingo " +
    "lining linked linking links lions listed listen listened listener listing lists liter literal litter lived livelihood lively liver livery lives " +
    "living lizard lizards loaded loading loads loaned loans lobby local locked locker locket locking locks lodge lodged logged loins lonely loner " +
    "longed longer longs looked looker looking looks loops loose looting lords lorry loser losers loses losing losses lotion lottery lotto louse lousy " +
    "loved lovely lover lovers loves lovey loving lower lowered lowly loyal loyalty lucky lumbar lumber lumps lumpy lunch lunches lungs lured lying " +
    "lynch macho madly madness mafia magic maids mailed mailing mainly major makeover maker makers makes making males malls mamma mammy managed " +
    "manager managers manages manger mangled mango mangy mania maniac manic manila manly manned manner manning manor manufactured manufacturer manure " +
    "maple march marched marches marching marge margin maria marina marine marital marked marker markers market markets marking marks marlin marriage " +
    "married marries marrow marry marrying marsh martial martian martin mashed masked masks massage massages masses massive master mastered masters " +
    "match matched matches matching mater material maternal mates matey mating matter mattered matters mature mayday mayor meals meaning means meant " +
    "measured measures medal medals meddle meddling media medic medication meditation meeting meets mellow melon melons melting melts mental menus " +
    "mercer mercy merge merger merry message messages messed messes messing metal metals meteor meter meters metro mickey middle midge might mighty " +
    "mildly miles milky miller million millionaire millions mills milly minding minds miner miners mines mingle mining minister minor minors mints " +
    "minus missed misses missing missus mistaken mistakes mister mistress mittens mitts mixed mixer mixing moaning moans mocked mocking model models " +
    "modem moist molly mommy money monkey monks month months moods moody moons moors moose moping moral morale morales morality morals morbid morning " +
    "morons morrow mortal mortality mortals mortar mortars mostly motel motels mother mothers moths motion motions motors motto mound mount mountain " +
    "mountains mounted mounting mourning mouse mousse mouth mouthful mouths moved movers moves movies moving mower muddy muffled muffler mugged " +
    "mugging mules muller multiple multiply mumbling mummy mumps mural murdered murderer mushy mustard muster muzzle myths nacho nailed nailing nails " +
    "naive naked named names naming nanny napping narrow narrows nasal nasty nation national nations native nature naval navel nearby nearer nearing " +
    "nearly neatly necks needing needs needy neither nerds nerve nerves neural neutral never newer nicked nickel niece nifty night nightly nights " +
    "nines nipple nitro noise noises noisy nominated nomination noodle noose normal normally north noses noted notes noticed notices notion notions " +
    "novel nuclear nudge nukes number nurse nurses nursing nutty oasis observed observer offended offender officer officers offices often older oliver " +
    "olives onion onions opened opener operated operates optimism optimist option options orange order orders other others otter ought ounce ourselves " +
    "outer outline outlive overhead overhear overheard overnight oversight owing owned owner owning paces pacey pacing packed packet packing packs " +
    "padded paddle paddy paged pager pages paging pains paint painted painter painters painting paints pairs pajama palace palate palms panama panic " +
    "pansy panties panting pantry pants paper pappy paranoia paranoid parched pardner pardon parent parish parked parker parking parks parrot parry " +
    "parson parsons parted partial particle particles parties parting partly partner parts party partying pascal passage passages passed passes " +
    "passing passive pasta paste pastor pastry pasture patch patched patches patching patent paths patient patio patrol patron patsy patty pause " +
    "payback payday paying peace peach peaches peaked peaks pearl pearls pearly pears peasant pecker pedal peddle peddling peeing peeking peeling " +
    "peeping peers pegged peking pelvic pelvis penal pending penny pension perch performed performer perish perks perky permit person persona persons " +
    "pesky petals peter peters petrol petting petty phase phone phoned phones phonograph phony photograph photographed photographer photographs " +
    "photography phrase picked pickering picket picking pickle pickled pickles picks picky pictured pictures piece pierce piled piles piling pillow " +
    "pillows pills pilots pimping pimple pimples pimps pinch pinched pinching pines pinned pints piper pipes pissed pisses pissing pistol piston pitch " +
    "pitched pitcher pitches pitching place placed places placing plague plaid plain plains plane planes planet planets plank planned planner planning " +
    "plans plant planted planting plants plaque plaster plastic plate plates platter playback played player players playing plays pleaded pleading " +
    "pleasant please pleased pleases pleasing pledge pliers plight plots pluck plugged plugs plumb plumber plump plums plunged poached pocket pockets " +
    "podium poems poets point pointed pointer pointers pointing points pointy poise poised poison poisons poked poker pokey poking polar poles police " +
    "policeman policemen polices policies policy polite polls polly ponder pooch poodle pools pooped popped popping poppy porch pores portal portals " +
    "porter portion portions ports posed poses posing posse possessed possesses possible possibly postal posted poster posting posts posture potent " +
    "potion potions potter pottery potty pouch pounce pound pounding pounds pouring pours powder powdered power powered powers practiced practices " +
    "praise praised praises prank pranks prayed prayer prayers praying prays preach preaching precious precise prefer preference preferred prefers " +
    "premise premises present presented presenting presents preservation preserved presidency president presidential presidents press pressed presses " +
    "pressing presume pretended pretender pretty prevent prevented preventing prevents previous price prices pride prime prince princes print printed " +
    "printer printing prints prison prisons privileged privileges prize prizes probable probably probe processed processes procession produced " +
    "producer producers produces profession programmed programmer project projected projecting projection projector projects promise promised promises " +
    "promoted promoter prone proper properly property props prosper protect protected protecting protection protector protects prove proved proven " +
    "proves provided provider provides prowl prude prune prying psyche psycho pubic public published publisher puddle puffs puffy puking pulls pulse " +
    "pumped pumping pumps punch punched punches punching punks puppy purchased purchases purely purge purse pursue pushed pusher pushes pushing pushy " +
    "putter putting putty puzzle puzzled puzzles quack qualified qualifies qualify qualities quality quarter quartet queen queer quest quick quiet " +
    "quieter quite quits quitter quota quote quoted quotes rabble rabid rabies raced racer racers races racial racing racism racist racked racket " +
    "radio radios radium radius raffle ragged raging raided raiders raids railing rails rained raines raining rains rainy raise raised raises raising " +
    "raisins rally rambling ranch random randy range ranger rangers ranking ranks ransom raped rapid rapids raping rapist rapper rarely rascal rated " +
    "rates rather rating ratio ration rational rations ratted rattle rattled rattling raven ravine raving reach reached reaches reaching react reacted " +
    "reacting reader readers reading reads ready realized realizes really reaper reason reasonable reasonably reasons receive received receiver " +
    "receives receiving recent reception reckon recognized recognizes recon recorded recorder reduce reduced reduction reeks reeling refer reference " +
    "referred refers refined regal regard regarded regarding region reins reject related relating relax relaxed relaxing relay released releases " +
    "relief relieve relieved relieving remain remainder remained reminder renal render rental rented renting rents repeat repent reprieve required " +
    "requires resent resented reservation reserved residence residency resident residential residents resigned rested resting rests resume retain " +
    "retained retainer retard retarded retrieve retro revere reverence reverse revolting revolution revolutionary revolving rewarded rewarding rhino " +
    "ribbons richer riches ridden riddle rider riders rides ridge riding rifle rigged rigging right rightful rightfully rightly rights rigid riled " +
    "ringer ringing rings riots ripped ripper ripping ripple risen rises rising risking risks risky rites river rivers roach roaches roads roaming " +
    "roaring roars roast roasted robbed robber robbers robbery robbing robes robots rocked rocker rocket rockets rocking rocks rocky rodeo roger rogue " +
    "roles rolled roller rolls roman romeo roofs rookie rookies rooms rooster rooting roots roper ropes roses roster rotating rotten rotting rouge " +
    "rough round rounded rounding rounds route rover rowan rowdy rowing royal royalty rubbed rubber rubbers rubbing rubble rubies rugged ruined " +
    "ruining ruins ruled ruler rules rumble rumbling rummy rumor rumors runaway rundown runner running runny runway rural rushed rushes rushing rustle " +
    "rustling rusty sacked sacks sacred sacrificed sacrifices sadder saddest saddle sadly sadness safely safety sailed sailing sailor sails saint " +
    "saints sakes sales salesman salesmen sally salmon salon saloon salts salty salvage sample sanders sands sandy sanity sarge sassy satin sauce " +
    "saucy savage saved saves saving sawyer saying scale scales scalp scamp scanned scanner scans scarce scare scared scares scarf scaring scarred " +
    "scars scary scatter scattered scene scent scheduled schedules schizophrenia schizophrenic scoop scoot scooter scope score scored scores scoring " +
    "scorn scout scouting scouts scrabble scram scramble scrap scrape scraps scratched scratches scream screamed screamer screams screws screwy scroll " +
    "sealed seals seaman seams search searched searches sears season seasons seated seating seats section sector sedate sedated seduce seduced " +
    "seduction seeds seeing seeking seeks seemed seeming seems select selected selection selective seller selling sells selves semen senate sending " +
    "sends senior seniors senor sense sensed senses sensing sensor sensors sensory sentenced sentences sentry separated separates serge serial series " +
    "serve served server servers serves setting settle settled settlers settles settling seven seventh seventy sever severe sewed sewer sewing sexist " +
    "shack shade shades shadows shadowy shady shaft shake shaken shaker shakes shaking shaky shall shallow shalt shaman shame shank shape shaped " +
    "shapes shaping share shared shares sharing shark sharks sharp sharpen sharper shatter shattered shave shaved shaving shawl sheep sheer sheet " +
    "sheets shelf shell shelling shells shelves sherry shift shifts shilling shine shined shines shining shiny shipped shipping ships shirt shirts " +
    "shock shocked shocking shocks shoes shook shoot shooter shooters shooting shoots shoppers shopping shops shore shores short shorten shorter " +
    "shortly shorts shorty shots shout shouting shouts shove shoved shovel shoving showed shower showing shown shows shred shrewd shrieks shrine " +
    "shrink shrinks shrunk shucks shuts shutter sicker sides siding siege sighing sighs sight sighted sighting sights signed signing signora signore " +
    "signs silly simmer simple simply simulate simulation singer singers singing single singles sings sinister sinking sinks sinned sinner sinners " +
    "sinus sipping sissy sister sites sitter sitting sixes sixth sixty sizes skate skater skaters skates skating skies skill skilled skillet skilling " +
    "skills skinned skins skipped skipper skipping skirt skirts skull skulls skunk slack slacks slain slammed slammer slamming slams slang slant " +
    "slapped slapping slash slashed slate slater slaughter slave slaves slayer sleep sleeping sleeps sleepy slept slice sliced slices slicing slick " +
    "slide slides sliding slight slightly slime slimy sling slipped slipper slippers slippery slipping slips slope sloppy sloth slots slowed slower " +
    "slowing slowly slows slugged slugger slugs slumber slumming slump slums smack smacked small smalls smart smarter smarts smash smashed smear smell " +
    "smelled smelling smells smelly smelt smiled smiles smiley smiling smoke smoked smoker smokers smokes smokey smother smuggle smuggled smuggler " +
    "snack snacks snails snake snakes snapped snapping snaps snatch sneak sneakers sneaking sneaks sneaky sniff snitch snoop snore snoring snort " +
    "snowed snowing snows snowy snuff snuggle soaked soaking soaps soaring sobbing socket socks sodium soften softer soggy solar solved solves sonar " +
    "songs sonic sonny sooner sores sorrow sorry sorta sorting sorts sought sound sounded sounding sounds south space spaces spade spades spank spare " +
    "spared spark sparks sparky spatter speak speakers speaking speaks spear spears specialized specializes specially specialty speck specs speed " +
    "speeding speeds speedy spell spelled spelling spells spend spending spends spent spice spices spicy spies spike spiked spikes spill spilled " +
    "spilling spinal spine spins spiral spite spits spitting splash splits splitting spoke spook spooks spooky spoon spooner spoons sport sporting " +
    "sports spots spout sprained spray sprayed spraying spring springs sprung spunk spying squad square squared squares squash squat squaw squeak " +
    "squeaking squeaks squeaky squeal squealing squeals squid squint squire squirt squish stable stables stack stacked stacks staff stage staged " +
    "stages staging stain stained stains stair stairs stake staked stakeout stakes stale stalk stalked stalker stalking stalks stall stalled stalling " +
    "stamp stamped stand stands staple starch stare stared stares staring stark starling starr starring stars start started starter starting startled " +
    "startling starts starve starved starving stash stashed state stated states stating stats statue statues stature status statute stayed staying " +
    "stays stead steak steaks steal stealing steals steam steamed steamer steaming steed steel steep steer stein stems stepped stepping steps sterling " +
    "stern stick sticker sticking sticks sticky stiff stiles still stimulate stimulation sting stings stingy stink stinker stinking stinks stinky " +
    "stirring stitch stitched stitches stock stocked stocking stocks stoke stoker stokes stole stomp stomped stomping stone stoned stoner stones stood " +
    "stool stoop stopped stopping stops store stored stores stories stork storm stormed storms stormy story stout stove strain strained strains " +
    "straits strand strange stranger strangle strangled strangler strap strapped strapping straps straw straws stray strays streak stream streams " +
    "stretched stretcher stride strife strike striker strikes string strings strip stripe striped stripes stripped stripper stripping strips strive " +
    "stroke strokes stroll strong stronger struck struggled struggles strung strut stuck studied studies studios studs study stuff stumble stumbling " +
    "stump stumped stung stunt sturdy stutter style styles submit sucked sucker sucking sucks suction suede suffer suffers suing suite suited suites " +
    "suits sulking sully sultan summer summit sundown sunny suntan super supper supplied supplier supplies surely surfer surfers surge surprised " +
    "surprises survived survives suspicions suspicious suture sutures swallow swamp swamped swans swarming swear swearing swears sweat sweater " +
    "sweating sweats sweaty swede sweep sweeping sweeps sweet sweeter sweets swell swelling swells swept swift swimmer swine swing swinging swings " +
    "swipe swiped switch switched switches switching swoop sword swords swore sworn swung table tables tablet tablets tackle tacky taffy tagged tailed " +
    "tailing tailor tails tainted taken takeout takeover takers takes taking tales talked talker talking talks taller tally talon tangle tangled tango " +
    "tanker tanks tanner tanning taped tapes taping tapped tapping tardy tarts tasks taste tasted tastes tasting tasty taught taunting tavern taxes " +
    "taxis teach teacher teachers teaches teaching teams tearing tears tease teasing teddy teens teeny telephoned telephones teller telling tells " +
    "telly tempo tempt tended tender tending tends tenor tense tension tenth tents terms terrible terribly terror terrorism terrorist terrors terry " +
    "tested testing tests thank thanking thanks thatcher thats theater theme themes there thereafter thereby theres these thick thicker thief thine " +
    "thing things thingy think thinker thinking thinks thinner thirsty thirty thong thorns thorough those though thread threads threat threats three " +
    "threes threw thrilled thriller throat throats through throw thrown throws thrust thumb thump thumping ticked ticker ticket ticking tickle tickled " +
    "tickles tickling ticks tides tiger tight tighten tighter tightly tights tiles tilly timber timed timer times timid timing tingle tinker tinkles " +
    "tipped tipping tired tires tiring tissue tissues titles toast toasted toaster today toddy token tombs tones tonic tools tooth toots topic topper " +
    "torch torches tortured tortures touch touched touches tough touring tours toward towards towed towel towels tower towers towns toxic toying trace " +
    "traced tracer traces tracing track tracked tracker tracking tracks tract traction tractor trade traded trader trades trading trail trailer " +
    "trailing trails train trained trainee trainer training trains trait traitor traits tramp tramps trance trans transit translated translates " +
    "transmit transmitted transmitter transported transporter trapped trapper traps trash trashed travel traveled traveler trays tread treason " +
    "treasure treasurer treasures treasury treat treated treating treats treaty trees trench trend triad trial trials tribal tribe tribes tribune " +
    "tribute trick tricked tricks tricky tried tries trifle triple tripped tripping trips troll trolls troubled troubles trough truce truck trucker " +
    "trucking trucks trump trunk trunks trust trusts trusty trying tubes tucked tucker tumble tumbling tummy tumor tumors tuned tunes tuning tunnel " +
    "turban turned turner turning turns tutor twain twisted twister twitch twitching tying typed types typing umpire unclean unclear underlay underway " +
    "union unions unite unity unsure updated updates upper upright uptight urban urged urges usher using utter vague valley valleys value valued " +
    "values valve valves vanish vanished vanity vault vector veins vending venting vents venue verbal verge versa verse versed verses version versus " +
    "vested vests viable vials vibes victor viewed viewer viking villa villagers villages vines viola violent violet viper vitals vocal vogue voila " +
    "volts vortex voted voters votes vouch vowed vulture vultures wacko wacky waffle wager wages wailing waist waited waiter waiters waiting waits " +
    "waive wakes waking wales walked walker walking walks wallet wallow walls wally wander wandered wandering wanker wanted wanting wants warden wards " +
    "warmed warmer warming warned warner warning warped warren warts washed washer washes washing waste wasted wasting watch watched watcher watchers " +
    "watches watching water watering waters watts waved waves waving waxed waxing weaken weaker wealth wealthy wearing wears weary weather weave " +
    "weaver wedded wedge wedged weeds weeks weeping weighs weight weights welcomed welcomes wells wench whack whacked whacking whale whales whats " +
    "wheat wheels whence whenever where wherever while whimpering whimpers whine whining whiny whipped whipper whipping whips whiskers whisper " +
    "whispering whispers whistler whistles white whites whitey whoever whole wholly whomever whoops whose wicked widely wider widow widows wiener " +
    "wiggle wilder wildly wiles willing willow willows wills willy wimps winch winding window windows winds windy wines wings winner winners winning " +
    "winter winters wiped wipes wiping wired wires wiring wisely wiser wished wishes wishing witch witches withdraw withdrew withheld withhold witness " +
    "witnessed witnesses witter witty wives wizard wizards wolves woman women wonder wondered wondering woods woody words worked worker works world " +
    "worlds worms worried worries worry worse worst worth would wound wounded wounds wrapped wrapper wraps wrath wreath wrench wretch wright wring " +
    "wrinkled wrinkles wrist write writer writers writes writing wrong wrote yanks yapping yards yearning years yelling yellow yells yield yikes " +
    "yonder yours yourselves youth youthful yummy zillion zipper zones"
  ).split(" "),
);
