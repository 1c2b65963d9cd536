// A compiled book is the book, read another way.

import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { richFiles } from "../../../test/support/rich-book.ts";
import { ROOT } from "../../../test/support/root.ts";
import type { AverageBook } from "../../model/averages.ts";
import type { Book } from "../../model/book.ts";
import { compileBook, openBook, openCached, readCompiled } from "../index.ts";
import { FORMAT } from "./format.ts";

const newFolder = () => mkdtempSync(join(tmpdir(), "book-"));

describe("compiled and read again", () => {
  it.each([
    ["a small book", richFolder()],
    ["the shipped book", `${ROOT}book`],
  ])("%s is the same", { timeout: 60_000 }, async (_, folder) => {
    const out = newFolder();
    expect(await compileBook(folder, out)).toEqual([]);
    const loaded = await opened(folder);
    const compiled = readCompiled(out);
    const { chapter: _a, voices: told, averages: weighed, ...rest } = loaded;
    const { chapter: _b, voices: toldAgain, averages: weighedAgain, ...again } = compiled;
    expect(again).toStrictEqual(rest);
    expect(toldAgain()).toStrictEqual(told());
    expect(tablesOf(weighedAgain())).toStrictEqual(tablesOf(weighed()));
    const differing = chapterNames.filter((c) => !isDeepStrictEqual(compiled.chapter(...c), loaded.chapter(...c)));
    expect(differing).toEqual([]);
  });

  it("its lists' mentions are the statements of its subjects", async () => {
    const out = newFolder();
    await compileBook(richFolder(), out);
    const book = readCompiled(out);
    const [mention] = book.chapter("US", "85").mentions.get("85076000") ?? [];
    expect(mention?.statement).toBe(book.subjects.get("some-lines")?.statements[0]);
  });

  it("is not written where the book has a problem", async () => {
    const out = newFolder();
    expect(await compileBook(newFolder(), out)).toMatchObject([{ code: "no-book-file" }]);
    expect(readdirSync(out)).toEqual([]);
  });

  it("is not taken for a book where there is none", () => {
    expect(() => readCompiled(newFolder())).toThrow("no compiled book");
  });
});

describe("a book in the cache", () => {
  it("is opened from there until its files change", async () => {
    const [folder, cache] = [richFolder(), newFolder()];
    const hash = async () => {
      const book = await openCached(folder, cache);
      return book.ok && book.value.hash;
    };
    const first = await hash();
    const [kept = ""] = readdirSync(cache);
    expect(await hash()).toBe(first);
    // What lies in the cache is believed: that it is read shows by a mark in it.
    writeFileSync(join(cache, kept, "core.json"), JSON.stringify({ ...core(await opened(folder)), hash: "marked" }));
    expect(await hash()).toBe("marked");
    appendFileSync(join(folder, "book.yaml"), "# changed\n");
    expect(await hash()).not.toBe("marked");
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it("is opened all the same where the cache cannot be written, or what lies there is damaged", async () => {
    const folder = richFolder();
    const blocked = join(newFolder(), "file");
    writeFileSync(blocked, "");
    expect(await openCached(folder, blocked)).toMatchObject({ ok: true });
    const cache = newFolder();
    await openCached(folder, cache);
    writeFileSync(join(cache, readdirSync(cache)[0] ?? "", "core.json"), "{");
    expect(await openCached(folder, cache)).toMatchObject({ ok: true });
  });
});

function tablesOf({ definitions, tables, weights, content }: AverageBook) {
  return { definitions, weights: tables.weights.map(weights), contents: tables.contents.map(content) };
}

const chapterNames = (["US", "CN"] as const).flatMap((side) =>
  Array.from({ length: 99 }, (_, i) => [side, String(i + 1).padStart(2, "0")] as const),
);

async function opened(folder: string): Promise<Book> {
  const book = await openBook(folder);
  if (!book.ok) throw new Error("the book has problems");
  return book.value;
}

function core({ id, name, recordedThrough, schedule }: Book) {
  const empty = { parties: [], subjects: [], instruments: [], sources: [], positions: [], whatIfs: [] };
  return { format: FORMAT, id, name, recordedThrough, schedule, ...empty };
}

function richFolder(): string {
  const folder = newFolder();
  for (const [path, text] of richFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
