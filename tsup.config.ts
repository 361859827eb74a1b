import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", report: "src/report/index.ts", cli: "src/cli/index.ts", bin: "src/cli/bin.ts" },
  format: "esm",
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { entry: { index: "src/index.ts", report: "src/report/index.ts", cli: "src/cli/index.ts" } },
  external: [/^node:/],
  async onSuccess() {
    const report = await import(new URL("./dist/report.js", import.meta.url).href);
    await writeFile("dist/report.schema.json", `${JSON.stringify(report.reportJsonSchema(), null, 2)}\n`);
  },
});
