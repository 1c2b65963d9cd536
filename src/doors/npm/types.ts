// The public face in plain interfaces, so that a program's types need no package of ours.

import type { ReadView } from "../../views/index.ts";

/** What is wrong, where, and what would be right. */
export interface BookProblem {
  /** A short stable word, `unknown-hts`. */
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** `file:line:column` in the book, or the parameter of the question. */
  readonly at?: string;
  readonly excerpt?: string;
}

/** A statement behind an answer. */
export interface Reason {
  readonly id: string;
  readonly says: string;
  readonly by: string;
  readonly at: string;
  readonly source: { readonly title: string; readonly url?: string; readonly citation?: string };
}

/** An answer with the time it holds for, the book it comes from, and why. */
export interface Answer {
  readonly ok: true;
  readonly asOf: { readonly on: string; readonly known: string; readonly whatIf: readonly string[] };
  readonly book: { readonly name: string; readonly hash: string; readonly recordedThrough: string };
  /** The day lies past the edge of the record. */
  readonly projected: boolean;
  /** Its shape is the view's: see the documentation of each. */
  readonly answer: unknown;
  readonly asAnnounced?: unknown;
  readonly because: readonly Reason[];
  readonly notes: readonly string[];
  readonly problems: readonly [];
}

/** A question that has no answer, with everything that is wrong about it. */
export interface NoAnswer {
  readonly ok: false;
  readonly problems: readonly BookProblem[];
}

export type ArgumentValue = string | number | boolean | readonly string[];

export interface AskOptions {
  /** The day or instant asked about; today where it is left out. */
  readonly on?: string;
  /** Leaves out every statement made after this day. */
  readonly known?: string;
  /** What-ifs of the book by name, laid on top in this order. */
  readonly whatIf?: readonly string[];
  /** What "today" is; the clock's day where it is left out. */
  readonly today?: string;
}

/** An article that was read: its claims with their verdicts, as known then and now. */
export interface ReadAnswer extends Answer {
  readonly answer: ReadView;
}

export interface ReadOptions {
  /** The day of publication, where the page does not print it, or prints it wrongly. */
  readonly published?: string;
  /** The last day that is to be known now; all of the book where it is left out. */
  readonly known?: string;
  /** The text of a YAML file in which a person overrules verdicts, or adds claims. */
  readonly notes?: string;
  /** What problems call that file. */
  readonly notesFile?: string;
  /** Drafts the rows of a readout besides: whose text it is, and of which event. */
  readonly readout?: { readonly by: string; readonly event: string };
  /** What "today" is; the clock's day where it is left out. */
  readonly today?: string;
}

export interface ParameterInfo {
  readonly name: string;
  readonly about: string;
  readonly needed: boolean;
  readonly many: boolean;
  /** A JSON Schema (2020-12). */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example?: string;
}

export interface ViewInfo {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly ParameterInfo[];
}

/** An open book. */
export interface TruceBook {
  readonly name: string;
  readonly hash: string;
  /** The last day through which the book is complete. */
  readonly recordedThrough: string;
  /** Asks a question by the name of its view. A wrong question is a value, never thrown. */
  ask(view: string, args?: Readonly<Record<string, ArgumentValue>>, options?: AskOptions): Answer | NoAnswer;
  /** Checks an article (HTML, Markdown or text) claim by claim. Nothing is fetched, and no script of it runs. */
  read(page: string, options?: ReadOptions): Promise<ReadAnswer | NoAnswer>;
  /** Every question that can be asked. */
  views(): readonly ViewInfo[];
}
