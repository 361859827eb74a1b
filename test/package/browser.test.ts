import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json";
import { check, rules } from "../../src/index.js";
import { hasBrowser, launch } from "../browser.js";

const root = join(import.meta.dirname, "../..");

describe.runIf(hasBrowser)("in a browser", () => {
  test("the core gives the same bytes as in Node", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, manifest.exports["."].default)],
      bundle: true,
      platform: "browser",
      format: "iife",
      globalName: "gainsay",
      write: false,
      logLevel: "silent",
    });
    const sources = [
      readFileSync(join(root, "fixtures/contradictory/harbour-tunnel/article.md"), "utf8"),
      readFileSync(join(root, "fixtures/contradictory/harbour-ferry/article.md"), "utf8"),
      ...rules.map(({ examples }) => examples.contradicts[0]?.copy as string),
    ];
    const browser = await launch();
    try {
      // Far from UTC, and in another language: neither may show.
      const page = await browser.newPage({ timezoneId: "Pacific/Auckland", locale: "de-DE" });
      await page.addScriptTag({ content: outputFiles[0]?.text as string });
      const there = await page.evaluate(
        (sources) => sources.map((source) => JSON.stringify((globalThis as never as Global).gainsay.check(source))),
        sources,
      );
      const here = sources.map((source) => JSON.stringify(check(source)));
      expect(here.every((report) => /"contradictions":\[\{/.test(report))).toBe(true);
      expect(there).toEqual(here);
    } finally {
      await browser.close();
    }
  });
});

interface Global {
  readonly gainsay: { check(source: string): unknown };
}
