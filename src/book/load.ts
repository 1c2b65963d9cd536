// From the files of a book to a checked Book, in named steps: parse → shape → link → check.

import type { Book } from "../model/book.ts";
import { fine, type Result } from "../model/problem.ts";
import type { Day } from "../time/index.ts";
import { averageBook } from "./averages/index.ts";
import { chapters, type Sheaves } from "./chapters.ts";
import { CHECKS } from "./checks/index.ts";
import { readInstruments, readSources } from "./documents.ts";
import type { Draft } from "./draft.ts";
import { withExcerpts } from "./excerpt.ts";
import { type BookFiles, hashOf, textOf } from "./files.ts";
import { readHead } from "./head.ts";
import { linkBook } from "./link.ts";
import { startLoading } from "./loading.ts";
import { parseFiles } from "./parse.ts";
import { readSubjects } from "./subjects.ts";
import { readTables, type Tables } from "./tables.ts";

/** A book, and what its chapters are made of. */
export interface LoadedBook {
  readonly book: Book;
  readonly sheaves: Sheaves;
}

/** Loads a book from its files; any problem, also one found while reading them, stands in its way. */
export function loadBook(files: BookFiles, found: readonly Draft[] = []): Result<LoadedBook> {
  const loading = startLoading(files, [...found]);
  const shelved = parseFiles(loading);
  const head = readHead(loading, shelved.yaml);
  const instruments = readInstruments(loading, shelved.yaml);
  const sources = readSources(loading, shelved.yaml);
  const subjects = readSubjects(loading, shelved.yaml, head);
  const tables = readTables(loading, shelved.tables);
  const { mentions, told, weighed, ...linked } = linkBook(loading, shelved, { head, instruments, sources, subjects });
  const sheaves = { mentions, tables };
  const recordedThrough = head?.recordedThrough ?? ("9999-12-31" as Day);
  const [first = recordedThrough, last = first] = [tables.editions[0], tables.editions.at(-1)];
  const schedule = { first, last, edges: edgesOf(tables) };
  const none = { id: "", name: { en: "", zh: "", es: "" }, parties: new Map(), recordedThrough };
  const averages = averageBook(weighed);
  const book = {
    ...(head ?? none),
    hash: hashOf(files),
    ...linked,
    schedule,
    chapter: chapters(sheaves),
    voices: () => told,
    averages: () => averages,
  };
  const drafts = [...loading.drafts, ...CHECKS.flatMap((check) => check(book, sheaves))];
  if (drafts.length > 0) return { ok: false, problems: withExcerpts(drafts, textOf(files)) };
  return fine({ book, sheaves });
}

/** The days on which any row of the US schedule begins or ends. */
function edgesOf({ rows, suffixes }: Tables): Day[] {
  const days = [...rows, ...suffixes].flatMap(({ row }) => [row.from, row.until]);
  return [...new Set(days)].filter((day) => day !== null).sort();
}
