import { describe, expect, test } from "vitest";
import { framesOf } from "../../src/claims/frame.js";
import { sentencesOf } from "../../src/language/index.js";
import { mentionsIn } from "../../src/mentions/index.js";
import { readArticle } from "../../src/reading/index.js";
import { growth } from "../cost.js";

/** The frame of the first place where `at` stands in the copy. */
function frameOf(copy: string, at: string) {
  const article = readArticle(`Headline for the test\n\n${copy}\n`);
  const sentences = sentencesOf(article);
  const frameAt = framesOf(article, sentences, mentionsIn(article, sentences));
  const start = article.text.indexOf(at);
  const sentence = sentences.findIndex((each) => each.start <= start && start < each.end);
  return frameAt({ start, end: start + at.length }, sentence);
}

function speakerOf(copy: string, at: string): string {
  const { speaker } = frameOf(copy, at);
  return `${speaker.kind === "source" ? speaker.id : speaker.kind}${speaker.kind !== "narrator" && speaker.quoted ? " quoted" : ""}`;
}

describe("speaker", () => {
  test.each([
    ["The bridge reopened at dawn.", "bridge", "narrator"],
    ["Police said the bridge reopened at dawn.", "bridge", "police"],
    ["The bridge reopened at dawn, police said.", "bridge", "police"],
    ["According to the harbour board, the bridge reopened.", "bridge", "harbour board"],
    ["The bridge reopened, according to the harbour board.", "bridge", "harbour board"],
    ["“The bridge is open,” said the harbour board.", "bridge", "harbour board quoted"],
    ["Police said it rained. They said the bridge reopened.", "bridge", "police"],
    ["The board said it rained. It said the bridge reopened.", "bridge", "board"],
    ["Police said it rained. Ann Pell said it snowed. They said the bridge reopened.", "bridge", "unnamed"],
    ["Ann Pell said it rained. She said the bridge reopened.", "bridge", "ann-pell"],
    ["Ann Pell said it rained. He said the bridge reopened.", "bridge", "unnamed"],
    [
      "Police said it rained.\n\nIt did.\n\nIt rained.\n\nIt snowed.\n\nThey said the bridge reopened.",
      "bridge",
      "unnamed",
    ],
    ["Ann Pell wept.\n\nIt did.\n\nIt rained.\n\nIt snowed.\n\nShe said the bridge reopened.", "bridge", "unnamed"],
  ])("%s", (copy, at, expected) => expect(speakerOf(copy, at)).toBe(expected));
});

describe("polarity and modality", () => {
  test.each([
    ["Nine men were hurt.", "men", "affirmed actual"],
    ["No men were hurt.", "men", "denied actual"],
    ["Not only were nine men hurt, but two died.", "nine men", "affirmed actual"],
    ["Nine men may have been hurt.", "men", "affirmed possible"],
    ["The talks will start on Monday.", "Monday", "affirmed planned"],
    ["The firm plans to cut 90 jobs.", "90 jobs", "affirmed planned"],
    ["If 90 jobs went, the plant could not run.", "90 jobs", "affirmed hypothetical"],
    ["Were 90 jobs lost?", "90 jobs", "affirmed asked"],
    ["The driver was accused of hurting nine men.", "nine men", "affirmed possible"],
    ["The guard failed to close the gate.", "gate", "denied actual"],
  ])("%s", (copy, at, expected) => {
    const { polarity, modality } = frameOf(copy, at);
    expect(`${polarity} ${modality}`).toBe(expected);
  });
});

describe("cost", () => {
  const shapes: Record<string, string> = {
    "one sentence of reports": "police said that the mayor told reporters and ",
    "one sentence of quotations": "“we will” said Ann Orrin and ",
    "straight quotes": '" ',
    "single quotes": "'a ",
    "opening quotes": "“a ",
    commas: "a, ",
    brackets: "(a ",
    relatives: "the man, who ran, who hid ",
    plans: "plans to try to refuse to ",
    denials: "denied claims that no evidence that ",
    questions: "why? ",
    colons: "Mayor: ",
    dashes: "Mayor – ",
    hearers: "told ",
    reports: "Ann said. ",
  };
  test.each(Object.entries(shapes))(
    "grows with the text: %s",
    (_, shape) => {
      const run = (size: number) => {
        const text = shape.repeat(Math.ceil(size / shape.length));
        const article = {
          format: "text",
          source: text,
          text,
          blocks: [{ index: 0, zone: "body", start: 0, end: text.length }],
          pieces: [],
        } as const;
        const sentences = sentencesOf(article);
        const frameAt = framesOf(article, sentences, mentionsIn({ ...article, text: "", blocks: [] }, []));
        for (const { tokens, index } of sentences)
          for (let i = 0; i < tokens.length; i += 5) frameAt(tokens[i]!, index);
      };
      expect(growth(run)).toBeLessThan(9);
    },
    30_000,
  );
});
