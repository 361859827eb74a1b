/**
 * Names of people and places, of six letters and more, that are one slip away from another such name ("Johnson", "Johnston"), folded: next to its
 * neighbour such a name is as likely another name as a misspelling.
 * Source: SCOWL (the word list behind the Hunspell dictionaries), its capitalised words.
 */
export const lookAlikeNames: ReadonlySet<string> = new Set(
  (
    "acadia adkins aegean agustin alberio albert alberto alejandra alexandra alfonso alfonzo alhena alisha alison alissa allison allyson alonzo alpert " +
    "altaic altair alyson alyssa amalia amelia anabel andersen anderson andrea andrei andres andrew andrews angara angela angelia angelica angelina " +
    "angelita anglia angola angora ankara annabel annette anthony antoine antone antoninus antonius antony arafat ararat arcadia arlene arline asmara " +
    "atalanta athena atkins atlanta attica attila aubrey audrey augean austen austin aymara babbitt barbara barber barbie barbra barker barnard " +
    "barnett barrett barrie barron bartok barton bataan batman beatrix beatriz becker becket beckley beeton behring benita bennie benson benton berber " +
    "berenice berger bering berlioz berlitz bernard bernice bernie bertie bettie bettye beverley beverly bianca bismarck bismark blanca bloomsburg " +
    "bloomsbury bobbitt bolshevism bolshevist bolton bonita bonnie borden bordon boston boswell bowell bradley bradly branden brandi brando brandon " +
    "brandt brandy brendan brennan brenner brenton breton briana brianna bridger bridges bridget britannia britannica britney briton brittney browne " +
    "brownie bruckner brynner buckley buckner buddhism buddhist burger burgundian burnett burton burundian cagney calgary callaghan callahan callao " +
    "callas calvary calvinism calvinist cameron cameroon candace candice candide cannon canton cantor capablanca capone capote cardin carina carissa " +
    "carlene carlin carlson carlton carmela carmella carney carolingian carolinian carrier carson carter cartier carver casablanca casandra caspar " +
    "casper cassandra castor castro caxton cecelia cecilia chanel chaney charity charlene chasity cheney chicago chicano christian christie christina " +
    "christine christmastide christmastime christoper christopher chrystal chumash chuvash clapton clarissa claudius clausius clayton clemens clement " +
    "clements clemons clifton clinton clojure closure coleen colleen colombia coloradan coloradoan columbia communism communist conley cooley cooper " +
    "copeland copland copley cordelia corina corine corinne cornelia corrine cowley cowper crater cristina crowley crystal currier dalian dalton " +
    "damian damien damion danial daniel dannie danton darnell darrel darrell darren darrin darryl darwin darwinism darwinist dayton deanna deanne " +
    "deidre deirdre delbert delmar delmer delores denton derick derrick dewayne dianna dianne dilbert dionne dodgson dodson dolores dominica dominick " +
    "donnie dorothy dorset dorsey dorthy dotson dunant durant dutchman dutchmen dwayne earlene earline earnest earnestine edgardo edmond edmund " +
    "eduardo edwardo edwards elanor eleanor elinor elisabeth elizabeth elmira elnora elvira emanuel emmanuel englishman englishmen englishwoman " +
    "englishwomen ernest ernestine escher estela estella esther eugene eugenie everest everett farrell felecia felice felicia felipe ferrell fijian " +
    "finlay finley fischer fisher forest forester forrest forster foster france francesca francis francisca franck franco francois frankfort frankfurt " +
    "frederic frederick fredric fredrick freida frenchman frenchmen frenchwoman frenchwomen frieda friedan friedman fujian gaelic galatea galatia " +
    "gallic gantry gardner garner gentry georgia georgian georgina gerald gerard gibbon gibson gilliam gillian gilligan ginsberg ginsburg glenda " +
    "glenna glover godard goddard goldman gonzales gonzalez goodman gordon gorgon granada greece greene grenada gropius grotius grover guiana guyana " +
    "halley hallie halsey handel hansel hansen hanson harbin hardin harlem harley harvey hattie hawking hawkins haywood hebert helene hellene " +
    "hellenism hellenist henley hensley henson heracles herakles herbart herbert herschel hersey hershel hershey heston hettie heywood higgins hilary " +
    "hillary hilton hinton hoffman holley hollie hooker hooper hoover hopper horacio horatio houston hubert huffman huggins hummel hummer hurley " +
    "huston hutton huxley iceland ireland irishman irishmen irishwoman irishwomen irvine irving isabela isabella ishmael islamism islamist ismael " +
    "ismail israel izanagi izanami jacklyn jaclyn janette janice janine jannie jansen japanese jarred jarrod javanese jeanette jeanie jeanine jeanne " +
    "jeannette jeannie jeannine jefferey jeffery jeffrey jeffry jenifer jennie jennifer jensen jerald jerold jerrod jerrold joanna joanne johanna " +
    "johnathan johnathon johnie johnnie johnson johnston johnstown jolson jonathan jonathon jonson justice justine kahlua kailua karina katharine " +
    "katherine katheryn kathrine kathryn katina katrina keaton keenan keller kelley kelsey kennan kenneth kennith kenton kenyan kenyon kepler " +
    "kimberley kimberly kingston kingstown kinney kinsey kirsten kristen kristie kristin kristine kroger kruger lakeisha lakisha landon larsen larson " +
    "lassen lassie latasha latina latino latinx latisha latonya latoya laurel lauren laurence lawrence lawson lawton layton lenard leninism leninist " +
    "lenora leonard leonel leslie lessie lester leticia letitia lichtenstein liechtenstein lilian lillian lindsay lindsey linton lionel lipton lisbon " +
    "lister liston litton london loraine lorena lorene lorentz lorenz lorraine louella lucian lucien lucile lucille lucite luella lyndon lynette " +
    "lynnette mackinac mackinaw madeira madeleine madeline madera maggie mahler maigret mailer mainer malian malinda mallory malory manama mandela " +
    "manley manuela maoism maoist maratha marcel marcia marciano marcie marcos marcus margaret margie margret marian mariana marianne mariano marina " +
    "marine marion marisa marissa marius marley marlin marlon maronite marsha martel martha martian martin martina marvin marxian marxism marxist " +
    "maryanne masonite master mather matheson mathew mathews mathewson mathias mattel matthew matthews matthias maurice maurine maxine mazama melinda " +
    "melisa melissa mellon melton melvin mendel mendez mercia merlin merton mervin methodism methodist michael micheal michel michele michelle " +
    "middleton middletown milford miller millet millie millikan milton miltown miriam mirzam mister mitchel mitford mohammad mohave mojave mollie " +
    "monterey monterrey morison morley mormon morphy morrison morrow morton moseley mosley moulton moussorgsky mouton mueller muenster muhammad mulder " +
    "muller mulligan mullikan munster murcia murine murphy murrow mussorgsky nanette nelsen nelson nicholas nichole nichols nickolas nicolas nicole " +
    "nielsen nigerian nigerien norseman norsemen northrop northrup oliver olivier orlando ostwald oswald paleocene paleogene parana paterson patrica " +
    "patrice patrick patterson pauline pauling permian persian petersen peterson philby philip philips phillip phillips philly pickett pierce pierre " +
    "platonism platonist poiret poirot porter potter puckett purana purina rachael rachel rachelle raleigh ramsay ramsey randall randell raphael " +
    "rayleigh reading redding reinaldo reynaldo richie rickie rivera riviera roberson roberto roberts robertson robeson robson rochelle roderick " +
    "rodgers rodney rodrick rodriguez rodriquez roentgen rogers roland rolando rolland romano romans romney rontgen rooney rosalyn rosanne roslyn " +
    "rowland roxanne sabina sabrina sahara saigon samara sampson samson sanders sandra sanford sanger sankara sargon satanism satanist saunders " +
    "saundra schultz schulz scotchman scotchmen scotchwoman scotchwomen scotsman scotsmen scotswoman scotswomen selena serena shaanxi shankara shanna " +
    "shanxi sharon sharron shaula shauna shawna sheila shelby sheldon shelia shelley shelly shelton shepard sheppard sheratan sheraton sherry " +
    "shintoism shintoist sidney silvia simpson sinbad sindbad singer snider snyder sondra sonora spencer spencerian spenser spenserian sperry stafford " +
    "stamford stanford stanton staunton steinem steiner stephan stephen sterling stirling sudanese summer sumner sumter sundanese susana susanna " +
    "susanne suwanee suzanne swanee sydney sylvia syriac syrian tabatha tabitha tainan taiwan tamara tameka tamera tamika tammie taoism taoist tehran " +
    "terence teresa terran terrance terrence thales thames theresa thompson thomson tirolean tommie torrance toyoda toyota trajan trojan tucson tuscan " +
    "tuscon tyndale tyndall tyrolean valarie valerie vasquez vazquez velasquez velazquez virgie virgil wagner walker waller wallis walter walters " +
    "walton warner waters weddell weller welshman welshmen wendell wesson weston whitefield whiteley whitfield whitley whitney wigner wilder wilfred " +
    "willis wilmer wilson wilton winfred winifred wollongong woodard woodward woolongong zachariah zachary zachery zechariah zionism zionist"
  ).split(" "),
);
