import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";

/** `import text from "./file?raw"`: the file as it is, as in Vite. */
const raw: Plugin = {
  name: "raw",
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: "raw",
    }));
    build.onLoad({ filter: /.*/, namespace: "raw" }, async ({ path }) => ({
      contents: await readFile(path.replace(/\?raw$/, ""), "utf8"),
      loader: "text",
    }));
  },
};

export default defineConfig({
  entry: {
    index: "src/index.ts",
    report: "src/report/index.ts",
    cli: "src/cli/index.ts",
    bin: "src/cli/bin.ts",
    worker: "src/cli/worker.ts",
  },
  format: "esm",
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { entry: { index: "src/index.ts", report: "src/report/index.ts", cli: "src/cli/index.ts" } },
  external: [/^node:/],
  esbuildPlugins: [raw],
  async onSuccess() {
    const report = await import(new URL("./dist/report.js", import.meta.url).href);
    const { configJsonSchema } = await import(new URL("./dist/index.js", import.meta.url).href);
    await writeFile("dist/config.schema.json", `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
    await writeFile("dist/report.schema.json", `${JSON.stringify(report.reportJsonSchema(), null, 2)}\n`);
  },
});
