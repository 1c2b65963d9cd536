// What editors check by: the book as they read it, numbers and all.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { filesBelow, ROOT } from "../../test/support/root.ts";
import { schemaFiles } from "./schemas.ts";

const schemas = new Map(
  Object.entries(schemaFiles()).map(([name, text]) => [name, z.fromJSONSchema(JSON.parse(text))] as const),
);
const files = filesBelow("book", ".yaml").map((path) => [path, readFileSync(ROOT + path, "utf8")] as const);
const schemaOf = (text: string) => schemas.get(/\$schema=\S*\/([a-z-]+\.json)$/m.exec(text)?.[1] ?? "");

describe("an editor", () => {
  it("finds the schema of every file of the shipped book, and no fault in it", { timeout: 60_000 }, () => {
    const faulty = files.filter(([, text]) => !schemaOf(text)?.safeParse(parse(text)).success).map(([path]) => path);
    expect(faulty).toEqual([]);
  });

  it("knows which facets a kind has, and that only lists name lines", () => {
    const [, duty = ""] = files.find(([, text]) => /^kind: additional-duty$/m.test(text)) ?? [];
    const schema = schemas.get("subject.json");
    const read = parse(duty);
    const [first, ...rest] = read.statements;
    const fits = (changed: object) =>
      schema?.safeParse({ ...read, statements: [{ ...first, ...changed }, ...rest] }).success;
    expect(fits({})).toBe(true);
    expect(fits({ says: { perNetTon: "USD 50" } })).toBe(false);
    expect(fits({ add: ["8507"] })).toBe(false);
    expect(fits({ until: undefined, form: "2025-01-01" })).toBe(false);
  });
});
