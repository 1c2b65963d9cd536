// Words, ids and sides as a question gives them.

import type { ParamType } from "../param.ts";

const LONGEST = 200;

/** Free words. */
export const text: ParamType<string> = {
  placeholder: "<words>",
  schema: { type: "string", minLength: 1, maxLength: LONGEST },
  parse(given, name) {
    const value = given.trim();
    if (value.length > 0 && value.length <= LONGEST) return { ok: true, value };
    const message = value.length === 0 ? `${name} is empty` : `${name} is longer than ${LONGEST} characters`;
    return { ok: false, problems: [{ code: "bad-text", message, help: "write a few words", at: name }] };
  },
};

/** The id of something in the book; whether there is such a thing, the view says. */
export const id: ParamType<string> = {
  placeholder: "<id>",
  schema: { type: "string", pattern: "^[a-z0-9]+([-.][a-z0-9]+)*$", maxLength: LONGEST },
  parse(given, name) {
    const value = given.trim().toLowerCase();
    if (/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(value) && value.length <= LONGEST) return { ok: true, value };
    const help = "an id is lower-case words joined by hyphens, us-301-list-3; find gives them";
    return {
      ok: false,
      problems: [{ code: "bad-id", message: `"${given.slice(0, 60)}" is not an id`, help, at: name }],
    };
  },
};

/** One of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): ParamType<T> {
  return {
    placeholder: `<${words.join("|")}>`,
    schema: { type: "string", enum: words },
    parse(given, name) {
      const value = words.find((word) => word.toLowerCase() === given.trim().toLowerCase());
      if (value) return { ok: true, value };
      const message = `${name} is not "${given.slice(0, 60)}"`;
      return { ok: false, problems: [{ code: "bad-choice", message, help: `one of: ${words.join(", ")}`, at: name }] };
    },
  };
}
