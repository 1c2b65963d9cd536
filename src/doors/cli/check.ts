// `check`: reads a book from its files and says whether it is sound.

import type { Book } from "../../model/book.ts";
import { BOOK_SOURCES } from "../place.ts";
import { brokenBook } from "./answer.ts";
import { EXIT, type Io } from "./io.ts";
import { ownFolder } from "./open-book.ts";
import { tellJson } from "./output.ts";
import type { Common } from "./request.ts";

export async function check(folder: string | undefined, common: Common, io: Io): Promise<number> {
  const { openBook } = await import("../../book/index.ts");
  const opened = await openBook(folder ?? ownFolder(common, io) ?? BOOK_SOURCES);
  if (!opened.ok) return brokenBook(io, opened.problems, common.json);
  const { id: name, hash, recordedThrough } = opened.value;
  if (common.json)
    tellJson(io, { ok: true, book: { name, hash, recordedThrough }, counts: counts(opened.value), problems: [] });
  else io.stdout(`${soundness(opened.value)}\n`);
  return EXIT.answered;
}

/** One line that says what the book holds. */
export function soundness(book: Book): string {
  const { instruments, subjects, statements, codes, promises, events, figures } = counts(book);
  const law = `${instruments} instruments, ${subjects} subjects, ${statements} statements, ${codes} codes`;
  return `the book is sound: ${law}; ${promises} promises, ${events} events, ${figures} figures`;
}

function counts(book: Book) {
  const statements = [...book.subjects.values()].reduce((sum, subject) => sum + subject.statements.length, 0);
  const { commitments, events, series } = book.voices();
  const figures = [...series.values()].reduce((sum, { rows }) => sum + rows.length, 0);
  const law = { instruments: book.instruments.size, subjects: book.subjects.size, statements, codes: codesOf(book) };
  return { ...law, promises: commitments.size, events: events.size, figures };
}

/** The tariff numbers that the lists of the book name, each counted once per side. */
function codesOf(book: Book): number {
  const chapters = Array.from({ length: 99 }, (_, i) => String(i + 1).padStart(2, "0"));
  return (["US", "CN"] as const)
    .flatMap((side) => chapters.map((chapter) => book.chapter(side, chapter).mentions.size))
    .reduce((sum, n) => sum + n, 0);
}
