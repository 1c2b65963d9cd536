// The notes that a person keeps beside an article, held against the book as strictly as a file of its own.

import type { Book } from "../model/book.ts";
import type { Note } from "../model/note.ts";
import { NotesText, type NoteText } from "../model/note-text.ts";
import { fine, type Result } from "../model/problem.ts";
import type { Day } from "../time/index.ts";
import { type Dates, dates } from "./dates.ts";
import { placeOf } from "./documents.ts";
import type { Draft, Report } from "./draft.ts";
import { withExcerpts } from "./excerpt.ts";
import { type Spot, shape } from "./shape.ts";
import { suggesting } from "./suggest.ts";
import { parseYaml } from "./yaml-file.ts";

/** The notes that the text holds, or all that is wrong with it. `file` is its name in the problems. */
export function parseNotes(text: string, file: string, book: Book): Result<readonly Note[]> {
  const drafts: Draft[] = [];
  const report = (draft: Draft) => drafts.push(draft);
  const parsed = parseYaml(file, text, report);
  const spot = parsed && { file: parsed, path: [] };
  const said = spot && shape(NotesText, spot.file.data, spot, report);
  const checking: Checking = { book, report, dates: dates(report), seen: new Map(), suggest: suggestion(book) };
  const notes = spot && said?.notes.map((note, i) => noteOf(note, { ...spot, path: ["notes", i] }, checking));
  if (notes && drafts.length === 0) return fine(notes);
  return { ok: false, problems: withExcerpts(drafts, (shown) => (shown === file ? text : undefined)) };
}

interface Checking {
  readonly book: Book;
  readonly report: Report;
  readonly dates: Dates;
  /** Where each claim has its note. */
  readonly seen: Map<string, string>;
  readonly suggest: (id: string) => string;
}

function noteOf(note: NoteText, spot: Spot, { book, report, dates, seen, suggest }: Checking): Note {
  const place = placeOf(spot);
  const on = note.claim ?? note.words ?? "";
  const first = seen.get(on);
  if (first) {
    const message = `a second note on ${note.claim ?? "the same words"}`;
    report({ code: "duplicate-id", message, help: "keep one of the two", at: place, also: first });
  }
  seen.set(on, first ?? place);
  for (const [i, id] of (note.evidence ?? []).entries()) {
    if (holds(book, id)) continue;
    const at = placeOf({ ...spot, path: [...spot.path, "evidence", i] });
    report({ code: "unknown-reference", message: `the book holds nothing named \`${id}\``, help: suggest(id), at });
  }
  const { claim = null, words = null, reason, author, evidence = [], now = null } = note;
  const date = dates.day(note.date, () => placeOf(spot, "date")) as Day;
  // biome-ignore lint/suspicious/noThenProperty: the note's shape; it is never awaited.
  return { claim, words, then: note.then ?? null, now, reason, evidence, author, date, place };
}

function holds({ subjects, instruments, sources, positions, voices }: Book, id: string): boolean {
  const { commitments, events, series } = voices();
  return [subjects, instruments, sources, positions, commitments, events, series].some((shelf) => shelf.has(id));
}

function suggestion({ subjects, instruments, sources, positions, voices }: Book): (id: string) => string {
  const ids = () => {
    const { commitments, events, series } = voices();
    return [subjects, instruments, sources, positions, commitments, events, series].flatMap((s) => [...s.keys()]);
  };
  return suggesting(ids, "name a measure, a promise, an event, a series or a document of the book");
}
