// Trucebook for programs: open a book, ask it.

import type { Book } from "../../model/book.ts";
import { nearest } from "../../model/nearest.ts";
import { type Day, parseDay } from "../../time/index.ts";
import { ask, type RawArgs, VIEWS, type View } from "../../views/index.ts";
import { SHIPPED_BOOK } from "../place.ts";
import { prepared } from "../prepare.ts";
import type {
  Answer,
  ArgumentValue,
  AskOptions,
  BookProblem,
  NoAnswer,
  ReadAnswer,
  ReadOptions,
  TruceBook,
  ViewInfo,
} from "./types.ts";

export type {
  Answer,
  ArgumentValue,
  AskOptions,
  BookProblem,
  NoAnswer,
  ParameterInfo,
  ReadAnswer,
  ReadOptions,
  Reason,
  TruceBook,
  ViewInfo,
} from "./types.ts";

/** A folder that is no sound book. `problems` names every fault at its place. */
export class BookError extends Error {
  override readonly name = "BookError";
  readonly problems: readonly BookProblem[];

  constructor(problems: readonly BookProblem[]) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    super(`${problems[0]?.at ? `${problems[0].at}: ` : ""}${problems[0]?.message ?? "the book has problems"}${more}`);
    this.problems = problems;
  }
}

/** Opens the shipped book, or the one in a folder of your own. Throws a `BookError` where that has faults. */
export async function openBook(folder?: string): Promise<TruceBook> {
  return face(await load(folder), VIEWS);
}

async function load(folder: string | undefined): Promise<Book> {
  if (folder === undefined) {
    const { readCompiled } = await import("../../book/compiled/read.ts");
    return readCompiled(SHIPPED_BOOK);
  }
  const { openBook: open } = await import("../../book/index.ts");
  const opened = await open(folder);
  if (!opened.ok) throw new BookError(opened.problems);
  return opened.value;
}

/** @internal The face of a book that is in memory already. */
export function face(book: Book, views: readonly View[]): TruceBook {
  return {
    name: book.id,
    hash: book.hash,
    recordedThrough: book.recordedThrough,
    ask: (name, args = {}, options = {}) => askByName(book, views, name, args, options),
    read: (page, options = {}) => readPage(book, views, page, options),
    views: () => views.map(info),
  };
}

function askByName(
  book: Book,
  views: readonly View[],
  name: string,
  args: Readonly<Record<string, ArgumentValue>>,
  options: AskOptions,
): Answer | NoAnswer {
  const view = views.find((v) => v.name === name);
  if (!view) return { ok: false, problems: [unknownView(name, views)] };
  const today = parseDay(options.today ?? clock());
  if (!today) return { ok: false, problems: [badToday(options.today ?? "")] };
  return ask(book, view, rawOf(args, options), today as Day);
}

/** The page is read into an article first, which takes its time; then the question is one like the others. */
async function readPage(
  book: Book,
  views: readonly View[],
  page: string,
  { published, known, notes, notesFile = "notes", readout, today }: ReadOptions,
): Promise<ReadAnswer | NoAnswer> {
  const view = views.find((v) => v.name === "read");
  if (!view) return { ok: false, problems: [unknownView("read", views)] };
  const raw = {
    page: [page],
    ...(published === undefined ? {} : { published: [published] }),
    ...(notes === undefined ? {} : { notes: [notes] }),
    ...(readout ? { as: ["readout"], by: [readout.by], event: [readout.event] } : {}),
  };
  const ready = await prepared(view, raw, book, { notes: [notesFile] });
  if (ready.problems.length > 0) return { ok: false, problems: ready.problems };
  const args = Object.fromEntries(Object.entries(ready.raw).map(([name, [value = ""]]) => [name, value]));
  const options = { ...(known === undefined ? {} : { known }), ...(today === undefined ? {} : { today }) };
  return askByName(book, views, view.name, args, options) as ReadAnswer | NoAnswer;
}

function rawOf(args: Readonly<Record<string, ArgumentValue>>, { on, known, whatIf }: AskOptions): RawArgs {
  const time = {
    ...(on ? { on: [on] } : {}),
    ...(known ? { known: [known] } : {}),
    ...(whatIf ? { "what-if": whatIf } : {}),
  };
  const own = Object.entries(args).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return [[name, Array.isArray(value) ? value.map(String) : [String(value)]] as const];
  });
  return { ...Object.fromEntries(own), ...time };
}

function info(view: View): ViewInfo {
  const parameters = Object.entries(view.params).map(([name, { about, needed, many, type, example }]) => ({
    name,
    about,
    needed,
    many,
    schema: type.schema,
    ...(example === undefined ? {} : { example }),
  }));
  return { name: view.name, summary: view.summary, parameters };
}

function unknownView(name: string, views: readonly View[]): BookProblem {
  const names = views.map((v) => v.name);
  const near = nearest(name, names);
  const help = near ? `did you mean ${near}?` : `there are: ${names.join(", ")}`;
  return { code: "unknown-view", message: `there is no view "${name}"`, help, at: "view" };
}

function badToday(text: string): BookProblem {
  return {
    code: "bad-date",
    message: `today: there is no day ${text}`,
    help: "write a day as 2025-11-10",
    at: "today",
  };
}

function clock(): string {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
