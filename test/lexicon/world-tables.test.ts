import { expect, test } from "vitest";
import { givenNamesTable, worldTable } from "./world-tables.js";

test("the tables of the world stand as their packages give them", async () => {
  await expect(worldTable()).toMatchFileSnapshot("../../src/lexicon/world-table.ts");
  await expect(givenNamesTable()).toMatchFileSnapshot("../../src/lexicon/given-names-table.ts");
});
