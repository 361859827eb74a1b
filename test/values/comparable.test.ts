import { describe, expect, test } from "vitest";
import type { Frame, Speaker } from "../../src/model/frame.js";
import { comparable } from "../../src/values/comparable.js";

const plain: Frame = { speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" };
const source = (id: string): Speaker => ({
  kind: "source",
  id,
  name: id.toUpperCase(),
  span: { start: 0, end: 1 },
  quoted: false,
});
const unnamed: Speaker = { kind: "unnamed", quoted: false };
const reason = (a: Partial<Frame>, b: Partial<Frame>, tolerance = {}) => {
  const result = comparable({ ...plain, ...a }, { ...plain, ...b }, tolerance);
  return result.comparable ? (result.attributed ? "yes, on a source's word" : "yes") : result.reason;
};

describe("comparable", () => {
  test.each([
    [{}, {}, "yes"],
    [{}, { speaker: source("ann") }, "yes, on a source's word"],
    [{ speaker: source("ann") }, { speaker: source("ann") }, "yes"],
    [{ speaker: source("ann") }, { speaker: source("bob") }, "said by two sources: ANN and BOB"],
    [{ speaker: source("ann") }, { speaker: unnamed }, "said by a named and by an unnamed source"],
    [{ speaker: unnamed }, { speaker: source("ann") }, "said by a named and by an unnamed source"],
    [{ speaker: unnamed }, { speaker: unnamed }, "said by unnamed sources"],
    [{ speaker: unnamed }, {}, "yes, on a source's word"],
    [{ modality: "planned" }, { modality: "possible" }, "one is planned, one uncertain"],
    [{ modality: "possible" }, { modality: "possible" }, "neither is told as certain"],
    [{ modality: "planned" }, {}, "one is planned, one happened"],
    [{ modality: "planned" }, { modality: "planned" }, "yes"],
    [{ modality: "possible" }, {}, "one is uncertain, one told as fact"],
    [{ modality: "hypothetical" }, { modality: "hypothetical" }, "both are hypothetical"],
    [{ modality: "asked" }, {}, "one is a question"],
    [{}, { modality: "asked" }, "one is a question"],
    [{ polarity: "denied" }, {}, "one is denied"],
    [{ polarity: "denied" }, { polarity: "denied" }, "both are denied"],
    [{ update: true }, {}, "the copy tells of a change"],
  ] as const)("%j / %j: %s", (a, b, expected) => expect(reason(a, b)).toBe(expected));

  test("a rule may overlook what it asks to", () => {
    expect(reason({ speaker: source("ann") }, { speaker: source("bob") }, { sources: true })).toBe("yes");
    expect(reason({ polarity: "denied" }, {}, { polarity: true })).toBe("yes");
    expect(reason({ polarity: "denied" }, { polarity: "denied" }, { polarity: true })).toBe("yes");
    expect(reason({ update: true }, {}, { update: true })).toBe("yes");
    expect(reason({ modality: "planned" }, {}, { modality: true })).toBe("yes");
  });
});
