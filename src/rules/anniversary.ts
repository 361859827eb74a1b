import type { AnniversaryClaim } from "../model/anniversary.js";
import type { Ledger } from "../model/ledger.js";
import type { Finding, LetGo } from "../model/rule.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly celebrated: AnniversaryClaim;
  readonly founded: AnniversaryClaim;
  readonly years: number;
  readonly at: number;
  readonly since: number;
}

export const anniversary = defineRule<Data>({
  id: "anniversary",
  family: "time",
  severity: "error",
  summary: "An anniversary that does not fall in the year the copy gives for it",
  matters:
    "Somebody subtracted wrongly, or the figure is last time’s. The people whose jubilee it is are the first to see it.",
  limits: [
    "A difference of one year is a warning, and only where both years are printed: jubilees are kept a year early or late, and clubs count their seasons.",
    "The year it began must be told of the same noun or name (“the theatre”, “Harbour Theatre”), and in one way only.",
    "The ages of people are another rule’s.",
  ],
  examples: {
    contradicts: [
      {
        copy: "The Orpheum opened in 1989 with a farce.\n\nThe Orpheum’s 30th birthday in 2024 will be marked by a gala.",
        clash: ["opened in 1989", "30th birthday in 2024"],
      },
      {
        copy: "They married in June 1958 and moved to Swanage.\n\nThe couple kept their golden wedding in 2006 with forty guests.",
        clash: ["married in June 1958", "golden wedding in 2006"],
      },
      {
        copy: "The town will mark the 20th anniversary of the 1994 flood with a service by the weir.",
        publishedAt: "2024-06-01",
        clash: ["20th anniversary of the 1994 flood"],
      },
      {
        copy: "Founded in 1956, the rowing club celebrates its 60th anniversary this year.",
        publishedAt: "2024-06-01",
        clash: ["Founded in 1956, the rowing club celebrates its 60th anniversary"],
      },
      {
        copy: "The foundry closed 50 years ago, in 1965, and took 600 jobs with it.",
        publishedAt: "2025-05-05",
        clash: ["50 years ago, in 1965"],
      },
      {
        copy: "The bicentenary of the treaty of 1819 was kept in 2012 with a stamp.",
        clash: ["bicentenary of the treaty of 1819 was kept in 2012"],
      },
      {
        copy: "The charity celebrates the 25th anniversary of its founding in 1980 at a dinner in Cork.",
        publishedAt: "2010-02-03",
        clash: ["25th anniversary of its founding in 1980"],
      },
      {
        copy: "The airline, established in 1998, marked its 10th anniversary in 2011 by painting a jet gold.",
        clash: ["established in 1998, marked its 10th anniversary in 2011"],
      },
      {
        copy: "The centenary of the lighthouse of 1917 was kept in 2018.",
        clash: ["centenary of the lighthouse of 1917 was kept in 2018"],
      },
      {
        copy: "The Alma Theatre, which opened in 1990, celebrated its 25th anniversary last year.",
        publishedAt: "2026-06-10",
        clash: ["opened in 1990, celebrated its 25th anniversary"],
      },
    ],
    consistent: [
      {
        copy: "The Alma Theatre, which opened in 1990, celebrated its 35th anniversary last year.",
        publishedAt: "2026-06-10",
        because: "35 years before last year",
      },
      {
        copy: "The Lyceum opened in 1994. The Lyceum’s 30th birthday in 2024 brought back its first cast.",
        because: "2024 − 1994 = 30",
      },
      {
        copy: "The town will mark the 30th anniversary of the 1994 flood by the weir.",
        publishedAt: "2024-06-01",
        because: "2024 − 1994 = 30",
      },
      {
        copy: "Founded in 1925, the college celebrates its centenary.",
        publishedAt: "2024-11-01",
        because: "a jubilee kept a year early, whose year is not printed",
      },
      {
        copy: "The pit shut about 50 years ago, in 1972, its last manager said.",
        publishedAt: "2025-05-05",
        because: "about 50",
      },
      {
        copy: "The circus is in its 30th season; it began in 1993.",
        publishedAt: "2024-05-05",
        because: "seasons are not years",
      },
      {
        copy: "He opened the shop in 1989 and celebrated his 40th birthday in 2019.",
        because: "the birthday is his, not the shop’s",
      },
      {
        copy: "Her parents married in 1931. She and her husband kept their golden wedding in 2009.",
        because: "two couples",
      },
      {
        copy: "The brewery, founded in 1889, closed in 1990. The cinema’s 20th anniversary in 2014 was a quiet one.",
        because: "two houses",
      },
      {
        copy: "The school, founded in 1970, will hold its delayed 50th anniversary in 2022.",
        because: "the copy says that it is late",
      },
      {
        copy: "The 10th anniversary of the May 3, 2004, crash was kept in 2014 in silence.",
        because: "2014 − 2004 = 10",
      },
      {
        copy: "The company was formed in 1971 and re-formed as a trust in 1999; the company’s 25th anniversary in 1996 was its last.",
        because: "1996 − 1971 = 25",
      },
      {
        copy: "By 2019 the paper had outlived every rival founded in 1980, and it marked the 15th anniversary of its sale.",
        because: "no year in which the sale was",
      },
      {
        copy: "The festival was launched in 2001 and launched again in 2010. The festival’s 10th anniversary in 2020 drew thousands.",
        because: "it began in more than one year",
      },
    ],
  },
  *find(ledger) {
    for (const subject of ledger.subjects("anniversary").keys()) yield* ofSubject(ledger, subject);
  },
  message: ({ celebrated, founded, at, since }) =>
    celebrated === founded
      ? `${shortened(celebrated.text, 64)}: ${at} − ${since} = ${at - since}`
      : `${shortened(celebrated.text, 40)}, but ${shortened(founded.text, 26)}: ${at} − ${since} = ${at - since}`,
  why: ({ celebrated, years, at, since }) =>
    `${at} − ${since} = ${at - since}, but the copy says ${years}${celebrated.atStated ? "" : ` (published ${at})`}`,
  question: ({ years, since, at }) =>
    `Is it ${at - since} years, or did it begin in ${at - years} rather than ${since}?`,
});

