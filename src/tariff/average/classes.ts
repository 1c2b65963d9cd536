// Goods that every list treats alike at all times share one law, so a basket of thousands of lines needs a few hundred.

import type { Book, Chapter, Statement } from "../../model/book.ts";
import { chapterOf, type HtsNumber } from "../number.ts";
import { type Parts, partsOf } from "./content.ts";
import type { Goods } from "./goods.ts";

export interface GoodsClass {
  /** One of its numbers, to ask the law with. */
  readonly number: HtsNumber;
  readonly chapter: Chapter;
  readonly claims: ReadonlySet<string>;
  /** The lists that name it at any time. */
  readonly lists: readonly string[];
  readonly goods: readonly Goods[];
  readonly parts: Parts;
}

/** The classes of goods under the lists of a book that `viewFor` has prepared. */
export function classesOf(view: Book, goods: readonly Goods[]): GoodsClass[] {
  const keyOf = keys(view);
  const groups = new Map<string, Goods[]>();
  for (const one of goods) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => classFor(view, group as [Goods, ...Goods[]]));
}

const LENGTHS = [10, 8, 6, 4];

/** What is claimed for goods, and which statements of which lists speak of their number and of those above it. */
function keys(view: Book): (goods: Goods) => string {
  const mark = marking();
  const said = new Map<string, number>();
  const saidOf = (code: string) => {
    const all = view.chapter("US", chapterOf(code)).mentions.get(code) ?? [];
    let text = "";
    for (const m of all) if (view.subjects.has(m.list)) text += `${m.sign}${mark(m.statement)} `;
    return mark(text);
  };
  return ({ number, claims }) => {
    let key = String(mark(claims));
    for (const length of LENGTHS) {
      if (length > number.length) continue;
      const code = number.slice(0, length);
      const known = said.get(code) ?? saidOf(code);
      said.set(code, known);
      key += `/${known}`;
    }
    return key;
  };
}

/** A number for each thing, the same for the same. */
function marking(): (thing: string | Statement | ReadonlySet<string>) => number {
  const marks = new Map<string | Statement | ReadonlySet<string>, number>();
  return (thing) => {
    const mark = marks.get(thing) ?? marks.size;
    marks.set(thing, mark);
    return mark;
  };
}

function classFor(view: Book, goods: readonly [Goods, ...Goods[]]): GoodsClass {
  const [{ number, claims }] = goods;
  const chapter = view.chapter("US", chapterOf(number));
  const codes = LENGTHS.filter((length) => length <= number.length).map((length) => number.slice(0, length));
  const named = codes.flatMap((code) => (chapter.mentions.get(code) ?? []).map((mention) => mention.list));
  const lists = [...new Set(named)].filter((list) => view.subjects.has(list));
  return { number, chapter, claims, lists, goods, parts: partsOf(goods) };
}
