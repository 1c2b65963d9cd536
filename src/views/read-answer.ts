// What is answered of an article that was read.

import type { Found } from "./read-cite.ts";

export interface ReadClaimRow {
  readonly id: string;
  /** The sentence, and where the words of the claim stand in the article's text. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly paragraph: number;
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly then: Found;
  readonly now: Found;
}

export interface ReadView {
  readonly article: { readonly title: string | null; readonly published: string | null; readonly lang: string };
  /** The article's text without its site; offsets count in it. */
  readonly text: string;
  readonly claims: readonly ReadClaimRow[];
  /** How many claims have which verdict, as known then and now. */
  readonly tally: { readonly then: Readonly<Record<string, number>>; readonly now: Readonly<Record<string, number>> };
}
