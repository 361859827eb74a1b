import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked } from "./marked.js";

/** "visit: ana-ruiz @ oslo / second": class, people, places, what tells it apart; verbs and plurals say so. */
function sightings(copy: string): string[] {
  return marked(copy).eventMentions.map(({ head, form, participants, places, modifiers, marker, owner, lasts }) =>
    [
      `${head}${form === "noun" ? "" : ` (${form})`}:`,
      ...participants,
      ...(places.length ? ["@", ...places] : []),
      ...(modifiers.length || marker || owner
        ? ["/", ...modifiers, ...(owner ? [`of ${owner}`] : []), ...(marker ? [marker] : [])]
        : []),
      ...(lasts ? [`${lasts}d`] : []),
    ].join(" "),
  );
}

describe("event phrases", () => {
  test.each([
    ["{Mara Lindqvist}’s visit to [Oslo] drew crowds.", "visit: mara-lindqvist @ oslo"],
    ["The president’s three-day trip to [Chile] was short.", "visit: @ chile / of president 3d"],
    ["A two-week tour of [Kerala] followed.", "visit: @ kerala 14d"],
    ["{Okello} visited [Nairobi].", "visit (verb): okello @ nairobi"],
    ["She spoke of the visit by {Ines Prado} to [Quito].", "visit: ines-prado @ quito"],
    ["His second visit to [Lagos] was quiet.", "visit: @ lagos / second"],
    ["Last year’s visit was cancelled.", "visit: / last year"],
    ["The stay at [Balmoral] was brief.", "visit: @ balmoral"],
    ["The bus crash near [Jaipur] left nine hurt.", "crash: @ jaipur / bus"],
    ["Two lorries collided near [Derby].", "crash (verb): @ derby"],
    ["The head-on collision closed the road.", "crash: / head-on"],
    ["The plane crashed in [Goiânia].", "crash (verb): @ goiânia"],
    ["A pile-up on the ring road held up traffic.", "crash:"],
    ["headline: Bin strike enters second week", "strike: / bin"],
    ["The teachers’ walkout shut schools.", "strike: / teachers"],
    ["Industrial action by drivers went on.", "strike:"],
    ["The stoppage cost the mill dear.", "strike:"],
    ["Their work stoppage was short.", "strike:"],
    ["The trial of {Jonas Weir} heard from a neighbour.", "trial: jonas-weir"],
    ["{Jonas Weir}’s trial heard from a neighbour.", "trial: jonas-weir"],
    ["The murder trial was told of a quarrel.", "trial: / murder"],
    ["A bail hearing in [Pune] was brief.", "hearing: @ pune / bail"],
    ["The Lantern Festival at [Pier 9] was packed.", "festival: @ pier-9 / lantern"],
    ["The county fair was packed.", "festival:"],
    ["This year’s book fair in [Frankfurt] was packed.", "festival: @ frankfurt"],
    ["The 2019 festival was washed out.", "festival: / 2019"],
    ["headline: Carnival returns to [Oruro]", "festival:"],
    ["The heater recall covers two models.", "recall: / heater"],
    ["The product recall covers two models.", "recall:"],
    ["A warehouse fire in [Tema] burned for hours.", "fire: @ tema / warehouse"],
    ["The blaze destroyed two shops.", "fire:"],
    ["Firefighters fought the inferno all night.", "fire:"],
    ["The ram-raid on the jeweller’s shocked the street.", "burglary:"],
    ["The break-in was found at dawn.", "burglary:"],
    ["The post office robbery was found at dawn.", "burglary: / post office"],
    ["The general election in [Ghana] was close.", "election: @ ghana"],
    ["The by-election was close.", "election:"],
    ["[Japan]’s election was close.", "election: @ japan"],
    ["The strike ballot was close.", "vote: / strike"],
    ["The independence referendum in [Nouméa] was close.", "referendum: @ nouméa / independence"],
    ["The opening ceremony in [Owerri] ran late.", "ceremony: @ owerri / opening"],
    ["The swearing-in of {Lena Falk} ran late.", "ceremony: lena-falk"],
    ["{Lena Falk}’s inauguration ran late.", "ceremony: lena-falk"],
    ["The flag-off in [Akwanga] ran late.", "ceremony: @ akwanga"],
    ["The funeral of {Tom Abbey} filled the chapel.", "funeral: tom-abbey"],
    ["{Tom Abbey} was buried in [Whitby].", "funeral (verb): tom-abbey @ whitby"],
    ["The wedding in [Galle] was small.", "wedding: @ galle"],
    ["The gig at [Corn Hall] sold out.", "concert: @ corn-hall"],
    ["The charity concert sold out.", "concert: / charity"],
    ["The harvest parade drew thousands.", "parade: / harvest"],
    ["The cup final in [Durban] went to penalties.", "match: @ durban / cup"],
    ["The ODI match was abandoned.", "match: / odi"],
    ["Cyclone warnings went out as the storm neared.", "storm:"],
    ["Typhoon Rana made landfall; the typhoon left a trail of mud.", "storm:"],
    ["The flash flood in [Swabi] swept cars away.", "flood: @ swabi / flash"],
    ["The rocket launch was watched by thousands.", "launch: / rocket"],
    ["The lift-off was watched by thousands.", "launch:"],
    ["Peace talks in [Doha] dragged.", "talks: @ doha"],
    ["The talks between {Lena Falk} and {Ines Prado} dragged.", "talks: lena-falk ines-prado"],
    ["Another meeting in [Doha] was set up.", "meeting: @ doha / another"],
    ["The planned merger with Halvorsen Foods was dropped.", "merger:"],
    ["The car bombing in [Mosul] was condemned.", "explosion: @ mosul"],
    ["The town hall meeting ran late.", "meeting:"],
    ["The press conference ran late.", "briefing:"],
    ["The previous summit in [Bali] ran late.", "summit: @ bali / previous"],
    ["The ceasefire in [Taiz] held.", "ceasefire: @ taiz"],
    ["The inquest into the death of {Tom Abbey} was opened.", "inquest: tom-abbey"],
    ["The <October 8> meeting was brief.", "meeting:"],
    ["<Saturday>’s parade was brief.", "parade:"],
  ])("%s", (copy, expected) => {
    expect(sightings(copy)).toContain(expected);
  });
});

