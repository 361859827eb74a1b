import { defineConfig } from "vitest/config";

/** The unit tests that a mutant meets when no example of a rule has told it from the code. */
export default defineConfig({
  test: {
    include: ["test/values/*.test.ts", "test/rules/*.test.ts"],
    // These read copy, and to load that part of the house for each mutant takes too long.
    exclude: ["test/rules/{decisions,examples,weekday-*}.test.ts"],
    // Mutants run in threads, where the time zone cannot be changed.
    testNamePattern: /^(?!.*time zone)/,
    setupFiles: "test/seed.ts",
    testTimeout: 20_000,
  },
});
