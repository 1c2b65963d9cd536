// The tables of a book: base rates, suffixes, circumstances, editions, and China's applied rates.

import type { AppliedRow, Circumstance, ScheduleRow, SuffixRow } from "../model/book.ts";
import type { Place } from "../model/place.ts";
import { type Day, parseDay } from "../time/index.ts";
import { type Row, readTable } from "./csv-table.ts";
import type { Loading } from "./loading.ts";

/** A row by the number that it is about (digits only), and where it stands. */
export interface Placed<T> {
  readonly key: string;
  readonly row: T;
  readonly at: Place;
}

export interface Tables {
  readonly rows: readonly Placed<ScheduleRow>[];
  readonly suffixes: readonly Placed<SuffixRow>[];
  readonly circumstances: readonly Placed<Circumstance>[];
  readonly applied: readonly Placed<AppliedRow>[];
  readonly mfn: readonly Placed<AppliedRow>[];
  /** The days of the editions, in order. */
  readonly editions: readonly Day[];
}

export function readTables(loading: Loading, paths: readonly string[]): Tables {
  const read = <T>(files: RegExp, columns: string[], number: RegExp, make: (reader: Reader) => T): Placed<T>[] =>
    paths
      .filter((path) => files.test(path))
      .flatMap((path) => {
        const shown = `${loading.files.name}/${path}`;
        const rows = readTable(shown, loading.files.texts.get(path) ?? "", columns, loading.report);
        return readRows(loading, rows, { column: columns[0] ?? "", number }, make);
      });
  const editions = read(/editions\.csv$/, ["edition", "published_as_listed"], /./, edition);
  return {
    rows: read(/(?:rates|chapter98)\.csv$/, ["hts8", "from", "until", "general", "unit1", "unit2"], HTS8, scheduleRow),
    suffixes: read(/statistical\.csv$/, ["hts8", "from", "until", "unit1", "unit2", "suffixes"], HTS8, suffixRow),
    circumstances: read(/circumstances\.csv$/, ["hts8", "kind", "detail"], HTS8, circumstance),
    applied: read(/applied[^/]*\.csv$/, ["hs6", "from", "rate"], HS6, appliedRow).sort(byStart),
    mfn: read(/mfn[^/]*\.csv$/, ["hs6", "from", "rate"], HS6, appliedRow).sort(byStart),
    editions: editions.map(({ row }) => row).sort(),
  };
}

const HTS8 = /^\d{4}\.?\d{2}\.?\d{2}$/;
const HS6 = /^\d{4}\.?\d{2}$/;

/** How the fields of a row are read, each with its own complaint. */
interface Reader {
  readonly key: string;
  /** The text of a field that must not be empty. */
  text(column: string): string;
  /** The text of a field that may be. */
  maybe(column: string): string;
  list(...columns: string[]): string[];
  /** The day, null where the field is empty. */
  day(column: string): Day | null;
}

/** Reads the rows of a table. One reader serves them all: tables are long. */
function readRows<T>(
  { report }: Loading,
  rows: readonly Row[],
  key: { column: string; number: RegExp },
  make: (reader: Reader) => T,
): Placed<T>[] {
  let [row, whole] = [rows[0] as Row, true];
  const complain = (message: string, help: string) => {
    whole = false;
    report({ code: "bad-row", message, help, at: row.at });
  };
  const reader = readerOf((column) => row.get(column), key.column, complain);
  const placed: Placed<T>[] = [];
  for (row of rows) {
    whole = true;
    const number = row.get(key.column);
    if (!key.number.test(number)) complain(`\`${number}\` is no number of the tariff`, "write 8507.60.00");
    const made = make(reader);
    if (whole) placed.push({ key: reader.key, row: made, at: row.at });
  }
  return placed;
}

function readerOf(get: Row["get"], column: string, complain: (message: string, help: string) => void): Reader {
  return {
    get key() {
      return get(column).replaceAll(".", "");
    },
    text(name) {
      const text = get(name);
      if (text === "") complain(`\`${name}\` is empty`, "fill it in, or take the row out");
      return text;
    },
    maybe: get,
    list: (...names) => names.flatMap((name) => get(name).split(/[,; ]+/)).filter((item) => item !== ""),
    day(name) {
      const text = get(name);
      const day = text === "" ? null : parseDay(text);
      if (!day && text !== "") complain(`\`${text}\` is no day`, "write 2025-04-02");
      return day;
    },
  };
}

function scheduleRow({ key, text, list, day }: Reader): ScheduleRow {
  return { hts8: key, from: day("from"), until: day("until"), general: text("general"), units: list("unit1", "unit2") };
}

function suffixRow({ list, day }: Reader): SuffixRow {
  return { from: day("from"), until: day("until"), units: list("unit1", "unit2"), suffixes: list("suffixes") };
}

function circumstance({ text, maybe }: Reader): Circumstance {
  return { kind: text("kind"), detail: maybe("detail") };
}

function edition({ text, day }: Reader): Day {
  text("published_as_listed");
  return day("published_as_listed") as Day;
}

function appliedRow({ text, day }: Reader): AppliedRow {
  text("from");
  return { from: day("from") as Day, until: day("until"), rate: text("rate") };
}

function byStart(a: Placed<AppliedRow>, b: Placed<AppliedRow>): number {
  return a.row.from < b.row.from ? -1 : a.row.from > b.row.from ? 1 : 0;
}
