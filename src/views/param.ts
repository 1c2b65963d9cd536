// The parameters of a question: each has a type that parses text, says what is wrong with it, and describes itself.

import type { Result } from "../model/problem.ts";

/** A JSON Schema (2020-12) fragment, as OpenAPI and MCP want it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ParamType<T> {
  /** `text` as the user wrote it; `name` is the parameter, for the problem's place. */
  parse(text: string, name: string): Result<T>;
  readonly schema: JsonSchema;
  /** What the command line prints in its usage: `<date>`. */
  readonly placeholder: string;
  /** The value is a file's text: the command line takes its path and reads it. */
  readonly isFile?: true;
  /** What the file holds that only the loader of books can read: a door has it read, and hands over what comes of it. */
  readonly holds?: "notes";
  /** Work on the text that takes its time: a door does it before it asks, and hands over what comes of it. */
  prepare?(text: string): Promise<Result<string>>;
}

/** `argument`: stands after the command without a name; `option`: `--name value`; `flag`: `--name`. */
export type ParamPlace = "argument" | "option" | "flag";

export interface Param<T> {
  readonly about: string;
  /** What a form calls it, where its name says too little. */
  readonly label?: string;
  /** What is meant where it is left out, for a form that shows it. */
  readonly usual?: (raw: RawArgs) => string;
  readonly type: ParamType<unknown>;
  readonly place: ParamPlace;
  readonly needed: boolean;
  readonly many: boolean;
  readonly example?: string;
  /** Never set: carries the type of the parsed value. */
  readonly value?: T;
}

export type Params = Readonly<Record<string, Param<unknown>>>;
export type Args<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** What a door hands over: every value that the user gave under a parameter's name. */
export type RawArgs = Readonly<Record<string, readonly string[]>>;

export function argument<T>(type: ParamType<T>, about: string, example: string): Param<T> {
  return { about, type, place: "argument", needed: true, many: false, example };
}

export function maybeArgument<T>(type: ParamType<T>, about: string): Param<T | undefined> {
  return { about, type, place: "argument", needed: false, many: false };
}

/** All words that follow the command, joined by blanks. */
export function words<T>(type: ParamType<T>, about: string, example: string): Param<T> {
  return { about, type, place: "argument", needed: true, many: true, example };
}

export function needed<T>(type: ParamType<T>, about: string, example: string): Param<T> {
  return { about, type, place: "option", needed: true, many: false, example };
}

export function option<T>(type: ParamType<T>, about: string, example?: string): Param<T | undefined> {
  return { about, type, place: "option", needed: false, many: false, ...(example === undefined ? {} : { example }) };
}

export function options<T>(type: ParamType<T>, about: string, example?: string): Param<readonly T[]> {
  return { about, type, place: "option", needed: false, many: true, ...(example === undefined ? {} : { example }) };
}

export function flag(about: string): Param<boolean> {
  return { about, type: YES, place: "flag", needed: false, many: false };
}

const YES: ParamType<boolean> = {
  placeholder: "",
  schema: { type: "boolean" },
  parse(text, name) {
    if (["", "true", "1", "yes"].includes(text)) return { ok: true, value: true };
    if (["false", "0", "no"].includes(text)) return { ok: true, value: false };
    const message = `${name} is on or off, not "${text}"`;
    return {
      ok: false,
      problems: [{ code: "bad-flag", message, help: `write ${name}=true or leave it out`, at: name }],
    };
  },
};
