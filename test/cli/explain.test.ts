import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../src/index.js";
import { desk } from "./desk.js";

const { run, clear } = desk();
afterAll(clear);

describe("gainsay rules", () => {
  test("lists every rule once under its family, with its severity and what it finds", async () => {
    const { code, out, err } = await run(["rules"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const families = new Map<string, string[]>();
    let family = "";
    for (const line of out.trimEnd().split("\n"))
      if (line.startsWith("  ")) families.get(family)?.push(line.trim().replace(/ {2,}/g, "  "));
      else {
        expect(families.has(line)).toBe(false);
        family = line;
        families.set(family, []);
      }
    for (const rule of rules)
      expect(families.get(rule.family)).toContain(`${rule.id}  ${rule.severity}  ${rule.summary}`);
    expect([...families.values()].flat()).toHaveLength(rules.length);
  });
});

describe("gainsay explain", () => {
  const flat = (text: string) => text.replace(/\s+/g, " ");

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s: all that the rule says of itself", async (id, rule) => {
    const { code, out, err } = await run(["explain", id]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const said = flat(out);
    for (const text of [rule.summary, rule.matters, ...rule.limits]) expect(said).toContain(flat(text));
    for (const { copy, clash } of rule.examples.contradicts) {
      expect(said).toContain(flat(copy));
      expect(said).toContain(flat(clash.join(" / ")));
    }
    for (const { copy, because } of rule.examples.consistent) {
      expect(said).toContain(flat(copy));
      expect(said).toContain(flat(because));
    }
  });

  test.each(rules.map(({ id }) => id))("%s: keeps to the terminal's width", async (id) => {
    const printed: string[] = [];
    await run(["explain", id], {
      stdout: { write: (text) => printed.push(text), isTTY: true, columns: 60 },
      env: { NO_COLOR: "1" },
    });
    const lines = printed.join("").split("\n");
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test("suggests the rule that was probably meant", async () => {
    const [{ id } = { id: "" }] = rules;
    expect(await run(["explain", `${id}s`])).toEqual({
      code: 2,
      out: "",
      err: `gainsay: explain: found "${id}s", expected a rule's id (did you mean ${id}?)\n`,
    });
  });
});
