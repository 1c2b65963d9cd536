// The rows of an answer as a table (RFC 4180): a member of a member has a column of its own, `due.amount`.

import { type Format, hasRows, rowsOf } from "./format.ts";

export const csv: Format = {
  name: "csv",
  type: "text/csv; charset=utf-8; header=present",
  suits: hasRows,
  render(envelope, _link, view) {
    const rows = rowsOf(view, envelope).map((row) => new Map(cellsOf("", row)));
    const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    return [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))]
      .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
      .join("");
  },
};

function cellsOf(path: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [[path, ""]];
  if (Array.isArray(value)) return [[path, listed(value)]];
  if (typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, part]) => cellsOf(path === "" ? name : `${path}.${name}`, part));
}

/** Several words stand in one cell; several things stay JSON. */
function listed(values: readonly unknown[]): string {
  if (values.length === 0) return "";
  return values.some((value) => typeof value === "object") ? JSON.stringify(values) : values.join("; ");
}

/** A field as RFC 4180 wants it. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
