/**
 * The world as news copy names it. Made by `npx vitest run --update test/lexicon/world-tables.test.ts`; not to be edited by hand.
 */

/**
 * One country a line: ISO 3166-1 code | English names | capital | people and adjectives.
 * Sources: countries-list, i18n-iso-countries and i18n-nationality (all MIT).
 */
export const countryTable = `
AC|Ascension Island|Georgetown|
AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates/UAE|Abu Dhabi|Emirian
AF|Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda|Saint John's|Antiguans
AI|Anguilla|The Valley|
AL|Albania|Tirana|Albanian
AM|Armenia|Yerevan|Armenian
AO|Angola|Luanda|Angolan
AQ|Antarctica||
AR|Argentina|Buenos Aires|Argentinean
AS|American Samoa|Pago Pago|
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian
AW|Aruba|Oranjestad|
AX|Aland/Åland Islands/Aland Islands|Mariehamn|
AZ|Azerbaijan|Baku|Azerbaijani
BA|Bosnia and Herzegovina|Sarajevo|
BB|Barbados|Bridgetown|Barbadian
BD|Bangladesh|Dhaka|Bangladeshi
BE|Belgium|Brussels|Belgian
BF|Burkina Faso|Ouagadougou|Burkinabe
BG|Bulgaria|Sofia|Bulgarian
BH|Bahrain|Manama|Bahraini
BI|Burundi|Gitega|Burundian
BJ|Benin|Porto-Novo|Beninese
BL|Saint Barthelemy/Saint Barthélemy|Gustavia|
BM|Bermuda|Hamilton|
BN|Brunei/Brunei Darussalam|Bandar Seri Begawan|Bruneian
BO|Bolivia|Sucre|Bolivian
BQ|Bonaire|Kralendijk|
BR|Brazil|Brasília|Brazilian
BS|Bahamas|Nassau|Bahamian
BT|Bhutan|Thimphu|Bhutanese
BV|Bouvet Island||
BW|Botswana|Gaborone|Batswana
BY|Belarus|Minsk|Belarusian
BZ|Belize|Belmopan|Belizean
CA|Canada|Ottawa|Canadian
CC|Cocos|West Island|
CD|Democratic Republic of the Congo/Congo|Kinshasa|Congolese
CF|Central African Republic|Bangui|Central African
CG|Republic of the Congo/Congo|Brazzaville|Congolese
CH|Switzerland|Bern|Swiss
CI|Ivory Coast/Cote d'Ivoire/Côte d'Ivoire|Yamoussoukro|Ivorian
CK|Cook Islands|Avarua|
CL|Chile|Santiago|Chilean
CM|Cameroon|Yaoundé|Cameroonian
CN|China/People's Republic of China|Beijing|Chinese
CO|Colombia|Bogotá|Colombian
CR|Costa Rica|San José|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cabo Verde/Cape Verde|Praia|Cape Verdean
CW|Curacao/Curaçao|Willemstad|
CX|Christmas Island|Flying Fish Cove|
CY|Cyprus|Nicosia|Cypriot
CZ|Czechia/Czech Republic|Prague|Czech
DE|Germany|Berlin|German
DJ|Djibouti|Djibouti|
DK|Denmark|Copenhagen|Danish
DM|Dominica|Roseau|Dominican
DO|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorean
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo|Egyptian
EH|Western Sahara|El Aaiún|
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish
ET|Ethiopia|Addis Ababa|Ethiopian
FI|Finland|Helsinki|Finnish
FJ|Fiji|Suva|Fijian
FK|Falkland Islands|Stanley|
FM|Micronesia|Palikir|Micronesian
FO|Faroe Islands|Tórshavn|
FR|France|Paris|French
GA|Gabon|Libreville|Gabonese
GB|United Kingdom/UK/Great Britain|London|British
GD|Grenada|St. George's|Grenadian
GE|Georgia|Tbilisi|Georgian
GF|French Guiana|Cayenne|French
GG|Guernsey|St. Peter Port|
GH|Ghana|Accra|Ghanaian
GI|Gibraltar|Gibraltar|
GL|Greenland|Nuuk|
GM|Gambia/Republic of The Gambia|Banjul|Gambian
GN|Guinea|Conakry|Guinean
GP|Guadeloupe|Basse-Terre|
GQ|Equatorial Guinea|Malabo|Equatorial Guinean
GR|Greece|Athens|Greek
GS|South Georgia and the South Sandwich Islands|King Edward Point|
GT|Guatemala|Guatemala City|Guatemalan
GU|Guam|Hagåtña|
GW|Guinea-Bissau|Bissau|Guinea-Bissauan
GY|Guyana|Georgetown|Guyanese
HK|Hong Kong|City of Victoria|
HM|Heard Island and McDonald Islands||Heard Island and Mcdonald Islands
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian
ID|Indonesia|Jakarta|Indonesian
IE|Ireland|Dublin|Irish
IL|Israel|Jerusalem|Israeli
IM|Isle of Man|Douglas|Manx
IN|India|New Delhi|Indian
IO|British Indian Ocean Territory|Diego Garcia|
IQ|Iraq|Baghdad|Iraqi
IR|Iran/Islamic Republic of Iran|Tehran|Iranian
IS|Iceland|Reykjavik|Icelandic
IT|Italy|Rome|Italian
JE|Jersey|Saint Helier|
JM|Jamaica|Kingston|Jamaican
JO|Jordan|Amman|Jordanian
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan|Bishkek|Kyrgyz
KH|Cambodia|Phnom Penh|Cambodian
KI|Kiribati|South Tarawa|I-Kiribati
KM|Comoros|Moroni|Comoran
KN|Saint Kitts and Nevis|Basseterre|Kittian and Nevisian
KP|North Korea|Pyongyang|North Korean
KR|South Korea/Korea/Republic of Korea|Seoul|South Korean
KW|Kuwait|Kuwait City|Kuwaiti
KY|Cayman Islands|George Town|
KZ|Kazakhstan|Astana|Kazakhstani
LA|Laos/Lao People's Democratic Republic|Vientiane|Laotian
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia|Castries|Saint Lucian
LI|Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka|Colombo|Sri Lankan
LR|Liberia|Monrovia|Liberian
LS|Lesotho|Maseru|Mosotho
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg|Luxembourg|Luxembourger
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco|Monaco|Monacan
MD|Moldova|Chișinău|Moldovan
ME|Montenegro|Podgorica|Montenegrin
MF|Saint Martin|Marigot|
MG|Madagascar|Antananarivo|Malagasy
MH|Marshall Islands|Majuro|Marshallese
MK|North Macedonia/Republic of North Macedonia|Skopje|Macedonian
ML|Mali|Bamako|Malian
MM|Myanmar|Naypyidaw|Burmese
MN|Mongolia|Ulan Bator|Mongolian
MO|Macao||
MP|Northern Mariana Islands|Saipan|
MQ|Martinique|Fort-de-France|
MR|Mauritania|Nouakchott|Mauritanian
MS|Montserrat|Plymouth|
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Malé|Maldivan
MW|Malawi|Lilongwe|Malawian
MX|Mexico|Mexico City|Mexican
MY|Malaysia|Kuala Lumpur|Malaysian
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|Namibian
NC|New Caledonia|Nouméa|
NE|Niger|Niamey|Nigerien
NF|Norfolk Island|Kingston|
NG|Nigeria|Abuja|Nigerian
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands|Amsterdam|Dutch
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu|Nepalese
NR|Nauru|Yaren|Nauruan
NU|Niue|Alofi|
NZ|New Zealand|Wellington|New Zealander
OM|Oman|Muscat|Omani
PA|Panama|Panama City|Panamanian
PE|Peru|Lima|Peruvian
PF|French Polynesia|Papeetē|French
PG|Papua New Guinea|Port Moresby|
PH|Philippines|Manila|Filipino
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish
PM|Saint Pierre and Miquelon|Saint-Pierre|
PN|Pitcairn Islands/Pitcairn|Adamstown|
PR|Puerto Rico|San Juan|
PS|Palestine/State of Palestine|Ramallah|
PT|Portugal|Lisbon|Portuguese
PW|Palau|Ngerulmud|Palauan
PY|Paraguay|Asunción|Paraguayan
QA|Qatar|Doha|Qatari
RE|Reunion|Saint-Denis|
RO|Romania|Bucharest|Romanian
RS|Serbia|Belgrade|Serbian
RU|Russia/Russian Federation|Moscow|Russian
RW|Rwanda|Kigali|Rwandan
SA|Saudi Arabia|Riyadh|Saudi
SB|Solomon Islands|Honiara|Solomon Islander
SC|Seychelles|Victoria|Seychellois
SD|Sudan|Khartoum|Sudanese
SE|Sweden|Stockholm|Swedish
SG|Singapore|Singapore|Singaporean
SH|Saint Helena|Jamestown|
SI|Slovenia|Ljubljana|Slovenian
SJ|Svalbard and Jan Mayen|Longyearbyen|
SK|Slovakia|Bratislava|Slovakian
SL|Sierra Leone|Freetown|Sierra Leonean
SM|San Marino|City of San Marino|San Marinese
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali
SR|Suriname|Paramaribo|Surinamer
SS|South Sudan|Juba|
ST|Sao Tome and Principe|São Tomé|Sao Tomean
SV|El Salvador|San Salvador|Salvadoran
SX|Sint Maarten|Philipsburg|
SY|Syria/Syrian Arab Republic|Damascus|Syrian
SZ|Eswatini|Lobamba|Swazi
TA|Tristan da Cunha|Edinburgh of the Seven Seas|
TC|Turks and Caicos Islands|Cockburn Town|
TD|Chad|N'Djamena|Chadian
TF|French Southern Territories|Port-aux-Français|French
TG|Togo|Lomé|Togolese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik
TK|Tokelau|Fakaofo|
TL|East Timor/Timor-Leste|Dili|East Timorese
TM|Turkmenistan|Ashgabat|
TN|Tunisia|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Türkiye/Turkey|Ankara|Turkish
TT|Trinidad and Tobago|Port of Spain|Trinidadian or Tobagonian
TV|Tuvalu|Funafuti|Tuvaluan
TW|Taiwan|Taipei|Taiwanese
TZ|Tanzania/United Republic of Tanzania|Dodoma|Tanzanian
UA|Ukraine|Kyiv|Ukrainian
UG|Uganda|Kampala|Ugandan
UM|U.S. Minor Outlying Islands/United States Minor Outlying Islands||
US|United States/United States of America/USA/U.S.A./US/U.S.|Washington|American
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbekistani
VA|Vatican City/Holy See|Vatican City|
VC|Saint Vincent and the Grenadines|Kingstown|
VE|Venezuela|Caracas|Venezuelan
VG|British Virgin Islands/Virgin Islands|Road Town|
VI|U.S. Virgin Islands/Virgin Islands|Charlotte Amalie|
VN|Vietnam|Hanoi|Vietnamese
VU|Vanuatu|Port Vila|
WF|Wallis and Futuna|Mata-Utu|
WS|Samoa|Apia|Samoan
XK|Kosovo|Pristina|
YE|Yemen|Sana'a|Yemenite
YT|Mayotte|Mamoudzou|
ZA|South Africa|Pretoria|South African
ZM|Zambia|Lusaka|Zambian
ZW|Zimbabwe|Harare|Zimbabwean
`;

