// How close a quotation is to words on record: the same, a part, another rendering, or none of them.

import { fold } from "../text/fold.ts";
import { coverage } from "./concepts.ts";
import type { Utterance } from "./utterance.ts";

/** `exact`: word by word; `cut`: word by word, as parts with something left out; `partly`: some of it is on record word by
 * word; `sense`: the same in other words; `none`. */
export type Closeness = "exact" | "cut" | "partly" | "sense" | "none";

export interface Match {
  readonly closeness: Closeness;
  readonly utterance: Utterance | null;
  /** The share of the quotation's notions that the words on record have; it ranks what is equally close. */
  readonly share: number;
}

const RANK: readonly Closeness[] = ["exact", "cut", "partly", "sense", "none"];

/** The best match among what is on record. */
export function closest(quote: string, among: readonly Utterance[]): Match {
  let best: Match = { closeness: "none", utterance: null, share: 0 };
  const asked = askedOf(quote);
  for (const utterance of among) {
    const closeness = close(asked, utterance);
    const [rank, other] = [RANK.indexOf(closeness), RANK.indexOf(best.closeness)];
    if (closeness === "none" || rank > other) continue;
    const share = coverage(quote, utterance.quote ?? utterance.says) ?? 0;
    if (rank < other || share > best.share) best = { closeness, utterance, share };
  }
  return best;
}

interface Asked {
  readonly quote: string;
  readonly whole: readonly string[];
  /** The words between marks that say that something is left out. */
  readonly parts: readonly (readonly string[])[];
}

function askedOf(quote: string): Asked {
  const parts = quote.split(/…|\.\.\.|\[[^\]]*\]/).map(tokens);
  return { quote, whole: tokens(quote), parts: parts.filter((p) => p.length > 0) };
}

function close({ quote, whole, parts }: Asked, utterance: Utterance): Closeness {
  const { quote: own, says } = utterance;
  const record = tokensOf(utterance);
  if (parts.length > 0 && parts.every((part) => contains(record, part))) return parts.length > 1 ? "cut" : "exact";
  if (record.length > 1 && contains(whole, record)) return "partly";
  const run = longestRun(whole, record);
  if (run >= 3 && run >= whole.length / 2) return "partly";
  const sense = Math.max(own === null ? 0 : (coverage(quote, own) ?? 0), coverage(quote, `${says} ${own ?? ""}`) ?? 0);
  return sense >= (whole.length <= 3 ? 1 : 0.6) ? "sense" : "none";
}

const ready = new WeakMap<Utterance, readonly string[]>();

/** The words of what is on record: every quotation is held against all of them. */
function tokensOf(utterance: Utterance): readonly string[] {
  const known = ready.get(utterance) ?? (utterance.quote === null ? [] : tokens(utterance.quote));
  ready.set(utterance, known);
  return known;
}

export function tokens(text: string): string[] {
  return fold(text).match(/[a-z0-9]+(?:'[a-z]+)?|[\u4e00-\u9fff]/g) ?? [];
}

function contains(text: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && text.some((_, i) => part.every((word, j) => text[i + j] === word));
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let n = 0;
      while (a[i + n] !== undefined && a[i + n] === b[j + n]) n++;
      best = Math.max(best, n);
    }
  return best;
}