describe("what looks like an event and is none", () => {
  test.each([
    "{Lena Falk} is a visiting professor of law.",
    "The fire chief praised the neighbours.",
    "Fire crews praised the neighbours.",
    "A fire engine blocked the lane.",
    "The meeting room was locked.",
    "He signed an open letter to the dean.",
    "The strike price of the options fell.",
    "The launch pad was repainted.",
    "A tour operator went bust.",
    "The tour guide went bust.",
    "Fair trade coffee sold well.",
    "The practice is fair and open.",
    "Prices drive growth.",
    "They strike a balance.",
    "Do not fire the coach.",
    "Residents will march again.",
    "They hope to visit more often.",
    "The match officials were booed.",
    "The race director apologised.",
    "A trial balance was drawn up by the trial lawyers.",
    "The recall notice is online.",
    "The festival organisers apologised.",
    "The election results were late.",
    "The election poster was ugly.",
    "A crash barrier was bent.",
    "The storm drain was blocked.",
    "Storm clouds gathered.",
    "The flood plain is wide.",
    "The conference centre was sold.",
    "The wedding dress was sold.",
    "The auction house was sold.",
    "The concert hall was sold.",
    "The press conference room was locked.",
    "The arrested man was from out of town.",
    "The crashed plane was towed.",
    "A newly married couple moved in.",
    "The search engine was slow.",
    "The war memorial was cleaned.",
  ])("%s", (copy) => {
    expect(sightings(copy)).toEqual([]);
  });
});

describe("one event or two", () => {
  const names = (copy: string) =>
    marked(copy)
      .eventMentions.filter(({ form }) => form !== "plural")
      .map(({ event }) => event);

  test.each([
    ["A visit to [Oslo] was announced. The trip is her first. The visit is short.", 1],
    ["headline: Bin strike ends\nRefuse crews ended a strike. The walkout was long.", 1],
    ["{Ana Ruiz}’s visit to [Oslo] went well. {Ana Ruiz}’s trip went well.", 1],
    ["{Ana Ruiz}’s visit went well. {Bo Lund}’s visit went badly.", 2],
    ["The visit to [Oslo] went well. The visit to [Bergen] went badly.", 2],
    ["The visit went well. Last year’s visit went badly.", 2],
    ["The visit went well. A previous visit went badly.", 2],
    ["The crash killed two. It was the second crash in a week.", 2],
    ["The nurses’ strike went on. The drivers’ strike ended.", 2],
    ["A fire broke out in [Lund]. A fire broke out in [Malmö].", 2],
    ["A fire broke out. Another fire broke out.", 2],
    ["headline: Blaze guts mill\nA fire tore through the mill. The blaze was out by dawn.", 1],
    ["The 2018 festival was dry. The festival is wet.", 2],
    ["The nurses’ strike went on. The drivers’ strike ended. The strike was popular.", 3],
  ])("%s", (copy, count) => {
    expect(new Set(names(copy)).size).toBe(count);
  });
});

test("never throws, and every mention gives back its text", () => {
  const piece = fc.constantFrom(
    "the visit",
    "a",
    "strike",
    "{Ana Ruiz}",
    "’s",
    "trip",
    "to",
    "[Oslo]",
    "began",
    "on",
    "<Monday>",
    ",",
    "and",
    ".",
    "will",
    "end",
    "postponed",
    "festival",
    "opening",
    "last year’s",
    "2019",
    "third",
    "of",
    "the",
    "was",
    "called off",
    "\n",
    "meetings",
    "’",
    "“",
    "crashed",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { article, eventMentions, sentences, events } = marked(pieces.join(" ").replace(/ ?\n ?/g, "\n"));
      for (const { start, end, sentence, event, phrase } of eventMentions) {
        expect(end).toBeGreaterThan(start);
        const { tokens } = sentences[sentence]!;
        expect(article.text.slice(start, end)).toBe(
          article.text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end),
        );
        expect(events.has(event)).toBe(true);
      }
    }),
  );
});
