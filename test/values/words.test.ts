import { describe, expect, test } from "vitest";
import { anchorInWords } from "../../src/values/anchor.js";
import { singular } from "../../src/values/singular.js";
import { titleKey } from "../../src/values/title.js";
import { shortened } from "../../src/values/wording.js";

test.each([
  ["a walk by the sea", 20, "a walk by the sea"],
  ["a walk by the sea", 17, "a walk by the sea"],
  ["a walk by the sea", 16, "a walk by the…"],
  ["a walk by the sea", 13, "a walk by…"],
  ["a  walk\n by", 20, "a walk by"],
  ["Llanfairpwllgwyngyll station", 12, "Llanfairpwl…"],
  ["a Llanfairpwllgwyngyll station", 12, "a Llanfairp…"],
  ["seaside walks", 8, "seaside…"],
  ["seas walks", 8, "seas wa…"],
])("%j in %d characters is %j", (text, length, expected) => expect(shortened(text, length)).toBe(expected));

const date = { year: 2025, month: 3, day: 5 };
test.each([
  ["published", "published March 5, 2025"],
  ["text-date", "reckoned from March 5, 2025 in the copy"],
  ["year-of-article", "taking the year 2025, which the copy names"],
] as const)("a day reckoned by %s: %s", (kind, expected) => expect(anchorInWords({ kind, date })).toBe(expected));

test.each([
  ["2. The  Harbour, at night", "the harbour at night"],
  ["10 3 walks", "walks"],
  ["2024", "2024"],
  ["1984 was cold", "1984 was cold"],
])("the title %j is compared as %j", (title, expected) => expect(titleKey(title)).toBe(expected));

test("a title is compared by its first three hundred characters", () => {
  expect(titleKey(`${"harbour ".repeat(40)}at night`)).toBe(titleKey(`${"harbour ".repeat(40)}at noon`));
  expect(titleKey(`${"harbour ".repeat(30)}at night`)).not.toBe(titleKey(`${"harbour ".repeat(30)}at noon`));
});

describe("singular", () => {
  test.each([
    ["boats", "boat"],
    ["cities", "city"],
    ["ties", "tie"],
    ["stories", "story"],
    ["churches", "church"],
    ["boxes", "box"],
    ["classes", "class"],
    ["waltzes", "waltze"],
    ["women", "woman"],
    ["police", "police"],
    ["news", "news"],
    ["gas", "gas"],
    ["virus", "virus"],
    ["boat", "boat"],
  ])("%s is %s", (word, expected) => expect(singular(word)).toBe(expected));
});
