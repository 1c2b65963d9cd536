// Opens a compiled book. The way in for fast starts: it waits for no YAML, no schema, no calendar.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AverageBook } from "../../model/averages.ts";
import type { Book } from "../../model/book.ts";
import { fine, type Result } from "../../model/problem.ts";
import { chaptersOnce } from "../chapters.ts";
import { hashOf } from "../files.ts";
import { readFolder } from "../read-folder.ts";
import { unpackAverages } from "./averages.ts";
import {
  AVERAGES_FILE,
  type Core,
  chapterFile,
  FORMAT,
  type PackedAverages,
  type PackedChapter,
  type PackedContent,
  type PackedVoices,
  type PackedWeights,
  tableFile,
  VOICES_FILE,
} from "./format.ts";
import { unpackChapter, unpackCore, unpackVoices } from "./unpack.ts";

/** The compiled book in a folder; chapters, voices and averages are read when they are first asked for. */
export function readCompiled(out: string): Book {
  const core = readJson<Core>(join(out, "core.json"));
  if (core?.format !== FORMAT) throw new Error(`no compiled book of this version in ${out}`);
  const book: Book = unpackCore(
    core,
    chaptersOnce((side, chapter) =>
      unpackChapter(readJson<PackedChapter>(join(out, chapterFile(side, chapter))), () => book),
    ),
    {
      voices: once(() => unpackVoices(readJson<PackedVoices>(join(out, VOICES_FILE)))),
      averages: once(() => readAverages(out)),
    },
  );
  return book;
}

function readAverages(out: string): AverageBook {
  return unpackAverages(readJson<PackedAverages>(join(out, AVERAGES_FILE)), {
    weights: (id) => readJson<PackedWeights>(join(out, tableFile("weights", id))),
    content: (id) => readJson<PackedContent>(join(out, tableFile("metal-content", id))),
  });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A user's own book, compiled into the cache when its files have changed since it was last opened. */
export async function openCached(folder: string, cacheFolder: string): Promise<Result<Book>> {
  const { files, drafts } = readFolder(folder);
  const out = join(cacheFolder, `${FORMAT}-${hashOf(files).slice("sha256:".length)}`);
  const kept = drafts.length === 0 ? readKept(out) : null;
  if (kept) return fine(kept);
  const { loadBook } = await import("../load.ts");
  const loaded = loadBook(files, drafts);
  if (!loaded.ok) return loaded;
  const { keepCompiled } = await import("../compile.ts");
  keepCompiled(loaded.value.book, out);
  return fine(loaded.value.book);
}

/** Null where nothing is kept, or what is kept was damaged. */
function readKept(out: string): Book | null {
  try {
    return readCompiled(out);
  } catch {
    return null;
  }
}

function readJson<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}
