import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArticle } from "../../../src/index.js";
import { html } from "../../../src/report/index.js";
import { hasBrowser, launch } from "../../browser.js";
import { contradiction, passage, report } from "../hand-made.js";

const copy = `# Fair opens its gates

The fair on Mill Meadow opened on Monday, the mayor said. There were 12 rides and 40 stalls.

${"The band of the town played until the rain came, and then it played on under the roof of the barn. ".repeat(30)}

## What it has

| Day | Rides | Stalls |
| --- | --- | --- |
| Monday | 14 | 40 |

“We could not wait until Thursday,” she said. Admission is free, and costs two crowns.
`;
const fair = report(
  [
    contradiction([passage(copy, "Monday", "Monday"), passage(copy, "Thursday", "Thursday")]),
    contradiction([passage(copy, "12 rides", "12"), passage(copy, "14", "14")], {
      rule: "ride-count",
      severity: "warning",
      message: "Rides on the meadow: 12, then 14",
      question: "How many rides are there?",
    }),
    contradiction([passage(copy, "free", "free"), passage(copy, "two crowns", "two crowns")], {
      rule: "admission",
      severity: "note",
      message: "Admission: free, two crowns",
    }),
  ],
  {
    suppressed: [{ ...contradiction([passage(copy, "40 stalls", "40")]), reason: "the plan and the day" }],
    suppressions: [
      { rule: "stalls", reason: "", state: "void", advice: "it gives no reason", start: 0, end: 9, line: 1, column: 1 },
    ],
  },
);
const evil = `</script><script>window.ran = 1</script><!-- "><img src=x onerror="window.ran = 1"> \u202edrawkcab \ud800`;
const evilCopy = `The ${evil} fair opened on Monday.`;
const evilReport = report([
  contradiction([passage(evilCopy, evil, evil)], { rule: evil, message: evil, why: evil, question: evil }),
]);

const folder = mkdtempSync(join(tmpdir(), "gainsay-page-"));
const pages = {
  alone: html({ report: fair, article: readArticle(copy), path: "fair.md" }),
  several: html([
    { report: fair, article: readArticle(copy), path: "fair.md" },
    { report: report([]), article: readArticle("A quiet day."), path: "quiet.md" },
    { report: evilReport, article: readArticle(evilCopy, { format: "text" }), path: `${evil}.md` },
  ]),
  clean: html({ report: report([]), article: readArticle(copy), path: "fair.md" }),
};
for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page);

let browser: Browser;

/** Opens a page as from an editor's disk. What it asks of anything but the disk, and what it complains of, goes into `trouble`. */
async function open(name: keyof typeof pages, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("request", (request) => request.url().startsWith("file:") || trouble.push(request.url()));
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => trouble.push(dialog.message()));
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return { page, trouble, context };
}

const current = (page: Page) => page.locator(".card[aria-current]").getAttribute("id");
const focused = (page: Page) => page.evaluate("document.activeElement?.id");
const said = (page: Page, words: string) =>
  page.getByRole("status").filter({ hasText: words }).waitFor({ state: "attached" });

