// `find`: from words, numbers or a document's name to the thing in the book, in any of its languages.

import type { Book } from "../model/book.ts";
import { fine } from "../model/problem.ts";
import { chapterOf, formatHts, linesBelow, parseHts } from "../tariff/index.ts";
import { dayOfPoint } from "../time/index.ts";
import { words } from "./param.ts";
import { text } from "./params/text.ts";
import { party } from "./promise-sheet.ts";
import { searchBook } from "./search.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { type Asked, view } from "./view.ts";

interface Found {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly side: string | null;
  /** The view that shows it, with its argument. */
  readonly view: string;
}

export interface FindAnswer {
  readonly words: string;
  readonly found: readonly Found[];
}

export const find = view({
  name: "find",
  summary: "Finds measures, lists, documents and tariff lines by words in English, Chinese or Spanish, or by number",
  params: { words: words(text, "words, a number, a citation", "fentanyl tariff") },
  example: { words: "fentanyl tariff" },
  dated: false,
  answer({ book }, asked, args) {
    const answer: FindAnswer = {
      words: args.words,
      found: [...lines(book, asked, args.words), ...searchBook(book, args.words)],
    };
    const notes = answer.found.length === 0 ? [`The book names nothing like "${args.words}".`] : [];
    return fine({ answer, because: [], notes });
  },
  show,
  rows: (answer) => answer.found,
});

const MOST_LINES = 30;

function lines(book: Book, asked: Asked, given: string): Found[] {
  const input = /^[\d.\s-]+$/.test(given) ? parseHts(given) : null;
  if (!input) return [];
  const digits = input.kind === "line" ? input.number : input.digits;
  const rows = linesBelow(book.chapter("US", chapterOf(digits)), digits.slice(0, 8), dayOfPoint(asked.on));
  return rows.slice(0, MOST_LINES).map((row) => {
    const number = formatHts(row.hts8.replaceAll(".", ""));
    return { id: number, what: "HTS line", name: row.general, side: "US", view: "duty" };
  });
}

function show(answer: FindAnswer): Sheet {
  const row = (f: Found): Cell[] => {
    const args = f.view === "duty" ? { hts: f.id } : { id: f.id };
    return [{ text: f.id, to: { view: f.view, args } }, f.what, f.side ? party(f.side) : "", f.name];
  };
  return [
    { kind: "answer", text: `${answer.found.length} found for “${answer.words}”.` },
    {
      kind: "table",
      columns: [{ label: "Id" }, { label: "What" }, { label: "Side" }, { label: "Name" }],
      rows: answer.found.map(row),
      empty: "Nothing.",
    },
  ];
}
