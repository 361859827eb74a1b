import { femaleGivenNames, maleGivenNames } from "./given-names-table.js";

const words = (table: string): string[] => table.trim().split(/\s+/);

/** Given names by their folded form, and whether they are given to women, men or both. Source: see the tables. */
export const givenNames: ReadonlyMap<string, "female" | "male" | "both"> = (() => {
  const names = new Map<string, "female" | "male" | "both">();
  for (const name of words(femaleGivenNames)) names.set(name, "female");
  for (const name of words(maleGivenNames)) names.set(name, names.has(name) ? "both" : "male");
  return names;
})();

/**
 * Short and familiar forms of English given names, one name a line, all folded. Source: the commonest hypocorisms of English dictionaries of
 * first names (Withycombe; Hanks and Hodges).
 */
const families = `
albert al bert bertie
alexander alexandra alex sandy alec xander sasha
andrew andy drew
anthony antony tony
benjamin ben benny
catherine katherine kathryn cathy kathy kate katie kit
charles charlie chuck
christine christina chris tina chrissie
christopher chris kit
daniel danielle dan danny
david dave davey
deborah debra deb debbie
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted ned
elizabeth liz lizzie beth betty eliza libby
eugene gene
frances francis fran frank frankie
frederick fred freddie
gabriel gabrielle gabe gabby
geoffrey jeffrey geoff jeff
gerald gerard gerry jerry
gregory greg
harold hal harry
henry harry hank
jacob jake
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph josephine joe joey jo
joshua josh
kenneth ken kenny
kimberly kim
laurence lawrence larry laurie
leonard leo len lenny
leslie les
louis louise lou
margaret maggie meg peggy marge
martin marty
matthew matt
michael mike mick mickey
mohammed mohammad muhammad mohamed muhammed
nathaniel nathan nate
nicholas nicola nick nicky
pamela pam
patricia pat patty tricia trish
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky becca
richard rick dick rich ricky
robert bob bobby rob robbie
roger rog
ronald ron ronnie
russell russ
samuel samantha sam sammy
stephen steven steve
stuart stewart stu
susan susannah sue susie
terence terrence terry
theodore ted teddy theo
theresa teresa terri tess
thomas tom tommy
timothy tim
valerie val
victoria vicky tori
vincent vince
walter walt
william bill billy will willie liam
zachary zach zack
`;

/** The given names that one name may stand for or be short for, itself included. */
export const nicknames: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const index = new Map<string, Set<string>>();
  for (const line of families.trim().split("\n")) {
    const family = line.split(" ");
    for (const name of family) {
      const known = index.get(name) ?? new Set<string>();
      for (const other of family) known.add(other);
      index.set(name, known);
    }
  }
  return index;
})();

/** Family names that Chinese, Korean and Vietnamese print first, folded. Source: the hundred commonest of the censuses of China and South Korea. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  (
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao jin xi hua " +
    "kim lee park choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn ryu hong moon ban roh chun chung " +
    "nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly vo"
  ).split(" "),
);
