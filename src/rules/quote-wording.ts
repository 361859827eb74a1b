import { functionWords } from "../lexicon/function-words.js";
import type { Ledger } from "../model/ledger.js";
import type { QuoteClaim } from "../model/quote.js";
import type { Finding, LetGo } from "../model/rule.js";
import { editDistance } from "../values/edit-distance.js";
import { alikePairs, difference, longestSaying, type WordingDifference } from "../values/quoted-words.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly speaker: string | undefined;
  /** The wordings as printed, cut to where they differ. */
  readonly one: string;
  readonly other: string;
  readonly same: number;
}

export const quoteWording = defineRule<Data>({
  id: "quote-wording",
  family: "quotes",
  severity: "warning",
  summary: "One quotation printed in two wordings",
  matters:
    "Words between quotation marks are somebody’s own. When the headline or the pull quote has another verb than the body, one of them was never said.",
  limits: [
    "Two wordings are compared where at least four words in order are the same; a quotation reworded from end to end is not recognised.",
    "A quotation that is shortened, cut with an ellipsis, mended in square brackets or fitted to its sentence is let go.",
    "Within the running copy only longer quotations are compared, and not in neighbouring paragraphs: speakers repeat their own phrases.",
  ],
  examples: {
    contradicts: [
      {
        copy: "# ‘We had hours to leave’: farmer\n\nA farmer has told of the night the dyke broke at Orrin Fen.\n\n“We had minutes to leave,” said Ann Dray, 61. “The dog knew before I did.”\n",
        clash: ["We had hours to leave", "We had minutes to leave"],
      },
      {
        copy: "# Mayor: ‘I will never sell the market hall’\n\nThe mayor of Calder was cheered on Monday.\n\nTom Pell told traders: “I will gladly sell the market hall, but not this year.”\n",
        clash: ["I will never sell the market hall", "I will gladly sell the market hall"],
      },
      {
        copy: "# Ferry crews vote on strike\n\nCrews at Port Sorrel began voting on Friday.\n\n“We are asking for a rest day, and for nothing else at all.” — Joan Tulley, deckhand\n\nThe ballot closes next week. The company has offered three per cent.\n\n“We are asking for a pay rise, and for nothing else at all,” said Joan Tulley, a deckhand of nine years.\n",
        clash: ["We are asking for a rest day", "We are asking for a pay rise"],
      },
      {
        copy: "# Coach signs for two more years\n\nThe coach of the Calder Otters has signed a new contract.\n\n“This club gave me a start when nobody else would pick up the phone,” said Ned Abara.\n\nThe Otters finished third last season and lost the final on penalties.\n\nAbara, a former goalkeeper, lives in the town with his family.\n\nHe told the club’s website: “This club gave me a home when nobody else would pick up the phone.”\n",
        clash: ["gave me a start when nobody", "gave me a home when nobody"],
      },
      {
        copy: "# Baker wins back her shop\n\n“They took everything but the ovens”: baker Ann Orrin on the day she lost her shop\n\nA court in Hull has handed a bakery back to its owner.\n\n“They left everything but the ovens,” Ann Orrin said after the hearing.\n",
        clash: ["They took everything but the ovens", "They left everything but the ovens"],
      },
      {
        copy: "# Pit talks break up\n\nTalks at the Marl pit went on into the night.\n\n“There will be no deal without a vote of every shift” — Martin Lowe\n\n“There will be no deal without a fight of every shift,” said the union’s secretary, Martin Lowe. He left at ten.\n",
        clash: ["no deal without a vote", "no deal without a fight"],
      },
      {
        copy: "# ‘There were three calls nobody answered’\n\nA coroner has heard how a man waited for help.\n\nHis sister, Una Best, told the court: “There were two calls nobody answered, and then he stopped ringing.”\n",
        clash: ["three calls nobody answered", "two calls nobody answered"],
      },
      {
        copy: "# Choir to sing on the pier\n\nThe choir has sung on the pier every May since the war.\n\n“My mother sang here, her mother sang here, and I mean to sing here until they carry me off,” said Dot Ames, 88.\n\nThe council wanted to move the concert to the hall.\n\nIt gave way after 900 people wrote in.\n\nMs Ames had told the council in March: “My mother sang here, her mother danced here, and I mean to sing here until they carry me off.”\n",
        clash: ["her mother sang here", "her mother danced here"],
      },
    ],
    consistent: [
      {
        copy: "# ‘We had minutes to leave’: farmer\n\n“We had minutes to leave,” said Ann Dray, 61. “The dog knew before I did.”\n",
        because: "word for word the same",
      },
      {
        copy: "# ‘We had minutes to leave’\n\n“We had only a few minutes to leave the house,” said Ann Dray, 61.\n",
        because: "the headline is shorter and adds no word",
      },
      {
        copy: "# ‘I don’t want pity’\n\n“I do not want pity,” said Ned Abara, who lost his boat.\n",
        because: "a contraction written out",
      },
      {
        copy: "# Mayor ‘will not … sell the hall’\n\nTom Pell said: “I will not, whatever the price, sell the hall.”\n",
        because: "an ellipsis shows the cut",
      },
      {
        copy: "# ‘[The council] gave us nothing at all’\n\n“They gave us nothing at all,” said Joan Tulley.\n",
        because: "square brackets show what was put in",
      },
      {
        copy: "Joan Tulley said she had “no wish to go back to sea”. Her brother said: “I have no wish to go back to school.”\n",
        because: "two people, two sayings",
      },
      {
        copy: "“We will mend the roof before the winter. We will mend the road before the winter,” said Tom Pell.\n",
        because: "one speaker repeats a phrase for effect",
      },
      {
        copy: "“I want my boat back,” said Ned Abara.\n\n“I want my life back,” he added.\n",
        because: "a phrase taken up again in the next paragraph",
      },
      {
        copy: "# Calder to lose ‘its only bank’\n\n“It is the only bank we have,” said Dot Ames.\n",
        because: "a partial quotation, too short to compare",
      },
      {
        copy: "# ‘We cooperated with the coroner from day one’\n\n“We co-operated with the coroner from day one,” a spokesman said.\n",
        because: "one word, two spellings",
      },
      {
        copy: "# Pell: ‘We have five weeks left to save it’\n\n“We have 5 weeks left to save it,” Tom Pell told the meeting.\n",
        because: "a figure and the same number in words",
      },
      {
        copy: "# Crews back strike\n\n“We did not want this strike,” said Joan Tulley.\n\nThe firm’s director, Una Best, said: “We did not want this dispute.”\n",
        because: "the other side answers in like words",
      },
      {
        copy: "# Otters go up\n\nNed Abara said his side had “worked hard for every point”. Before the match he had said they would have “to work hard for every point”.\n",
        because: "partial quotations fitted to their sentences",
      },
    ],
  },
  *find(ledger) {
    yield* wordings(ledger);
  },
  message: ({ speaker, one, other }) =>
    speaker
      ? `${shortened(speaker, 24)}: “${shortened(one, 32)}”, then “${shortened(other, 32)}”`
      : `Quotation: “${shortened(one, 38)}”, then “${shortened(other, 38)}”`,
  why: ({ same, one, other }) =>
    `The two quotations share ${same} words in order and differ in “${one}” and “${other}”`,
  question: ({ speaker }) => `Which words did ${speaker ?? "the speaker"} use?`,
});

