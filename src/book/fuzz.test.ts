// Whatever happens to the files of a book: it loads, or every problem names its place. Nothing is ever thrown.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { richFiles } from "../../test/support/rich-book.ts";
import { CODES } from "./codes.ts";
import { openBook, renderProblems } from "./index.ts";

const files = richFiles();
const folder = mkdtempSync(join(tmpdir(), "book-"));
for (const path of files.keys()) restore(path);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Harm = (bytes: Buffer) => Buffer;

const where = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, share: number) => Math.floor(share * bytes.length);
const line = fc.constantFrom(
  "- ",
  "id: x",
  "\tid: x",
  "says: {",
  "  - from: 2025-99-99",
  "? [a]: b",
  "<<: *a",
  "&a",
  "%YAML 1.1",
  "---",
  "...",
  "!!int 3",
  "__proto__: {a: b}",
  "constructor: x",
  '"',
  "8507.60.00",
  ",,,,,,,",
  `${"[".repeat(9000)}`,
  `${"- ".repeat(5000)}`,
  "x".repeat(5000),
);

const harms: fc.Arbitrary<Harm> = fc.oneof(
  fc.tuple(where, fc.nat(7)).map(
    ([share, bit]): Harm =>
      (bytes) => {
        const i = at(bytes, share * 0.999);
        bytes[i] = (bytes[i] ?? 0) ^ (1 << bit);
        return bytes;
      },
  ),
  where.map(
    (share): Harm =>
      (bytes) =>
        bytes.subarray(0, at(bytes, share)),
  ),
  fc.tuple(where, line).map(
    ([share, text]): Harm =>
      (bytes) => {
        const lines = bytes.toString().split("\n");
        lines.splice(Math.floor(share * lines.length), 0, text);
        return Buffer.from(lines.join("\n"));
      },
  ),
  fc.tuple(where, where).map(
    ([a, b]): Harm =>
      (bytes) =>
        Buffer.concat([bytes.subarray(at(bytes, a)), bytes.subarray(at(bytes, b))]),
  ),
);

describe("a book that something has happened to", () => {
  it("loads, or says what is wrong and where", { timeout: 60_000 }, async () => {
    const harm = fc.tuple(fc.constantFrom(...files.keys()), fc.array(harms, { minLength: 1, maxLength: 3 }));
    const property = fc.asyncProperty(harm, async ([path, how]) => {
      const broken = how.reduce<Buffer>((bytes, one) => one(bytes), Buffer.from(files.get(path) ?? ""));
      writeFileSync(join(folder, path), broken);
      const opened = await openBook(folder);
      restore(path);
      if (opened.ok) return;
      expect(opened.problems.length).toBeGreaterThan(0);
      for (const { code, message, help, at: place, excerpt } of opened.problems) {
        expect(Object.keys(CODES)).toContain(code);
        expect([message, help, place].every((text) => text && text.length > 0)).toBe(true);
        expect((excerpt ?? "").split("\n").length).toBeLessThanOrEqual(5);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them.
      expect(renderProblems(opened.problems)).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F]/);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

function restore(path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), files.get(path) ?? "");
}
