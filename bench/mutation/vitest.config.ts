import { defineConfig } from "vitest/config";

/** The unit tests that a mutant meets when no example of a rule has told it from the code. */
export default defineConfig({
  test: {
    include: ["test/values/*.test.ts", "test/rules/{contradictions,figure-retold,name-verdicts,suppress}.test.ts"],
    // Mutants run in threads, where the time zone cannot be changed.
    testNamePattern: /^(?!.*time zone)/,
    setupFiles: "test/seed.ts",
    testTimeout: 20_000,
  },
});
