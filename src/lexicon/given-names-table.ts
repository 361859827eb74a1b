/**
 * Given names of many countries, folded, in print order of the alphabet; a name in both lists is given to women and men.
 * Made by `npx vitest run --update test/lexicon/world-tables.test.ts`; not to be edited by hand. Source: @faker-js/faker (MIT).
 */

export const femaleGivenNames = `
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abagail abak abaka abakan abakay abani abar
abbey abbie abbigail abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abi abibatou abigaelle abigail abigale abigayle abilay
abimbola abiola abluc abosede absar aby acacie acanthe acela acelya acig acik acilay acilia acuk ada adah adalan adalbaude adalberta adaldi
adalgisa adaline adalmis adalsinde adama adar adas adaugo adberilgen addie addison addolorata ade adebankole adebola adebukola adedaramola
adedoyin adegrine adel adela adelaide adelajda adelasia adele adelia adelie adelina adeline adell adella adelle adeltrude adelya adenike
adeola adepeju adesewa adesua adetoke adetoun adiguzel adik adikutlu adikutlutas adile adina adli adlibeg adolphie adonise adraman adrastee
adrehilde adria adriana adrianna adrien adrienne adsiz adunni adwitiya adwoa afia afitap afra afsar afsin afton afua agabay agakagan agalak
agape agata agathe agca agilberte aglae aglamis agnane agneflete agnes agnese agneta agnieszka agostina agrata agrippine agrypina agustina
ahalya ahenk ahilya ahlem aicha aida aileen aimee aino aisha aishani aissa aissata aissatou aisyah aiyana ajeng ajoke akas akata akbas akbay
akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan aki akibudak akim akkun akkunlu akkurt akkus akofa akorfa akos
akosua akpira akshainie akshata akshita aksungur aktan akua akula akumaa akunna ala alaba alaban alaboru aladag aladogan alaina alaine alais
alakurt alana alanis alanna alayna alayunt alayuntlu alba albane alberade alberta alberte albertha albina alcidie alcina alcine alcyone alda
aldegonde aldemir aldigerey aldogan alea aleen alejandra alejandrin aleksandra alena alene alessa alessandra alessia aleth aletha alexa
alexandra alexandrea alexandria alexandrine alexane alexanne alexia alexie alexine alexis alexys aleyna alfonsa alfreda algu ali alia alica
alice alicia alicja alida alienor aliette alika alima alimga alina aline alisa alisha alison alissa alivia alix aliya aliyah aliza alize
alka alkaboluk alkaevli alkan alkasi alkis allegra allene allie allison ally alma almila almira aloise aloyse alpagut alpamis alparsbeg
alpata alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alpertunga alpgerey alphonsine alpike alpilig alpis alpkara alpkuluk alpkutlu
alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alta altankagan altankan altay altea althea
althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara altuga alva alvena alvera alverta
alvina alvis alya alyce alycia alysa alysha alyson alyssa alysson ama amabela amac amahle amalia amaliane amalie amalthee amanda amande
amandine amani amante amara amarande amaranthe amari amaryllis amata amaya ambar amber ambra ambre ambroisie amelia ameliane amelie ameline
amely amelya america amethyste ami amie amina aminat aminata aminte aminu amira amiya amodini amoke amope amparo amrak amrita amritambu amul
amy amya ana anabel anabelle anaelle anahi anais anala anamika ananda anandamayi ananta anar anasooya anastasia anastasie anastazja anasuya
anatolia anatolie anceline ancilla ancuk andac andariman andrea andreane andreanne andree andromeda andzelika anemone anette angadreme angel
angela angele angelica angelina angeline angelique angelita anggun angie angilberte ani anicee anicette anika anila anise anissa anita aniya
aniyah anja anjali anjushree anjushri anka ann anna annabel annabell annabella annabelle annagrazia annalena annalise annamae annamaria
annamarie annapurna anne anneke anneli annelie annemarie annemijn annetta annette anni annie annika annikki annonciade annunziata anny anouk
ansberte anshula ansley anstrudie antea anthelmette antigone antoinette antonella antonetta antonette antonia antonietta antonina antonine
anuja anusuya anwesha anya apa apak apatarkan aphelie apollina apolline apollonia appia aprancur april apsara aquiline ara arabella arabelle
araboga araceli aracely arademir aral arame arbay arbuz arcadie archange arcuk arda ardella arden ardic ardith arely argelia argil argine
argu argun ari ariadna ariana ariane arianna ariboga aricie ariel arielle arik arikagan arikdoruk arike arin arinc arinola arkin arkis
arlene arlette arlie armagan armance armande armandine armani armeline armelle armida armide armine arnac arnaude arpat arsal arsenie arsil
arsinoe arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun artemis artemisa arthurine artuk artukac artut aruk aruna arvilla
arwen arya aryanna asa asake asan asanboga asantudun asantugrul asartegin asceline ascension asel asella asha ashlee ashleigh ashley ashly
ashlynn ashton ashtyn asia asig asikbulmus asiya aslesha aslim asri assomption assunta asta astalogul astarte asterie astou astree astrid
astride asuela asug asuk asya atac atakagan atalan ataldi atalmis ataman atanasia atasagun atasu atberilgen athalie athanasie athena
athenais athina atigay atikutlu atikutlutas atila atilgan atim atimer atinuke atis atli atlibeg atlikagan atmaca atmaja atreyee atreyi atsiz
atta atuncu aube aubertine aubree aubrey aude audeline audie audra audreanne audrey august augusta augustina augustine aulia aure aurelia
aurelie aurelienne aurelle auriane aurora aurore ausilia ausiliatrice austyn autumn auxane ava avani avantika avar ave aveline avery
avigaelle avis avluc avoye awa awero awesi axeline axelle aya ayaci ayana ayanda ayas ayaz aybalta ayban aybars aybeg aydarkagan aydinalp
aydogan aydogdu aydogmus ayebatari aygirak ayinke ayiz ayizdag ayize aykagan aykal aykurt ayla ayleen aylin ayluc ayluctarkan ayma aymardine
aymonde ayoka ayomide ayomikun ayotude ayren ayruk aysar ayse aysil aytak ayu ayushmati aza azak azalea azalee azban azelia azelie azeline
azgan azganaz azil azra azzurra baaba baala babette babila babir babur baby bacara baccayman bacman badabul bade badruk badur baga bagaalp
bagaisbara bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas
baidehi baijayanti bailee bailey bakagul bakir bakirsokum baksi bala balaban balaka balakatay balamani balamir balcar baldu balin balkik
balta baltaci baltar baltir baltur bambina bamsi bangu banna barak baraktore baran barbara barbe barbeg barboga barbol barbro barbulsun
barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bargan barimtay barkan barkdogdu barkdogmus barkdurdu
barkdurmus barlibay barmaklak barmakli barman bars barsbeg barsboga barsgan barskan barsurungu bartolomea basademir basak basan basanti
basanyalavac basar basat basbug basci basgan basilia basilisse baskin baskirt baskurt basmil bassilla bastar basti bastugrul basu basut
bathilde batilda batrak batuk bay bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur
bayik bayincur baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayri bayrin bayruk baysungur baytara baytas
bayuncur bayur bayurku bayutmus bayuttu bazir beata beatrice beatriz beatrycze beau beaulah beceapa beckem becky bediz bedran beg begarslan
begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun
behrem bek bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker beklemis bektur bela belcim belcir belek belemir belgi
belguc belina belinda bell bella belle belma beltir beltun benedetta benedicte bengi bengu beniamina benice benigna benli benlidemir bente
benthe benvenuta berangere berceste bercin berdibeg berendey berenice berginsenge bergu berinay berit berke berkis berkyaruk bermek
bernadetta bernadette bernadine berneice bernice berniece bernita berran berre berry berta bertha berthe bertille berva beryl besentegin
besra bessie betania betemir beth bethany bethel betina betsy betta bette bettie betty bettye beulah beuve beverly beyizci beyrek beyrem
bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibi bibiana bibianna bice bicek
bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci
bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik billie bilva bilwa binbegi bindir bineta binta bintou
birdie birgitta birgitte blair blanca blanche blandine bobbi bobbie boga bogac bogacuk bogde boge bogu bokde boke bolatito boldaz bolen
bolmus bolsun bolukbasi bolun boluwatife boncuk bonek bonge bongul bongulboga bonita bonnie boran borcul borlukcu bornak bortecine boru
borubars borusengun bowie boyan boyankulu boylabaga boylabagatarkan boylakutlutarkan bozan bozboru bozdogan bozkurt bozkus bozok brandi
brandy breana breanna breanne brenda brenna bria briana brianne bridget bridgette bridie brielle brigida brigitta brigitte brionna brisa
britney britt brittany brook brooke brooklyn brown bruna brunehaut brunehilde brunilde bryana brygida bucan bucur budag budak buddhana
budunlu budus budustudun bugday bugduz bugduzemen buge bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac
bukebuyruc bukey buktegin bukusboga bulacapan bulah bulak bulan buldur bulgak bulmaz bulmus buluc bulug buluk bulus bumen bumin bunmi bunsuz
bunul burcak burdette bure burgucan burgut burkay burkek burkut burluk burnice burslan burulday burulgu burunduk busayo busisiwe busulgan
butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba cabdar cabli cabus cagil cagla caglayan
cagribeg cagritegin cagru caitlin caitlyn calapkulu caleigh cali calista callie calogera calpurnia camelia camila camilla camille camryn
camylle candace candice candida canel cangul cankiz cannur cansel cansin capitolina capucine cara carey caridad carina carine carissa carla
carlee carley carli carlie carlijn carlota carlotta carmel carmela carmella carmen carol carola carolanne carole carolin carolina caroline
carolyn carolyne carrie carroll cary casandra casey casilda casimira cassandra cassandre cassidy cassie cassiopea cataleya catalina catena
caterina catharina catharine catherine cathrine cathryn cathy cato catrin cayla cebe cecelia cecile cecilia cecilie cecylia celeste
celestine celia celina celine celinia cemen cemgen ceren cesminaz ceyda ceykun ceyla ceylan ceylin ceylinaz chakrika chanda chandani chandi
chandini chandira chandler chandni chandra chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa
chandravati chanel chanelle chantal chapala charity charlaine charleen charlene charley charli charlie charline charlotta charlotte
charumati charvi chasity chatura chaya chayenne chelsea chelsey chelsie cherechi cheryl chesley cheyanne cheyenne chiamaka chiara chimamanda
chinyere chitrali chitramala chitrangada chizoba chloe christa christelle christiana christiane christie christin christina christine
christy chyna ciaobella ciara cicek cicem cici cielo cierra cigdem cilasun cilay cilenti ciler cilvenaz cimen cindy cinta cinthia cinzia
cirilla cise cisem cisil citlalli citra clair claire clara clarabelle clare clarissa clarisse claude claudia claudie claudine clelia clelie
clemence clementina clementine clemenzia clemmie cleo cleofe cleopatra cleora cleta clio cloe clorinda clotilde cobulmak coco cocukboru
cointa cokramayul coline colleen collien colman colomba colpan colu comfort concepcion conception concetta conchita connie consolata
constance consuelo cora coralie coraline cordelia cordia cordie corene corentine corine corinna corinne cornelia corrine cortney cosima
costanza coty coumba courtney creola crescenzia cristal cristiana cristina crocefissa cronida cruz crystal crystel cunegonda cuzia cydney
cynthia cyra cyrielle daantje dado daevi daevika dafne dagmar dahlia daija daisha daisy dakota daksha dakshayani dalida dalila dalima dallas
damaris damayanti damiana damilola damla damola dana dani daniela daniella danielle danika danique dannie danyka daphne daphnee daphney
darasimi darby daria darian dariana darla darleen darlene darshwana dasia davina dawn dayana dayna deanna debbie debora deborah debra dee
deeksha deepali deeptimayee deeptimoyee defne degna deja dejah delaney delfina delia delilah delinda delizia dell della delores delpha
delphia delphine delta demet demetria demetris demi dena denise deniz deodata derin derya desdemona desiderata desiree dessie destan destany
deste destinee destiney destini destiny devan devangana devani devasree devi devika devon devota devyn dewi dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhara dharani dharitri dhatri diah diamante diamond dian diana diane dianna dianne dianora diarra dicle diclehan didem diede
dieke dieudonnee dieynaba diksha dilan dilara dilay dilberay dilek diler diletta dilhan dilruba dina dinda diodata dionisia dior dipali diri
ditya divya dixie dizik djenna doda dolly dolores dolunay domenica dominique donata donatella dondu donna dora dorcas doreen dorian doriane
dorine doris dorit dorota dorotea dorothea dorothee dorothy dorris dortha dorthe dorthy douce dovie doyinsola draupadi druina dua duduzile
dulari dulce dulina dunya durdane durga durgeshwari durriye duru dururbunsuz dusty duygu dwi dyah earlene earline earnestine easter ebba ebe
ebiere ebin ebony ebren ebru ebunoluwa ece ecem ecrin eda edda edelberga eden edil edith editta edmee edna eduarda edvige edwina edyta edyth
edythe eef eefje eeva efe effie eftalya egizia egle egrim eileen eka ekaparnika ekec ekim ekin ela elaide elaina elaine elakshi elanur elcin
elda eldora elea eleanor eleanora eleanore electa elena elene eleni elenor elenora eleonora eleonore elettra elfrieda eli elia eliabeth
eliana eliane elide elif elimena elin elina eline elinor elinore elisa elisabet elisabeth elisabetta elise elisea elisha elissa eliza
elizabeth elize elkin ella elle ellen elli ellie ellis elly elma elmas elmira elna elnora eloa elodie elody eloisa eloise elouise elsa else
elsie elta elti elva elvan elvera elvia elvie elvina elvira elwira elynn elyse elyssa elza elzbieta emanuela emanuelly emel emelia emelie
emeline emely emerald emerance emerencie emery emie emilia emiliana emilie emily emine emma emmalee emmanuelle emmelie emmely emmi emmie
emmy emory ena enakshi endah enid enie enimia eniola enise enna enola enrica enya era eracla erdeni erdenikatun erdeniozuk erentuz ergene
ergenekatun erica ericka erika erin erinc erke erma ermelinda ermen ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ersilia
erten ertenozuk eryn esen esenbike eser esha eshana eshita esi esin esma esmee esmeralda esmeray esperanza esra essie esta estefania estel
estela estell estella estelle ester estera esterina esther estrella etha ethel ethelyn ethyl etil ettie eudokia eudoksja eudora eudoxie
eufemia eufrasia eugenia eugenie eula eulah eulalia eulalie euna eunice euphrasie euridice eusebia eusebie eutalia eva evalyn evangelina
evangeline eve evelien eveliina evelin evelina eveline evelyn evelyne evi evie evin evsen evy ewa ewatomi ewelina eyiz eylul eyram eysan
fabiana fabienne fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa faith faizah famke fannie fanny fanta fantine fara farah
fardau farhunnisa fathonah fatim fatima fatimata fatma fatos fatou fatoumata fausta faustine fay faya faye fayen fayenne fazilet febe febi
febriana febrina federica fedora fehime fehintola felicia felicie felicita felicitas felicity felina feline felipa fem femke femm fenja
fenna fenne ferah feray ferda ferdynanda feride feriha fern fernanda ferne feyza fiammetta fibikemi fidan fieke fien fiene fiep figen
fikayomi fikriye filipa filippa filiz filomena filou fily fine finia finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs fitri
fitria fitriani flaminia flavia flaviana flavie fleta fleur flo floor floortje flora flore florence florencia florencja florentine floriana
florida floridia florie florina florine flossie floy foca folashade fortunata fortunee fosca franca france frances francesca francette
francia francine francis francisca franciszka francoise franka frankie franziska freda frederike frederique freeda freida freja freya frida
frieda friederike fuldem fulden fulvia fulya funda fureyya furuzan fusun gabriela gabriella gabrielle gadis gaelle gaia gail galatea gamze
ganesha garance garnet garnett gasti gaudenzia gautami gawati gayatri gaye gayle geeta geetanjali gelin gelincik gelsomina geltrude gemine
gemini gemma generosa genesia genesis geneva genevieve genoveffa genoveva genta georgette georgia georgiana georgianna georgina geraldine
gerberge gerda germaine germana gertruda gertrude ghaliyati ghita gia giacinta giada gifty gigi gigliola gilda giliola gillian gina ginevra
ginewra ginger gioacchina gioconda gioia giorgia giovanna girija girja gisele gisella gisselle gita gitanjali gitte giuditta giulia giuliana
giulitta giuseppa giuseppina giusta gizem gladyce gladys glenda glenna glennie gloria godeberta godiva gokben gokboru gokce gokcegol gokcen
gokcicek goknur goksin golda golden gonca gonul gorun gozde grace gracie graciela gracja grayce grazia graziana graziella gregoria greta
gretchen griselda gry guadalupe gudrun guenda guendalina guenievre guher guilhemine guillemette guillermina gul gulbahar gulben gulcin
guldem gulden guldeste gulegen gulemen gulen guler gulgun gulnaz gulpembe gulriz gulsen gulumser gumus gun gunay guncicek gundelinda
gundogdu gundogmus guner gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gunyaruk gurcan gussie gustavine guusje guven guvercin
guzey gwen gwenaelle gwendolyn haby hadley hafsa hafshah hailee hailey hailie hale haleigh haley halie halima halle hallie hamima hamsini
hana handan hande hani hanna hannabel hannah hanne hannele harinakshi harita harley harmony harriet hasna hassie hattie haven hawa hayal
hayat haylee hayley haylie hazan hazel hazle heather heaven hedda hedvig heema heidi helen helena helene helga helin helle hellen heloisa
heloise hendrika henrietta henriette henrike henryka hermina hermine herminia herta hertha hester hesti hettie hidaya hilal hilda hildegard
hillary hilma himadri himani hippolyte hira hiranya hlengiwe hollie hollis holly honorine hope hortense huguette hulda hulya humaira humeyra
huner ianira ibironke ibukunoluwa icha icie iclal ida idea idell idella idil idowu ifa ifeoluwa ifeoma iffet ifunanya iginia ika ikbal ikeme
ikicitoyun ila ilacin ilaria ilayda ilbilge ilda ildegarda ildegonda ildike ileana ilene ilenia ilgegu ilgin ilia iliana ilkben ilke ilknur
ilksen ilkyaz ilona ilsa ilse ilva ima imani imelda imge imke immacolata imogen imogene imoleoluwa imran imrem ina inanc inara inaya inc
inci incoronata indah indira indy ines inez inga inger ingrid inka inkeri innocenza intan inyoni iolanda iole iona ione ionne ipek ira
irawati irem iremide irena irene iretioluwa iriana iride irina irinc irinckol iris irma irmak irmeli irmina irtis isa isabeau isabel isabela
isabell isabella isabelle isabelly isadora ise iseult iside isidora isig isik isil isilay isin isioma isis isisa isla ismerie isobel isotta
isra italia itil itir itunuoluwa itzel iva ivah ivetta ivonne ivory ivy iyabode iyadunni iyanuoluwa iyik iyiktag iyinoluwa izabela izabella
ize izel izolda izzy jabulile jacey jacinthe jackeline jackie jacklyn jacky jaclyn jacoba jacqueline jacquelyn jacynthe jada jade jaden
jadwiga jadyn jaeden jaelynn jaida jaiden jailey jailyn jaimini jaimy jakayla jakubina jale jalou jalyn jamalia jamey jamie jamila jammie
jan jana janae janaina jane janelle janessa janet janice janie janin janina janine janis janiya janna janne janni jannie jany jaquelin
jaqueline jara jasmijn jasmin jasmina jasmine jaunita jaya jaycee jayda jayde jaylan jaylin jaylinn jayme jayne jazlyn jazmin jazmyn jazmyne
jazz jazzlyn jazzlynn jean jeanette jeanie jeanne jeannette jeannie jehanne jelita jella jena jenifer jenna jennie jennifer jennings jenny
jennyfer jensen jente jess jessica jessie jessika jesslyn jesslynn jessy jessyca jet jette jettie jewel jewell jil jill jillian jinte jinthe
jip joan joana joanie joann joanna joanne joannie joanny joany jocelyn jocelyne jodi jodie jody joelina joeline joelle johanna johanne
johnnie jolayemi joleen jolie jolien jolijn jolin jolina joline jona jonah jonna jordan jordane jordyn josefa josefien josefin josefina
josefine josephin josephine josiane josianne josie josy joy joya joyce jozefina juana juanita jude judith judy judyta jula jule jules juli
julia juliana juliane julianne julide julie julienne juliet juliette julika julina julita juna june juno justice justina justine justyna
juul jyoti jyotsana kaarina kacey kaci kacie kader kadiatou kadriye kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn kaja kaleigh
kaley kali kalinda kallie kalpana kalyani kama kamala kamaria kamelya kamila kamile kamille kamla kamryn kamuran kanchan kanci kani kania
kanishka kanti kapgar kara karaca karak karelle karen kargilac kari kariane karianne karimah karin karina karine karla karlee karley karli
karlie karligac karlijn karlotta karolann karoliina karolina karoline karson kartika kasandra kasey kashyapi kasiyah kassandra katariina
katarina katarzyna kate katelin katelyn katelynn katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katie
katja katlyn katlynn kato katrin katrina katrine kattie katun katunkiz katy kay kaya kayacik kayca kaycee kayden kayla kaylah kaylee
kayleigh kayley kayli kaylie kaylin kaynak kayra kazanc kazkatun keara keeley keely keet kehinde keira keisha kekik keklik kelley kelli
kellie kelly kelsi kelsie kendall kendra kenna kennedi kennedy kensi kenya kenyatta kenza kepez kerry kerstin kesme kevser keyken kezia
kezlik khadidiatou khadija khady khanyisile khethiwe khoudia khulekani kiana kiandra kianna kiara kiarra kiera kikelomo kiki kiley kim
kimberley kimberly kine kira kirana kiraz kircicek kirgavul kirsten kirstin kismet kitty kivanc kiymet kizdurmus klara klaudia klementyna
kleopatra konstancja kopano koralia korinna kornelia kris krista kristen kristi kristian kristie kristiina kristin kristina kristine kristy
krystal krystel krystina krystyna ksawera ksenia kumari kumru kumuda kyara kyla kylee kyleigh kylie kyllikki kyra lacey lacy laila laisha
lakshmi laksita lala lale lalita lamia lana lane laney lara laras larissa larue larysa latife latika latoya laura laurane laure laureen
laurel laureline lauren laurence laurencja laurene laurentyna lauretta lauriane laurianne laurie laurine laury lauryn lavada lavanya lavern
laverna laverne lavina lavinia lavon lavonne lawrencia laxmi layla layne lea leah leana leandra leann leanna leanne leatha leda lee leela
leena leigh leila leilani lela lelah lelia leman lemide lempi lena lene leni lenia lenja lenna lenne lennie lenora lenore lenya leola leona
leone leoni leonia leonie leonilda leonne leonor leonora leontina leopoldine leora lera lerato lerzan lesley leslie lesly lessie lestari
leta letha leticia letitia letizia levke lexi lexie lexus leyla lia liah liana libbie libby liberata liboria licia lida lidania lidia lidya
lieke lien liene lieve liisa lila lili lilia lilian liliana liliane lilianna lilith lilla lilli lillian lilliana lillie lilly lilou lily
lilyan lina linda linde lindsay lindsey line linn linne linnea linnie lintang lis lisa lisann lisanne lisbeth lise liselotte lisette litzy
liv liva livia liviana liya liyana liz liza lize lizeth lizz lizzie lizzy loa lodovica loes lois lola lolita loma london lone lonie lora
loraine loredana loreen lorella loren lorena lorene lorenza loretta lori loriana lorine lorna lorraine lot lott lotta lotte lottie lou loua
louisa louise lourdes louvenia lova lovisa loy loyal loyce luana luca luce lucia luciana lucie lucienne lucile lucilla lucille lucinda lucja
lucrezia lucy ludie ludivine ludovica ludwika lue luella luigia luisa luise luiza luka lukhona lula lulu luminosa luna lune lungelo lupe
lura lurline luus luz luzie lya lyda lydia lydie lykke lyla lyn lynda lynette lynn lynne lyric lysanne maaike maan maarit maartje mabel
mabelle mable macaria macey maci macie mackenzie macy madaline madalyn maddalena maddison madeleine madelief madeline madelyn madelynn madge
madhuri madie madilyn madisen madison madisyn madita madleen madlen madonna madyson mae maegan maeve mafalda magali magda magdalen magdalena
maggie magnolia maguelone maguette mahaut mai maia maica maida maija maike mailin maimouna maimunah maira maite maiya maja makayla makenna
makenzie mala malati malena malene malia malika malin malina malinda mallaury mallie mallory malou malti malvina malwina mamie mandaakin
mandakini mandy mangala mangalya mani manisha manjusha manon manuela mara marah marana marcela marcelina marceline marcella marcelle marcia
mare mareike mareme maren mareta margaret margareta margarete margarett margaretta margarette margarida margarita marge margherita margie
margot margret marguerite mari maria mariah mariam mariama marian mariana mariane marianna marianne maribel marica maricarmen marie marieke
mariela mariella marielle marieme marietta marika marilena marilie marilou marilu marilyn marilyne marina marine marinella marinetta marion
marisa marisol marissa marit marita maritza marja marjatta marjolaine marjorie marjory marla marlee marleen marlen marlena marlene marley
marli marlie marlin marly marrit marsha marta marte martha marthe martina martine martyna maruta marwa mary maryam maryann maryjane maryna
maryse marzia massima mathilda mathilde matilda matilde mattie matylda maud maude maudie maura maureen mauricette maurine mavis mawuena
mawusi maxellende maxi maxie maxima maxime maximillia maxine may maya maybell maybelle maye maymie mayra maysa mayte mazie mbalienhle
mckayla mckenna mckenzie meagan meaghan meda medina medine meena meenakshi megan megane meggie meghan mehtap meike meire melani melania
melanie melany melba melda melek melike melina melinda melis melisa melisande melissa melissandre melitina mellie melodi melodie melody
meltem melvina melyna melyssa menaka menka menodora meral mercede mercedes mercia meredith merel merete meric merih merl merle merlin
merritt mertie merve meryem messalina meta mette meyra mhambi mia micaela michaela michale michalina michel michela michele michelle mieke
mihriban mikaela mikayla mikki mila milan milana mildred milena miley milla mille miller millicent millie milly milou mimma mina minakshi
mindy mine minerva minervina minna minnie mira miracle miranda miray mireille mirella mireya miriam mirja mirre mirta mirte mirthe misra
missouri misty mittie moa mobolaji modesta modupe mofifoluwa mohana mohini moira moisette mojisola mojisoluwa mollie molly mona monde monica
monika monique monroe monserrat monserrate montana moradeke morayo morena morenike morgan morgana morgane moriah morolake mosinmileoluwa
mossie mosunmola motunrayo moyosore mozell mozelle mpho mthunzi muesser muge mujde mujgan mukaddes munevver muriel murl murphy mutia mya
myah myla mylene myra myriam myrl myrna myrthe myrtice myrtie myrtis myrtle nabila nada nadege nadia nadine nadja nadzieja naemi najwa nakia
nalan nalini nancy nandi nanna nannie naomi naomie natalia natalie natalina natasha nathalie naura nayeli naz nazan nazli ndondoloza necla
nedra neele neeltje neha nehir neiva nela nelda nele nella nelle nelli nellie nelly nena nene neoma nerea nergis neslisah nesrin nettie neva
nevin nevra nhlakanipho nia nichole nicla nicola nicole nicoletta nicolette nicoline nida niene nienke nigar nihal nihan nika nike nikita
nikki nikkie nikola nil nila nilam nilde nilgun nimakoah nimas nina nine ninfa ninioluwa ninthe nisa nisan nives nkosingiphile noa noami noe
noelia noella noelle noemi noemie noemy nofoto nokuthula nola nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko noor noortje nora
norah nore norene norina norma nour nova novella novi noviana novita nowi nozipho nqobile nthabiseng ntokozo ntombizodwa nubia nuccia nukhet
nunziata nur nural nuran nurgul nursel nurseli nurul nya nyah nyasia nynke obioma oceane ocie octavia oda odessa odetta odette odie odile
odilia odunayo ofelia ojaswini okiki oksan ola oladara olajumoke olamide olaoluwa olasunmbo olatunbosun olayinka olcay oleta olga olimpia
olinda oliva olive olivia oliviera oliwia ollie ololade olufeyisayo olufunke olufunmilayo olusola olutomiwa oluwakemi oluwasemilore
oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise olympe oma omana omawunmi ombline ombretta
omobolanle omodunni omolabake omolara omolola omosalewa omotara omotola omotolani omotoun omowumi ona ondina onesta oni onie onome onorata
onorina oormila opal opalina opaline opemipo opeoluwa opeyemi ophelia ophelie ora orchidea oreofe oriana oriande oriane orie orietta orlane
ornella orpha orsola orsolina ortensia orvokki osanna otilia ottilia ottilie oumayra oumou ova oya oyenike oyindamola oyindasola oyku ozanne
ozden ozella ozge ozlem ozlen oznur padma padmi paige paivi pakize palladia palma palmazio palmira pam pamela pansy paola paramita paris
parla parvati pascale pat patience patricia patrizia patrycja patsy patti pattie patty paula paule paulette pauliina paulin paulina pauline
paxton payton pearl pearlie pearline pecine peggie peggy pelagia pelagie pelin pelinsu pelumi pembe penda penelopa penelope penny peri
perihan perla pernilla perran perrine pervin petek petra petronilla petronille peyton phileine philine philippine philomene philothee philou
phoebe phyllis pia pien piera pilar pinar pink pinkie pip piper pippa piraye pirjo pirkko placida pleun pola polissena polly poornima poppy
porzia pramila prasanna pratiwi precious preity prema presley primerose princess prisca priscilla priscille prita priya priyala proserpina
prospera providenci prudence prudenzia puck puji puk pulcherie puput purnima pushti puspa puspita puti putri qori quartilla queen queenie
quentine quieta quinn quintia quinty quiteria rabia rachael rachel rachela rachele rachelle radeke radha rae raegan rafaela raffaella
rageshwari rageswari rahayu rahel rahime rahmawati rahmi rahsan raina rainelda raisa rajinder raleigh rama ramaa ramata ramatoulaye ramona
rana randi rania raphaelle rapulane raquel rasheedah rati ratih ratna raven raymonde reagan reanna reba rebeca rebecca rebeka rebekah
rebekka reese regan regina regine regitze reilly reina reine rejeanne renata renee rengin renske ressie restu reta retha retno retta reva
reyhan reyna rezzan rhea rhianna rhiannon rhoda rhonda ria riana riccarda rickie rieke riitta rika rike rikke riley rina rini rita ritva
river robbie roberta robin robyn rochelle rocio rohana rokhaya roksana rolande roma romaine romana romane romee romilda romina romola romy
ronja ronke roos rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosanna rosario rose roseline rosella
roselyn rosemarie rosemary roser rosetta rosie rosina rosita roslyn rosmunda rossana rossella rossie rowan rowena roxane roxanne roxy royal
roza rozalia rozella rubie ruby rubye rufina ruhsar rukhmani rukmin rupinder ruta ruth ruthe ruthie ruya ryann rylee ryleigh ryley saar saba
sabina sabine sabrina sabryna sadie sadina sadye safa safae safiatou safietou safina safira safiya sage sahra saige sakura salimah salimata
salimatou sallie sally salma salome salomey salsabila salwa saly sam samanta samantha samara samia samiah samira sammie sammy samona
samukelisiwe sandra sandrine sandy sanem sanja sanna sanne santa santina sanya saphira sara sarada sarah sarai sarala saraswati sare sari
sarina sarisha sarla saroja sartika sasha saskia satu savanah savanna savannah savina scarlett scholastique schuyler scolastica scottie
sebastiana sebnem secil seconda secondina seda sedef seden sefora segilola segolene seher sehrazat sekinat selale selda selen selena selene
selin selina selma selvaggia selvi sema semiramide semra sena senay sengul senna sennur septi serafina serap seren serena serenity serin
sermin serpil sertap seval sevda severa severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaina shakila shakira shakti
shakuntala shana shanel shanelle shania shanie shaniya shanna shannon shanny shanon shanti shany sharda shari sharmila sharon shashi
shashikala shawna shaylee shayna shayne shea sheela sheila shelia shelley shelly sheri sheridan sherly sherri sherry sheryl shirley
shivakari shobhana shola shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne sibel sibilla sibongile
sibyl sibylle siddhi sidney sidonia sienna sierra signe sigrid siir sila silja silje silke silvana silvia simge similoluwa simisola simona
simone simonetta sina sincere sindisiwe sinem sinenhlanhla sinikka sinja sintia siphephelo siria siska sister sitara siti siv sixtine
sizakele sizani skye skyla skylar sloka smeralda smilla smita smriti soave soda sofia sofie sofronia sokhna solange soledad soline soma
songul sonia sonja sonya soof sophia sophie soraya sowande speranza stacey stacy stefania stefanie stella stephania stephanie stephany
sterre stevie stina stine subhashini subhasini subomi sucheta suci sude sudeva sue suelen sujata sukanya sule suma sumayyah sumitra summer
sunay sunita sunniva sunny suryakantam susan susana susanna susanne sushma susie suus suzan suzanne suze suzon svea svenja sveva swara
swarnalata swassane sweta syahrini sybilla syble sydnee sydney sydni sydnie sylvia sylviane sylvie sylwia synne tabea tabita tabitha tacjana
tahlia taiwo talea talia talita tamara tami tamia tamina tammy tania tanirika tanja tantri tanushree tanushri tanya tanyeli tara tari tarja
tarquinia tarsilla taryn tasha tatiana tatum tatyana taya taylor taziana tea teagan tecla teddy tejumola tekla telica tellervo telly
temitope teodata teodolinda teodora teresa teri terri terry tess tessa tessie teudosia tezer thabisa thadie thais thalea thalia thea thelma
theodora theresa therese theresia thirza thobeka thora thulisile tia tiana tianna tiara tierra tiffany tiina tina tine tiphaine tira tiril
tirza titi titilayo titin tiziana tolulope toluwalope toluwani toluwanimi tomasa tomke tommie toni tonya torey tosca toy tracey traci tracy
trasea tressa tressie treva tri tricia trine trinity trisha tristin trudie trycia tsabita tuana tugba tulay tulin tullia tunay turkan turna
tutku tuula tuulikki tuva twila tyra uchita ugolina uhra ulfa ulfet uli uliva ulker ulku ulla ulrika ulus uluthando ulva ulviye ulwazi ulya
uma umi ummiye umran una unique unjani unna unsel unseli urban urmila ursula ursule usha usyi utku uygu vada vahide vaidehi vaijayanthi
vaijayanti vaishnavi vaishno vaishvi vala valentina valentine valeria valeriana valerie vallie van vanda vanesa vanessa vania vanna vanya
varalakshmi vasanti vasudha vasundhara veda vedanshi veerle velda vella velma velva vena venera veneranda venere venusta vera verda verdiana
verdie vere verena vergie veriana veridiana verla verlie verna vernice vernie verona veronica veronika veronique vesile vesper vesta vibeke
vicdan vicenta vicki vickie vicky victoire victoria vida vidya vienna vieve viktoria vildan vilde viliana vilma vimala vincenza vinciane
viola violante violet violette virgie virginia virginie vissia vita vitoria vittoria viva vive vivi vivian viviana viviane vivianne vivien
vivienne vrinda vrund vuslat walentyna waleria wanda wanesa wani wava wende wendy weronika whitney wiara wibke widya wiebke wies wiktoria
wilhelmina wilhelmine willa willow wilma winda winifred winnifred winona wirda wirginia wulan wulandari wuraola xaviere xenia yaa yacine
yadira yagmur yance yani yaprak yara yarah yaren yasemin yasmeen yasmin yasmine yaya yazmin yejide yelda yeliz yenthe yesenia yesim yessenia
yessi yetunde yewande yfke yibanathi yinthe ylvi ylvie yolanda yolande yonca yoshiko yosun ysaline yseult yulia yuliana yuna yuni yunita
yvette yvonne zabina zaenab zahide zahra zainab zaira zalindra zama zamira zanele zaneta zanita zara zaria zarina zehra zekiye zelaya zelda
zeliha zelinda zella zelma zena zenobia zerrin zetta zeyneb zeynep zion zita ziva ziyanda zizi zobuhle zoe zoeva zoey zofia zoie zoila zola
zora zosima zubeyde zuhal zula zulaikha zulal zuleyha zulfa zumrut zuzanna
`;

