import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractClaims } from "../../src/claims/index.js";
import { readArticle } from "../../src/reading/index.js";

const names = (copy: string) => extractClaims(readArticle(copy)).of("name");
const told = (copy: string) => names(copy).map(({ likeness, spelling }) => `${likeness} ${spelling}`);

describe("claims of names", () => {
  test("are made of look-alikes only", () => {
    expect(told("Gwen Penhaligon closed the quay. Tomas Brzezicki opened it. Penhaligon left.")).toEqual([]);
    expect(told("Gwen Penhaligon closed the quay. Penhalgion left.")).toEqual(["slip Penhaligon", "slip Penhalgion"]);
  });

  test("share a subject, and take sides by form", () => {
    const claims = names("Gwen Penhaligon closed the quay. Penhalgion left. The quay is Penhaligon’s.");
    expect(new Set(claims.map(({ subject }) => subject)).size).toBe(1);
    expect(claims.map(({ form }) => form)).toEqual(["penhaligon", "penhalgion", "penhaligon"]);
    expect(claims.map(({ spelling }) => spelling)).toEqual(["Penhaligon", "Penhalgion", "Penhaligon"]);
  });

  test("tell what stands around the name", () => {
    const [first, second] = names("The curator, Gwen Penhaligon, closed the quay. “It leaks,” Mrs Penhalgion said.");
    expect(first).toMatchObject({ before: ["gwen"], after: [], person: true, personal: false, role: "curator" });
    expect(second).toMatchObject({ before: [], after: [], gender: "female", personal: true, person: true });
  });

  test.each([
    ["Penhalgion, who kept the locks, left.", true],
    ["Penhalgion later died.", true],
    ["Penhalgion was granted bail.", true],
    ["Penhalgion would soon be jailed.", true],
    ["Penhalgion is in a stable condition.", true],
    ["Penhalgion is in good condition.", false],
    ["Penhalgion survived the takeover.", false],
    ["Penhalgion was hurt by the strike.", false],
    ["Penhalgion scored twice.", false],
    ["Penhalgion was granted a licence.", false],
    ["Penhalgion closed for the winter.", false],
  ])("tell of what goes on as people do: %s", (sentence, personal) => {
    const [, second] = names(`Gwen Penhaligon closed the quay. ${sentence}`);
    expect(second).toMatchObject({ spelling: "Penhalgion", personal });
  });

  test("hold long names one word apart, with their acronyms", () => {
    const claims = names(
      "The Office for Rural Schools and Transport (ORST) paid. The Office for Rural Skills and Transport signed.",
    );
    expect(claims.map(({ likeness, acronym }) => [likeness, acronym])).toEqual([
      ["wording", "ORST"],
      ["wording", undefined],
    ]);
  });

  test.each([
    ["addresses", "Write to press@penhaligon.example, or see penhalgion.example/Penhalgion."],
    ["handles and hashtags", "Follow @Penhaligon and #Penhalgion."],
    ["codes", "The AX-1040 and the AX-1041 are recalled."],
    ["contractions", "We've seen it. We're going."],
    ["short words", "Iran met Iraq. Mali met Bali."],
    ["English words", "The White Stone closed while the White Store opened."],
  ])("leave out %s", (_, copy) => expect(told(copy)).toEqual([]));

  test("hold the copy at their spans, whatever the copy", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "Gwen Penhaligon",
            "Penhalgion",
            "al-Zor",
            "Al Zour",
            "(ORST)",
            "Department of Transport",
            "Department of Trasnport",
            "’s",
            ". ",
            ", ",
            "\n\n",
            " said ",
            " the ",
            "“",
            "🐝",
            "ﬁ",
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const copy = parts.join(" ");
          const article = readArticle(copy);
          for (const claim of extractClaims(article).of("name")) {
            expect(article.text.slice(claim.start, claim.end)).toBe(claim.text);
            expect(claim.text).toContain(claim.spelling);
          }
        },
      ),
    ));

  test("grow with the copy, not with its square", () => {
    const letters = "abcdefghij";
    const name = (n: number) => `Qu${[...String(n)].map((digit) => letters[Number(digit)]).join("o")}rth`;
    const copy = (size: number) => Array.from({ length: size }, (_, n) => `Mayor Ann ${name(n)} spoke.`).join(" ");
    expect(names(copy(3000)).length).toBeLessThan(3000 * 2);
  });
});
