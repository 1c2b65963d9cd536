// One CSV table: its rows by column name, each with its line; rows that cannot be read become problems.

import { type CsvError, parse } from "csv-parse/sync";
import type { Place } from "../model/place.ts";
import type { Report } from "./draft.ts";

export interface Row {
  /** The text of a column, empty where the table has no such column. */
  get(column: string): string;
  readonly at: Place;
}

interface Parsed {
  readonly record: readonly string[];
  readonly line: number;
}

/** The rows below the header. None where a needed column is missing. */
export function readTable(shown: string, text: string, needed: readonly string[], report: Report): Row[] {
  const [header, ...rows] = parseLenient(shown, text, report);
  const columns = new Map(header?.record.map((name, i) => [name.trim(), i]));
  const missing = needed.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    const message = `the table has no column ${missing.map((name) => `\`${name}\``).join(", ")}`;
    report({ code: "bad-header", message, help: `begin it with ${needed.join(",")}`, at: `${shown}:1:1` });
    return [];
  }
  return rows.flatMap(({ record, line }) => {
    const at = `${shown}:${line}:1`;
    if (record.length === columns.size) return [{ at, get: (name) => record[columns.get(name) ?? -1]?.trim() ?? "" }];
    const message = `the row has ${record.length} fields, the header ${columns.size}`;
    report({ code: "bad-row", message, help: "quote a field that holds a comma", at });
    return [];
  });
}

function parseLenient(shown: string, text: string, report: Report): Parsed[] {
  const on_skip = (error: CsvError | undefined): undefined => {
    const message = `the row cannot be read: ${error?.code ?? "unknown"}`;
    const help = "look for a quote that is not closed";
    report({ code: "bad-row", message, help, at: `${shown}:${Number(error?.lines ?? 1)}:1` });
  };
  try {
    return recordPerLine(text) ?? recordsWithLines(text, on_skip);
  } catch (error) {
    on_skip(error as CsvError);
    return [];
  }
}

const LENIENT = { bom: true, relax_column_count: true };

/** Where each record is a line, which asking the parser for lines would take four times as long to learn; else null. */
function recordPerLine(text: string): Parsed[] | null {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  let faulty = false;
  const on_skip = (): undefined => {
    faulty = true;
  };
  const records: string[][] = parse(text, { ...LENIENT, skip_records_with_error: true, on_skip });
  if (faulty || records.length !== lines) return null;
  return records
    .map((record, i) => ({ record, line: i + 1 }))
    .filter(({ record }) => record.length > 1 || record[0] !== "");
}

function recordsWithLines(text: string, on_skip: (error: CsvError | undefined) => undefined): Parsed[] {
  const options = { ...LENIENT, info: true as const, skip_empty_lines: true, skip_records_with_error: true, on_skip };
  const parsed = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
  return parsed.map(({ record, info }) => ({ record, line: info.lines }));
}
