// `find`: from words, numbers or a document's name to the thing in the book, in any of its languages.

import type { Book } from "../model/book.ts";
import { fine } from "../model/problem.ts";
import type { Goods } from "../model/voices.ts";
import {
  CLASSIFICATION,
  candidates,
  type GoodsLine,
  goodsRow,
  goodsTable,
  lines,
  type Rated,
  ratesOn,
} from "./find-goods.ts";
import { words } from "./param.ts";
import { text } from "./params/text.ts";
import { party } from "./promise-sheet.ts";
import { asksForDuty, namesBesideGoods, searchBook, searchGoods } from "./search.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
import { view } from "./view.ts";

export interface Found {
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
    const rated = ratesOn(book, asked);
    const found = [...lines(book, asked, args.words, rated), ...named(book, rated, args.words)];
    const notes = [
      ...(found.length === 0 ? [`The book names nothing like "${args.words}".`] : []),
      ...(found.some((f) => f.codes) ? [CLASSIFICATION] : []),
    ];
    const answer: FindAnswer = { words: args.words, found };
    return fine({ answer, because: [], notes });
  },
  show,
  showBeside: ({ found }) => (found.some((f) => f.codes) ? candidates(found) : []),
  rows: ({ found }) =>
    found.flatMap(({ codes, ...f }) => (codes ? codes.map((c) => ({ ...f, id: c.hts, ...c })) : [f])),
});

/** Goods first; after the rest where the words ask for duties, or are near a name of goods but name something else. */
function named(book: Book, rated: Rated, given: string): Found[] {
  const goods = searchGoods(book, given);
  const rows = (some: readonly Goods[]) => some.map((good) => goodsRow(rated, good));
  const others = searchBook(book, given, goods.named.length + goods.worded.length === 0);
  const near = namesBesideGoods(book, given) ? [] : rows(goods.near);
  const fitting = [...rows(goods.worded), ...near];
  return [...rows(goods.named), ...(asksForDuty(given) ? [...others, ...fitting] : [...fitting, ...others])];
}

function show(answer: FindAnswer): Sheet {
  const goods = answer.found.filter((f) => f.codes);
  const others = answer.found.filter((f) => !f.codes);
  const tables = [...(goods.length > 0 ? [goodsTable(goods)] : []), othersTable(others)];
  const goodsLast = others.length > 0 && answer.found[0] !== goods[0];
  const shown = goods.length > 0 && others.length === 0 ? tables.slice(0, 1) : goodsLast ? tables.reverse() : tables;
  return [{ kind: "answer", text: `${answer.found.length} found for “${answer.words}”.` }, ...shown];
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