describe.runIf(hasBrowser)("the page in a browser", () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(["alone", "several", "clean"] as const)("%s", (name) => {
    test.each([
      [360, "light"],
      [360, "dark"],
      [1400, "light"],
      [1400, "dark"],
    ] as const)(
      "at %i pixels, %s: axe finds nothing, nothing runs over the edge, nothing is asked of a network",
      async (width, colorScheme) => {
        const { page, trouble, context } = await open(name, { viewport: { width, height: 800 }, colorScheme });
        for (const key of ["", "j", "?"]) {
          if (key) await page.keyboard.press(key);
          await page.evaluate(axe.source);
          const { violations, passes } = (await page.evaluate("axe.run()")) as axe.AxeResults;
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
          expect(passes.length).toBeGreaterThan(10);
        }
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
        expect(trouble).toEqual([]);
        await context.close();
      },
    );
  });

  test("nothing in an article runs, and its letters are on the page", async () => {
    const { page, trouble, context } = await open("several");
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator(".as-read").last().textContent()).toContain(
      '</script><script>window.ran = 1</script><!-- "><img',
    );
    expect(await page.locator(".card").count()).toBe(4);
    expect(trouble).toEqual([]);
    await context.close();
  });

  test("the policy stops a script and a style that are not ours", async () => {
    const { page, trouble, context } = await open("alone");
    await page.evaluate(`document.body.insertAdjacentHTML("beforeend", "<p style='color:red' id=p>p</p>");
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = 1" }))`);
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(trouble.filter((line) => line.includes("Content Security Policy"))).toHaveLength(2);
    await context.close();
  });

  test("keys step through, and focus and the current one move along", async () => {
    const { page, context } = await open("alone");
    await page.keyboard.press("j");
    expect([await current(page), await focused(page)]).toEqual(["a1-1", "a1-1"]);
    await page.keyboard.press("n");
    expect([await current(page), await focused(page)]).toEqual(["a1-2", "a1-2"]);
    await page.keyboard.press("k");
    await page.keyboard.press("p");
    expect(await current(page)).toBe("a1-1");
    await said(page, "This is the first one");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("a1-1-1");
    await page.keyboard.press("o");
    expect(await focused(page)).toBe("a1-1-2");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("a1-1");
    await page.keyboard.press("Escape");
    expect(await page.locator(".card[aria-current]").count()).toBe(0);
    await context.close();
  });

  test("the passages of the one at hand are marked and joined in the margin", async () => {
    const { page, context } = await open("alone", { viewport: { width: 1400, height: 900 } });
    await page.keyboard.press("j");
    expect(await page.locator("mark.at-hand").allInnerTexts()).toEqual(["Monday", "Thursday"]);
    const line = await page.locator(".join").boundingBox();
    const [first, second] = await Promise.all(
      ["Monday", "Thursday"].map((text) => page.locator("mark.at-hand", { hasText: text }).boundingBox()),
    );
    expect(line?.y).toBeGreaterThanOrEqual(first!.y);
    expect(line!.y + line!.height).toBeLessThanOrEqual(second!.y + second!.height);
    expect(line!.height).toBeGreaterThan(100);
    expect(await page.locator(".join i").count()).toBe(2);
    await context.close();
  });

  test("help lists the keys, gives focus back, and turns the keys of one letter off", async () => {
    const { page, context } = await open("alone");
    await page.getByRole("button", { name: "Keys" }).press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.getByLabel("Keys of one letter are on").uncheck();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("keys");
    await page.keyboard.press("j");
    expect(await page.locator(".card[aria-current]").count()).toBe(0);
    await context.close();
  });

  test("filters by severity and rule, and says what is left", async () => {
    const { page, context } = await open("several");
    await page.locator("summary", { hasText: "Filter" }).press("Enter");
    await page.getByLabel("warning").uncheck();
    await said(page, "3 of 4 contradictions shown");
    expect(await page.locator("mark.off").allInnerTexts()).toEqual(["12 rides", "14"]);
    await page.getByLabel("Rule").selectOption("admission");
    await said(page, "1 of 4 contradictions shown");
    expect(await page.locator(".card:visible").count()).toBe(1);
    expect(await page.locator(".article:visible").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".choices").isVisible()).toBe(false);
    await page.keyboard.press("j");
    expect(await current(page)).toBe("a1-3");
    await context.close();
  });

  test.each([["with leave to write to it"], ["without"]])("copies the question to the clipboard, %s", async (leave) => {
    const { page, context } = await open("alone", { permissions: ["clipboard-read"] });
    if (leave === "without") await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error())");
    await page.getByRole("button", { name: "Copy question 2" }).click();
    await said(page, "Question copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "How many rides are there?\n- line 3: “12 rides”\n- line 11: “14”",
    );
    await context.close();
  });

  test("the theme is the system's until one is chosen, and the choice is kept", async () => {
    const { page, context } = await open("alone", { colorScheme: "dark" });
    const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await paper();
    await page.getByRole("button", { name: "Theme: auto" }).click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await paper()).toBe(light);
    await page.getByRole("button", { name: "Theme: light" }).click();
    expect(await paper()).toBe(dark);
    await context.close();
  });

  test("reads whole without a script: no dead buttons, both passages linked both ways", async () => {
    const { page, context } = await open("alone", { javaScriptEnabled: false });
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.locator(".card:visible").count()).toBe(3);
    await page.locator(".card a.label").first().click();
    expect(page.url()).toMatch(/#a1-1-1$/);
    await page.locator("#a1-1-1").click();
    expect(page.url()).toMatch(/#a1-1$/);
    await context.close();
  });

  test("on paper: every contradiction and the article, and none of the tools", async () => {
    const { page, context } = await open("alone", { colorScheme: "dark" });
    await page.keyboard.press("j");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.locator(".card:visible").count()).toBe(3);
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(28, 26, 23)");
    const findings = await page
      .locator(".findings")
      .evaluate(
        (element: { scrollHeight: number; clientHeight: number }) => element.scrollHeight - element.clientHeight,
      );
    expect(findings).toBeLessThanOrEqual(0);
    await context.close();
  });

  test("steps by touch and mouse alone", async () => {
    const { page, context } = await open("several", { viewport: { width: 360, height: 700 }, hasTouch: true });
    await page.getByRole("button", { name: "Next" }).tap();
    await page.getByRole("button", { name: "Next" }).tap();
    expect(await page.locator("#at").textContent()).toBe("2 of 4");
    await page.locator('.as-read .label[href="#a1-3"]').first().tap();
    expect(await current(page)).toBe("a1-3");
    await context.close();
  });
});
