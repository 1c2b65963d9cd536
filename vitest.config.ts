// Tests stand beside the code; those of the whole (house, docs, package) stand in test/.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The built command runs as Node runs it, not through the test runner's transforms.
    server: { deps: { external: [/\/dist\//] } },
    coverage: { include: ["src/**/*.ts"], exclude: ["src/**/*.test.ts"], reporter: ["text-summary", "html"] },
  },
});
