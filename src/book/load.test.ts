// From files to a book: what is filled in, what is looked up, and that one fault never hides another.

import { describe, expect, it } from "vitest";
import { RICH, richFiles } from "../../test/support/rich-book.ts";
import { tinyBook } from "../../test/support/tiny-book.ts";
import { loadBook } from "./load.ts";

const load = (changed: Record<string, string>) => loadBook({ name: "book", texts: richFiles(changed) });
const problems = (changed: Record<string, string>) => {
  const loaded = load(changed);
  return loaded.ok ? [] : loaded.problems.map(({ code, at }) => `${code} ${at}`);
};
const edited = (path: string, before: string, after: string) => {
  const text = RICH[path] ?? "";
  expect(text).toContain(before);
  return { [path]: text.replace(before, after) };
};

describe("a statement", () => {
  const [first, second] = tinyBook(RICH).subjects.get("fentanyl")?.statements ?? [];

  it("was made when its instrument was, unless it says so", () => {
    expect([first?.made, second?.made]).toEqual(["2025-02-01", "2025-03-03"]);
  });

  it("has the id that it gives itself, or the subject's and its number", () => {
    expect([first?.id, second?.id]).toEqual(["fentanyl-10", "fentanyl-2"]);
  });

  it("is as sure as its instrument, unless it says so", () => {
    expect([first?.confidence, second?.confidence]).toEqual(["high", "low"]);
  });

  it("switches by the clock of its side", () => {
    expect(first?.span.from).toEqual({ local: "2025-02-04T00:01", utc: "2025-02-04T05:01Z" });
    const china = tinyBook(RICH).subjects.get("energy")?.statements[0];
    expect(china?.span).toEqual({ from: { local: "2025-02-10T00:00", utc: "2025-02-09T16:00Z" }, until: null });
  });

  it("knows where it stands", () => expect(second?.place).toBe("book/measures/us/fentanyl.yaml:19:5"));
});

describe("a chapter", () => {
  const book = tinyBook(RICH);

  it("holds the lines that lists name, by their digits", () => {
    const { mentions } = book.chapter("US", "85");
    expect([...mentions.keys()]).toEqual(["85076000", "8507600020"]);
    expect(mentions.get("85076000")).toMatchObject([{ list: "some-lines", sign: "in", note: "batteries" }]);
    expect(mentions.get("8507600020")).toMatchObject([{ sign: "out" }]);
  });

  it("holds the rates of its side, in the order of time", () => {
    expect(
      book
        .chapter("US", "85")
        .rows.get("85076000")
        ?.map((row) => row.general),
    ).toEqual(["3.4%", "3%, or more"]);
    expect(
      book
        .chapter("CN", "01")
        .applied.get("010121")
        ?.map((row) => row.rate),
    ).toEqual(["10%", "35%"]);
    expect(book.chapter("CN", "85").rows.size).toBe(0);
  });

  it("is the same one when asked for again", () => {
    expect(book.chapter("US", "85")).toBe(book.chapter("US", "85"));
  });
});

describe("a book with faults", () => {
  it("tells those of all files, and all of one file, at once", () => {
    const broken = {
      ...edited("measures/us/fentanyl.yaml", "rate: 10%, scope", "rat: 10%, scope"),
      ...edited("measures/cn/energy.yaml", "from: 2025-02-10, by: cn-notice", "from: 2025-02-30, by: cn-order"),
      ...edited("schedule/us/rates.csv", ",,2026-01-01,3.4%", ",,2026-13-01,3.4%"),
      "lists/us/some-lines/all.txt": "85\n",
    };
    expect(problems(broken).map((p) => p.split(" ")[0])).toEqual([
      "bad-code",
      "bad-moment",
      "unknown-facet",
      "bad-row",
    ]);
  });

  it("does not blame who names a thing whose own file is broken", () => {
    const broken = edited("measures/us/fentanyl.yaml", "kind: additional-duty", "kind: duty");
    expect(problems(broken)).toEqual(["unknown-kind book/measures/us/fentanyl.yaml:2:7"]);
    expect(problems({ "instruments/defaults.yaml": "- {id: us-order" }).map((p) => p.split(" ")[0])).toEqual([
      "bad-yaml",
    ]);
  });

  it("of a broken head still has its other files checked", () => {
    const broken = { "book.yaml": "id: tiny\n", ...edited("measures/us/fentanyl.yaml", "by: press}", "from: press}") };
    expect(problems(broken).some((p) => p.includes("book.yaml"))).toBe(true);
    expect(problems(broken).some((p) => p.includes("fentanyl.yaml"))).toBe(true);
  });

  it("is not loaded in part", () =>
    expect(load(edited("stacking/yields.yaml", "whole", "half"))).not.toHaveProperty("value"));
});
