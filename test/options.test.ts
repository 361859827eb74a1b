import { describe, expect, test } from "vitest";
import {
  type CheckOptions,
  check,
  findContradictions,
  OptionsError,
  type Rule,
  readArticle,
  rules,
} from "../src/index.js";
import { parseOptions } from "../src/options.js";

const [rule] = rules as readonly [Rule, ...Rule[]];

const thrownBy = (options: unknown): unknown => {
  try {
    check("The fair opened.", options as CheckOptions);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("options", () => {
  test.each<CheckOptions>([
    {},
    { format: undefined, publishedAt: undefined, rules: undefined },
    { format: "text" },
    { format: "markdown" },
    { rules: {} },
    { publishedAt: "2024-02-29" },
  ])("%j is right", (options) => expect(() => check("The fair opened.", options)).not.toThrow());

  test.each([
    ["2024-03-09", "2024-03-09"],
    ["2024-03-09T18:30", "2024-03-09"],
    ["2024-03-09T18:30:00", "2024-03-09"],
    ["2024-03-09T18:30:00Z", "2024-03-09"],
    ["2024-03-09T23:30Z", "2024-03-09"],
    ["2024-03-09T23:30:00.250-08:00", "2024-03-09"],
    ["2024-03-09T00:30:00+09:00", "2024-03-09"],
  ])("publishedAt %s is the day as printed", (publishedAt, day) =>
    expect(parseOptions({ publishedAt }).publishedAt).toBe(day),
  );
});

describe("wrong options throw one OptionsError that says what was expected", () => {
  const date = "expected an ISO date such as 2024-03-09 or a date-time such as 2024-03-09T18:30:00Z";
  test.each<[unknown, string]>([
    [null, "options: found null, expected an object with format, publishedAt, rules"],
    ["text", 'options: found "text", expected an object with format, publishedAt, rules'],
    [[], "options: found an array, expected an object with format, publishedAt, rules"],
    [
      { format: "docx" },
      'format: found "docx", expected one of text, markdown, html, ninjs, json-ld, wordpress, newsml-g2, nitf, feed',
    ],
    [
      { format: 7 },
      "format: found 7, expected one of text, markdown, html, ninjs, json-ld, wordpress, newsml-g2, nitf, feed",
    ],
    [{ publishedAt: "9/3/2024" }, `publishedAt: found "9/3/2024", ${date}`],
    [{ publishedAt: "2023-02-29" }, `publishedAt: found "2023-02-29" (there is no such day or time), ${date}`],
    [
      { publishedAt: "2024-03-09T25:00:00Z" },
      `publishedAt: found "2024-03-09T25:00:00Z" (there is no such day or time), ${date}`,
    ],
    [{ publishedAt: "" }, `publishedAt: found "", ${date}`],
    [{ publishedAt: new Date(0) }, `publishedAt: found a Date object, ${date}`],
    [{ publishedAt: "x".repeat(200) }, `publishedAt: found "${"x".repeat(38)}…, ${date}`],
    [
      { publishedat: "2024-03-09" },
      "publishedat: found an unknown option, expected a known one (did you mean publishedAt?)",
    ],
    [{ colour: true }, "colour: found an unknown option, expected one of format, publishedAt, rules"],
    [{ rules: ["total"] }, "rules: found an array, expected an object of rule ids and settings"],
    [{ rules: { total: "fatal" } }, 'rules.total: found "fatal", expected one of error, warning, note, off'],
    [{ rules: { total: () => 1 } }, "rules.total: found a function, expected one of error, warning, note, off"],
    [
      { rules: { total: { severity: "off" } } },
      "rules.total: found an object, expected one of error, warning, note, off",
    ],
    [
      { format: "docx", publishedAt: 1 },
      `format: found "docx", expected one of text, markdown, html, ninjs, json-ld, wordpress, newsml-g2, nitf, feed; publishedAt: found 1, ${date}`,
    ],
  ])("%j", (options, message) => {
    const error = thrownBy(options);
    expect(error).toBeInstanceOf(OptionsError);
    expect((error as OptionsError).message).toBe(message);
  });

  test("an unknown rule is told with the rule that was probably meant", () => {
    const id = `${rule.id}s`;
    expect((thrownBy({ rules: { [id]: "off" } }) as OptionsError).problems).toEqual([
      { key: `rules.${id}`, found: "an unknown rule id", expected: `a known one (did you mean ${rule.id}?)` },
    ]);
  });

  test.each([null, undefined, 7, Buffer.from("The fair opened.")])("a source that is no text: %j", (source) => {
    expect(() => check(source as never)).toThrow(/^source: found .+, expected the article as a string$/);
    expect(() => readArticle(source as never)).toThrow(OptionsError);
  });

  test("each step throws it", () => {
    const wrong = { publishedAt: "soon" };
    expect(() => readArticle("", wrong)).toThrow(OptionsError);
    expect(() => findContradictions(readArticle(""), {} as never, wrong)).toThrow(OptionsError);
  });
});

describe("a rule's setting", () => {
  const example = rule.examples.contradicts[0];
  const found = (setting?: "error" | "warning" | "note" | "off") =>
    check(example?.copy ?? "", {
      publishedAt: example?.publishedAt,
      rules: setting && { [rule.id]: setting },
    }).contradictions.filter((each) => each.rule === rule.id);

  test("replaces its severity", () => {
    expect(found()).toHaveLength(1);
    for (const setting of ["error", "warning", "note"] as const)
      expect(found(setting)).toEqual([{ ...found()[0], severity: setting }]);
  });

  test("off: it is not run", () => expect(found("off")).toEqual([]));
});
