// An average taken apart: what the goods of each chapter, or of each Section 301 list, contribute to it.

import { membership } from "../../engine/index.ts";
import type { Book } from "../../model/book.ts";
import type { AsOf } from "../../time/index.ts";
import { chapterOf } from "../number.ts";
import type { GoodsClass } from "./classes.ts";
import { partsOf } from "./content.ts";
import type { Goods } from "./goods.ts";
import type { DayLaw, SameLaw } from "./law.ts";

/** Whatever goods are told apart by. */
export type KeyOf = (goods: Goods, one: GoodsClass) => string;

export const chapterKey: KeyOf = ({ number }) => chapterOf(number);

export const NO_LIST = "no-list";

/** The list on which goods stand that day, of the lists of a group of duties; those of suspended duties count too. */
export function listKey(view: Book, group: string, at: AsOf): KeyOf {
  const duties = [...view.subjects.values()].filter((s) => s.statements.some((x) => x.says.filing === group));
  const scopes = duties.flatMap((duty) =>
    duty.statements.flatMap((s) => (Array.isArray(s.says.scope) ? s.says.scope : [])),
  );
  const own = new Set<string>(scopes);
  const keys = new Map<GoodsClass, string>();
  const listOf = ({ lists, chapter, number }: GoodsClass) =>
    lists.find((list) => own.has(list) && membership(chapter, number, list, at).in) ?? NO_LIST;
  return (_, one) => {
    const key = keys.get(one) ?? listOf(one);
    keys.set(one, key);
    return key;
  };
}

export interface Part {
  readonly key: string;
  readonly goods: readonly Goods[];
  readonly law: DayLaw;
}

/** The law of a day for each part of the goods by itself, in the order of the keys. */
export function takenApart({ groups, rateOf }: DayLaw, keyOf: KeyOf): Part[] {
  const parts = new Map<string, { goods: Goods[]; groups: SameLaw[] }>();
  for (const { classes, owed } of groups) {
    for (const one of classes) {
      for (const [key, goods] of byKey(one, keyOf)) {
        const part = parts.get(key) ?? { goods: [], groups: [] };
        parts.set(key, part);
        part.goods.push(...goods);
        part.groups.push({ classes: [{ ...one, goods, parts: partsOf(goods) }], owed });
      }
    }
  }
  const all = [...parts].map(([key, { goods, groups }]) => ({ key, goods, law: { groups, rateOf } }));
  return all.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function byKey(one: GoodsClass, keyOf: KeyOf): Map<string, Goods[]> {
  const goods = new Map<string, Goods[]>();
  for (const each of one.goods) {
    const key = keyOf(each, one);
    const own = goods.get(key);
    if (own) own.push(each);
    else goods.set(key, [each]);
  }
  return goods;
}
