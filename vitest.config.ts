import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/build.ts",
    setupFiles: "test/seed.ts",
    // Style sheets as they are: the HTML report takes its own in.
    css: true,
    typecheck: { enabled: false },
    // Counted by `npm run coverage` alone.
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary", "html"],
      reportsDirectory: "coverage/lines",
      reportOnFailure: true,
      thresholds: { lines: 98, branches: 95 },
    },
    // Nothing here asserts a time: a slow or busy machine is no failure.
    testTimeout: 120_000,
  },
});
