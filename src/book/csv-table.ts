// One CSV table: its rows by column name, each with its line; rows that cannot be read become problems.

import { type CsvError, parse } from "csv-parse/sync";
import type { Place } from "../model/book.ts";
import type { Report } from "./draft.ts";

export interface Row {
  /** The text of a column, empty where the table has no such column. */
  get(column: string): string;
  readonly at: Place;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
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
  return rows.flatMap(({ record, info }) => {
    const at = `${shown}:${info.lines}:1`;
    if (record.length === columns.size) return [{ at, get: (name) => record[columns.get(name) ?? -1]?.trim() ?? "" }];
    const message = `the row has ${record.length} fields, the header ${columns.size}`;
    report({ code: "bad-row", message, help: "quote a field that holds a comma", at });
    return [];
  });
}

function parseLenient(shown: string, text: string, report: Report): Parsed[] {
  const options = {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined): undefined => {
      const line = Number(error?.lines ?? 1);
      const message = `the row cannot be read: ${error?.code ?? "unknown"}`;
      report({ code: "bad-row", message, help: "look for a quote that is not closed", at: `${shown}:${line}:1` });
    },
  };
  try {
    return parse(text, options) as unknown as Parsed[];
  } catch (error) {
    options.on_skip(error as CsvError);
    return [];
  }
}
