// What is wrong, where, and what would be right. Problems are values: all of them are gathered, none is thrown.

export interface Problem {
  /** A short stable word, `unknown-hts`; its page is docs/problems.md#unknown-hts. */
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** `file:line:column` in the book, or the parameter of the question. */
  readonly at?: string;
  /** The lines of the file with a caret under the place. */
  readonly excerpt?: string;
}

/** Either what was asked for, or everything that stands in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const fine = <T>(value: T): Result<T> => ({ ok: true, value });
export const wrong = (...problems: Problem[]): Result<never> => ({ ok: false, problems });
