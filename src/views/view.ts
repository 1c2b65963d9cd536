// A question that the book answers: defined once, it is a command, a route, a page.

import type { Book } from "../model/book.ts";
import type { Problem, Result } from "../model/problem.ts";
import type { Day, Point } from "../time/index.ts";
import type { Args, Params, RawArgs } from "./param.ts";
import type { Sheet } from "./sheet.ts";

/** Another question that stands beside one, as a door would be asked it. */
export interface AskedBeside {
  readonly view: string;
  readonly raw: RawArgs;
  /** The title of the block behind which it stands; left out, it stands at the end. */
  readonly after?: string;
}

/** A parameter that could matter to an answer, and why; with a value, that very value. */
export interface Want {
  readonly param: string;
  readonly value?: string;
  readonly what: string;
}

/** What every view is asked with. `today` comes from the door: the views have no clock. */
export interface Asked {
  readonly on: Point;
  readonly known: Day;
  readonly whatIf: readonly string[];
  readonly today: Day;
}

/** A statement behind an answer, with the place where it can be read. */
export interface Because {
  readonly id: string;
  /** The measure, promise, event or series that it speaks of. */
  readonly about?: string;
  readonly says: string;
  readonly made?: string;
  /** The words of the document, in its own language. */
  readonly quote?: string;
  readonly by: string;
  readonly at: string;
  /** Statements that it beat, each with the step of the rule; only an answer about one thing has them. */
  readonly beat?: readonly Beaten[];
  readonly source: { readonly title: string; readonly url?: string; readonly citation?: string };
}

export interface Beaten {
  readonly says: string;
  readonly made: string;
  readonly by: string;
  readonly because: string;
}

export interface Answered<A> {
  readonly answer: A;
  readonly because: readonly Because[];
  readonly notes: readonly string[];
}

/** The book as the question sees it: the record with the what-ifs laid on top, and the record alone. */
export interface Ground {
  readonly book: Book;
  readonly record: Book;
}

export interface View<P extends Params = Params, A = unknown> {
  readonly name: string;
  readonly summary: string;
  readonly params: P;
  /** An example that works on the shipped book, for the docs and OpenAPI. */
  readonly example: Readonly<Record<string, string>>;
  /** Does the answer depend on the day, so that past the edge both readings are given? */
  readonly dated: boolean;
  answer(ground: Ground, asked: Asked, args: Args<P>): Result<Answered<A>>;
  show(answer: A, envelope: Envelope<A>): Sheet;
  /** What the day of the question is called in its form: the day of entry. Left out, it stands in the time bar alone. */
  readonly day?: string;
  /** What could matter to this answer, for a form that has many fields: the others fold away. */
  wants?(answer: A, raw: RawArgs): readonly Want[];
  /** Questions whose answers stand below this one on its page; after a refusal, those that help to mend it. */
  beside?(raw: RawArgs, refused: readonly Problem[]): readonly AskedBeside[];
  /** What it shows below another answer, instead of all; nothing where it has nothing to add. */
  showBeside?(answer: A, envelope: Envelope<A>): Sheet;
  /** An answer that is a text for a file, to be printed as it stands: a draft for the book. Null: it is shown. */
  text?(answer: A): string | null;
  /** The answer's main list, for the forms that are lists (CSV, NDJSON); a view without one comes in neither. */
  rows?(answer: A): readonly object[];
}

/** The JSON of every view on every door (design §4). */
export interface Envelope<A = unknown> {
  readonly ok: true;
  readonly asOf: { readonly on: string; readonly known: string; readonly whatIf: readonly string[] };
  readonly book: { readonly name: string; readonly hash: string; readonly recordedThrough: string };
  /** The day lies past the edge of the record. */
  readonly projected: boolean;
  readonly answer: A;
  /** Past the edge, where announcements differ from the texts in force: the same answer as if they were enacted. */
  readonly asAnnounced?: A;
  readonly because: readonly Because[];
  readonly notes: readonly string[];
  readonly problems: readonly [];
}

/** Lets a view's own types be inferred, and then be held in one list. */
export function view<P extends Params, A>(definition: View<P, A>): View {
  return definition as unknown as View;
}
