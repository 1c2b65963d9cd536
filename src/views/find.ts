// `find`: from words, numbers or a document's name to the thing in the book, in any of its languages.

import type { Book } from "../model/book.ts";
import { fine } from "../model/problem.ts";
import type { Goods } from "../model/voices.ts";
import { chapterOf, formatHts, lineOn, linesBelow, parseHts } from "../tariff/index.ts";
import { dayOfPoint } from "../time/index.ts";
import { words } from "./param.ts";
import { text } from "./params/text.ts";
import { party } from "./promise-sheet.ts";
import { asksForDuty, namesBesideGoods, searchBook, searchGoods } from "./search.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
import { type Asked, view } from "./view.ts";

interface Found {
  /** Of goods, the likeliest line. */
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly side: string | null;
  /** The view that shows it, with its argument. */
  readonly view: string;
  /** The id of the goods in the book. */
  readonly goods?: string;
  /** Lines that the goods usually stand in, the likeliest first. */
  readonly codes?: readonly GoodsLine[];
  /** What decides between the lines. */
  readonly note?: string;
}

interface GoodsLine {
  readonly hts: string;
  /** The column 1 general rate on the day; null where the number names no line then. */
  readonly general: string | null;
}

export interface FindAnswer {
  readonly words: string;
  readonly found: readonly Found[];
}

export const find = view({
  name: "find",
  summary:
    "Finds goods, measures, lists, documents and tariff lines by words in English, Chinese or Spanish, or by number",
  params: { words: words(text, "words, a number, a citation", "fentanyl tariff") },
  example: { words: "fentanyl tariff" },
  dated: false,
  answer({ book }, asked, args) {
    const found = [...lines(book, asked, args.words), ...named(book, asked, args.words)];
    const notes = [
      ...(found.length === 0 ? [`The book names nothing like "${args.words}".`] : []),
      ...(found.some((f) => f.codes) ? [CLASSIFICATION] : []),
    ];
    const answer: FindAnswer = { words: args.words, found };
    return fine({ answer, because: [], notes });
  },
  show,
  rows: ({ found }) =>
    found.flatMap(({ codes, ...f }) => (codes ? codes.map((c) => ({ ...f, id: c.hts, ...c })) : [f])),
});

const CLASSIFICATION =
  "Classification is yours: an everyday name points to lines in which such goods often stand; what they are made of and made for decides.";

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

/** Goods first; after the rest where the words ask for duties, or are near a name of goods but name something else. */
function named(book: Book, asked: Asked, given: string): Found[] {
  const goods = searchGoods(book, given);
  const rows = (some: readonly Goods[]) => some.map((good) => goodsRow(book, asked, good));
  const others = searchBook(book, given, goods.named.length + goods.worded.length === 0);
  const near = namesBesideGoods(book, given) ? [] : rows(goods.near);
  const fitting = [...rows(goods.worded), ...near];
  return [...rows(goods.named), ...(asksForDuty(given) ? [...others, ...fitting] : [...fitting, ...others])];
}

function goodsRow(book: Book, asked: Asked, { id, name, hts, note }: Goods): Found {
  const codes = [
    ...new Map(hts.map((digits) => goodsLine(book, asked, digits)).map((line) => [line.hts, line])).values(),
  ];
  const row = { id: codes[0]?.hts ?? "", what: "goods", name: name.en, side: "US", view: "duty", goods: id, codes };
  return note === undefined ? row : { ...row, note };
}

/** The line with its rate on the day; the legal line where the statistical number did not stand then. */
function goodsLine(book: Book, asked: Asked, digits: string): GoodsLine {
  for (const number of [digits, digits.slice(0, 8)]) {
    const input = parseHts(number);
    if (input?.kind !== "line") continue;
    const line = lineOn(book.chapter("US", chapterOf(number)), input.number, dayOfPoint(asked.on));
    if (line.kind === "line") return { hts: formatHts(number), general: line.row.general };
  }
  return { hts: formatHts(digits), general: null };
}

function show(answer: FindAnswer): Sheet {
  const goods = answer.found.filter((f) => f.codes);
  const others = answer.found.filter((f) => !f.codes);
  const tables = [...(goods.length > 0 ? [goodsTable(goods)] : []), othersTable(others)];
  const goodsLast = others.length > 0 && answer.found[0] !== goods[0];
  const shown = goods.length > 0 && others.length === 0 ? tables.slice(0, 1) : goodsLast ? tables.reverse() : tables;
  return [{ kind: "answer", text: `${answer.found.length} found for “${answer.words}”.` }, ...shown];
}

/** Each line of the goods in a row of its own. */
function goodsTable(goods: readonly Found[]): Block {
  return {
    kind: "table",
    columns: [{ label: "Goods" }, { label: "Line" }, { label: "General rate" }, { label: "What decides", drop: 1 }],
    rows: goods.flatMap((f) =>
      (f.codes ?? []).map(({ hts, general }, i): Cell[] => [
        i === 0 ? f.name : "",
        { text: hts, to: { view: "duty", args: { hts } } },
        general ?? "no such line now",
        i === 0 ? (f.note ?? "") : "",
      ]),
    ),
    empty: "Nothing.",
  };
}

function othersTable(others: readonly Found[]): Block {
  const row = (f: Found): Cell[] => {
    const args = f.view === "duty" ? { hts: f.id } : { id: f.id };
    return [{ text: f.id, to: { view: f.view, args } }, f.what, f.side ? party(f.side) : "", f.name];
  };
  return {
    kind: "table",
    columns: [{ label: "Id" }, { label: "What" }, { label: "Side" }, { label: "Name" }],
    rows: others.map(row),
    empty: "Nothing.",
  };
}
