// The lines around a problem, as a terminal shows them.

import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { withExcerpts } from "./excerpt.ts";

const draft = (at: string, more: Partial<Draft> = {}): Draft => ({
  code: "bad-value",
  message: "m",
  help: "h",
  at,
  ...more,
});
const shown = (text: string, at: string, more: Partial<Draft> = {}) =>
  withExcerpts([draft(at, more)], () => text)[0]?.excerpt?.split("\n");

describe("an excerpt", () => {
  it("has two lines before the place, and a caret under it", () => {
    expect(shown("a\nb\nc\nde\nf", "book/x.yaml:4:2")).toEqual(["  2 | b", "  3 | c", "  4 | de", "    |  ^"]);
  });

  it("puts the caret right where signs are two columns wide", () => {
    expect(shown("zh: 关税 x", "book/x.yaml:1:8")?.[1]).toBe(`    | ${" ".repeat(9)}^`);
  });

  it("shows both places of a problem that lies between two", () => {
    expect(shown("a\nb\nc", "book/x.yaml:3:1", { also: "book/x.yaml:1:1" })).toEqual([
      "  3 | c",
      "    | ^",
      "  1 | a",
      "    | ^",
    ]);
  });

  it("cuts a long line around the place", () => {
    const [line = "", caret = ""] = shown(`${"a".repeat(4000)}X${"b".repeat(4000)}`, "book/x.yaml:1:4001") ?? [];
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf("^")]).toBe("X");
  });

  it("gives a terminal nothing to obey", () => {
    expect(shown("a\u001b[31mb\u009bc", "book/x.yaml:1:1")?.[0]).toBe("  1 | a·[31mb·c");
  });
});

describe("problems", () => {
  it("come in the order of files and lines, each once", () => {
    const all = ["book/b.yaml:1:1", "book/a.yaml:10:1", "book/a.yaml:9:1", "book/a.yaml:9:1"].map((at) => draft(at));
    expect(withExcerpts(all, () => undefined).map(({ at }) => at)).toEqual([
      "book/a.yaml:9:1",
      "book/a.yaml:10:1",
      "book/b.yaml:1:1",
    ]);
  });
});