function* wordings(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const claims = ledger.of("quote");
  const told = new Set<QuoteClaim>();
  for (const [a, b] of alikePairs(claims.map(({ words }) => words))) {
    const one = claims[a]!;
    const other = claims[b]!;
    if (told.has(one) || told.has(other)) continue;
    const turned = one.words.length > other.words.length;
    const [short, long] = turned ? [other, one] : [one, other];
    const laid = difference(short.words.slice(0, longestSaying), long.words.slice(0, longestSaying));
    const verdict = judge(short, long, laid);
    if (verdict === "another saying") continue;
    if (verdict !== "clash") {
      yield { claims: [one, other], reason: verdict };
      continue;
    }
    told.add(one).add(other);
    const first = laid.changes[0]!;
    const last = laid.changes.at(-1)!;
    const shortText = printed(short, first.one.from - 1, last.one.to + 1);
    const longText = printed(long, first.other.from - 1, last.other.to + 1);
    const [oneText, otherText] = turned ? [longText, shortText] : [shortText, longText];
    const speaker = one.speaker?.name ?? other.speaker?.name;
    yield {
      subject: speaker ?? "quotation",
      sides: [
        { value: oneText, claims: [one] },
        { value: otherText, claims: [other] },
      ],
      data: { speaker, one: oneText, other: otherText, same: laid.same },
      confidence: one.speaker && one.subject === other.subject ? "certain" : "likely",
    };
  }
}

