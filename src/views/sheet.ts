// What an answer looks like, before any door prints it: a few kinds of block that a terminal and a page both can show.

/** A piece of text that may carry a side's colour, a tone or a link to another view. */
export interface Piece {
  readonly text: string;
  /** Blue and red are sides, never verdicts. */
  readonly side?: "US" | "CN";
  readonly tone?: "strong" | "quiet" | "what-if" | "number" | "quote";
  /** Another view: its name and arguments; each door makes its own link of it. */
  readonly to?: ViewLink;
  /** A page of the outside, a source's. */
  readonly url?: string;
  /** What the figure or state rests on: a statement's, a document's, or a thing's id, as in the answer's `because`. */
  readonly by?: readonly string[];
}

export interface ViewLink {
  readonly view: string;
  readonly args: Readonly<Record<string, string>>;
  /** What else was asked stays as it was: a claim more, another day. A value that may be repeated is added. */
  readonly keep?: true;
}

export type Cell = string | Piece | readonly Piece[];

export interface Column {
  readonly label: string;
  readonly align?: "left" | "right";
  /** Dropped first where the width does not suffice: 1 goes first. Left out: stays. */
  readonly drop?: number;
}

export interface StepPoint {
  readonly from: string;
  readonly until: string | null;
  readonly value: number | null;
}

export interface StepMark {
  readonly on: string;
  readonly what: "round" | "call" | "meeting";
  readonly name: string;
  readonly event: string;
}

/** A call, round or meeting in its month; one that is yet to be held looks so. */
export interface CalendarMark extends StepMark {
  readonly ahead: boolean;
}

/** Whether a side spoke of a topic; null where it has no account. */
export type Voice = "speaks" | "silent" | "not-seen" | null;

export interface Bar {
  readonly label: Cell;
  /** Per cent of the whole; null where no figure is known. */
  readonly share: number | null;
  /** The upper end of a range. */
  readonly upTo?: number;
  /** Where it stood on the last day promised. */
  readonly atDeadline?: number;
  readonly value: string;
  /** How it stands. */
  readonly word: string;
  /** What the figure and the standing rest on, as in a `Piece`. */
  readonly by?: readonly string[];
}

/** Whose a bar is: the line's own rate, a side's, nobody's yet, or the sum of all. */
export type BarLook = "base" | "US" | "CN" | "what-if" | "sum";

/** A bar that floats between two levels. */
export interface RowBar {
  readonly from: number;
  readonly to: number;
  readonly look: BarLook;
}

/** One outcome beside others: its sum, what it is made of, and how far it is from the first. */
export interface Card {
  readonly title: Cell;
  readonly value: string;
  readonly detail: string;
  readonly difference: string;
  readonly note: string;
  /** What it is made of, in the unit of all cards' bars; empty where a part is not known. */
  readonly parts: readonly { readonly size: number; readonly look: BarLook }[];
  readonly hypothetical: boolean;
}

/** One stretch of a lever's life. `scheduled`: set by the texts, not begun. */
export interface Stretch {
  readonly from: string;
  readonly until: string | null;
  readonly look: "in-force" | "suspended";
  /** The rate or amount, where there is one. */
  readonly text: string;
}

export interface TimelineRow {
  readonly label: Cell;
  readonly side: "US" | "CN";
  readonly stretches: readonly Stretch[];
  /** How it stands on the day asked for, in words. */
  readonly now: string;
  /** What that rests on, as in a `Piece`. */
  readonly by?: readonly string[];
}

/** A claim in an article: where its words stand, how they were judged as known then and as known now, and why. */
export interface Claimed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly then: string;
  readonly now: string;
  readonly why: Cell;
  readonly evidence: Cell;
  /** What a person judged instead, or of a claim that only a person found. */
  readonly hand?: ByHand;
}

/** A judgement by hand; a verdict that it leaves open is the computed one. */
export interface ByHand {
  readonly added: boolean;
  readonly then: string | null;
  readonly now: string | null;
  readonly why: Cell;
  /** Its author and its day. */
  readonly who: string;
  readonly evidence: Cell;
}

