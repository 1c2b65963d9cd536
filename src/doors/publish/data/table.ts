// What a table of the data package is: columns that say what they hold and how to fill them from a thing of the book.

import { quoted } from "../../formats/csv.ts";
import { COLUMNS, type Column, type Columns, type FieldType } from "./columns.ts";

interface TableOf<T> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** The columns that tell a row from all others; left out where rows have no such mark. */
  readonly key?: readonly string[];
  columns(make: Columns<T>): Readonly<Record<string, Column<T>>>;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly about: string;
  readonly to?: string;
  readonly needed: boolean;
}

/** A table with its rows as text, whatever they were made from. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly string[])[];
}

export function table<T>(things: readonly T[], { name, title, about, key = [], columns }: TableOf<T>): Table {
  const all = Object.entries(columns(COLUMNS as Columns<T>));
  const fields = all.map(([field, { type, about, to, needed }]) => ({
    name: field,
    type,
    about,
    ...(to ? { to } : {}),
    needed: needed === true || key.includes(field),
  }));
  const rows = things.map((thing) => all.map(([, column]) => cell(column.of(thing))));
  return { name, title, about, key, fields, rows };
}

/** RFC 4180, the names of the columns first. */
export function csvOf({ fields, rows }: Table): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function cell(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

/** Things of a thing, each with what it belongs to and its number there. */
export function numbered<P, T>(
  parents: Iterable<P>,
  of: (parent: P) => readonly T[],
): { readonly parent: P; readonly n: number; readonly it: T }[] {
  return [...parents].flatMap((parent) => of(parent).map((it, i) => ({ parent, n: i + 1, it })));
}

/** By id, so that a table does not move when a file of the book does. */
export function sorted<T extends { readonly id: string }>(things: ReadonlyMap<string, T>): readonly T[] {
  return [...things.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
