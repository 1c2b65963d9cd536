// Docs made from code are current. (If not: npm run docs)

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedDocs } from "./support/generated-docs.ts";
import { ROOT } from "./support/root.ts";

describe("generated docs", () => {
  it.each(Object.entries(generatedDocs()))("%s is current", (page, text) => {
    expect(readFileSync(ROOT + page, "utf8")).toBe(text);
  });
});
