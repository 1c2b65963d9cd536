// Notes beside an article, held against the book.

import { describe, expect, it } from "vitest";
import { RICH } from "../../test/support/rich-book.ts";
import { tinyBook } from "../../test/support/tiny-book.ts";
import { parseNotes } from "./notes.ts";

const book = tinyBook(RICH);
const GOOD = "claim: c1, now: false, reason: Not so., evidence: [fentanyl], author: Ana Ruiz, date: 2025-11-26";
const told = (...notes: string[]) =>
  parseNotes(`notes:\n${notes.map((note) => `  - {${note}}\n`).join("")}`, "my/notes.yaml", book);

describe("notes beside an article", () => {
  it("are read with their places", () => {
    expect(told(GOOD)).toMatchObject({
      ok: true,
      value: [{ claim: "c1", words: null, now: "false", date: "2025-11-26", place: "my/notes.yaml:2:5" }],
    });
  });

  it.each([
    ["bad-value", GOOD.replace("now: false", "now: wrong"), /form/],
    ["bad-value", GOOD.replace("claim: c1, ", ""), /./],
    ["bad-value", GOOD.replace("claim: c1", "claim: c1, words: a b"), /./],
    ["bad-value", GOOD.replace("now: false, ", ""), /./],
    ["bad-value", GOOD.replace("claim: c1", "claim: 3"), /./],
    ["missing-key", GOOD.replace("author: Ana Ruiz, ", ""), /author/],
    ["unknown-key", GOOD.replace("reason:", "reasn: x, reason:"), /reason/],
    ["bad-day", GOOD.replace("2025-11-26", "2025-11-31"), /2025-04-02/],
    ["unknown-reference", GOOD.replace("[fentanyl]", "[fentanil]"), /did you mean `fentanyl`/],
  ])("earn %s where they are wrong: %s", (code, note, help) => {
    expect(told(note)).toMatchObject({
      ok: false,
      problems: [
        {
          code,
          help: expect.stringMatching(help),
          at: expect.stringMatching(/^my\/notes\.yaml:2:\d+$/),
          excerpt: expect.stringContaining("^"),
        },
      ],
    });
  });

  it("come once for each claim", () => {
    expect(told(GOOD, GOOD)).toMatchObject({
      ok: false,
      problems: [{ code: "duplicate-id", at: "my/notes.yaml:3:5" }],
    });
  });

  it("are YAML", () => {
    expect(parseNotes("notes: [", "notes.yaml", book)).toMatchObject({ ok: false, problems: [{ code: "bad-yaml" }] });
  });
});
