// Is a line on a list then? The longest code of the list that begins the line decides.

import type { Chapter, Mention } from "../model/book.ts";
import { type AsOf, covers, knownAt, settle } from "../time/index.ts";

export interface Membership {
  readonly in: boolean;
  /** The code that decided, and the statement about it; null where the list never names the line. */
  readonly by: Mention | null;
  readonly code: string | null;
}

/** A code's word on a list then: `in`, `out`, or nothing because none of its statements speaks of that day. */
function verdict(mentions: readonly Mention[], list: string, at: AsOf): Mention | null {
  const own = mentions.filter((m) => m.list === list);
  const [only] = own;
  if (!only) return null;
  if (own.length === 1) return knownAt(only.statement, at.known) && covers(only.statement.span, at.on) ? only : null;
  const { won } = settle(
    own.map((m) => ({ ...m.statement, mention: m })),
    at,
  );
  return won?.mention ?? null;
}

/** `digits`: the line's digits without dots. Asked of the longest prefix first: ten, eight, six, four digits. */
export function membership(chapter: Chapter, digits: string, list: string, at: AsOf): Membership {
  for (const length of [10, 8, 6, 4]) {
    if (length > digits.length) continue;
    const code = digits.slice(0, length);
    const mentions = chapter.mentions.get(code);
    const by = mentions ? verdict(mentions, list, at) : null;
    if (by) return { in: by.sign === "in", by, code };
  }
  return { in: false, by: null, code: null };
}

const naming = new WeakMap<Chapter, Map<string, ReadonlySet<string>>>();

/** Every list that names the line or one of its prefixes at any time. */
export function listsNaming(chapter: Chapter, digits: string): ReadonlySet<string> {
  const known = naming.get(chapter) ?? new Map<string, ReadonlySet<string>>();
  naming.set(chapter, known);
  const lists = known.get(digits) ?? lookUp(chapter, digits);
  known.set(digits, lists);
  return lists;
}

function lookUp(chapter: Chapter, digits: string): ReadonlySet<string> {
  const lists = new Set<string>();
  for (const length of [10, 8, 6, 4]) {
    if (length > digits.length) continue;
    for (const mention of chapter.mentions.get(digits.slice(0, length)) ?? []) lists.add(mention.list);
  }
  return lists;
}
