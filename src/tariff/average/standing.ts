// Which goods stand alike on a day: on the same lists, with the same claims, under a law that has changed as often.

import { membership } from "../../engine/index.ts";
import type { Book } from "../../model/book.ts";
import type { AsOf, Day } from "../../time/index.ts";
import type { Changes } from "./changes.ts";
import type { GoodsClass } from "./classes.ts";
import { concerning } from "./view.ts";

/** Numbers what decides how a class is charged: the lists on which it stands, its claims, how far the law has changed. */
export function standings(view: Book, changes: Changes): (day: Day, known: Day) => (one: GoodsClass) => number {
  const { always, byLists } = concerning(view);
  const numberOf = numbering();
  const last = new Map<GoodsClass, Standing>();
  return (on, known) => {
    const count = changes.countOn(on);
    const common = always.reduce((sum, id) => sum + count(id), 0);
    return (one) => {
      const own = last.get(one) ?? { counts: [], inside: [], place: -1, subjects: [] };
      last.set(one, own);
      if (moved(own, one, count, { on, known })) {
        const lists = one.lists.filter((_, i) => own.inside[i]);
        own.place = numberOf([...lists, ...one.claims].join(" "));
        own.subjects = byLists(lists);
      }
      let changed = common;
      for (const id of own.subjects) changed += count(id);
      return own.place * MOST_CHANGES + changed;
    };
  };
}

/** Has the class come onto a list or left one? Only lists that have changed are asked. */
function moved(own: Standing, one: GoodsClass, count: (list: string) => number, at: AsOf): boolean {
  let moved = own.place < 0;
  for (let i = 0; i < one.lists.length; i++) {
    const list = one.lists[i] as string;
    const now = count(list);
    if (own.counts[i] === now) continue;
    own.counts[i] = now;
    const inside = membership(one.chapter, one.number, list, at).in;
    if (own.inside[i] !== inside) moved = true;
    own.inside[i] = inside;
  }
  return moved;
}

/** Where a class stood on the day last asked about. */
interface Standing {
  readonly counts: number[];
  readonly inside: boolean[];
  place: number;
  subjects: readonly string[];
}

const MOST_CHANGES = 1_000_000;

function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
}
