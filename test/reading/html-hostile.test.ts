import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/reading/index.js";

/** Pages that nobody wrote, at a length at which anything worse than linear would not come back in time. */
const pages: Record<string, string> = {
  "nested elements": `${"<div>".repeat(100_000)}Down here${"</div>".repeat(100_000)}`,
  "nested elements without end": `${"<span>".repeat(100_000)}Down here`,
  "end tags that end nothing": `${"<b>".repeat(50_000)}${"</i>".repeat(50_000)}Down here`,
  "nested lists": `${"<ul><li>".repeat(20_000)}Down here`,
  "nested tables": `${"<table><tr><td>".repeat(10_000)}Down here`,
  "cells that span all": `<table>${"<tr><td rowspan=9999 colspan=9999>a".repeat(5_000)}`,
  "nested details": `${"<details>".repeat(20_000)}Down here`,
  "headings that lead elsewhere": "<h2>Related</h2>".repeat(10_000),
  "an attribute of ten megabytes": `<p title="${"x".repeat(10_000_000)}">Down here`,
  "a class of ten megabytes": `<p class="${"x ".repeat(5_000_000)}">Down here`,
  "a million attributes": `<p ${"a=b ".repeat(1_000_000)}>Down here`,
  "half a million references": "&amp;".repeat(500_000),
  "values without end": "<a b='".repeat(50_000),
  "signs that begin no tag": "<".repeat(1_000_000),
  "comments without end": "<!-- ".repeat(100_000),
  "scripts without end": "<script>".repeat(100_000),
  "links without end": "<a href=x>and on ".repeat(20_000),
  "line breaks": "a<br>".repeat(20_000),
  "raised figures": "a<sup>1</sup>".repeat(20_000),
  "titles with sites": "<meta property=og:title content='A title | of | many | parts'>".repeat(5_000),
  "headlines without end": "<h1>".repeat(50_000),
  articles:
    "<article><h1>The mill is open</h1><p>The mill opened on Friday, and it is as loud as it was.</p></article>".repeat(
      2_000,
    ),
};

describe("a hostile page", () => {
  test.each(Object.entries(pages))("of %s is read", (name, source) => {
    const { text, blocks } = readArticle(source, { format: "html" });
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
    if (source.includes("Down here")) expect(text, name).toContain("Down here");
  });
});