/**
 * One state, province, county or region a line: ISO 3166-2 code | name, for the countries whose parts English-language papers name.
 * Source: iso-3166 (MIT).
 */
export const regionTable = `
AU-ACT|Australian Capital Territory
AU-NSW|New South Wales
AU-NT|Northern Territory
AU-QLD|Queensland
AU-SA|South Australia
AU-TAS|Tasmania
AU-VIC|Victoria
AU-WA|Western Australia
BR-AC|Acre
BR-AL|Alagoas
BR-AM|Amazonas
BR-AP|Amapá
BR-BA|Bahia
BR-CE|Ceará
BR-DF|Distrito Federal
BR-ES|Espírito Santo
BR-GO|Goiás
BR-MA|Maranhão
BR-MG|Minas Gerais
BR-MS|Mato Grosso do Sul
BR-MT|Mato Grosso
BR-PA|Pará
BR-PB|Paraíba
BR-PE|Pernambuco
BR-PI|Piauí
BR-PR|Paraná
BR-RJ|Rio de Janeiro
BR-RN|Rio Grande do Norte
BR-RO|Rondônia
BR-RR|Roraima
BR-RS|Rio Grande do Sul
BR-SC|Santa Catarina
BR-SE|Sergipe
BR-SP|São Paulo
BR-TO|Tocantins
CA-AB|Alberta
CA-BC|British Columbia
CA-MB|Manitoba
CA-NB|New Brunswick
CA-NL|Newfoundland and Labrador
CA-NS|Nova Scotia
CA-NT|Northwest Territories
CA-NU|Nunavut
CA-ON|Ontario
CA-PE|Prince Edward Island
CA-QC|Quebec
CA-SK|Saskatchewan
CA-YT|Yukon
CN-AH|Anhui
CN-BJ|Beijing
CN-CQ|Chongqing
CN-FJ|Fujian
CN-GD|Guangdong
CN-GS|Gansu
CN-GX|Guangxi Zhuangzu
CN-GZ|Guizhou
CN-HA|Henan
CN-HB|Hubei
CN-HE|Hebei
CN-HI|Hainan
CN-HK|Hong Kong SAR
CN-HL|Heilongjiang
CN-HN|Hunan
CN-JL|Jilin
CN-JS|Jiangsu
CN-JX|Jiangxi
CN-LN|Liaoning
CN-MO|Macao SAR
CN-NM|Nei Mongol
CN-NX|Ningxia Huizu
CN-QH|Qinghai
CN-SC|Sichuan
CN-SD|Shandong
CN-SH|Shanghai
CN-SN|Shaanxi
CN-SX|Shanxi
CN-TJ|Tianjin
CN-TW|Taiwan
CN-XJ|Xinjiang Uygur
CN-XZ|Xizang
CN-YN|Yunnan
CN-ZJ|Zhejiang
DE-BB|Brandenburg
DE-BE|Berlin
DE-BW|Baden-Württemberg
DE-BY|Bayern
DE-HB|Bremen
DE-HE|Hessen
DE-HH|Hamburg
DE-MV|Mecklenburg-Vorpommern
DE-NI|Niedersachsen
DE-NW|Nordrhein-Westfalen
DE-RP|Rheinland-Pfalz
DE-SH|Schleswig-Holstein
DE-SL|Saarland
DE-SN|Sachsen
DE-ST|Sachsen-Anhalt
DE-TH|Thüringen
GB-ABC|Armagh
GB-ABD|Aberdeenshire
GB-ABE|Aberdeen
GB-AGB|Argyll and Bute
GB-AGY|Isle of Anglesey
GB-AND|Ards and North Down
GB-ANN|Antrim and Newtownabbey
GB-ANS|Angus
GB-BAS|Bath and North East Somerset
GB-BBD|Blackburn with Darwen
GB-BCP|Bournemouth
GB-BDF|Bedford
GB-BDG|Barking and Dagenham
GB-BEN|Brent
GB-BEX|Bexley
GB-BFS|Belfast
GB-BGE|Bridgend
GB-BGW|Blaenau Gwent
GB-BIR|Birmingham
GB-BKM|Buckinghamshire
GB-BNE|Barnet
GB-BNH|Brighton and Hove
GB-BNS|Barnsley
GB-BOL|Bolton
GB-BPL|Blackpool
GB-BRC|Bracknell Forest
GB-BRD|Bradford
GB-BRY|Bromley
GB-BST|Bristol
GB-BUR|Bury
GB-CAM|Cambridgeshire
GB-CAY|Caerphilly
GB-CBF|Central Bedfordshire
GB-CCG|Causeway Coast and Glens
GB-CGN|Ceredigion
GB-CHE|Cheshire East
GB-CHW|Cheshire West and Chester
GB-CLD|Calderdale
GB-CLK|Clackmannanshire
GB-CMA|Cumbria
GB-CMD|Camden
GB-CMN|Carmarthenshire
GB-CON|Cornwall
GB-COV|Coventry
GB-CRF|Cardiff
GB-CRY|Croydon
GB-CWY|Conwy
GB-DAL|Darlington
GB-DBY|Derbyshire
GB-DEN|Denbighshire
GB-DER|Derby
GB-DEV|Devon
GB-DGY|Dumfries and Galloway
GB-DNC|Doncaster
GB-DND|Dundee
GB-DOR|Dorset
GB-DRS|Derry and Strabane
GB-DUD|Dudley
GB-DUR|Durham
GB-EAL|Ealing
GB-EAW|England and Wales
GB-EAY|East Ayrshire
GB-EDH|Edinburgh
GB-EDU|East Dunbartonshire
GB-ELN|East Lothian
GB-ELS|Eilean Siar
GB-ENF|Enfield
GB-ENG|England
GB-ERW|East Renfrewshire
GB-ERY|East Riding of Yorkshire
GB-ESS|Essex
GB-ESX|East Sussex
GB-FAL|Falkirk
GB-FIF|Fife
GB-FLN|Flintshire
GB-FMO|Fermanagh and Omagh
GB-GAT|Gateshead
GB-GBN|Great Britain
GB-GLG|Glasgow
GB-GLS|Gloucestershire
GB-GRE|Greenwich
GB-GWN|Gwynedd
GB-HAL|Halton
GB-HAM|Hampshire
GB-HAV|Havering
GB-HCK|Hackney
GB-HEF|Herefordshire
GB-HIL|Hillingdon
GB-HLD|Highland
GB-HMF|Hammersmith and Fulham
GB-HNS|Hounslow
GB-HPL|Hartlepool
GB-HRT|Hertfordshire
GB-HRW|Harrow
GB-HRY|Haringey
GB-IOS|Isles of Scilly
GB-IOW|Isle of Wight
GB-ISL|Islington
GB-IVC|Inverclyde
GB-KEC|Kensington and Chelsea
GB-KEN|Kent
GB-KHL|Kingston upon Hull
GB-KIR|Kirklees
GB-KTT|Kingston upon Thames
GB-KWL|Knowsley
GB-LAN|Lancashire
GB-LBC|Lisburn and Castlereagh
GB-LBH|Lambeth
GB-LCE|Leicester
GB-LDS|Leeds
GB-LEC|Leicestershire
GB-LEW|Lewisham
GB-LIN|Lincolnshire
GB-LIV|Liverpool
GB-LND|London
GB-LUT|Luton
GB-MAN|Manchester
GB-MDB|Middlesbrough
GB-MDW|Medway
GB-MEA|Mid and East Antrim
GB-MIK|Milton Keynes
GB-MLN|Midlothian
GB-MON|Monmouthshire
GB-MRT|Merton
GB-MRY|Moray
GB-MTY|Merthyr Tydfil
GB-MUL|Mid-Ulster
GB-NAY|North Ayrshire
GB-NBL|Northumberland
GB-NEL|North East Lincolnshire
GB-NET|Newcastle upon Tyne
GB-NFK|Norfolk
GB-NGM|Nottingham
GB-NIR|Northern Ireland
GB-NLK|North Lanarkshire
GB-NLN|North Lincolnshire
GB-NMD|Newry
GB-NNH|North Northamptonshire
GB-NSM|North Somerset
GB-NTL|Neath Port Talbot
GB-NTT|Nottinghamshire
GB-NTY|North Tyneside
GB-NWM|Newham
GB-NWP|Newport
GB-NYK|North Yorkshire
GB-OLD|Oldham
GB-ORK|Orkney Islands
GB-OXF|Oxfordshire
GB-PEM|Pembrokeshire
GB-PKN|Perth and Kinross
GB-PLY|Plymouth
GB-POR|Portsmouth
GB-POW|Powys
GB-PTE|Peterborough
GB-RCC|Redcar and Cleveland
GB-RCH|Rochdale
GB-RCT|Rhondda Cynon Taff
GB-RDB|Redbridge
GB-RDG|Reading
GB-RFW|Renfrewshire
GB-RIC|Richmond upon Thames
GB-ROT|Rotherham
GB-RUT|Rutland
GB-SAW|Sandwell
GB-SAY|South Ayrshire
GB-SCB|Scottish Borders
GB-SCT|Scotland
GB-SFK|Suffolk
GB-SFT|Sefton
GB-SGC|South Gloucestershire
GB-SHF|Sheffield
GB-SHN|St. Helens
GB-SHR|Shropshire
GB-SKP|Stockport
GB-SLF|Salford
GB-SLG|Slough
GB-SLK|South Lanarkshire
GB-SND|Sunderland
GB-SOL|Solihull
GB-SOM|Somerset
GB-SOS|Southend-on-Sea
GB-SRY|Surrey
GB-STE|Stoke-on-Trent
GB-STG|Stirling
GB-STH|Southampton
GB-STN|Sutton
GB-STS|Staffordshire
GB-STT|Stockton-on-Tees
GB-STY|South Tyneside
GB-SWA|Swansea
GB-SWD|Swindon
GB-SWK|Southwark
GB-TAM|Tameside
GB-TFW|Telford and Wrekin
GB-THR|Thurrock
GB-TOB|Torbay
GB-TOF|Torfaen
GB-TRF|Trafford
GB-TWH|Tower Hamlets
GB-UKM|United Kingdom
GB-VGL|Vale of Glamorgan
GB-WAR|Warwickshire
GB-WBK|West Berkshire
GB-WDU|West Dunbartonshire
GB-WFT|Waltham Forest
GB-WGN|Wigan
GB-WIL|Wiltshire
GB-WKF|Wakefield
GB-WLL|Walsall
GB-WLN|West Lothian
GB-WLS|Wales
GB-WLV|Wolverhampton
GB-WND|Wandsworth
GB-WNH|West Northamptonshire
GB-WNM|Windsor and Maidenhead
GB-WOK|Wokingham
GB-WOR|Worcestershire
GB-WRL|Wirral
GB-WRT|Warrington
GB-WRX|Wrexham
GB-WSM|Westminster
GB-WSX|West Sussex
GB-YOR|York
GB-ZET|Shetland Islands
GH-AA|Greater Accra
GH-AF|Ahafo
GH-AH|Ashanti
GH-BA|Brong-Ahafo
GH-BE|Bono East
GH-BO|Bono
GH-CP|Central
GH-EP|Eastern
GH-NE|North East
GH-NP|Northern
GH-OT|Oti
GH-SV|Savannah
GH-TV|Volta
GH-UE|Upper East
GH-UW|Upper West
GH-WN|Western North
GH-WP|Western
IE-CE|Clare
IE-CN|Cavan
IE-CO|Cork
IE-CW|Carlow
IE-C|Connaught
IE-DL|Donegal
IE-D|Dublin
IE-G|Galway
IE-KE|Kildare
IE-KK|Kilkenny
IE-KY|Kerry
IE-LD|Longford
IE-LH|Louth
IE-LK|Limerick
IE-LM|Leitrim
IE-LS|Laois
IE-L|Leinster
IE-MH|Meath
IE-MN|Monaghan
IE-MO|Mayo
IE-M|Munster
IE-OY|Offaly
IE-RN|Roscommon
IE-SO|Sligo
IE-TA|Tipperary
IE-U|Ulster
IE-WD|Waterford
IE-WH|Westmeath
IE-WW|Wicklow
IE-WX|Wexford
IN-AN|Andaman and Nicobar Islands
IN-AP|Andhra Pradesh
IN-AR|Arunāchal Pradesh
IN-AS|Assam
IN-BR|Bihār
IN-CG|Chhattīsgarh
IN-CH|Chandigarh
IN-DH|Dādra and Nagar Haveli and Damān and Diu
IN-DL|Delhi
IN-GA|Goa
IN-GJ|Gujarāt
IN-HP|Himāchal Pradesh
IN-HR|Haryāna
IN-JH|Jhārkhand
IN-JK|Jammu and Kashmīr
IN-KA|Karnātaka
IN-KL|Kerala
IN-LA|Ladākh
IN-LD|Lakshadweep
IN-MH|Mahārāshtra
IN-ML|Meghālaya
IN-MN|Manipur
IN-MP|Madhya Pradesh
IN-MZ|Mizoram
IN-NL|Nāgāland
IN-OD|Odisha
IN-PB|Punjab
IN-PY|Puducherry
IN-RJ|Rājasthān
IN-SK|Sikkim
IN-TN|Tamil Nādu
IN-TR|Tripura
IN-TS|Telangāna
IN-UK|Uttarākhand
IN-UP|Uttar Pradesh
IN-WB|West Bengal
JP-01|Hokkaidô
JP-02|Aomori
JP-03|Iwate
JP-04|Miyagi
JP-05|Akita
JP-06|Yamagata
JP-07|Hukusima
JP-08|Ibaraki
JP-09|Totigi
JP-10|Gunma
JP-11|Saitama
JP-12|Tiba
JP-13|Tôkyô
JP-14|Kanagawa
JP-15|Niigata
JP-16|Toyama
JP-17|Isikawa
JP-18|Hukui
JP-19|Yamanasi
JP-20|Nagano
JP-21|Gihu
JP-22|Sizuoka
JP-23|Aiti
JP-24|Mie
JP-25|Siga
JP-26|Kyôto
JP-27|Ôsaka
JP-28|Hyôgo
JP-29|Nara
JP-30|Wakayama
JP-31|Tottori
JP-32|Simane
JP-33|Okayama
JP-34|Hirosima
JP-35|Yamaguti
JP-36|Tokusima
JP-37|Kagawa
JP-38|Ehime
JP-39|Kôti
JP-40|Hukuoka
JP-41|Saga
JP-42|Nagasaki
JP-43|Kumamoto
JP-44|Ôita
JP-45|Miyazaki
JP-46|Kagosima
JP-47|Okinawa
KE-01|Baringo
KE-02|Bomet
KE-03|Bungoma
KE-04|Busia
KE-05|Elgeyo/Marakwet
KE-06|Embu
KE-07|Garissa
KE-08|Homa Bay
KE-09|Isiolo
KE-10|Kajiado
KE-11|Kakamega
KE-12|Kericho
KE-13|Kiambu
KE-14|Kilifi
KE-15|Kirinyaga
KE-16|Kisii
KE-17|Kisumu
KE-18|Kitui
KE-19|Kwale
KE-20|Laikipia
KE-21|Lamu
KE-22|Machakos
KE-23|Makueni
KE-24|Mandera
KE-25|Marsabit
KE-26|Meru
KE-27|Migori
KE-28|Mombasa
KE-29|Murang'a
KE-30|Nairobi
KE-31|Nakuru
KE-32|Nandi
KE-33|Narok
KE-34|Nyamira
KE-35|Nyandarua
KE-36|Nyeri
KE-37|Samburu
KE-38|Siaya
KE-39|Taita/Taveta
KE-40|Tana River
KE-41|Tharaka-Nithi
KE-42|Trans Nzoia
KE-43|Turkana
KE-44|Uasin Gishu
KE-45|Vihiga
KE-46|Wajir
KE-47|West Pokot
MX-AGU|Aguascalientes
MX-BCN|Baja California
MX-BCS|Baja California Sur
MX-CAM|Campeche
MX-CHH|Chihuahua
MX-CHP|Chiapas
MX-CMX|Ciudad de México
MX-COA|Coahuila de Zaragoza
MX-COL|Colima
MX-DUR|Durango
MX-GRO|Guerrero
MX-GUA|Guanajuato
MX-HID|Hidalgo
MX-JAL|Jalisco
MX-MEX|México
MX-MIC|Michoacán de Ocampo
MX-MOR|Morelos
MX-NAY|Nayarit
MX-NLE|Nuevo León
MX-OAX|Oaxaca
MX-PUE|Puebla
MX-QUE|Querétaro
MX-ROO|Quintana Roo
MX-SIN|Sinaloa
MX-SLP|San Luis Potosí
MX-SON|Sonora
MX-TAB|Tabasco
MX-TAM|Tamaulipas
MX-TLA|Tlaxcala
MX-VER|Veracruz de Ignacio de la Llave
MX-YUC|Yucatán
MX-ZAC|Zacatecas
MY-01|Johor
MY-02|Kedah
MY-03|Kelantan
MY-04|Melaka
MY-05|Negeri Sembilan
MY-06|Pahang
MY-07|Pulau Pinang
MY-08|Perak
MY-09|Perlis
MY-10|Selangor
MY-11|Terengganu
MY-12|Sabah
MY-13|Sarawak
MY-14|Wilayah Persekutuan Kuala Lumpur
MY-15|Wilayah Persekutuan Labuan
MY-16|Wilayah Persekutuan Putrajaya
NG-AB|Abia
NG-AD|Adamawa
NG-AK|Akwa Ibom
NG-AN|Anambra
NG-BA|Bauchi
NG-BE|Benue
NG-BO|Borno
NG-BY|Bayelsa
NG-CR|Cross River
NG-DE|Delta
NG-EB|Ebonyi
NG-ED|Edo
NG-EK|Ekiti
NG-EN|Enugu
NG-FC|Abuja Federal Capital Territory
NG-GO|Gombe
NG-IM|Imo
NG-JI|Jigawa
NG-KD|Kaduna
NG-KE|Kebbi
NG-KN|Kano
NG-KO|Kogi
NG-KT|Katsina
NG-KW|Kwara
NG-LA|Lagos
NG-NA|Nasarawa
NG-NI|Niger
NG-OG|Ogun
NG-ON|Ondo
NG-OS|Osun
NG-OY|Oyo
NG-PL|Plateau
NG-RI|Rivers
NG-SO|Sokoto
NG-TA|Taraba
NG-YO|Yobe
NG-ZA|Zamfara
NZ-AUK|Auckland
NZ-BOP|Bay of Plenty
NZ-CAN|Canterbury
NZ-CIT|Chatham Islands Territory
NZ-GIS|Gisborne
NZ-HKB|Hawke's Bay
NZ-MBH|Marlborough
NZ-MWT|Manawatū-Whanganui
NZ-NSN|Nelson
NZ-NTL|Northland
NZ-OTA|Otago
NZ-STL|Southland
NZ-TAS|Tasman
NZ-TKI|Taranaki
NZ-WGN|Greater Wellington
NZ-WKO|Waikato
NZ-WTC|West Coast
PH-00|National Capital Region
PH-01|Ilocos
PH-02|Cagayan Valley
PH-03|Central Luzon
PH-05|Bicol
PH-06|Western Visayas
PH-07|Central Visayas
PH-08|Eastern Visayas
PH-09|Zamboanga Peninsula
PH-10|Northern Mindanao
PH-11|Davao
PH-12|Soccsksargen
PH-13|Caraga
PH-14|Autonomous Region in Muslim Mindanao
PH-15|Cordillera Administrative Region
PH-40|Calabarzon
PH-41|Mimaropa
PH-ABR|Abra
PH-AGN|Agusan del Norte
PH-AGS|Agusan del Sur
PH-AKL|Aklan
PH-ALB|Albay
PH-ANT|Antique
PH-APA|Apayao
PH-AUR|Aurora
PH-BAN|Bataan
PH-BAS|Basilan
PH-BEN|Benguet
PH-BIL|Biliran
PH-BOH|Bohol
PH-BTG|Batangas
PH-BTN|Batanes
PH-BUK|Bukidnon
PH-BUL|Bulacan
PH-CAG|Cagayan
PH-CAM|Camiguin
PH-CAN|Camarines Norte
PH-CAP|Capiz
PH-CAS|Camarines Sur
PH-CAT|Catanduanes
PH-CAV|Cavite
PH-CEB|Cebu
PH-COM|Davao de Oro
PH-DAO|Davao Oriental
PH-DAS|Davao del Sur
PH-DAV|Davao del Norte
PH-DIN|Dinagat Islands
PH-DVO|Davao Occidental
PH-EAS|Eastern Samar
PH-GUI|Guimaras
PH-IFU|Ifugao
PH-ILI|Iloilo
PH-ILN|Ilocos Norte
PH-ILS|Ilocos Sur
PH-ISA|Isabela
PH-KAL|Kalinga
PH-LAG|Laguna
PH-LAN|Lanao del Norte
PH-LAS|Lanao del Sur
PH-LEY|Leyte
PH-LUN|La Union
PH-MAD|Marinduque
PH-MAS|Masbate
PH-MDC|Mindoro Occidental
PH-MDR|Mindoro Oriental
PH-MGN|Maguindanao del Norte
PH-MGS|Maguindanao del Sur
PH-MOU|Mountain Province
PH-MSC|Misamis Occidental
PH-MSR|Misamis Oriental
PH-NCO|Cotabato
PH-NEC|Negros Occidental
PH-NER|Negros Oriental
PH-NSA|Northern Samar
PH-NUE|Nueva Ecija
PH-NUV|Nueva Vizcaya
PH-PAM|Pampanga
PH-PAN|Pangasinan
PH-PLW|Palawan
PH-QUE|Quezon
PH-QUI|Quirino
PH-RIZ|Rizal
PH-ROM|Romblon
PH-SAR|Sarangani
PH-SCO|South Cotabato
PH-SIG|Siquijor
PH-SLE|Southern Leyte
PH-SLU|Sulu
PH-SOR|Sorsogon
PH-SUK|Sultan Kudarat
PH-SUN|Surigao del Norte
PH-SUR|Surigao del Sur
PH-TAR|Tarlac
PH-TAW|Tawi-Tawi
PH-WSA|Samar
PH-ZAN|Zamboanga del Norte
PH-ZAS|Zamboanga del Sur
PH-ZMB|Zambales
PH-ZSI|Zamboanga Sibugay
PK-BA|Balōchistān
PK-GB|Gilgit-Baltistān
PK-IS|Islāmābād
PK-JK|Āzād Jammūñ o Kashmīr
PK-KP|Khaībar Pakhtūnkhwā
PK-PB|Panjāb
PK-SD|Sindh
PK-TA|Federally Administered Tribal Areas
SY-DI|Dimashq
SY-DR|Dar'ā
SY-DY|Dayr az Zawr
SY-HA|Al Ḩasakah
SY-HI|Ḩimş
SY-HL|Ḩalab
SY-HM|Ḩamāh
SY-ID|Idlib
SY-LA|Al Lādhiqīyah
SY-QU|Al Qunayţirah
SY-RA|Ar Raqqah
SY-RD|Rīf Dimashq
SY-SU|As Suwaydā'
SY-TA|Ţarţūs
UA-05|Vinnytska oblast
UA-07|Volynska oblast
UA-09|Luhanska oblast
UA-12|Dnipropetrovska oblast
UA-14|Donetska oblast
UA-18|Zhytomyrska oblast
UA-21|Zakarpatska oblast
UA-23|Zaporizka oblast
UA-26|Ivano-Frankivska oblast
UA-30|Kyiv
UA-32|Kyivska oblast
UA-35|Kirovohradska oblast
UA-40|Sevastopol
UA-43|Avtonomna Respublika Krym
UA-46|Lvivska oblast
UA-48|Mykolaivska oblast
UA-51|Odeska oblast
UA-53|Poltavska oblast
UA-56|Rivnenska oblast
UA-59|Sumska oblast
UA-61|Ternopilska oblast
UA-63|Kharkivska oblast
UA-65|Khersonska oblast
UA-68|Khmelnytska oblast
UA-71|Cherkaska oblast
UA-74|Chernihivska oblast
UA-77|Chernivetska oblast
US-AK|Alaska
US-AL|Alabama
US-AR|Arkansas
US-AS|American Samoa
US-AZ|Arizona
US-CA|California
US-CO|Colorado
US-CT|Connecticut
US-DC|District of Columbia
US-DE|Delaware
US-FL|Florida
US-GA|Georgia
US-GU|Guam
US-HI|Hawaii
US-IA|Iowa
US-ID|Idaho
US-IL|Illinois
US-IN|Indiana
US-KS|Kansas
US-KY|Kentucky
US-LA|Louisiana
US-MA|Massachusetts
US-MD|Maryland
US-ME|Maine
US-MI|Michigan
US-MN|Minnesota
US-MO|Missouri
US-MP|Northern Mariana Islands
US-MS|Mississippi
US-MT|Montana
US-NC|North Carolina
US-ND|North Dakota
US-NE|Nebraska
US-NH|New Hampshire
US-NJ|New Jersey
US-NM|New Mexico
US-NV|Nevada
US-NY|New York
US-OH|Ohio
US-OK|Oklahoma
US-OR|Oregon
US-PA|Pennsylvania
US-PR|Puerto Rico
US-RI|Rhode Island
US-SC|South Carolina
US-SD|South Dakota
US-TN|Tennessee
US-TX|Texas
US-UM|United States Minor Outlying Islands
US-UT|Utah
US-VA|Virginia
US-VI|United States Virgin Islands
US-VT|Vermont
US-WA|Washington
US-WI|Wisconsin
US-WV|West Virginia
US-WY|Wyoming
ZA-EC|Eastern Cape
ZA-FS|Free State
ZA-GP|Gauteng
ZA-KZN|Kwazulu-Natal
ZA-LP|Limpopo
ZA-MP|Mpumalanga
ZA-NC|Northern Cape
ZA-NW|North-West
ZA-WC|Western Cape
`;
