// Every kind of block on a terminal. The golden files are to be looked at: they are what a reader sees.

import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderAnswer } from "../../src/doors/terminal/index.ts";
import type { Block, Sheet } from "../../src/views/index.ts";
import { ENVELOPE, SHEET } from "./sheets.ts";

const print = (sheet: Sheet, width: number, color = false) => renderAnswer(sheet, ENVELOPE, { width, color });

/** The lines of a table at 60 columns, without what stands around it. */
function table(columns: Extract<Block, { kind: "table" }>["columns"], ...rows: string[][]): string[] {
  const record = { ...ENVELOPE, asOf: { on: "2025-11-10", known: "2026-10-09", whatIf: [] } };
  return renderAnswer([{ kind: "table", columns, rows }], record, { width: 60, color: false }).split("\n");
}

describe("a sheet on a terminal", () => {
  it.each([80, 60])("is readable at %i columns", async (width) => {
    await expect(print(SHEET, width)).toMatchFileSnapshot(`golden/sheet-${width}.txt`);
  });

  it.each([40, 60, 80, 110, 200])("keeps within %i columns, Chinese counted double", (width) => {
    expect(
      print(SHEET, width)
        .split("\n")
        .filter((line) => stringWidth(line) > width),
    ).toEqual([]);
  });

  it("gives colours to sides and what-ifs only, and loses no word without them", () => {
    const painted = print(SHEET, 80, true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is looked at
    const codes = new Set([...painted.matchAll(/\u001b\[(\d+)m/g)].map(([, code]) => code));
    // Bold, faint, blue, red, magenta, and what ends each.
    expect([...codes].sort()).toEqual(["1", "2", "22", "31", "34", "35", "39"]);
  });

  it("lets no text of the book move the cursor or set a colour", () => {
    const hostile = "a\u001b[2Jb\u0007c\u202ed\re";
    const sheet: Sheet = [
      { kind: "answer", text: hostile },
      { kind: "table", columns: [{ label: "x" }], rows: [[hostile]] },
      { kind: "copy", title: "x", text: hostile },
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(print(sheet, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe("a table", () => {
  it("drops the columns that may go, the lowest number first", () => {
    const word = "a-word-of-18-letter";
    const [header] = table(
      [{ label: "kept" }, { label: "second", drop: 2 }, { label: "first", drop: 1 }, { label: "also kept" }],
      [word, word, word, word],
    );
    expect(header).toMatch(/kept\s+also kept/);
    expect(header).not.toMatch(/first|second/);
  });

  it("sets numbers to the right, and ends with a ruled sum", () => {
    const columns = [{ label: "what" }, { label: "amount", align: "right" as const }];
    const sheet: Sheet = [
      {
        kind: "table",
        columns,
        rows: [
          ["one", "5.00"],
          ["sum", "1005.00"],
        ],
        total: true,
      },
    ];
    const lines = print(sheet, 60).split("\n");
    const [one, rule, sum] = lines.slice(lines.findIndex((line) => line.startsWith("one")));
    expect(one?.length).toBe(sum?.length);
    expect(rule).toMatch(/^─+$/);
  });

  it("becomes a list where not even its least columns have room", () => {
    const labels = ["a", "b", "c", "d", "e"];
    const lines = table(
      labels.map((label) => ({ label })),
      labels.map((l) => `${l}${l}-`.repeat(8)),
    );
    expect(lines[0]).toBe("aa-".repeat(8));
    expect(lines[1]).toBe(`  b: ${"bb-".repeat(8)}`);
  });
});
