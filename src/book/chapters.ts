// The tariff, two digits at a time: a chapter is gathered from the tables and lists when it is first asked for.

import type { Chapter, Mention } from "../model/book.ts";
import { remembering } from "../model/remembering.ts";
import type { LinkedSubject } from "./statements.ts";
import type { Placed, Tables } from "./tables.ts";

/** A mention by the digits of its code. */
export interface PlacedMention {
  readonly key: string;
  readonly row: Mention;
}

/** Everything that chapters are made of, by side and two digits: `US-85`. */
export interface Sheaves {
  readonly mentions: ReadonlyMap<string, readonly PlacedMention[]>;
  readonly tables: Tables;
}

export type ChapterOf = (side: "US" | "CN", chapter: string) => Chapter;

/** All mentions of the lists, by side and chapter. */
export function gatherMentions(linked: readonly LinkedSubject[]): Map<string, PlacedMention[]> {
  const sheaves = new Map<string, PlacedMention[]>();
  for (const { subject, codes } of linked) {
    for (const { code, sign, statement, note } of codes) {
      const mention = { list: subject.id, sign, statement, ...(note === undefined ? {} : { note }) };
      push(sheaves, `${subject.side}-${code.slice(0, 2)}`, { key: code, row: mention });
    }
  }
  return sheaves;
}

/** A chapter on demand; asked for again it is the same one. */
export function chapters({ mentions, tables }: Sheaves): ChapterOf {
  const us = { rows: sheaf(tables.rows), suffixes: sheaf(tables.suffixes), circumstances: sheaf(tables.circumstances) };
  const cn = { applied: sheaf(tables.applied), mfn: sheaf(tables.mfn) };
  return chaptersOnce((side, chapter) => {
    const of = <T>(rows: ReadonlyMap<string, readonly { key: string; row: T }[]>, whose: string) =>
      byKey(side === whose ? (rows.get(chapter) ?? []) : []);
    return {
      rows: of(us.rows, "US"),
      suffixes: of(us.suffixes, "US"),
      circumstances: of(us.circumstances, "US"),
      mentions: byKey(mentions.get(`${side}-${chapter}`) ?? []),
      applied: of(cn.applied, "CN"),
      mfn: of(cn.mfn, "CN"),
    };
  });
}

/** Makes each chapter once. */
export function chaptersOnce(make: ChapterOf): ChapterOf {
  const of = remembering((side: "US" | "CN") => remembering((chapter: string) => make(side, chapter)));
  return (side, chapter) => of(side)(chapter);
}

/** Rows by the number that they are about. */
export function byKey<T>(rows: readonly { readonly key: string; readonly row: T }[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const { key, row } of rows) push(map, key, row);
  return map;
}

function sheaf<T>(rows: readonly Placed<T>[]): Map<string, Placed<T>[]> {
  const map = new Map<string, Placed<T>[]>();
  for (const placed of rows) push(map, placed.key.slice(0, 2), placed);
  return map;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
