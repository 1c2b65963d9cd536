// What is answered of an article that was read.

import type { Evidence, Found } from "./read-cite.ts";
import type { ReadoutDraft } from "./read-readout.ts";

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
  /** What a person judged instead; the computed verdicts stay as they are. */
  readonly note: ReadNote | null;
}

/** A judgement by hand, from the notes beside the article. Null: the note leaves that verdict as computed. */
export interface ReadNote {
  readonly then: string | null;
  readonly now: string | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly author: string;
  readonly date: string;
  /** Where it stands in the file of notes. */
  readonly at: string;
}

/** A claim that a person found in the article and the reader did not. */
export interface AddedClaim {
  readonly id: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly paragraph: number;
  readonly note: ReadNote;
}

/** A note that fits nothing in the article, with the reason. */
export interface UnmatchedNote {
  readonly on: string;
  readonly why: string;
  readonly note: ReadNote;
}

export type Tally = Readonly<Record<string, number>>;

export interface ReadView {
  readonly article: { readonly title: string | null; readonly published: string | null; readonly lang: string };
  /** The article's text without its site; offsets count in it. */
  readonly text: string;
  readonly claims: readonly ReadClaimRow[];
  /** Claims added by hand, apart from those that the reader found. */
  readonly added: readonly AddedClaim[];
  /** Notes that fit nothing in the article. */
  readonly unmatched: readonly UnmatchedNote[];
  /** How many claims have which verdict, as known then and now: computed ones only. */
  readonly tally: { readonly then: Tally; readonly now: Tally };
  /** The same with the notes in place of what they overrule, and the added claims; null where there are no notes. */
  readonly tallyWithNotes: { readonly then: Tally; readonly now: Tally } | null;
  /** The draft of a readout, where one was asked for. */
  readonly readout: ReadoutDraft | null;
}
