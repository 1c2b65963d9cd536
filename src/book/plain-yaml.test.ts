// The fast reader against the YAML library: it reads the same, or leaves the text to it.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesBelow, ROOT } from "../../test/support/root.ts";
import { readPlain } from "./plain-yaml.ts";
import { marksOf, parseTree } from "./yaml-file.ts";

const texts = filesBelow("book", ".yaml").map((path) => readFileSync(ROOT + path, "utf8"));

describe("plain YAML", () => {
  it("is most of the shipped book", () => {
    const read = texts.filter((text) => readPlain(text) !== null);
    expect(read.length / texts.length).toBeGreaterThan(0.8);
  });

  it("is read as the YAML library reads it", () => {
    for (const text of texts) agree(text);
  });

  it.each([
    ["a comment behind a value", "a: b # c"],
    ["a colon inside a value", "a: b: c"],
    ["a text over two lines", "a: b\n  c"],
    ["an alias", "a: &x b\nc: *x"],
    ["a tag", "a: !!int 3"],
    ["an escape", 'a: "b\\n"'],
    ["a doubled quote", "a: 'it''s'"],
    ["the same key twice", "a: b\na: c"],
    ["the same key twice in braces", "a: {b: 1, b: 2}"],
    ["a value that is missing", "a:\nb: c"],
    ["a tab", "a:\n\t- b"],
    ["a paragraph in a folded text", "a: >-\n  b\n\n  c"],
    ["a hash in a folded text", "a: >-\n  b\n  # c\nd: e"],
    ["a bracket that is not closed", "a: [b, c"],
    ["a comma too many", "a: [b, ]"],
    ["two documents", "a: b\n---\nc: d"],
    ["lines out of line", "a: b\n  c: d"],
    ["nothing", "# nothing\n"],
  ])("leaves %s to the library", (_, text) => expect(readPlain(text)).toBeNull());

  it("agrees with the library on texts broken anywhere, where it reads them at all", () => {
    const signs = fc.constantFrom(..."-:#,[]{}\"'>|&*!%@? \n\tab", "  ", ": ", "- ", " #", "\u00A0", "\u2028");
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(3), signs, (text, where, cut, sign) => {
        const at = where % Math.min(text.length, 3000);
        agree(`${text.slice(0, at)}${sign}${text.slice(at + cut, 3000)}`);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with the library on small texts of nothing but signs", () => {
    const signs = fc.constantFrom(
      "a",
      "b:",
      "- ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      ", ",
      ": ",
      '"',
      "'",
      ">-",
      "#",
      "x y",
      ":",
      "1",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 14 }), (parts) => agree(parts.join(""))),
      { numRuns: 3000 },
    );
  });
});

function agree(text: string): void {
  const plain = readPlain(text);
  if (!plain) return;
  const tree = parseTree(text);
  expect([...tree.doc.errors, ...tree.doc.warnings], text).toEqual([]);
  expect(plain.data, text).toEqual(tree.doc.toJS());
  expect(Object.fromEntries(plain.marks), text).toEqual(Object.fromEntries(marksOf(tree)));
}