export const maleGivenNames = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj aatreya aayushmaan
aayushman aba abaco abak abaka abakan abakay abar abay abayomi abbondanzio abbondio abdiel abdon abdone abdou abdoul abdoulaye abdul
abdullah abe abeiku abel abelard abelardo abele abelin abenzio abhaidev abhirath abhisyanta abi abibo abidin abilay abimbola abiodun abiola
abiona abisola abisoye abluc abner abondance abou aboubacar abraham abramio abramo absalon absar abyasa acace acacio acar acario
acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achille achintya achyut acig acik acilio aciscolo acrisio acuk acun
adalan adalard adalardo adalbald adalberon adalbert adalberto adaldi adalfredo adalgiso adalmis adalric adalrico adam adama adamo adan adar
adas adberilgen addison addo ade adebankole adebiyi adebola adebowale adeboye adedaramola adedayo adedeji adedoyin adegoke adegrin adekitan
adekola adekunle adel adelardo adelbert adelberto adelchi adeleke adelfo adelgardo adelin adell adelmo adelphe adem adenet adeniyi adeodat
adeodato adeola adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adiarja adigun adiguzel adik
adika adikara adikavi adikutlu adikutlutas adil adinata adinath aditeya aditya adityanandan adityanandana adjutor adli adlibeg adnan adolf
adolfo adolph adolphe adolphus adone adonis adrain adraman adriaan adrian adriano adriel adrien adrione adripathi adsiz advaya affan afi
afolarin afro afsar afsin agabay agabio agah agakagan agalak agamennone agapet agapito agasti agastya agathange agathon agaton agazio
agenore agesilao agilbert aglamis agnan agneya agnimitra agniprava agnivesh agostino agrippa agrippin agus agustin ahmad ahmed ahmet ahsen
aiace aidan aidano aiden aimable aime aimone ajala ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana akas
akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki akibudak akim akin akiner
akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akpira akroor aksel akshaj akshat akshayakeerti aksungur aktan aktekin aktimur akwasi
akwesi ala alaba alaban alaboru aladag alade aladino aladogan alain alakurt alamanno alambana alamu alan alano alarico alassane alayunt
alayuntlu alban albano alberic alberico albert alberto albin albino alboino albrico alceo alceste alcibiade alcide alcime alcino aldemir
alden aldigerey aldo aldobrando aldogan aldonce aldric aleandro aleardo aleaume alec alejandrin alejandro alek aleksander aleksi aleksy
aleramo alessandro alessio alex alexander alexandre alexandro alexie alexis alexys alexzander alf alfio alfonso alfonzo alford alfred
alfredo algiso algu ali alican alighiero alimga aliou alioune alisan alisir alix alka alkaboluk alkaevli alkan alkasi alkis allan allen
alliaume almerigo almine almire almiro alois aloisio alok alonzo alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan
alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonse alphonso alpilig alpinien alpis alpkara
alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk altan altankagan altankan
altay altemur altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah alvaro
alverede alviero alvin alvis alvise alwar aly amabile amac amadeo amadou amady amalric amandin amando amani amant amanzio amar amaranaath
amaranto amaresh amari amarnath amath amato amatore amauri ambrogio ambroise ambrose ambrosiano ambrozy amdy amedee amedeo amelien amelio
americo amerigo ameth ameyatma amico amiel amilcare amin amintore amir amish amleto ammar amogh amon amone among amore amos amour ampelio
amrak amrit amul anaadi anacleto anael anagh anal anand anang anastacio anastase anatol anatole ancelin ancuk andariman andeol anders
anderson andoche andre andrea andreas andres andrew andrzej andy anele ange angel angelo anggabaya angilbe angilran angoustan angus anibal
anicet aniceto aniello anil anilaabh anilabh anish anjaneya anjolaoluwa ankal anne annibal annibale anom anouar ansaldo ansbert ansel
anselme anselmo ansgar ansgary ansovino ant antelmo antero anthelme anthony antide antimo antino antioco antoine anton antone antonello
antoni antonin antonio antony antti antwan antwon anunay anuraag anurag apa apak apatarkan apollinaire apollinare apollinary apollo aprancur
apuleio aquilin aquilino ara araboga arademir aral araldo aras aratone arbay arbuz arcade arcadio arch archambaud archan archange archibald
archie archimede archippo arcibaldo arcuk arda arden ardic ardito arduino aresio argil argimiro argo argono argu argun ari arialdo arian
ariberto ariboga aric arie ariel ariele arif arik arikagan arikdoruk arinc arindam ariosto aris aristarco ariste aristeo aristide aristione
aristo aristofane aristotele arjun arkadiusz arkady arkin arkis arlie arlo armagan armand armando armani armel armin arminio arnac arnaldo
arnaud arne arnesh arno arnold arnoldo arnould arnulfo arolde aron arona aronne arpat arrigo arsal arsene arseniusz arsil arsinoe arsipatra
arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun art arta artanto artawan arthaud artheme arthur artuk artukac artur
arturo artut aruk arun arunthavanathan arved arvel arvid aryan arystarch asa asan asanboga asantudun asantugrul asartegin ascanio ascelin
asdrubale ashlesh ashok ashton asig asikbulmus asil asim asimodeo asirwada asirwanda askin aslijan asmadi asman asmianto asmuni asri assunto
astalogul asterio astianatte asug asuk aswani ata atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanasio atanazy atasagun
atasu ataullah atberilgen athanase athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atis atli atlibeg atlikagan atma
atmaca atmaja atmanand atmananda atsiz attila attilano attilio atuncu auberto aubrey aubry audace audebert audie audouin audran august
auguste augustine augusto augustus aurele aureliano aurelio aurian auro ausilio austen austin austyn auxence avadhesh avar averardo avery
avluc avni avsar axel ayaci ayas ayaz aybalta ayban aybars aybeg aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus aygirak
ayhan ayinde ayiz ayizdag aykagan aykan aykurt aykut ayluc ayluctarkan ayma ayman aymard aymeric aymon ayodeji ayodele ayomide ayomikun
ayotude ayoub ayruk aytac aytak aytekin aytug ayvaz azak azban azeglio azelio azer azgan azganaz azil aziz azizhan azmi azubuike baalaaditya
baalagopaal baba babacan babacar babasola babatunji babawale babir babur baby bacara baccayman bacco bacman badabul badr badruk badur bafana
baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagis
bagiya bagtas bagus bagya baha bahadir bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya bailey bajragin bakagul bakary bakda baki bakiadi
bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra
baladitya balagopal balagovind balaka balakatay balamantri balamir balangga balapati balcar baldassarre balderico baldo baldomero baldovino
baldu baldwin balgopal balidin balijan balkik balta baltaci baltar balthazar baltir baltur bambang bamsi banara banawa banawi bancar bandhu
bandhul bangizwe bangu banji bankim bankimchandra bankole baptiste barak baraktore baran barbarigo barbeg barboga barbol barbulsun barca
barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bardo bardomiano bargan barimtay barin baris barkan barkdogdu
barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barnaba barnabe barney baron barrett barry bars barsaba
barsbeg barsboga barsgan barsimeo barskan barsurungu bart barthelemy bartholome bartimee bartolo bartolomeo barton bartu bas basademir basak
basan basanyalavac basar basat basbug basci basgan basile basileo basilio baskin baskirt baskurt basmil bassiano bastar basti bastiaan
bastian bastiano bastien bastugrul basu basut batrak battal battista batu batuhan batuk batur baturalp baudouin bay bayancar bayankagan
bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur baykal baykara baykoca baykuzu
baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu
bazir bazyli beato beau beceapa beckem bedir bedirhan bedreddin bedri beg begarslan begbars begbilgeciksin begboga begcur begdemir begdilli
begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun behcet behic behlul behram behzat bek bekazil bekbekec
bekec bekecarslan bekecarslantegin bekectegin beker bekir beklemis bektas bektur bela belcir belek belgi belguc bell bellino beltir beltramo
ben benedetto benedict benedikt benedykt bengi bengt bengu beniamin beniamino benicio benigne benigno benito benja benjamin benlidemir
bennet bennett bennie benno benny benoit bent bentley benton benvenuto benyamin bera beranger berard berardo berat berdibeg berend berendey
berengario berginsenge bergu berk berkan berkay berke berkin berkis berkyaruk bermek bernard bernardo bernd bernhard bernie beronico berry
bert bertoldo bertolfo bertram bertrand besentegin beser besim besir betemir bethel beyizci beyrek beyrem bhaasvan bhaaswar bhadrak
bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe
bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar biagio bibiano bicek bilal bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan
bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik bill
billy binbegi bindir bindo bino birane birino birjesh birol bishnu bjarne bjorn blair blaise blake blaze bless blessing boas boaz bob bobby
bodhan bodhi bodi boet boga bogac bogacuk bogde boge bogu bohemond bokde boke boldaz bolen bolmus bolsun bolukbasi bolun bon bonagiunta
bonaldo bonaventura bonavita boncuk bonek bonge bonginkosi bongul bongulboga boniface bonifacio bonito bora boran borcul boris borlukcu
bornak bortecine bortolo boru borubars borusengun borys bouba boubacar boubou bouchard bowie boyan boyankulu boyd boylabaga boylabagatarkan
boylakutlutarkan bozan bozboru bozdogan bozkurt bozkus bozok brad braden bradford bradley bradly brady braeden brahma brahmaanand
brahmabrata brahmanandam brahmdev brain brajan brajendra brajesh bram brancaleone brando brandon brandt brandyn brannon branson brant
braulio braxton brayan brendan brenden brendon brenn brennan brennon breno brent bret brett briac brian brice brieuc brijesh brock broderick
brody brook brooks brown bruce bruno bruto bryan bryant bryce brycen bryon bucan buchi buck bucur bud budag budak buddy budhil budi budunlu
budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc
bukey bukola buktegin bukusboga bulacapan bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunsuz
bunul bunyamin burak burcak burdette bure burgucan burgut burhan burkay burkek burkut burley burluk burnice burslan burulday burulgu
burunduk busayo buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron caba
cabdar cabli cabus cade caden caesar cafer cagak cagan cagatay cagdas cager caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid
cahya cahyadi cahyanto cahyo cahyono caino caio caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu calcedonio
cale caleb calebe cali calixte callisto callum calogero calvin camden camelien cameron camille camillien camillo camren camron can canalp
candar candelario candide candido candra candrakanta caner cankan cankiz cantidio canziano capa caraka carey caribert carl carles carleton
carlo carloman carlos carlton carmelo carmine caronte carponio carroll carson carter carub cary cas casey casimer casimir casimiro caspar
casper cassandre cassiano cassien cassio casto cataldo catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi ceasar cebe cecco
cecep cecil cecilio cecyliusz cedric cedrick cedrik celal celaleddin celasun celen celeste celestin celestino celien celik celil celso cem
cemal cemali cemani cemen cemeti cemgen cemil cemplunk cengkal cengkir cenk cesaire cesar cesare cesario cetin cetinel cetiner cevahir cevat
ceyhun ceykun cezary cezmi chaanakya chaaruchandra chad chadd chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chanakya
chance chandak chandan chandler chandra chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chapal
charak charlemagne charles charley charlie charuchandra charuvrat chase chaten chatur chaturaanan chaturbhuj chauncey chaz cheikh cheikhou
chekhouna cherif cherubino chesley chester chet chetan chetanaanand chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda
childebert chilperic chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chisom chitraksh chretien chris christ christer christiaan
christian christiano christodule christoffer christop christoph christophe christopher chrysole chrysostome chukwu cicem cicero cigdem cihad
cihan cihangir cihansah cilasun cilenti cino cipriano cirano ciriaco cirillo cirino ciro civan claas claes clair clarence clarenzio clark
claud claude claudie claudien claudio claus clay clayton cleandre cleandro clemens clement clemente clemmie cleo cleonico clery cletus cleve
cleveland clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire clovis cloyd clyde cobulmak coby cocukboru cody coen
cokramayul colby cole coleman colin colins collin colman colmanno colmazio colombano colombo colpan colt colten colton colu columbus come
concetto concordio conner connor conor conrad constance constant constantin cooper corbin corbiniano cordell cordie coreno corentin corey
coriolano cornelio cornelis cornelius cornell coronato corrado cortez corvin cory cosimo coskun coskuner cosma costante costantino costanzo
coty coy craig crawford cremenzio crescente crescenzio crespignano crispino cristaldo cristian cristiano cristobal cristoforo cristopher
crocefisso cruz cubeyr cullen cumhur cuneyt cuniberto cupido curt curtis cyprien cyriaque cyril cyrille cyrus cyryl daan daciano dacin dacio
dadap dadi dagel daghan dagoberto daiwik dakota dale daley daliman dalimin daliono dallas dallin dalmazio dalton damar damaso dame dameon
damian damiano damien damife damilare damilola damin damion damocle damodara damola damon damu dan danang dandak dandapaani dandre dane
dangelo dani danial daniel daniele danilo danio daniswara danjuma dannie danny dante danu danuja daouda darasimi darby darcy daren darian
dariati darien darijan darimin darin dario darion darius dariusz darmaji darman darmana darmanto darnell daron darrel darrell darren darrick
darrin darrion darron darryl darshan darsirah dartono daru daruna darwin daryani daryl dasa dashawn datta dave daver davey davi david davide
davin davino davion davon davonte davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayne dayton dean deangelo deb decimo
declan dedric dedrick dee deen deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar
deion dejon dejuan delbert delfino dell delmer delphin delta demarco demarcus demario demba demetrio demetris demetrius demetriusz demilade
demiralp demirhan democrito demond demostene deneval denis deniz denizalp dennis denny deodato deon deondre deontae deonte dereck derek
derick deron derrick dervis deshaun deshawn desiderato desiderio desire desmond destin dev devadatt devagya devajyoti devak devan devante
devdan deven devesh deveshwar devin devon devonte devran devvrat devyn dewayne dewey dewitt dex dexter dexx dhananjay dhanapati dhanesh
dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar didier didimo diego dies dieudonne digambar digambara digdaya dikmen dilaver
dildar dilhan dillan dillon dimas dimaz dimitri dinakar dinc dincer dinesh dinkar dino diocleziano diodoro diogene diomede dion dione
dionigi dionisio dionizy dipa dipankar dipendra dipesh diptendu direnc diri dirja dirk divaakar divakar divjot divo dizik djayden djibril
dock dodato dodo dogan doganay doganer dogu domenic domenick domenico domenik domezio domingo dominic dominick dominik dominique domiziano
don donald donatello donato donavon donnell donnie donny dono dora dorian doriano doroteo doug douglas douwe doyle drajat drake drew dron
drona duane duccio duco dudley duilio dumisani duncan dundar durante durmus durodola duru dururbunsuz durward dustin dusty duuk dwaipayan
dwaipayana dwayne dwi dwight dylan dylano earl earnest easton eberardo ebin ebiowei ebren ebunoluwa ebuzer ecclesio ecehan ecevit ecmel
ecrin ecvet edd eddi eddie eddy ede eden edgar edgard edgardo edhem edi edil edilberto edison ediz edmond edmondo edmund edoardo edouard
eduardo edvin edward edwardo edwin eekalabya eero efe efisio efken eflah efraim efrain efrem efren efsun ega ege egemen egeo egidio eginardo
egisto egrim einar eino eirik eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekec ekim ekmel eko ekow ekrem ekundayo eladio elbert
eldon eldred eldridge eleazar eleuterio eleuthere elgin eli elia eliah elian eliano elias eliasz elie eliezer elifio eligio elijah elio
eliodoro elisee eliseo elisha elisio elita elkin elliot elliott ellis ellsworth elmer elmo elmore elogio elon eloy elpidio elroy elti elton
eluh elvan elvezio elvin elvino elvis elwin elwyn elzear eman emanuel emanuele emas embuh emced emeka emeric emerson emery emidio emil emile
emilian emiliano emilio emin emir emirhan emmanuel emmanuelle emmerico emmet emmett emmitt emong emory empirio empluk emrah emre emrullah
ender enderun endra endrigo enea enecone enes engin enguerrand enis ennio enno enoch enos enrico enrique ensar ensio enteng enver enzo
ephraim epiphane eraclide eraldo eralp erardo erasmo erast eray erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni
erdenikatun erdeniozuk erdinc erel eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan eriberto eric erich erick erico erik
erinc erkam erkan erke erkki erling erman ermanno ermen ermenegildo ermes ermete ermilo erminio ernest ernesto ernie erol eros ersan ersin
ertan erten ertenozuk ertugrul ervin erwin esat esau esben esenbike esref esse esteban estel estevan estiawan estiono esuperio esupofo
eterie ethan ethem etienne etil ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugene eugenio eugeniusz eusebe eusebio euseo
eustache eustorgio eustosio eustracjusz eutalio evaldo evan evandro evans evariste evaristo evasio even everardo everett everette evert
evidio evin evodio evran evrard evremondo evren ewald ewell eyiz eymen eyram eyup ezechiele ezekiel ezequiel ezio ezra ezrak faas fabian
fabiano fabien fabio fabrice fabricio fabrizio fadil fahrettin fahri faik falba falih falk famiano fantin fanyana faris faruk fasih fatih
fatin faustino fausto favian faysal fazil fazio fazli fazullah feda fedai fedde fedele federico fedro fehmi felice feliciano felicite feliks
felipe felix felton fender feramus feramuz ferda ferdi ferdinand ferdinando ferhan ferhat feridun ferit ferman fermiano fermin fermo
fernando ferre ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidenziano fidenzio fiete fiifi fikret fikri filemon
filiberto filip filippo filomeno finlay finley finn finnley fiorenziano fiorenzo firmin flaviano flavien flavio fleano fletcher flip
flodoard florencio florent florestan florian floriano florida floris floy floyd flynn folco folu ford forest forrest fortunato fortune fos
fosco foss foster foulques francesco francis francisco francisque franciszek franco francois frank frankie franklin franz fred freddie
freddy frederic frederick frederico frederik fredrick fredrik fredy freek freeman frenkie frido friedrich fritz frontiniano fryderyk fuat
fulbert fulberto fulcran fulgence fulgenzio fulvio funani funmilade funmilayo furio furkan furman furseo fuscolo fuzuli fynn gabe gabin
gabino gabriel gabriele gada gadang gading gaduh gael gaetano gaffar gage gaglioffo gaiman gaio gajaadhar gajabahu gajadhar gajbaahu galak
galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gaman gamani gamanto gambira gamblang ganak ganaka
ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang garda gardner
garett garfield garimberto garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard
gaspare gaston gastone gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautier gautiero
gavin gavino gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gelin gelincik geminiano gencer gene general
generoso genesio gennaro gentile genziano geo geoffrey geoffroy georg george georges geovanni geovanny geovany gerald gerard gerardo
gerasimo geraud gerazym gerbert geremia gerhard gerino germain germaine german germano gerolamo geronimo geronzio gerrit gerry gerson
gervais gervasio gesualdo gevheri ghanaanand ghanashyam ghani ghanshyam gherardo ghislain giacinto giacobbe giacomo giadero giambattista
gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro
gianuario giasone gibran gideon giel gijs gilang gilbert gilberto gildo giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo
gioele giona gionata giordano giorgio giosue giosuele giotto giovani giovanni giovanny giove gioventino giovenzio girardo girart giray giri
girik girika girindra giriraaj giriraj girish girolamo gislebert giuda giuliano giulio giuseppe giustiniano giusto giyas glauco glen glenn
gobinda godfrey goffredo gokalp gokben gokboru gokcegol gokcen gokcicek gokmen golden golia gomberto gondebaud gondulfo gonenc gonerio
gongor gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordiano gordon gorkem gorun
gosto goswamee goswami gottardo gotum gouranga goutam govinda graciliano grady graham grant granville grato grayson graziano green greg
gregg gregoire gregor gregorio gregory greyson griffin grimaldo grover grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha
guelfo guerin guerrino guglielmo gui guiberto guido guilherme guillaume guillermo guiscardo guiseppe gulegen gulemen guler gulhan gultekin
gulumser gumesindo gumus gun gunay guncicek gundogdu gundogmus guner gunnar gunner gunyaruk gurbuz gurdal gurdev gurhan gurkan gurol gursel
guru gus gust gustav gustave gustavo guus guven guvenalp guvercin guy guyot guzey gwido habbab habib habiba habil hacib hadi hadley hafi
hafid hafiz hagen hairyanto hakan hakem haki hakim hakki hakon hal haldun halil halim halis halit haluk hamdi hamdullah hami hamidou hamish
hamit hammad hamza hamzah hanefi hani hank hannes hanno hannu hans harald hardana hardi hardouin hardy hari harimurti harinarayan harit
harja harjasa harjaya harjo harley harmon harold harrison harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki
hasibi hasim hasin haskell hasmet hassan hassie hasta hatem hatip hattab hauke haven hayali hayati haydar hayden hazar hazim hazle heath
heber hector hedelin heikki hein heitor helier helio helmer henderson hendra hendri hendrik hennes henning henri henrick henrik henrique
henry henryk herbert herluin herman hermann hermenegildo herminio hernan hershel heru herve heryanto hicabi hidde hieronim hikmet hilaire
hilario hilarion hilary hilbert hildebert hillard hilmi hilton himawan himmet hincmar hipolit hipolito hippolyte hiram hiranmay hiranmaya
hisam hobart holden hollis homer homero honore horace horacio horacy hosea houston howard howell hoyt hubert huccet hud hudavendigar hudayi
hudson hugh hugo hugues hulki hulusi huma humayun humberto hunter hurkan hursit husameddin husamettin huseyin husnu husrev hussein huub
huzeyfe hyman iacopo iacopone iago ian ibidapo ibou ibra ibrahim ibrahima ibrani ibukunoluwa ibun icaro icilio ido idowu idris idrissa idy
ifeanyichukwu ifeoluwa ige iginio igino ignacio ignacy ignatius ignazio igor ihsan ihvan ikbal ike ikeme ikenna ikeoluwa ikhidie ikhsan
ikicitoyun ikin ikrime ila ilacin ilario ilay ilbey ilbilge ildebrando ildefonso ildike ilgegu ilgin ilhami ilhan ilias ilja ilkay ilker
illidio illuminato ilmari ilyas imam immacolato immanuel imoleoluwa imran imrem inanc inc inder indra indro inioluwa innocent innocente
innocenty innocenzo insa iorio ippocrate ippolito ira iremide ireneo ireneusz ireti irfan irinc irinckol irmak irnanto irsad irtis irvin
irving irwan irwin isa isaac isabeau isac isacco isadore isai isaia isaiah isaias isak ischirione iseoluwa ishola isidore isidoro isidro
isig isik isiner ismael ismaele ismail ismaila ismet isom israel issa issac italo itil itri itunuoluwa ivan ivano ivanoe ivar iven ivo ivone
ivory iyanuoluwa iyik iyiktag iyinoluwa izaak izaiah izajasz izydor izzet izzettin jaakko jabal jabari jace jacinto jack jackson jacky jacob
jacobo jacobus jacques jaden jadesola jadon jadyn jaeden jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet
jahnu jai jaiden jail jaiman jaime jaimy jairo jais jaivey jaka jake jakob jakub jaleel jalen jalon jalyn jamaal jamal jamar jamarcus jamel
james jameson jamey jamie jamil jamir jamison jammie jan janek janick janis janne jannek jannes jannik jannis jano janosch janusz japhet
jaquan jared jaren jari jarne jarno jarod jaron jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasmani jason jasper
jaswadi jati jatmiko javas javi javier javon javonte jax jaxon jaxx jay jaya jayadi jayce jaycee jayden jaydon jayeng jaylan jaylano jaylen
jaylin jaylon jayme jayson jayvano jean jeannel jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefri jefta jelle jelmer
jelte jennings jens jensen jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jermain jermaine jermey
jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesper jess jesse jessie jessy jesus jett jevon jidde jim jimi jimmie jimmy
jinawi jindra jip jitender jitendra joachim joah joakim joanny joany joao joaquim joaquin joas job jocelyn jody joe joel joep joes joesph
joey johan johann johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson joko jon jona jonah jonas jonatan jonathan
jonathon jono jonte joojo joost jop jordan jordane jordi jordon jordy jorge jorgen joris jorn jorrit jort joscha joschua jose josef josep
joseph josh joshua joshuah josiah josse josselin josua josue jourdain jovan jovani jovanny jovany jozef jozue juan juda judah judd jude
judge judicael judson juha juhani juho jukka julan jules julian julien julio julius juliusz jumadi jumari junayd junior junius jur juri
jurre juste justen justice justin juston justus justyn juvenal juwan juwon jyotis kaan kabil kacey kacper kacung kade kadem kaden kadi kadin
kadir kadrican kagan kagiso kai kailash kairav kaj kajen kala kale kaleb kalender kalervo kalevi kalidou kalim kalistrat kalle kamal
kamalesh kambali kamber kameron kamidin kamil kamlesh kamran kamren kamron kanak kanaka kanci kanda kane kannan kannen kapgar karaca karahan
karak karam karan kardi kareem kargilac kari karim kariman karja karl karligac karlo karma karman karna karol karsa karsana karson karta
karthik kartik karunanidhi karya kasey kashyap kasim kasiran kasper kasusra katun katunkiz kavon kawaca kawaya kay kaya kayaalp kayacik
kayca kayden kaynak kayode kayun kazanc kazim kazimierz kazkatun keagan keano keanu keaton keba keegan keenan keerti kees kehinde keith keji
kekik keklik keles kellen kelton kelvin kemal kemalettin kemba kemi ken kenan kenari kendall kendrick kenes kenji kennedy kenneth kennith
kenny keno kent kenton kenyatta kenyon kenzie kenzo keon kepez keramet kerami kerem keremsah kerim kerry keshaun keshawn kesme kessaf keven
kevin kevon keyken keyon keyshawn kezlik kgabu khadim khalid khalifa khalil kian kick kiel kieran kilian kim kimi kin king kip kiran
kircicek kirgavul kirk kirti kivanc kizdurmus kjeld kjell klaas klarencjusz klaudiusz kleber klemens kobe koby kody koen kofi kojo koko
koksal kolawole kolby kole konrad konstantin konstanty konstantyn kopano koray korbin korbinian korede korey korkut kornel korneli
korneliusz kory kraig krijn kris krishna krishnadas krishnadasa kristian kristofer kristoffer kristopher krystian krzysztof ksawery
ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar kuncara kunthara kurnia kursad kurt kurtis kusuma kutbettin kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kyler laal labuh lachlan ladarius ladislao ladislau lafayette lai laksana lakshman
lakshmidhar lakshminath lal lamar lambert lamberto lamih lamine lamont lanang lance lancilotto landen landolfo landry lane lanfranco langa
langgeng lanjar lantar lapo laron larry lars larue lasmanto lasmono lassana lasse laswi latif laurence laurencjusz laurens laurent
laurentino laurenty laurenz lauri lauriano laurin lautone lavern lavinio lavon lawrence lawson laxman layne lazare lazaro lazzaro lean
leander leandre leandro lee leendert lega legawa leif leke leland lembah lemuel len lenn lennard lennart lennert lennie lennon lennox lenny
leo leon leonard leonardo leone leonel leonhard leonid leonida leonidas leonio leonzio leopardo leopold leopoldo lere leroy leslie lester
letterio leu leufroy lev levent levi levin levy lew lewin lewis lex liam lian lias liberato liberatore libere liberio libero liberto liborio
lidio lietald lieto lieuwe liman limar lincoln linda linnie lino linus linwood lio lion lionel lisandro livino livio liyam llewellyn lloyd
lodovico loek loet logan loic lolade lon london longin lonie lonnie lonny lonzo loren loreno lorenz lorenzo loris lorrain lothaire lou louay
louie louis loup lowell loy loyal luan luc luca lucas lucca lucian luciano lucien lucio lucious lucius lucjan ludano ludolphe ludovic
ludovico ludvig ludwig ludwik lue luhung luigi luis luiz luk luka lukas luke lukita lukman luluh lulut lungelo lupe lurhur lutfan lutfi
lutfullah luther luthfi lutz luuk luwar luwes lux lwandle lyam lyle maad maarten maas mac macaire macario maccabeo mace mack mactar maddox
mads mady maes maffeo maggiorino magno magnus mahdi mahendra maher mahesa mahesh maheswar mahfud mahir mahmud mahmut mahzun maik maiorico
major makara makary makhtar makinwa maksim maksud maksym maksymilian makuta malachi malco malcolm malick malik malo malte malthe mama
mamadou mamady maman mamante mamert mamour manah manasse mancio mandla manetto manfredo manik manikya manilio manley manlio manoah manoj
mansour mansueto mansur manu manuel manuele maphikelela maras marc marceau marcel marceli marcelin marcelino marcello marcellus marcelo
marciano marcin marco marcos marcus marek margana mariadi marian mariano marijn marino marinus mario marion marius mark markku marko markus
marley marlin marlo marlon marolo marques marquis marquise marshall marsito marsudi mart martaka martana martani marten martial martin
martino martti marty marut marvin marwata marwin maryadi maryanto marzio mas mason massamba massimiliano massimo matar mateo mateusz matheus
mathew mathias mathijs mathis mathurin matias matis matroniano mats matt matteo mattes matthew matthias matthieu matthijs matthis matti
mattia mattias mattis matz maugis maurice mauricio maurilio maurits maurizio mauro maurycy maverick max maxence maxie maxim maxime
maximilian maximilien maximillia maximillian maximo maximus maxwell mayeul maynard mayoor mayson mazhar mbaye medardo mederic medoro medoune
mees meghnad meghnath mehmet meik meissa mekhi melanio melchiade melchior melchiorre melezio melih meliksah melle mels melvin memduh menardo
mence menelao meneo menno mennone mercurio merijn merl merle merlin merovee merritt mert mervin mestan mesut mete metello metin metrofane
mevlut mex micah micha michael michale micheal michel michelangelo michele mick midas miguel mik mika mikael mikail mike mikel mikkel mikko
milan milano miles milford miller milo milton mina minervino mink mio mir mirac miran mirco mirkelam mirko mirocleto miron mirza misael
misaele misbah mitch mitchel mitchell mithat mitra mobolaji moctar modest modesto modou mohamadou mohamed mohammad mohammed mohan mohinder
moise moises mojzesz monaldo monde monitore monroe monserrate montana monte monty moos moreno morgan moritz morris morten mortimer morton
mose moses moshe mossie mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mozell mozes mpho mpilo mpumelelo msizi mthunzi muammer
muaviye muaz mufid muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi
muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munir murat muren murilo murl murphy murray mursinin mursita murti musa
musawenkosi musir muslih mustafa mustika mustofa mutahhar mutasim muteber mutemed muttalib muyiwa muzaffer muzdad muziano mylan myles mylo
myrl myron nabi naci nadi nadir nafiz nagabhushanam nahid nahil nail naim najam najib nakia nalar namazio name namik nanda naoufal naoufel
napoleon napoleone naradi narayan narciso narcisse nardi narendra narinder narji narseo narsete nasab nash nasim nasir nasrullah nat natale
natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen naud naudet naval naveen navin nawal nazario nazariusz nazary nazif
nazim nazmi nazzareno nazzaro ndleleni neal necat necati necdet necib necmettin ned nedim nehemie neil nejat nels nelson neo neopolo
neoterio nereo neri neset nesim nestor nestore nevio nevzat newell newton nicarete nicea niceforo nicephore niceto nicezio nicholas
nicholaus nick nicklas nicklaus nickolas niclas nico nicodemo nicola nicolai nicolas nicolo niek niels nigel nihat nikita nikko niklas niko
nikodem nikolai nikolas nils nimit niniano nino niranjan nirbhay niro niyaga niyazi niyilolawa nizamettin nkanyezi nkosenye nkosinhle
nkosiyabo nnamdi noah noam noan noble noe noel nolan norbert norberto norman normand norris norval norwood nostriano noud nouri nout nova
novan nox nqobile nrima nthabiseng nugraha numan nunzio nurettin nurullah nusret nyana nyoman oba obie ocie octave octavio oda oddone odell
oderico odidone odie odilon odin odon odorico odunayo oger ogooluwa oguz oguzhan okan oke okey okiki okta oktay okto ola oladara oladare
oladimeji olaf olaide olakunle olamide olanrewaju olansile olaoluwa olatunbosun olavi olayinka ole oleg olen olga olimpio olin olindo oliver
olivier oliviero oliwier olle ollie olof olufeyisayo olufunmi olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi
oluwatumise oluwole oluwunmi oma oman omar omari omer omero omobobola omolola omotayo omotolani onder onesto onie onofrio onorino onorio
onoriode onufry onur opan opemipo opeoluwa opeyemi opung oral oran orazio oren orenzio oreste orestes orfeo orhan orie orin orio orion
orland orlando orlo oronzo orrin orsino orso ortensio orval orville osbaldo osborne oscar oskar oskari osman osmondo osmund osunleke osvaldo
oswald oswaldo otello otha otho otis ottaviano ottavio ottis otto ottone oumar oury ousmane ova ovidio owen oyindamola ozan ozcan ozden ozer
ozgur ozhan ozkan ozy pablo paciano pacifico pacome pacomio paiman palatino palemon palladio pammachio panca pancario pancrazio pandu
panfilo pangeran pangestu panji pankracy pantaleo pantaleon pantaleone paolo param paramartha pardi pardo parfait paride paris parker parman
parmenio pascal pasquale pat paterne paterniano pathe patrice patricio patrick patrik patrizio patroclo patrycjusz patrycy patryk paul paulo
pauside paxton payidar payton pedro peer pekka peleo pelle pellegrino pelumi pentti pepe pepijn pepin per perceval percival percy pericle
perkasa perry perseo pertev perver pete peter petri petronio petteri peyami peyton phil phila philani philemon philibert philip philipp
philippe phillip philothee phiwokwakhe phoenix pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet
pieter pietro pim pink pio piotr pippo pit pius placido platon platone plinio plutarco polidoro polifemo polikarp pollione pompeo pomponio
pontus ponziano ponzio porfirio porfiriusz porfiry porter porziano postumio poul praba prabawa prabowo prabu prakosa pran pranata pranawa
pranay prasad prasetya prasetyo prassede prathamesh prayag prayitna prayoga prayogo prem presley preston priamo price prima primo prince
prisco privato procopio prokles prokop prokul promise prosper prospero protasio proteo providenci prudenzio publio puneet pupolo purushottam
purwa purwadi purwanto pusicio putu quarto quasimodo quentin querano quin quincy quinn quinten quintiliano quintilio quintino quinton
quinziano quinzio quirin quirino rachid raci raden radika radit raditya radolfo raf rafael rafet raff raffaele rafi rafid raharja raheem
rahim rahman rahmat rahmi rahsaan rahul raide raif raihan raik raimondo rainaldo raj rajan rajendra rajiv rajmund rajnold rakesh rakip
raleigh ralph rama ramazan ramesh rameshwar ramiro ramiz ramon randal randall randolf randolph randy rangga raniero ranjeet ranjit ranolfo
ransom raoul raphael rapulane rashad rashawn rasheed rasim rasit rasmus rauf raul ravi ray rayan rayen raymond raymundo reagan recai recep
reece reed reese refah refet refik regan reggie reginald reginaldo regis regolo reha reid reilly rein reinhold reis rejean reksa remi
remigio remilekun remington remo remondo remzi renato renaud rendy rene rens renzo resat respati respicio resul reuben revi rex rey reybaud
reyes reymundo reynold reza rhett ricardo ricario riccardo richard richelmo richie richmond rick rickard rickey rickie ricky rico ridvan
ridwan rifat riff rigoberto riley rinaldo rino ritesh riv river riza rizki roan robaldo robb robbie robert roberto robin rocco roch rocky
rod roderick roderyk rodger rodiano rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohit roland rolando
rolf rolfo rollin roma romain romaine roman romano romeo romero romoaldo romolo romuald romualdo ron ronald ronaldo ronan ronnie ronny
roosevelt rory rosario roscoe roselin rosendo rosman ross rotimi rover rowan rowland roy royal royce ruben rubiano ruchan rudi rudolf
rudolph rudra rudy rufino rufo rufus ruggero rukneddin rupert ruperto rusman russ russel russell rustu rusty rutilo ryan ryann ryder rylan
ryley ryszard saadat saban sabar sabato sabazio sabele sabino sabir sabri sachin sacid sada sadan sadberk sadettin sadi sadik sadio sadri
sadullah saer safa saffet saffiro saffo safi safouan safouane sagar sage sahap sahin sahinalp sahsuvar said saiful saim saka sakari sakip
sakir sakti saladino salif salih salim saliou salman salome salomon salomone salustio salvador salvatore salvo salwator sam samba samed
sameer sami samih samil samim samir sammie sammy samson samsul samuel samuele sancho sander sandro sanele sanford sanjay sanka sansone sante
santiago santino santo santos sapiente sarani sarbello sarvin sascha satish saturniano saturnino satya satyen saul sauveur savas saverio
savi savin savinien savino savion sayan scholastique schuyler scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian
sebastiano sebastien secaeddin seckin seckou secondiano secondo sedat sedrick sef sefer seff sefik sehlevent sekou selahattin selami selcuk
selim selmer sem semih semplicio sempronio semsi sener senesio senn senna senne senofonte senol sep sepp seppe seppo serafettin serafin
serafino seraphin serapione serbulent seref serge sergen sergi sergio sergiusz serhat serif sermet sertac server servidio serviliano sesto
seth settar settimio settimo setya sev severiano severin severino severo sevket sevki seweryn seyban seydou seye seyfettin seyfi seyfullah
seyyit sfiso shad shade shaka shalewa shane shankar shanon shantanu shaun shawn shayne shea shekoni sheldon shemar sher sheridan sherman
sherwood shiv shola sibusiso sico sicuro sid siddarth siddhran sidiq sidney sidoine sidonio sidy siebe siem siep sifiso sigebert sigfrido
sigismond sigismondo sigmund sigurd sihab sihabeddin sijuade sil silas silvan silvano silvere silverio silvestro silvio sim simen simeon
simeone simon simone sinan sinasi sincere sindre sinesio sinfronio siphiwe sipho sir sire sireno siriano siricio sirineu sirio siro sisto
sithembiso sixte siyanda sjoerd sjors sky skye skylar slamet sname soccorso socrate soleh solocone solomon solon som somnath somu sondre
sonke sonny soren sostene sosteneo sostrato souleymane spano spartaco spencer speranzio spirydion stan stanford stanislao stanislas stanley
stanton steen stef stefan stefano steffen sten stephan stephane stephen stephon sterling steve steven stevie stewart stig stijn stiliano
stiriaco stone storm stuart suat subhash subhi subodh sudi suheyl sukru suleyman suman sune sunny surano suresh sururi surya suryakant
suryakanta susheel sushil sven svend sverre sviturno swami swapnil sylvain sylvan sylvester sylvestre sylwester szczepan szymon taceddin tad
taddeo tade taha tahir tahsin taib taide taiwo talat talay talha talip talon tamer tamino tammaro tammo tancrede tancredi taner tanguy tanju
tanner tapan tapani tapio tarcisio tari tarik tarkan tarso tarun tasdik taskin tasnim taswir tate taufan taufik taurean taurin tavares
tayfun tayler taylor tayyar taziano tazio teagan ted teddy tedi teguh teije tej tejas tejumola tekin tekinalp telchide telemaco telly temel
temidayo temistocle temitope teo teobaldo teodor teodoro teodosio teodoto teogene teoman terence terencjusz terenzio terrance terrell
terrence terrill terry tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thad thaddeus thamsanqa thando themba
theo theodor theodore theodose theophile theophraste theron thiago thibault thibert thierno thierry thies thije thijmen thijn thijs thilo
thom thomas thorben thore thorge thulani thurman tiago tibaldo tibbe tiberio tiburzio ticone tidiane tieme ties tijmen tijn tijs til till
tillman tillmann tim timbul timm timmothy timmy timo timoleon timon timoteo timothee timothy timur tinas tino tirone tirta tirtayasa titien
titilope tito titus tizian tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd toke toki tokunbo tolga tolomeo tolunay
toluwalope tom tomas tomasz tomi tomiloba tommaso tommie tommy tomori toney toni tonnin tony toon tope torben torbjorn tore torey torquato
torrance torrey tosco toussaint toy trace trajan tranquillo travis travon tre tremaine tremayne trent trenton trever trevion trevor trey tri
trilochan trilochana trilok trilokanath trilokesh triloki tristan tristano tristian tristin triston troels troy trystan tufan tugay tugiman
tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunc tuncer tuomas turan turgay turgut turi turibio turkay turker turkes turner turold
tushar tussio tuur twan tycho tygo tyler tymon tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubertino
uberto uda udai udit uffe ufuk ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse ulker
ulpiano ulrico ulrik ulstano ultimo ulvi ulysse umang umar umay umaya umberto umile umit umur umuralp umut unal unggul unique upendra upik
uranio urbain urban urbano urdino uriah uriel uriele ursicio ursino ursmaro usame usman utama utku uttam uzeyir uzodimma vagn vaha vahdet
vahid valdemar valente valentijn valentin valentine valentino valere valeriano valerico valerio valery valfredo valfrido valid valtena
valter valtteri van vance varo vasco vasudev vasudeva vaughn vecdi vedang vedanga vedasto vedat vefa vefik vega vehbi veikko veit velaphi
veli velio venance venanzio venceslao venceslas venerando venerio ventura venustiano venusto verano verecondo verenzio vern verner vernie
vernon vero verulo vespasiano veysel veysi vezio vianney vic vicente victor victorien victorin vidal vidhur vidhya vidiano vidone vidur
viggo vigile vigo vijay vik viktor vilfredo vilhelm viliberto ville villy vimal viman vin vinay vince vincent vincenzo vindonio vinebaldo
vinfrido vinicio vinnie vino vinsen vinz virgil virgilio virginio virman virone viscardo vishnu vishwamitra vital vitale vitalico vito vitor
vittore vittoriano vittorio vitus vivaldo viviano vivien vladimir vladimiro vodingo volfango volkan vulmaro vulpiano vusumuzi vyas wade wadi
wage wahyu waino wakiman waldo wale walenty walentyn waleran walerian walery walgierz walker wallace walter walton waluyo waly wandrille
ward wardaya wardi warji warley warren warsa warsita warta washington wasis watson wawan wawrzyniec waylon wayne webster weldon wellington
wendell werner wes wesley wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm
will willard willem willi william willie willis willy wilmer wilson wilton wincenty winfield winston wira wisnu witalis wolf woodrow wout
wouter wyatt wyman xanana xander xaver xavi xavier xem xenophon xzavier yagiz yago yahya yakubu yalcin yalgin yaman yango yannic yannick
yannik yannis yasar yasin yassin yassine yassir yavuz yaw yekta yener yetkin yigit yilmaz yoann yoga yogendra yogesh yoginder yono yoro
yosef younes youp yousef youssef youssou youssouph youssoupha yuce yucel yuksel yumni yunus yuri yusuf yven yves zabedeo zac zaccaria
zaccheo zachariah zachariasz zacharie zachary zache zachery zack zackary zackery zafer zafir zahit zain zakaria zakary zaki zakir zamir
zander zane zanobi zayd zayn zechariah zef zefiro zekai zekeriyya zena zenaide zenebio zeno zenobio zenone zenzele zephirin zetico zev zeyd
zeynel zihni zion zithulele ziver ziya ziyad ziyanda zoilo zosimo zubeyr zulfikar zygmunt
`;
