import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../src");

/** Which rooms each room may look into, besides itself. Data walks from source to report; nobody turns back. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  lexicon: ["model"],
  values: ["model", "lexicon"],
  reading: ["model", "lexicon", "values"],
  language: ["model", "lexicon", "values"],
  mentions: ["model", "lexicon", "values", "language"],
  claims: ["model", "lexicon", "values", "language", "mentions"],
  rules: ["model", "lexicon", "values"],
  report: ["model"],
};

/** Packages that have one door each. */
const onlyDoor: Record<string, (file: string) => boolean> = {
  "date-fns": (file) => file === "values/calendar.ts",
  zod: (file) => file === "options.ts" || file === "config.ts" || file.startsWith("report/") || file.startsWith("cli/"),
};

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"|^import\s+"([^"]+)"/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

describe("the house", () => {
  test("is where we look", () => expect(files).toContain("check.ts"));

  test.each(files)("%s imports only what its room may", (file) => {
    const room = file.includes("/") ? (file.split("/")[0] as string) : undefined;
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith(".")) {
        const target = normalize(join(dirname(file), specifier));
        const targetRoom = target.includes("/") ? (target.split("/")[0] as string) : undefined;
        if (room === undefined) expect(targetRoom, `${file} → ${target}`).not.toBe("cli");
        else if (room !== "cli" && targetRoom !== room)
          expect(mayImport[room], `${file} → ${target}`).toContain(targetRoom);
      } else {
        const name = specifier.startsWith("@") ? specifier : (specifier.split("/")[0] as string);
        if (room !== "cli") expect(specifier, file).not.toMatch(/^node:/);
        const door = onlyDoor[name];
        if (door) expect(door(file), `${file} imports ${name}`).toBe(true);
      }
    }
  });

  test.each(files.filter((file) => !file.startsWith("cli/")))(
    "%s never asks the clock, the process or chance",
    (file) => {
      const text = readFileSync(join(root, file), "utf8");
      expect(text).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bprocess\.|\bMath\.random\b|\bconsole\./);
    },
  );
});
