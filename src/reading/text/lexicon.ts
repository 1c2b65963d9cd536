// Names and words to look for in a text, all at once: a trie walked from every place where a word may begin.

import { fold, isHan, isWordUnit } from "./fold.ts";

/** A place where an entry of the lexicon stands. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[] | null;
  /** Written forms that must stand just so: "US", never "us". */
  exact: { readonly form: string; readonly value: T }[] | null;
}

const LONGEST_NAME = 120;
const ALL_CAPITALS = /^(?:[A-Z]{1,4}|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?)$/;

/** Finds entries whole words at a time (in Chinese, anywhere); a plural or a possessive ending may follow. */
export class Lexicon<T> {
  readonly #root: Node<T> = node();

  /** Short names in capitals ("EU") match only in capitals. */
  add(name: string, value: T): void {
    const key = plain(fold(name)).trim();
    if (key === "" || key.length > LONGEST_NAME) return;
    let at = this.#root;
    for (const unit of key) {
      const next = at.next.get(unit) ?? node<T>();
      at.next.set(unit, next);
      at = next;
    }
    if (ALL_CAPITALS.test(name)) at.exact = [...(at.exact ?? []), { form: name, value }];
    else if (!at.values?.includes(value)) at.values = [...(at.values ?? []), value];
  }

  /** The longest entries, from left to right, none over another. `text` is as written, `folded` its `fold`. */
  find(text: string, folded: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < folded.length; i++) {
      const hit = mayBegin(folded, i) ? this.#longestAt(text, folded, i) : null;
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  }

  #longestAt(text: string, folded: string, start: number): Hit<T> | null {
    let at: Node<T> | undefined = this.#root;
    let best: Hit<T> | null = null;
    for (let i = start; i < folded.length && at; i++) {
      at = at.next.get(plainUnit(folded.charAt(i)));
      if (!at || (!at.values && !at.exact)) continue;
      const end = wordEnd(folded, i + 1);
      if (end === null) continue;
      const written = text.slice(start, i + 1);
      const exact = (at.exact ?? []).filter(({ form }) => form === written).map(({ value }) => value);
      const values = [...(at.values ?? []), ...exact];
      if (values.length > 0) best = { start, end, values };
    }
    return best;
  }
}

function node<T>(): Node<T> {
  return { next: new Map(), values: null, exact: null };
}

function mayBegin(folded: string, i: number): boolean {
  const unit = folded.charAt(i);
  return unit !== " " && !(isWordUnit(unit) && isWordUnit(folded[i - 1]));
}

/** Where the name ends if a word may end at `i`, an English plural left in and a possessive left out; else null. */
function wordEnd(folded: string, i: number): number | null {
  if (isHan(folded[i - 1]) || !isWordUnit(folded[i - 1]) || !isWordUnit(folded[i])) return i;
  for (const ending of ["s", "es"]) {
    const end = i + ending.length;
    if (folded.startsWith(ending, i) && !isWordUnit(folded[end])) return end;
  }
  return null;
}

/** "rare-earth" and "rare earth" are one name. */
function plain(folded: string): string {
  return folded.replaceAll("-", " ");
}

function plainUnit(unit: string): string {
  return unit === "-" ? " " : unit;
}
