import { defineConfig } from "vitest/config";

/** The tests that mutants run against: the least that decides, for each of thousands of mutants runs them. */
export default defineConfig({
  test: {
    include: ["bench/mutation/*.test.ts", "test/values/*.test.ts"],
    // Mutants run in threads, where the time zone cannot be changed.
    testNamePattern: /^(?!.*time zone)/,
    setupFiles: "test/seed.ts",
    testTimeout: 20_000,
  },
});
