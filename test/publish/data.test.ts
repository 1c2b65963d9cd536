// The data package of the shipped book, read back as a stranger's program would: its descriptor, then every CSV by it.

import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { type DataFile, dataPackage } from "../../src/doors/publish/data/index.ts";
import { promiseBook, seriesFiles } from "../support/promise-book.ts";
import { BOOK } from "../support/shipped.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required: true };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly hash: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
}

type Row = Readonly<Record<string, string>>;

interface Read {
  readonly descriptor: Descriptor;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly texts: ReadonlyMap<string, string>;
}

/** A CSV with a row of another length, or a quote out of place, makes the parser throw. */
function readBack(files: readonly DataFile[]): Read {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const descriptor = JSON.parse(texts.get("datapackage.json") ?? "") as Descriptor;
  const tables = descriptor.resources.map(({ name, path }): [string, Row[]] => [
    name,
    parse(texts.get(path) ?? "", { columns: true }),
  ]);
  return { descriptor, tables: new Map(tables), texts };
}

const FILES = dataPackage(BOOK, "0.0.0");
const { descriptor, tables, texts } = readBack(FILES);
const { resources } = descriptor;
const count = (name: string) => tables.get(name)?.length;

/** How a value of each type is written (Table Schema). */
const SHAPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
};

describe("the descriptor", () => {
  it("says what the profile of a data package asks for, and whose the data is", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: expect.stringMatching(/^[-a-z0-9._]+$/),
      version: BOOK.hash,
    });
    expect(descriptor.licenses).toEqual([expect.objectContaining({ name: "CC-BY-4.0" })]);
    expect(descriptor.sources.map(({ title }) => title)).toContain("The White House");
  });

  it("names every other file once, with its bytes and hash", () => {
    const named = resources.map(({ path }) => path);
    expect([...named].sort()).toEqual([...texts.keys()].filter((name) => name !== "datapackage.json").sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(texts.get(path) ?? "");
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash("sha256").update(content).digest("hex")}`,
      ]);
    }
  });

  it("describes every table and field", () => {
    for (const { name, type, description, schema } of resources) {
      expect([name, type]).toEqual([name, "table"]);
      expect(description.length).toBeGreaterThan(20);
      for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).not.toBe("");
    }
  });
});

describe.each(resources)("$name", ({ name, path, schema }) => {
  const rows = tables.get(name) ?? [];

  it("has the columns that are described, and nothing but values of their types", () => {
    expect(texts.get(path)?.split("\r\n", 1)[0]).toBe(schema.fields.map((field) => field.name).join(","));
    for (const { name: field, type, constraints } of schema.fields) {
      const wrong = rows.filter((row) => {
        const value = row[field] ?? "";
        return value === "" ? constraints?.required === true : !SHAPES[type]?.test(value);
      });
      expect(wrong.slice(0, 3), `${name}.${field}`).toEqual([]);
    }
  });

  it("has rows that its key tells apart", () => {
    const { primaryKey } = schema;
    if (!primaryKey) return;
    const keys = rows.map((row) => primaryKey.map((field) => row[field]).join(" | "));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it("points only at rows that are there", () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set((tables.get(reference.resource) ?? []).map((row) => row[reference.fields[0] ?? ""]));
      const lost = rows.map((row) => row[fields[0] ?? ""] ?? "").filter((value) => value !== "" && !there.has(value));
      expect([...new Set(lost)], `${name}.${fields[0]} → ${reference.resource}`).toEqual([]);
    }
  });
});

describe("the tables hold all of the book", () => {
  const voices = BOOK.voices();
  const sum = <T>(things: Iterable<T>, size: (thing: T) => number) => [...things].reduce((n, one) => n + size(one), 0);

  it.each([
    ["subjects", BOOK.subjects.size],
    ["statements", sum(BOOK.subjects.values(), (s) => s.statements.length)],
    ["facets", sum(BOOK.subjects.values(), (s) => sum(s.statements, (x) => Object.keys(x.says).length))],
    ["instruments", BOOK.instruments.size],
    ["sources", BOOK.sources.size],
    ["positions", BOOK.positions.size],
    ["commitments", voices.commitments.size],
    ["terms", sum(voices.commitments.values(), (c) => c.terms.length)],
    ["yardsticks", sum(voices.commitments.values(), (c) => c.yardsticks.length)],
    ["events", voices.events.size],
    ["accounts", sum(voices.events.values(), (e) => e.accounts.length)],
    ["series", voices.series.size],
    ["figures", sum(voices.series.values(), (s) => s.rows.length)],
    ["goods", voices.goods.size],
    ["averages", BOOK.averages().definitions.size],
  ])("%s: %i rows", (name, size) => {
    expect(size).toBeGreaterThan(0);
    expect(count(name)).toBe(size);
  });

  it("and all the numbers that its lists name", () => {
    const chapters = Array.from({ length: 99 }, (_, i) => String(i + 1).padStart(2, "0"));
    const mentions = (["US", "CN"] as const).flatMap((side) =>
      chapters.flatMap((chapter) => [...BOOK.chapter(side, chapter).mentions.values()]),
    );
    expect(count("list-lines")).toBe(sum(mentions, (m) => m.length));
  });

  it("every account, term and fact with one document behind it", () => {
    for (const name of ["terms", "remarks", "event-dates", "event-facts", "accounts"]) {
      const filled = (row: Row) => [row.source, row.instrument, row.position].filter((id) => id !== "").length;
      expect((tables.get(name) ?? []).filter((row) => filled(row) !== 1).slice(0, 2), name).toEqual([]);
    }
  });

  it("with a statement told as the book tells it", () => {
    const row = tables.get("statements")?.find(({ id }) => id === "cn-apr25-in-transit");
    expect(row).toMatchObject({
      subject: "cn-all-goods-in-transit",
      made: "2025-04-04",
      from: "2025-04-10",
      from_local: "2025-04-10T12:01",
      from_utc: "2025-04-10T04:01:00Z",
      until: "2025-05-14",
      status: "in-force",
      instrument: "sctc-2025-04",
    });
    const said = tables.get("facets")?.filter(({ statement }) => statement === "cn-apr25-in-transit");
    expect(said).toContainEqual({ statement: "cn-apr25-in-transit", facet: "of", value: "cn-all-goods" });
  });
});

describe("another book", () => {
  it("with a quote, a comma and a line break in a text comes back as it was", () => {
    const said = 'He said: "soon", and\nleft.';
    const book = promiseBook("findings: [{made: 2025-02-01, standing: kept, reason: R., by: us}]", {
      ...seriesFiles(["2025-01-01,2025-01-31,2025-02-01,1.50,,,,press"]),
      "sources/more.yaml": `- {id: quoted, publisher: P, title: ${JSON.stringify(said)}, citation: C}`,
    });
    const read = readBack(dataPackage(book, "1"));
    expect(read.tables.get("sources")?.find(({ id }) => id === "quoted")?.title).toBe(said);
    expect(read.tables.get("figures")).toEqual([
      expect.objectContaining({ series: "sales", value: "1.50", published: "2025-02-01", month_only: "false" }),
    ]);
    expect(read.tables.get("list-lines")).toEqual([]);
  });

  it("gives the same bytes twice", () => {
    expect(dataPackage(BOOK, "0.0.0")).toEqual(FILES);
  });
});
