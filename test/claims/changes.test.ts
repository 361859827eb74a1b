import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const changes = (copy: string) =>
  extractClaims(readArticle(copy))
    .of("change")
    .map(({ moved, direction, factor, factorHedge, from, to, amount, versus, turned, link }) =>
      [
        moved,
        direction,
        factor && `×${factor}${factorHedge ? ` ${factorHedge}` : ""}`,
        `${from?.text}→${to?.text}`,
        amount && `by ${amount.text}`,
        versus && "versus",
        link === "loose" && "loose",
        turned && `(${turned})`,
      ]
        .filter(Boolean)
        .join(" "),
    );

describe("a figure that moved", () => {
  test.each([
    ["Ticket sales rose to 512 from 430.", "Ticket sales up 430→512"],
    ["Ticket sales fell from 512 to 430.", "Ticket sales down 512→430"],
    ["Rents rose 9 per cent to £510 from £468.", "Rents up £468→£510 by 9 per cent"],
    ["Rents rose by a steep 9 per cent to £510 from £468.", "Rents up £468→£510 by 9 per cent"],
    ["Sales doubled from 40 to 80.", "Sales up ×2 40→80"],
    ["Sales halved from 80 to 40.", "Sales down ×0.5 80→40"],
    ["Sales nearly tripled from 40 to 118.", "Sales nearly up ×3 nearly 40→118"],
    ["Sales more than doubled from 40 to 90.", "Sales more than up ×2 over 40→90"],
    ["Sales roughly doubled from 40 to 79.", "Sales roughly up ×2 about 40→79"],
    ["Turnover was £5.1m, up from £4.2m.", "Turnover was up £4.2m→£5.1m loose"],
    ["Turnover was £5.1m (up from £4.2m).", "Turnover was up £4.2m→£5.1m loose"],
    ["Turnover was £5.1m, an increase from £4.2m.", "Turnover was up £4.2m→£5.1m loose"],
    ["Turnover hit £5.1m up from £4.2m.", "Turnover hit up £4.2m→£5.1m loose"],
    ["Output dropped to 210 tonnes compared with 260 tonnes.", "Output down 260 tonnes→210 tonnes versus loose"],
    ["Output dropped to 210 tonnes compared to 260 tonnes.", "Output down 260 tonnes→210 tonnes versus loose"],
    ["Output dropped to 210 tonnes against 260 tonnes.", "Output down 260 tonnes→210 tonnes versus loose"],
    ["Fares rose to £5 from 4.", "Fares up 4→£5"],
    ["Fares rose to 5 from £4.", "Fares up £4→5"],
    ["Prices climbed to $5 from US$4.", "Prices up US$4→$5"],
    ["Membership grew to 340 from 320 in 1985.", "Membership up 320→340"],
    ["Membership grew to 340 from 1985’s 320.", "Membership up 320→340"],
    ["Sales rose from 40 to 44, a rise of 10 per cent.", "Sales up 40→44 by 10 per cent"],
    ["Sales rose from 40 to 44 – up 10%.", "Sales up 40→44 by 10%"],
    ["The 10 per cent increase from 40 to 44 was announced.", "The up 40→44 by 10 per cent"],
    ["The 10 per cent overall increase from 40 to 44 was announced.", "The up 40→44 by 10 per cent"],
  ])("%s", (copy, expected) => expect(changes(copy)).toContain(expected));

  test.each([
    ["a figure below nought", "The index rose from -3 to -1."],
    ["a range", "Fees rose, ranging from 40 to 60."],
    ["“Losses” may turn the sign", "Losses rose from £3m to £5m."],
    ["measured against a forecast or an average", "Sales rose to 40 against a forecast 50."],
    ["a currency falls as its rate rises", "The rouble fell to 83.4 from 82.9."],
  ])("may be turned: %s: %s", (turned, copy) => expect(changes(copy).join()).toContain(turned));

  test.each([
    "Sales did not rise from 40 to 44.",
    "Sales rose by 9.",
    "The fund is £5m and fell, and £3m came from £2m.",
    "Sales rose; from 40 it went to 44.",
    "Sales rose while 44 came from 40.",
    "The team rose from a 3-1 defeat to a 4-0 win.",
    "Fees rose to between 63 and 67 from 67 to 69.",
    "Hours fell from 40 hours to 30 people.",
    "The wait rose from 40 minutes to 2 hours.",
    "The bill was £9m; up from £8m.",
    "The bill was £9m and the toll rose from £8m.",
    "The bill of £7m and the one of £9m that was up from £8m were paid.",
  ])("no change, or none that is sure: %s", (copy) => expect(changes(copy)).toEqual([]));

  test("two figures side by side are too far apart to be of one change", () => {
    const words = "that the county counted along the whole of the long and winding western shore last year".split(" ");
    expect(changes(`Sales rose to 44 boats ${words.join(" ")} from 40 boats.`)).toEqual([]);
  });
});