/** Zones that take their quotations from the running copy. */
const displayed: ReadonlySet<string> = new Set(["headline", "standfirst", "caption", "quote", "heading", "metadata"]);

/** Whether two quotations that share words are one saying in two wordings; or why they were let go. */
function judge(short: QuoteClaim, long: QuoteClaim, { same, changes, closed }: WordingDifference): string {
  const length = short.words.length;
  if (changes.length === 0) return "another saying";
  if (!short.speaker && !long.speaker && !short.words.some((word) => firstPerson.has(word))) return "another saying";
  const across = displayed.has(short.zone) !== displayed.has(long.zone);
  if (same < (across ? 4 : 8) || same / length < 0.7) return "another saying";
  if (short.speaker?.person && long.speaker?.person && short.subject !== long.subject) return "another saying";
  if (!across && Math.abs(short.block - long.block) < 2) return "a phrase taken up again";
  if (short.cut || long.cut) return "an ellipsis or brackets show that words were left out or put in";
  if (changes.every(({ one }) => one.from === one.to) && !changes.some(({ other }) => denies(long, other)))
    return "one is shorter and adds no word";
  if (!closed) return "they part at an end, where a quotation is cut";
  const groups = changes.map(
    ({ one, other }) => [short.words.slice(one.from, one.to), long.words.slice(other.from, other.to)] as const,
  );
  if (groups.every(([one, other]) => sameWord(one.join(""), other.join("")))) return "one word in two spellings";
  const changed = groups.reduce((sum, [one, other]) => sum + Math.max(one.length, other.length), 0);
  if (length < 8 && changed > 1) return "reworded, or another saying";
  if (changed > Math.max(2, length / 4)) return "reworded, or another saying";
  if (length < 8 && groups.flat(2).every((word) => functionWords.has(word))) return "fitted to its sentence";
  return "clash";
}

/** In a quotation without a speaker these show that somebody speaks: other words between marks are titles, file names, captions. */
const firstPerson: ReadonlySet<string> = new Set("i we me us my our mine ours".split(" "));

function denies({ words }: QuoteClaim, { from, to }: { from: number; to: number }): boolean {
  return words.slice(from, to).some((word) => word === "not" || word === "never" || word === "no");
}

/** "cooperated", "co-operated"; "organise", "organize"; a slip of one letter is no other word, one of a digit is another figure. */
function sameWord(one: string, other: string): boolean {
  return !/\d/.test(`${one}${other}`) && one.length > 2 && other.length > 2 && editDistance(one, other, 1) <= 1;
}

/** The copy from one word to another, without the marks around it. */
function printed({ text, starts }: QuoteClaim, from: number, to: number): string {
  return text.slice(starts[from], starts[to]).replace(/[\s.,;:!?–—-]+$/u, "");
}
