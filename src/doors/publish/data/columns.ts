// The kinds of columns that a table of the data package can have.

import type { Book, Supposed } from "../../../model/book.ts";
import type { Aliases, Name } from "../../../model/words.ts";

export type FieldType = "string" | "date" | "datetime" | "number" | "integer" | "boolean";

/** What a cell may hold; nothing is an empty cell. */
type Value = string | number | boolean | null | undefined;

export interface Column<T> {
  readonly type: FieldType;
  readonly about: string;
  of(thing: T): Value;
  /** The table whose key stands here. */
  readonly to?: string;
  /** Never empty. */
  readonly needed?: true;
}

type Rest = Pick<Column<never>, "to" | "needed">;
type Plain<T> = (about: string, of: (thing: T) => Value, rest?: Rest) => Column<T>;
type Several<T> = Record<string, Column<T>>;

/** Makers of columns for things of one type. */
export interface Columns<T> {
  readonly text: Plain<T>;
  readonly date: Plain<T>;
  readonly number: Plain<T>;
  readonly integer: Plain<T>;
  flag(about: string, of: (thing: T) => boolean): Column<T>;
  /** Several words in one cell. */
  list(about: string, of: (thing: T) => readonly string[] | undefined): Column<T>;
  /** A minute in UTC, with the seconds that readers of tables expect. */
  minute(about: string, of: (thing: T) => string | undefined): Column<T>;
  /** `name_en`, `name_zh`, `name_es`. */
  names(of: (thing: T) => Name): Several<T>;
  /** `aliases_en`, `aliases_zh`, `aliases_es`. */
  aliases(of: (thing: T) => Aliases): Several<T>;
  place(of: (thing: T) => string): Several<T>;
  /** One column for each kind of thing that may be cited; exactly one of them is filled. */
  cited(book: Book, of: (thing: T) => string): Several<T>;
  /** What a statement says that is no part of the record. */
  supposed(of: (thing: T) => Supposed): Several<T>;
}

const plain =
  (type: FieldType): Plain<unknown> =>
  (about, of, rest = {}) => ({ type, about, of, ...rest });

export const COLUMNS: Columns<unknown> = {
  text: plain("string"),
  date: plain("date"),
  number: plain("number"),
  integer: plain("integer"),
  flag: (about, of) => ({ type: "boolean", about, of, needed: true }),
  list: (about, of) => ({
    type: "string",
    about: `${about}; several are set apart by "; "`,
    of: (thing) => of(thing)?.join("; "),
  }),
  minute: (about, of) => ({ type: "datetime", about, of: (thing) => of(thing)?.replace(/Z$/, ":00Z") }),
  names: (of) => ({
    name_en: COLUMNS.text("What it is called in English", (thing) => of(thing).en, { needed: true }),
    name_zh: COLUMNS.text("What it is called in Chinese", (thing) => of(thing).zh, { needed: true }),
    name_es: COLUMNS.text("What it is called in Spanish", (thing) => of(thing).es, { needed: true }),
  }),
  aliases: (of) => ({
    aliases_en: COLUMNS.list("Other English words for it", (thing) => of(thing).en),
    aliases_zh: COLUMNS.list("Other Chinese words for it", (thing) => of(thing).zh),
    aliases_es: COLUMNS.list("Other Spanish words for it", (thing) => of(thing).es),
  }),
  place: (of) => ({
    place: COLUMNS.text("Where it stands in the book's files, with line and column", of, { needed: true }),
  }),
  cited: (book, of) => {
    const only = (among: ReadonlyMap<string, unknown>) => (thing: unknown) => (among.has(of(thing)) ? of(thing) : null);
    return {
      source: COLUMNS.text("The source in which it is told", only(book.sources), { to: "sources" }),
      instrument: COLUMNS.text("The instrument in which it is told", only(book.instruments), { to: "instruments" }),
      position: COLUMNS.text("The position in which it is told", only(book.positions), { to: "positions" }),
    };
  },
  supposed: (of) => ({
    subject: COLUMNS.text("What it is about", (t) => of(t).subject, { to: "subjects", needed: true }),
    from: COLUMNS.date("The first day", (t) => of(t).span.from.local.slice(0, 10), { needed: true }),
    until: COLUMNS.date("The day on which it ends, which no longer belongs to it; empty: until further notice", (t) =>
      of(t).span.until?.local.slice(0, 10),
    ),
    says: COLUMNS.text("What it says, as JSON", (t) => JSON.stringify(of(t).says)),
    add: COLUMNS.list("Tariff numbers that it puts into a list", (t) => of(t).add),
    remove: COLUMNS.list("Tariff numbers that it takes out of a list", (t) => of(t).remove),
    note: COLUMNS.text("What to know of it", (t) => of(t).note),
    ...COLUMNS.place((t) => of(t).place),
  }),
};
