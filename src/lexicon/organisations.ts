/**
 * Words that tell a capitalised name from a person's. Folded, without full stops. Source: company suffixes of national registers, and the
 * head nouns of bodies, teams, works, buildings and landforms in newspaper copy.
 */

/** … of a firm, body, team or work, wherever they stand in the name. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    "inc corp corporation co company companies ltd limited plc llc llp gmbh ag sa nv bv spa ab asa oyj pty bhd holdings holding group bank banks bancorp securities brothers bros sons partners associates capital " +
    "industries industrial international enterprises systems technologies technology electronics motors motor airlines airways air aviation energy power oil gas petroleum steel chemical chemicals pharmaceuticals " +
    "insurance mutual savings trust fund funds financial finance stores foods beverages breweries brewing hotels resorts media press news radio television tv broadcasting studios pictures records entertainment " +
    "times post herald tribune gazette telegraph guardian journal observer independent chronicle mirror express mail sun star standard reporter examiner inquirer dispatch bulletin magazine review weekly daily " +
    "university college school schools academy institute institution polytechnic seminary hospital clinic infirmary hospice surgery library museum gallery theatre theater orchestra opera ballet choir church cathedral chapel abbey mosque " +
    "temple synagogue parish diocese ministry department dept agency authority bureau office commission committee council board court courts tribunal parliament assembly congress senate house chamber cabinet government administration " +
    "police force forces army navy guard guards marines corps command regiment brigade battalion division squadron fleet party front movement league union federation confederation association society club foundation alliance coalition " +
    "network organisation organization initiative programme program project campaign centre center service services exchange market markets index fc afc united city rovers wanderers athletic albion hotspur rangers celtics lakers yankees " +
    "team squad cup championship championships tournament olympics games series festival awards award prize act bill law treaty agreement accord convention constitution amendment code charter plan scheme policy strategy " +
    "conference forum summit week day month year world war battle revolution uprising operation mission station airport airfield port harbour harbor bridge tunnel tower towers building hall arena stadium park gardens garden " +
    "mall plaza square street st road rd avenue ave lane drive highway motorway boulevard blvd way hill hills mountain mountains mount river lake sea ocean bay gulf strait island islands isle peninsula valley desert forest " +
    "canal reef falls beach coast county district province state republic kingdom emirate territory region town village township borough city municipality prison jail base camp barracks palace castle fort hotel restaurant cafe pub inn bar " +
    "mine plant factory refinery reactor dam railway railways rail line express ss hms uss mv ins nns app google facebook twitter youtube instagram internet web android windows iphone covid observatory committee nations " +
    "reserve treasury exchequer brigades militia resistance caliphate ward unit section network lines journal labs laboratory laboratories embassy consulate tomahawk quarter pct dlrs mln bln majesty highness excellency lordship honour honor"
  ).split(" "),
);

/** First words of places' names, folded: "San Pedro", "Port Stanley", "Mount Kenya". Source: gazetteers. */
export const placeHeads: ReadonlySet<string> = new Set(
  "san santa santo sao saint st ste port fort mount mt lake cape los las new old upper lower greater great little east west north south el la le les the loch river point puerto rio villa costa ciudad monte isle isla tel kuala addis phnom".split(
    " ",
  ),
);

/** Capitalised words that are no person's name: peoples' faiths, parties and their followers, ideologies, feasts, planets. Folded. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    "democrat democrats democratic republican republicans conservative conservatives tory tories labour labor liberal liberals green greens communist communists socialist socialists social christian christians muslim muslims " +
    "islam islamic islamist islamists jew jews jewish hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants sunni sunnis shiite shiites shia alawite alawites kurd kurds kurdish arab arabs tamil tamils " +
    "hausa yoruba igbo african africans asian asians european europeans western westerners eastern northern southern central north south east west aboriginal maori inuit native black white hispanic latino latin easter christmas " +
    "ramadan eid diwali hanukkah passover thanksgiving bible koran quran god allah jesus earth mars moon internet english french spanish german nazi nazis marxist taliban isis isil daesh hamas hezbollah nato opec asean imf"
  ).split(" "),
);
