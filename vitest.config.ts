// Tests stand beside the code; those of the whole (house, docs, package) stand in test/.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A busy machine is no fault of the code: what hangs is found all the same.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The built command runs as Node runs it, not through the test runner's transforms.
    server: { deps: { external: [/\/dist\//] } },
    coverage: { include: ["src/**/*.ts"], exclude: ["src/**/*.test.ts"], reporter: ["text-summary", "html"] },
  },
});
