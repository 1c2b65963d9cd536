// Tables of tariff numbers: which lists name them, what the schedules say of them.

import type { AppliedRow, Book, Chapter } from "../../../model/book.ts";
import { type Table, table } from "./table.ts";

type Side = "US" | "CN";

export function lineTables(book: Book): readonly Table[] {
  return [listLines(book), schedule(book), statisticalSuffixes(book), circumstances(book), chinaRates(book)];
}

function listLines(book: Book): Table {
  return table(
    below(book, ["US", "CN"], (chapter) => chapter.mentions).sort((a, b) => order(a.it.list, b.it.list)),
    {
      name: "list-lines",
      title: "Lines of the lists",
      about: "Each tariff number that a list of the book puts in or takes out, with the statement that does so.",
      columns: (c) => ({
        list: c.text("The list", (m) => m.it.list, { to: "subjects", needed: true }),
        statement: c.text("The statement that names the number", (m) => m.it.statement.id, {
          to: "statements",
          needed: true,
        }),
        side: c.text("Whose tariff the number is of", (m) => m.side, { to: "parties", needed: true }),
        code: c.text("The number, digits without dots; all numbers that begin so are meant", (m) => m.code, {
          needed: true,
        }),
        sign: c.text("in or out", (m) => m.it.sign, { needed: true }),
        note: c.text("What the list says of this number", (m) => m.it.note),
      }),
    },
  );
}

function schedule(book: Book): Table {
  return table(
    below(book, ["US"], (chapter) => chapter.rows),
    {
      name: "schedule",
      title: "Schedule",
      about:
        "The legal lines of the US schedule (eight digits) with the general rate as printed, for the days for which it stood.",
      key: ["hts8", "n"],
      columns: (c) => ({
        hts8: c.text("The line, digits without dots", (r) => r.code),
        n: c.integer("The number of the row among those of the line, oldest first", (r) => r.n),
        from: c.date("The first day; empty: before the first edition held", (r) => r.it.from),
        until: c.date(
          "The day on which it ends, which no longer belongs to it; empty: it still stands",
          (r) => r.it.until,
        ),
        general: c.text("The column 1 general rate, as printed", (r) => r.it.general, { needed: true }),
        units: c.list("The units of quantity", (r) => r.it.units),
      }),
    },
  );
}

function statisticalSuffixes(book: Book): Table {
  return table(
    below(book, ["US"], (chapter) => chapter.suffixes),
    {
      name: "statistical-suffixes",
      title: "Statistical suffixes",
      about: "The two digits that make a line of eight a statistical number of ten.",
      key: ["hts8", "n"],
      columns: (c) => ({
        hts8: c.text("The line, digits without dots", (r) => r.code),
        n: c.integer("The number of the row among those of the line", (r) => r.n),
        from: c.date("The first day; empty: before the first edition held", (r) => r.it.from),
        until: c.date("The day on which it ends; empty: it still stands", (r) => r.it.until),
        suffixes: c.list("The last two digits", (r) => r.it.suffixes),
        units: c.list("The units of quantity", (r) => r.it.units),
      }),
    },
  );
}

function circumstances(book: Book): Table {
  return table(
    below(book, ["US", "CN"], (chapter) => chapter.circumstances),
    {
      name: "circumstances",
      title: "Circumstances",
      about: "What else the schedule marks at a line, and what may change its rate.",
      columns: (c) => ({
        code: c.text("The number, digits without dots", (r) => r.code, { needed: true }),
        kind: c.text("What is marked", (r) => r.it.kind, { needed: true }),
        detail: c.text("More of it", (r) => r.it.detail),
      }),
    },
  );
}

function chinaRates(book: Book): Table {
  const kinds = [
    ["applied", (chapter: Chapter) => chapter.applied],
    ["mfn", (chapter: Chapter) => chapter.mfn],
  ] as const;
  const things = kinds.flatMap(([kind, of]) => below<AppliedRow>(book, ["CN"], of).map((row) => ({ ...row, kind })));
  return table(things, {
    name: "china-rates",
    title: "China's rates on US goods",
    about:
      "By subheading of six digits: `applied` is what was observed, most-favoured-nation rate and counter-duties in one figure; `mfn` is the most-favoured-nation rate alone, as far as the book holds it.",
    key: ["kind", "hs6", "n"],
    columns: (c) => ({
      kind: c.text("applied or mfn", (r) => r.kind),
      hs6: c.text("The subheading, digits without dots", (r) => r.code),
      n: c.integer("The number of the row among those of the subheading, oldest first", (r) => r.n),
      from: c.date("The first day", (r) => r.it.from, { needed: true }),
      until: c.date(
        "The day on which it ends, which no longer belongs to it; empty: until the next row",
        (r) => r.it.until,
      ),
      rate: c.text("The rate as the source gives it", (r) => r.it.rate, { needed: true }),
      percent: c.number("The same in per cent, where it is one of value", (r) => /^(-?[\d.]+)%$/.exec(r.it.rate)?.[1]),
    }),
  });
}

interface Row<T> {
  readonly side: Side;
  readonly code: string;
  readonly n: number;
  readonly it: T;
}

/** The rows of all chapters, in the order of the numbers. */
function below<T>(
  book: Book,
  sides: readonly Side[],
  of: (chapter: Chapter) => ReadonlyMap<string, readonly T[]>,
): Row<T>[] {
  const chapters = Array.from({ length: 99 }, (_, i) => String(i + 1).padStart(2, "0"));
  return sides.flatMap((side) =>
    chapters.flatMap((chapter) =>
      [...of(book.chapter(side, chapter))]
        .sort(([a], [b]) => order(a, b))
        .flatMap(([code, rows]) => rows.map((it, i) => ({ side, code, n: i + 1, it }))),
    ),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