/** An anniversary whose year is known. */
type Celebration = AnniversaryClaim & Required<Pick<AnniversaryClaim, "years" | "at">>;

function* ofSubject(ledger: Ledger, subject: string): Iterable<Finding<Data> | LetGo> {
  const claims = ledger.about("anniversary", subject);
  const founded = claims.filter(({ years }) => years === undefined);
  const kept = claims.filter((claim): claim is Celebration => claim.at !== undefined);
  const manifold = several(subject, kept, founded);
  const seen = new Set<string>();
  for (const celebrated of kept) {
    const { years, at } = celebrated;
    const since = celebrated.since ?? founded[0]?.since;
    if (since === undefined || since > at) continue;
    const other = celebrated.since === undefined ? founded[0]! : celebrated;
    const off = at - since - years;
    const key = `${years} ${at} ${since}`;
    if (off === 0 || seen.has(key)) continue;
    seen.add(key);
    const reason = (celebrated.since === undefined ? manifold : undefined) ?? letGo(celebrated, other, off);
    const sides =
      other === celebrated
        ? [{ value: `${years} years`, claims: [celebrated] }]
        : [
            { value: `${years} years in ${at}`, claims: [celebrated] },
            { value: `since ${since}`, claims: founded },
          ];
    if (reason) yield { claims: [...new Set([celebrated, other])], reason };
    else
      yield {
        subject,
        sides,
        data: { celebrated, founded: other, years, at, since },
        ...(Math.abs(off) === 1 && { severity: "warning" as const }),
        confidence: Math.abs(off) === 1 ? "possible" : celebrated.atStated ? "certain" : "likely",
      };
  }
}

/** Why it stays open which beginning an anniversary is of. All weddings of the copy are one subject, whoever’s they are. */
function several(
  subject: string,
  kept: readonly Celebration[],
  founded: readonly AnniversaryClaim[],
): string | undefined {
  if (new Set(founded.map(({ since }) => since)).size > 1) return "it began in more than one year";
  const couples = new Set(kept.map(({ at, years }) => at - years));
  return subject === "wedding" && couples.size > 1 ? "the copy tells of more than one couple" : undefined;
}

function letGo(celebrated: AnniversaryClaim, founded: AnniversaryClaim, off: number): string | undefined {
  if (celebrated.loose) return "the copy says that it is kept early or late, or counts in another way";
  if (Math.abs(off) === 1 && !celebrated.atStated) return "one year off, and its year is not printed";
  for (const { frame } of [celebrated, founded]) {
    if (frame.polarity === "denied") return "denied";
    if (frame.modality === "hypothetical" || frame.modality === "possible") return "not told as a fact";
  }
  return undefined;
}
