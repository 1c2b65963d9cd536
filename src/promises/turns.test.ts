// When a standing turns: on the days themselves, and on those on which something became known.

import { describe, expect, it } from "vitest";
import { figure, NAME, promiseBook, promiseOf, seriesFiles } from "../../test/support/promise-book.ts";
import type { Book } from "../model/book.ts";
import { day } from "../time/index.ts";
import { daysOfNews, turnsInForce, turnsInKnowledge } from "./index.ts";

const YEAR = 'purchase: {series: sales, target: "100", unit: t, from: 2025-02-01, through: 2025-12-31}';
const book = promiseBook(
  YEAR,
  seriesFiles([
    figure("2025-06-30", "10", { published: "2025-07-10" }),
    figure("2026-01-20", "100", { published: "2026-02-05" }),
  ]),
);

const force = (of: Book, from: string, to: string, known: string) =>
  turnsInForce(of, promiseOf(of), day(from), day(to), day(known)).map((t) => [t.on, t.before, t.after]);
const knowledge = (of: Book, from: string, to: string, known: string) =>
  turnsInKnowledge(of, promiseOf(of), day(from), day(to), day(known)).map((t) => [t.on, t.before, t.after]);

describe("in force", () => {
  it("with all that is known in the end", () => {
    expect(force(book, "2025-01-01", "2026-12-31", "2026-10-09")).toEqual([
      ["2025-01-01", null, "pending"],
      ["2025-06-30", "pending", "behind"],
      ["2026-01-01", "behind", "unknown"],
      ["2026-01-20", "unknown", "kept-late"],
    ]);
  });

  it("nothing turns that was not known to", () => {
    expect(force(book, "2025-06-01", "2026-12-31", "2025-07-09")).toEqual([["2026-01-01", "pending", "unknown"]]);
  });

  it("only within the days asked for", () => {
    expect(force(book, "2026-01-02", "2026-01-19", "2026-10-09")).toEqual([]);
  });

  it("a promise that nobody had made by then turns on no day", () => {
    expect(force(book, "2025-01-01", "2026-12-31", "2024-12-31")).toEqual([]);
  });
});

describe("in knowledge", () => {
  it("on the days of publication, judged by what was out, and when the last day went by", () => {
    expect(knowledge(book, "2025-01-01", "2026-12-31", "2026-10-09")).toEqual([
      ["2025-01-01", null, "pending"],
      ["2025-07-10", "pending", "behind"],
      ["2026-01-01", "behind", "unknown"],
      ["2026-02-05", "unknown", "kept-late"],
    ]);
  });

  it("ends with what is known", () => {
    expect(knowledge(book, "2025-01-01", "2026-12-31", "2026-02-04")).toHaveLength(3);
  });

  it("knows the day on which a promise became moot by another measure", () => {
    const measure = (id: string, ends: string) => `
      id: ${id}
      kind: export-control
      side: CN
      name: ${NAME}
      statements:
        - {from: 2025-02-04, by: cn-notice, says: {status: in-force, items: Things, rule: licence}}
        ${ends}
    `;
    const mooted = promiseBook(
      "acts: {all: [{measure: controls, is: [in-force]}], from: 2025-03-01, moot: {measure: act, is: [ended], why: It fell.}}",
      {
        "measures/cn/controls.yaml": measure("controls", ""),
        "measures/cn/act.yaml": measure(
          "act",
          "- {from: 2025-09-01, by: cn-notice, made: 2025-09-01, says: {status: ended}}",
        ),
      },
    );
    expect(daysOfNews(mooted, promiseOf(mooted))).toContain("2025-09-01");
    expect(knowledge(mooted, "2025-03-02", "2026-01-01", "2026-10-09")).toEqual([["2025-09-01", "kept", "moot"]]);
  });
});
