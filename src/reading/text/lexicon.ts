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
  readonly #inflected: boolean;

  /** Names (`inflected`) may carry a plural ending and stand in compounds; other words stand alone: "de-escalation" escalates nothing. */
  constructor(inflected = true) {
    this.#inflected = inflected;
  }

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
      const hit = this.#mayBegin(text, folded, i) ? this.#longestAt(text, folded, i) : null;
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  }

  /** What shorter entries inside a hit would mean. */
  inside(text: string, folded: string, { start, end, values: own }: Hit<T>): T[] {
    const values: T[] = [];
    for (let i = start; i < end; i++) {
      const hit = this.#mayBegin(text, folded, i) ? this.#longestAt(text, folded, i, end, own) : null;
      for (const value of hit?.values ?? []) if (!values.includes(value)) values.push(value);
      if (hit) i = hit.end - 1;
    }
    return values;
  }

  #mayBegin(text: string, folded: string, i: number): boolean {
    return mayBegin(folded, i) && (this.#inflected || !isHyphen(text[i - 1]) || !isWordUnit(folded[i - 2]));
  }

  #longestAt(text: string, folded: string, start: number, stop = folded.length, but: readonly T[] = []): Hit<T> | null {
    let at: Node<T> | undefined = this.#root;
    let [best, last, end]: [Node<T> | null, number, number] = [null, start, start];
    for (let i = start; i < stop; i++) {
      at = at.next.get(plainUnit(folded.charAt(i)));
      if (!at) break;
      if (!at.values?.some((v) => !but.includes(v)) && !at.exact?.some(({ form }) => text.startsWith(form, start)))
        continue;
      const ends = wordEnd(text, folded, i + 1, this.#inflected);
      if (ends !== null) [best, last, end] = [at, i + 1, ends];
    }
    return best && { start, end, values: valuesOf(best, text.slice(start, last)) };
  }
}

function valuesOf<T>({ values, exact }: Node<T>, written: string): readonly T[] {
  if (!exact) return values ?? [];
  return [...(values ?? []), ...exact.filter(({ form }) => form === written).map(({ value }) => value)];
}

function node<T>(): Node<T> {
  return { next: new Map(), values: null, exact: null };
}

function mayBegin(folded: string, i: number): boolean {
  const unit = folded.charAt(i);
  return unit !== " " && !(isWordUnit(unit) && isWordUnit(folded[i - 1]));
}

/** Where the name ends if a word may end at `i`, an English plural left in and a possessive left out; else null. */
function wordEnd(text: string, folded: string, i: number, inflected: boolean): number | null {
  if (isHan(folded[i - 1]) || !isWordUnit(folded[i - 1])) return i;
  if (!isWordUnit(folded[i])) return !inflected && isHyphen(text[i]) && isWordUnit(folded[i + 1]) ? null : i;
  if (!inflected) return null;
  for (const ending of ["s", "es"]) {
    const end = i + ending.length;
    if (folded.startsWith(ending, i) && !isWordUnit(folded[end])) return end;
  }
  return null;
}

/** A dash parts words, a hyphen joins them. */
function isHyphen(unit: string | undefined): boolean {
  return unit === "-" || unit === "‐" || unit === "‑";
}

/** "rare-earth" and "rare earth" are one name. */
function plain(folded: string): string {
  return folded.replaceAll("-", " ");
}

function plainUnit(unit: string): string {
  return unit === "-" ? " " : unit;
}
