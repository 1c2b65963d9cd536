// What the reader sees in an article before it judges anything: its text, its sentences and the signs in each.

import type { Language } from "../model/words.ts";
import type { Day } from "../time/index.ts";

/** A piece of the article's text: `article.text.slice(start, end) === text`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the day of the article comes from; `told`: the first full date of its text, for want of a printed one. */
export type DatedBy = "given" | "meta" | "json-ld" | "time" | "byline" | "dateline" | "url" | "told";

export interface Paragraph extends Stretch {
  readonly heading: boolean;
}

/** An article without its site. The title, where there is one, is the first paragraph, so that it can hold claims. */
export interface Article {
  readonly title: string | null;
  readonly byline: string | null;
  /** As the page prints it; null where it prints none. */
  readonly published: Day | null;
  /** The day that "Monday" and "next April" are counted from: `published`, or the best the text gives. */
  readonly anchor: { readonly day: Day; readonly by: DatedBy } | null;
  readonly lang: Language;
  readonly paragraphs: readonly Paragraph[];
  /** All paragraphs, two line ends between them. Every offset counts in it. */
  readonly text: string;
}

export interface Sentence extends Stretch {
  /** `s1`, `s2` … in the order of the text. */
  readonly id: string;
  /** Which of the article's paragraphs. */
  readonly paragraph: number;
  readonly heading: boolean;
  /** What stands within quotation marks, marks left out. */
  readonly quoted: readonly Stretch[];
}

export type Named = "subject" | "commitment" | "event" | "series" | "topic" | "party" | "speaker";

/** Something of the book; of a party its code (`US`), of a speaker the reader's own id (`trump`). */
export interface Ref {
  readonly what: Named;
  readonly id: string;
}

/** A name or alias in the text. One alias may belong to several things: all of them stand in `refs`. */
export interface Mention extends Stretch {
  readonly refs: readonly Ref[];
  /** What shorter names within this one would mean: fentanyl, in "fentanyl tariff". */
  readonly within: readonly Ref[];
}

/** How a figure stands to the truth; null: it is meant as it stands. */
export type Reach = "about" | "at-least" | "more-than" | "at-most" | "less-than" | "up-to";

/**
 * What a number counts: `%`, `points` (percentage points), `index-points`, `t`, `kg`, `USD`, `CNY`, `JPY`, `EUR`,
 * `TWD`, `HKD`, `USD/NT`, `CNY/NT`, `USD/t`, `CNY/t`, `USD/bushel`, `bushels`, `barrels`, `NT`, `short-t`, `times` (of a multiple), `deaths`, `firms`,
 * `units`; `count` where the reader knows only the noun, or none.
 */
export type Unit = string;

interface Measured extends Stretch {
  readonly unit: Unit;
  /** The noun that is counted, as written ("deaths", "aircraft"), for a unit of `count`. */
  readonly noun: string | null;
  readonly reach: Reach | null;
  readonly per: "year" | "month" | "week" | "day" | null;
  /** Which way the words around it say that it went. */
  readonly moved: "up" | "down" | null;
  /** `to`: the level reached; `by`: the size of the move. */
  readonly reads: "to" | "by" | null;
  readonly average: boolean;
}

/** Values are exact decimals as text, in `unit`, scale applied: 12 MMT is `12000000` t. */
export interface Amount extends Measured {
  readonly kind: "amount";
  readonly value: string;
}

export interface Range extends Measured {
  readonly kind: "range";
  readonly low: string;
  readonly high: string;
}

export interface Change extends Measured {
  readonly kind: "change";
  /** The level before; the level after. */
  readonly before: string;
  readonly after: string;
}

/** "halved", 翻一番: what the old level is multiplied by. */
export interface Multiple extends Measured {
  readonly kind: "multiple";
  readonly times: string;
}

export type Quantity = Amount | Range | Change | Multiple;

export type DateHow = "day" | "month" | "quarter" | "season" | "year" | "part" | "weekday" | "relative" | "duration";

/** Which side of the days is meant: "by 31 December" is `by`, "through" and "until" are `through`. */
export type DateEdge = "on" | "from" | "since" | "through" | "by" | "before" | "after" | "within" | "for";

export interface DateMention extends Stretch {
  /** First and last day, both included; null where the words or the article's day leave it open. */
  readonly from: Day | null;
  readonly through: Day | null;
  readonly how: DateHow;
  readonly edge: DateEdge;
  /** Of a duration. */
  readonly length: { readonly count: number; readonly of: "day" | "week" | "month" | "year" } | null;
  /** True where the words name the year, false where it was worked out from the article's day. */
  readonly full: boolean;
}

export interface Who {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The reader's id of a known speaker or the party's code; null for an unknown name. */
  readonly id: string | null;
  /** `US`, `CN`, another party's code, `both` ("both leaders"); null where nobody's. */
  readonly party: string | null;
}

export type SayingHow =
  | "said"
  | "according"
  | "post"
  | "statement"
  | "report"
  | "pledged"
  | "claimed"
  | "denied"
  | "opinion";

/** Who says it. The stretch is the cue: "said", "according to", 表示. */
export interface Attribution extends Stretch {
  readonly how: SayingHow;
  readonly who: Who | null;
  /** "did not say", "made no mention". */
  readonly negated: boolean;
}

/** Words within quotation marks. `speech` is false for a word or two that are held at arm's length. */
export interface Quotation extends Stretch {
  readonly who: Who | null;
  readonly words: number;
  readonly speech: boolean;
}

export type ModalKind =
  | "hedge"
  | "expected"
  | "planned"
  | "future"
  | "condition"
  | "negation"
  | "obligation"
  | "wish"
  | "opinion";

export interface Modal extends Stretch {
  readonly kind: ModalKind;
}

export type StateKind =
  | "in-force"
  | "took-effect"
  | "imposed"
  | "raised"
  | "lowered"
  | "suspended"
  | "ended"
  | "struck-down"
  | "expires"
  | "extended"
  | "resumed"
  | "delayed"
  | "announced"
  | "agreed"
  | "pledged"
  | "threatened"
  | "denied"
  | "bought"
  | "approved"
  | "kept"
  | "broken";

/** `noun`: "the suspension of", which says no time. A Chinese verb without a sign of time is `present`. */
export type Tense = "past" | "present" | "future" | "noun";

/** A word that says how a measure or a promise stands. */
export interface StateWord extends Stretch {
  readonly state: StateKind;
  readonly tense: Tense;
  readonly negated: boolean;
}

export type ContactKind = "call" | "meeting" | "talks" | "visit" | "message" | "contact";

/** That people spoke, met, wrote, travelled. */
export interface Contact extends Stretch {
  readonly contact: ContactKind;
  readonly tense: Tense;
  readonly negated: boolean;
}

/** All the signs in one sentence, each list in the order of the text. */
export interface Reading {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly modality: readonly Modal[];
  readonly states: readonly StateWord[];
  readonly contacts: readonly Contact[];
}
