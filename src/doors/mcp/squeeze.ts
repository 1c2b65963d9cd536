// Makes an answer small enough for a conversation: the longest lists give way first, and what was left out is told.

export interface Squeezed<T> {
  readonly value: T;
  /** "answer.measures 7/88": shown, and in all. */
  readonly leftOut: readonly string[];
}

type List = { readonly path: string; readonly items: unknown[]; readonly was: number };

/** A step that makes things smaller, in the order in which they hurt. */
type Step = (copy: unknown, lists: readonly List[], most: number) => void;

const STEPS: readonly Step[] = [
  (copy) => clipTexts(copy, 300),
  (copy, lists, most) => shortenLists(copy, inBulkyRows(lists), most),
  shortenLists,
  (copy) => clipTexts(copy, 160),
  emptyLists,
  (copy) => clipTexts(copy, 80),
];

/** A copy without nulls, of at most so many bytes of JSON as far as shorter lists and texts can bring that about. */
export function squeezed<T>(value: T, most: number): Squeezed<T> {
  const copy = JSON.parse(JSON.stringify(value, withoutNulls)) as T;
  const lists = listsIn(copy, "");
  for (const step of STEPS) if (bytes(copy) > most) step(copy, lists, most);
  const leftOut = lists
    .filter(({ items, was, path }) => items.length < was && reaches(copy, path))
    .map(({ path, items, was }) => `${path} ${items.length}/${was}`);
  return { value: copy, leftOut };
}

const BULKY = 600;

/** Where rows are long, `answer.facets[2].elsewhere` gives way before the rows do; short rows stay whole. */
function inBulkyRows(lists: readonly List[]): List[] {
  const bulky = lists.filter(({ items }) => items.length > 0 && bytes(items) / items.length > BULKY);
  const begins = bulky.map(({ path }) => `${path}[`);
  return lists.filter(({ path }) => begins.some((begin) => path.startsWith(begin)));
}

/** A member without a value tells nothing that its absence does not. */
function withoutNulls(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}

/** One item of each list stays, to show of what kind they are. */
function shortenLists(copy: unknown, lists: readonly List[], most: number): void {
  for (let size = bytes(copy); size > most; size = bytes(copy)) {
    const longest = longestOf(lists);
    if (!longest) return;
    shorten(longest.items, size - most);
  }
}

export function bytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function listsIn(value: unknown, path: string): List[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [{ path, items: value, was: value.length }] : [];
  const name = (key: string) => (Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`);
  return [...own, ...Object.entries(value).flatMap(([key, part]) => listsIn(part, name(key)))];
}

/** What comes first in an answer matters most: the last lists go first. A source stays in any case. */
function emptyLists(copy: unknown, lists: readonly List[], most: number): void {
  for (const { path, items } of [...lists].reverse()) {
    if (bytes(copy) <= most) return;
    if (path !== "because") items.length = 0;
    dropEmptied(copy, lists);
  }
}

/** A list that we emptied is left out, or it would say that there is nothing. */
function dropEmptied(copy: unknown, lists: readonly List[]): void {
  const emptied = new Set<unknown>(
    lists.filter(({ items, was }) => items.length < was && items.length === 0).map((l) => l.items),
  );
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (emptied.has(part)) delete (value as Record<string, unknown>)[key];
      else visit(part);
    }
  };
  visit(copy);
}

function longestOf(lists: readonly List[]): List | null {
  let longest: List | null = null;
  let size = 0;
  for (const list of lists) {
    const own = list.items.length > 1 ? bytes(list.items) : 0;
    if (own > size) [longest, size] = [list, own];
  }
  return longest;
}

/** Takes away from the end what is too much, at most half, at least one. */
function shorten(items: unknown[], excess: number): void {
  const least = Math.floor(items.length / 2);
  let gone = 0;
  do gone += bytes(items.pop());
  while (gone < excess && items.length > least);
}

/** Does what held the list still stand, or did a list above it give way? */
function reaches(value: unknown, path: string): boolean {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
  return holder !== undefined;
}

function clipTexts(value: unknown, most: number): void {
  if (typeof value !== "object" || value === null) return;
  const parts = value as Record<string, unknown>;
  for (const [key, part] of Object.entries(parts)) {
    if (typeof part === "string") parts[key] = /^https?:/.test(part) ? part : clipped(part, most);
    else clipTexts(part, most);
  }
}

/** The text, or its beginning with a mark. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
