// Writes the compiled form of a book, so that the command need not read and check the files at every start.

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Book } from "../model/book.ts";
import type { Problem } from "../model/problem.ts";
import { packAverages, packContent, packWeights } from "./compiled/averages.ts";
import { AVERAGES_FILE, chapterFile, tableFile, VOICES_FILE } from "./compiled/format.ts";
import { packChapter, packCore, packVoices } from "./compiled/pack.ts";
import { loadBook } from "./load.ts";
import { readFolder } from "./read-folder.ts";

/** Compiles the book of a folder into another one. With any problem nothing is written. */
export async function compileBook(folder: string, out: string): Promise<readonly Problem[]> {
  const { files, drafts } = readFolder(folder);
  const loaded = loadBook(files, drafts);
  if (!loaded.ok) return loaded.problems;
  writeCompiled(loaded.value.book, out);
  return [];
}

function writeCompiled(book: Book, out: string): void {
  mkdirSync(join(out, "chapters"), { recursive: true });
  writeJson(join(out, "core.json"), packCore(book));
  writeJson(join(out, VOICES_FILE), packVoices(book));
  writeAverages(book, out);
  for (const side of ["US", "CN"] as const) {
    for (let n = 1; n <= 99; n++) {
      const chapter = String(n).padStart(2, "0");
      const packed = packChapter(book, book.chapter(side, chapter));
      if (packed) writeJson(join(out, chapterFile(side, chapter)), packed);
    }
  }
}

function writeAverages(book: Book, out: string): void {
  const { tables, weights, content } = book.averages();
  writeJson(join(out, AVERAGES_FILE), packAverages(book));
  for (const folder of ["weights", "metal-content"]) mkdirSync(join(out, folder), { recursive: true });
  for (const id of tables.weights) {
    const own = weights(id);
    if (own) writeJson(join(out, tableFile("weights", id)), packWeights(own));
  }
  for (const id of tables.contents) {
    const own = content(id);
    if (own) writeJson(join(out, tableFile("metal-content", id)), packContent(own));
  }
}

/** Keeps a compiled book for the next time: whole, or not at all where the disk refuses. */
export function keepCompiled(book: Book, out: string): void {
  let half: string | undefined;
  try {
    mkdirSync(dirname(out), { recursive: true });
    half = mkdtempSync(`${out}-`);
    writeCompiled(book, half);
    renameSync(half, out);
  } catch {
    // Somebody else was quicker, or the cache cannot be written: the book is loaded all the same.
    if (half !== undefined) rmSync(half, { recursive: true, force: true });
  }
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
