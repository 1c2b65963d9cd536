// A user's own what-if, held against the book.

import { describe, expect, it } from "vitest";
import { RICH } from "../../test/support/rich-book.ts";
import { tinyBook } from "../../test/support/tiny-book.ts";
import { parseWhatIf } from "./what-if.ts";

const book = tinyBook(RICH);
const told = (statement: string) =>
  parseWhatIf(
    `id: mine\nname: {en: m, zh: m, es: m}\nabout: Mine.\nstatements:\n  - ${statement}\n`,
    "mine.yaml",
    book,
  );

describe("a what-if of the user's own", () => {
  it("lays statements on the book, by the clock of the measure's side", () => {
    expect(told("{subject: energy, from: 2026-11-10T13:01, says: {rate: 0%}}")).toMatchObject({
      ok: true,
      value: {
        id: "mine",
        place: "mine.yaml:1:1",
        statements: [
          { subject: "energy", span: { from: { utc: "2026-11-10T05:01Z" }, until: null }, add: [], remove: [] },
        ],
      },
    });
  });

  it("puts lines into a list", () => {
    expect(told("{subject: some-lines, from: 2026-11-10, add: [8541.10]}")).toMatchObject({
      value: { statements: [{ add: ["854110"] }] },
    });
  });

  it.each([
    ["unknown-subject", "{subject: fentanil, from: 2026-11-10, says: {rate: 0%}}", "did you mean `fentanyl`?"],
    ["unknown-facet", "{subject: energy, from: 2026-11-10, says: {rte: 0%}}", "did you mean `rate`?"],
    ["bad-value", "{subject: energy, from: 2026-11-10, says: {rate: none}}", "write it in that form"],
    ["not-a-list", "{subject: energy, from: 2026-11-10, add: [8541.10]}", "name a list as the subject"],
    [
      "bad-code",
      "{subject: some-lines, from: 2026-11-10, add: [85]}",
      "write 8507, 8507.60, 8507.60.00 or 8507.60.0020",
    ],
    ["empty-statement", "{subject: energy, from: 2026-11-10}", "say what it changes under `says:`"],
    ["missing-key", "{subject: energy, says: {rate: 0%}}", "add `from:`"],
  ])("earns %s where it is wrong", (code, statement, help) => {
    expect(told(statement)).toMatchObject({
      ok: false,
      problems: [{ code, help, at: expect.stringMatching(/^mine\.yaml:5:\d+$/) }],
    });
  });

  it("that is no YAML says so", () => {
    expect(parseWhatIf("a: [", "mine.yaml", book)).toMatchObject({
      ok: false,
      problems: [{ code: "bad-yaml", at: "mine.yaml:1:5" }],
    });
  });
});
