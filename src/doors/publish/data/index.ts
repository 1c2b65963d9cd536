// The whole book as a Frictionless data package: a table for each kind of thing, and a descriptor of them all.

import { createHash } from "node:crypto";
import type { Book } from "../../../model/book.ts";
import { eventTables } from "./events.ts";
import { figureTables } from "./figures.ts";
import { lawTables } from "./law.ts";
import { lineTables } from "./lines.ts";
import { positionTables } from "./positions.ts";
import { promiseTables } from "./promises.ts";
import { csvOf, type Field, type Table } from "./table.ts";

export interface DataFile {
  readonly name: string;
  readonly text: string;
}

const PROFILES = "https://datapackage.org/profiles/2.0";

export function tablesOf(book: Book): readonly Table[] {
  return [lawTables, lineTables, promiseTables, eventTables, positionTables, figureTables].flatMap((of) => of(book));
}

/** The files of the package: `datapackage.json` and a CSV a table. The same book gives the same bytes. */
export function dataPackage(book: Book, program: string): readonly DataFile[] {
  const tables = tablesOf(book).map((table) => ({ table, text: csvOf(table) }));
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: `trucebook-${book.id}`,
    title: book.name.en,
    description: `The record of Trucebook as tables: every measure, promise, call, figure and document, each with its source. Complete through ${book.recordedThrough}. Valid time stands in \`from\` and \`until\` (which no longer belongs to the span) or \`through\` (which does); record time in \`made\` or \`published\`.`,
    version: book.hash,
    keywords: ["tariffs", "trade", "united-states", "china", "section-301", "hts", "bitemporal"],
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 International",
      },
    ],
    contributors: [{ title: "Trucebook contributors", roles: ["author"] }],
    sources: publishers(book),
    recordedThrough: book.recordedThrough,
    madeWith: `Trucebook ${program}`,
    resources: tables.map(({ table, text }) => resourceOf(table, text)),
  };
  return [
    { name: "datapackage.json", text: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...tables.map(({ table, text }) => ({ name: `${table.name}.csv`, text })),
  ];
}

function resourceOf(table: Table, csv: string) {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.title,
    description: table.about,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.fields.map(fieldOf),
      missingValues: [""],
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
      ...foreignKeys(table.fields),
    },
  };
}

function fieldOf({ name, type, about, needed }: Field) {
  return { name, type, description: about, ...(needed ? { constraints: { required: true } } : {}) };
}

/** Every table that is pointed to has one column as its key, `id`. */
function foreignKeys(fields: readonly Field[]) {
  const keys = fields.flatMap(({ name, to }) =>
    to ? [{ fields: [name], reference: { resource: to, fields: ["id"] } }] : [],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

/** Whose documents the record rests on. Each document stands in the tables. */
function publishers(book: Book) {
  const issuers = [...book.instruments.values()].map(({ issuer }) => issuer);
  const others = [...book.sources.values()].map(({ publisher }) => publisher);
  return [...new Set([...issuers, ...others])].sort().map((title) => ({ title }));
}
