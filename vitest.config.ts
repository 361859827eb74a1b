import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/build.ts",
    setupFiles: "test/seed.ts",
    typecheck: { enabled: false },
    // Nothing here asserts a time: a slow or busy machine is no failure.
    testTimeout: 120_000,
  },
});
