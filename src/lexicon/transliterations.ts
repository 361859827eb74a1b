/**
 * Names that English copy writes in several Latin spellings, folded; one row is one name. Source: the transliteration notes of the AP, Guardian and
 * BBC style guides and of the BGN/PCGN romanization tables.
 */
const rows: readonly string[] = [
  // bodies, movements, faiths
  "hezbollah hizbollah hizballah hezballah hizbullah hezbullah",
  "qaeda qaida qaidah kaida qaedah",
  "daesh daish daech",
  "houthi huthi",
  "shia shiah shi'a",
  "sharia shariah shari'a",
  "koran quran qur'an",
  "alawite alaouite",
  "peshmerga pesh-merga",
  "taliban taleban",
  "fatah fateh",
  "mujahideen mujahedeen mujahidin mujahedin mojahedin",
  // places
  "raqqa raqqah rakka raqa",
  "mecca makkah",
  "medina madinah",
  "fallujah falluja",
  "karbala kerbala",
  "basra basrah",
  "irbil erbil arbil",
  "kirkuk kerkuk",
  "benghazi bengazi",
  "sanaa sana'a san'a",
  "jeddah jiddah jidda",
  "kyiv kiev",
  "kharkiv kharkov",
  "odesa odessa",
  "lviv lvov",
  "dnipro dnepr dnieper",
  "donbas donbass",
  "chornobyl chernobyl",
  "mykolaiv nikolaev",
  "zaporizhzhia zaporizhia zaporozhye",
  "beijing peking",
  "guangzhou canton",
  "xinjiang sinkiang",
  "yangon rangoon",
  "kolkata calcutta",
  "mumbai bombay",
  "chennai madras",
  "kabul cabul",
  "kandahar qandahar",
  // family names of one romanization or another
  "gaddafi qaddafi gadhafi qadhafi kadafi gadafi kadhafi qadafi",
  "zelensky zelenskyy zelenskiy zelenski",
  "khamenei khamenai",
  "rouhani rowhani ruhani",
  "ahmadinejad ahmadinezhad",
  "rafsanjani rafsandjani",
  "khomeini khomeyni",
  "yeltsin eltsin",
  "tchaikovsky tchaikovsky chaikovsky",
  "tolstoy tolstoi",
  "dostoevsky dostoyevsky dostoevskii",
  "yushchenko yuschenko",
  "lukashenko lukashenka",
];

/** Given names of which the same holds; they mark one person only where the family name is the same too. */
const givenRows: readonly string[] = [
  "mohammed muhammad mohammad mohamed muhammed mohamad muhamad mohamet",
  "ahmed ahmad",
  "hussein husayn hussain husain hossein hosein husein",
  "hassan hasan",
  "abdullah abdallah abdulla",
  "yusuf youssef yousef yousuf yussuf youssouf yusef",
  "osama usama oussama",
  "omar umar",
  "mustafa mostafa moustafa mustapha moustapha",
  "mahmoud mahmud mahmood",
  "saeed sayeed saeid",
  "khaled khalid khalied",
  "rashid rasheed rachid",
  "faisal faysal feisal faycal",
  "gamal jamal djamal",
  "tariq tarik tareq tarek",
  "ibrahim ebrahim brahim",
  "ismail ismael esmail esmaeil",
  "suleiman sulayman soleiman suleyman sulaiman souleymane",
  "walid waleed oualid",
  "nasser nasir naser",
  "qasim kassem qassem qasem kasim qassim kasem",
  "muammar moammar mu'ammar moamer",
  "bilal belal",
  "salah saleh",
  "fatima fatema fatimah fatma",
  "aisha ayesha aysha aicha",
  "zainab zaynab zeinab zeynab",
  "maryam mariam meryem",
  "alexei alexey aleksei aleksey alexej",
  "sergei sergey serguei",
  "dmitry dmitri dmitriy dimitri",
  "yuri yury yuriy iouri",
  "nikolai nikolay nikolaj",
  "andrei andrey andrej",
  "oleksandr olexandr",
  "yevgeny evgeny evgeni yevgeni evgeniy",
  "mikhail mikhael michail",
  "ekaterina yekaterina",
  "zhou chou",
];

function tableOf(lists: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const list of lists) {
    const names = list.split(" ");
    for (const name of names) table.set(name, names[0] as string);
  }
  return table;
}

/** From a folded spelling to the first of its row: things, places and family names. */
export const transliterations: ReadonlyMap<string, string> = tableOf(rows);

/** The same for given names. */
export const givenTransliterations: ReadonlyMap<string, string> = tableOf(givenRows);

/** Ways to write the Arabic article before a name, folded. */
export const arabicArticles: ReadonlySet<string> = new Set("al el ul an ar as ash at ad az ez es ed er".split(" "));

/** Ways to write "servant of", the first part of Abd al-Rahman, Abdul Rahman, Abdelrahman; the article may be glued on. Longest first. */
export const servantOf: readonly string[] = "abdoul abdel abdul abdal abder abdur abdar abdes abdus abd".split(" ");