/** A floating bar of a waterfall: from one level to the next; an end stands on the ground. */
export interface Fall {
  readonly label: Cell;
  readonly from: number;
  readonly to: number;
  /** The change, or at an end the level, in words. */
  readonly value: string;
  readonly end?: boolean;
}

/** What one side tells: its words and who said them. A side that was read and has no word is silent; one not read is not. */
export interface Account {
  readonly says: Cell;
  readonly by: Cell;
  readonly silence?: "silent" | "not-seen";
}

/** How a thing stood on a day, with what was known on it. */
export interface ReplayStop {
  readonly known: string;
  /** The count that leads, bare; empty where nothing is counted. */
  readonly value: string;
  readonly word: string;
}

export type Block =
  /** The answer, one sentence. */
  | { readonly kind: "answer"; readonly text: string }
  /** The one sum of a page, with what it is. */
  | { readonly kind: "figure"; readonly value: string; readonly of: string }
  | { readonly kind: "text"; readonly text: Cell }
  | { readonly kind: "facts"; readonly title?: string; readonly rows: readonly (readonly [string, Cell])[] }
  | {
      readonly kind: "table";
      readonly title?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** The last row is a sum. */
      readonly total?: boolean;
      readonly empty?: string;
      /** A bar for each row, drawn before the column of that number; the figures beside it say the same. Null: not known. */
      readonly bars?: { readonly label: string; readonly before: number; readonly rows: readonly (RowBar | null)[] };
    }
  | { readonly kind: "items"; readonly title?: string; readonly items: readonly Cell[] }
  /** A step chart: law is a step. Values are percent; null is a gap. */
  | {
      readonly kind: "steps";
      readonly title: string;
      readonly unit: string;
      readonly series: readonly {
        readonly name: string;
        readonly side?: "US" | "CN";
        readonly points: readonly StepPoint[];
      }[];
      /** From this day on the chart is a projection. */
      readonly edge?: string;
      /** Calls, rounds and meetings, on a rail under the axis. */
      readonly marks?: readonly StepMark[];
      /** The years before have little room. */
      readonly since?: string;
      /** Parts of a whole: each line is drawn on top of the one before it, as an area. */
      readonly stacked?: boolean;
    }
  /** Levers over time, one row each: full where in force, half and hatched where suspended, nothing where neither. */
  | {
      readonly kind: "timeline";
      readonly title: string;
      readonly from: string;
      readonly until: string;
      /** From this day on all is a projection. */
      readonly edge: string;
      readonly on: string;
      readonly rows: readonly TimelineRow[];
    }
  /** An article with the claims that were found in it, each at its place. */
  | { readonly kind: "article"; readonly title: string; readonly text: string; readonly claims: readonly Claimed[] }
  /** How one level becomes another, part by part. Values are in the unit, for the picture; the words are exact. */
  | { readonly kind: "waterfall"; readonly title: string; readonly unit: string; readonly rows: readonly Fall[] }
  /** Shares of what was promised, one bar a yardstick; the mark stands at the whole. */
  | { readonly kind: "bars"; readonly title?: string; readonly rows: readonly Bar[] }
  /** Two sides' accounts side by side, a row a topic; without topics one row holds all. */
  | {
      readonly kind: "accounts";
      readonly title: string;
      readonly rows: readonly {
        readonly topic?: Cell;
        readonly us: readonly Account[];
        readonly cn: readonly Account[];
      }[];
    }
  /** Who spoke of what at a glance; the accounts below say it in words. */
  | {
      readonly kind: "voices";
      readonly title: string;
      readonly rows: readonly { readonly topic: Cell; readonly us: Voice; readonly cn: Voice }[];
    }
  /** Calls, rounds and meetings by year and month. */
  | { readonly kind: "months"; readonly title: string; readonly on: string; readonly marks: readonly CalendarMark[] }
  /** What was known, stop by stop, the last one that of the question. */
  | { readonly kind: "replay"; readonly title: string; readonly unit: string; readonly stops: readonly ReplayStop[] }
  /** Outcomes side by side; what is hypothetical looks so. */
  | { readonly kind: "cards"; readonly title: string; readonly cards: readonly Card[] }
  /** Text to copy as it stands: a filing sequence. */
  | { readonly kind: "copy"; readonly title: string; readonly text: string };

export type Sheet = readonly Block[];
