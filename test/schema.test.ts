// The committed JSON Schemas are those that the program checks by.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "./support/root.ts";

const source = `${ROOT}src/book/schemas.ts`;

describe.skipIf(!existsSync(source))("schema/ is current (if not: npm run schemas)", async () => {
  const { schemaFiles }: { schemaFiles: () => Record<string, string> } = existsSync(source)
    ? await import(source)
    : { schemaFiles: () => ({}) };
  const files = Object.entries(schemaFiles());

  it("has every file, and no other", () => {
    expect(readdirSync(`${ROOT}schema`).sort()).toEqual(files.map(([name]) => name).sort());
  });

  it.each(files)("%s", (name, text) => {
    expect(readFileSync(`${ROOT}schema/${name}`, "utf8")).toBe(text);
  });
});
