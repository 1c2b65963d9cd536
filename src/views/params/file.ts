// The text of a file. Views read none: the command line is given a path and hands over what stands there.

import type { ParamType } from "../param.ts";

const LONGEST = 128_000_000;

export const fileText: ParamType<string> = {
  isFile: true,
  placeholder: "<file>",
  schema: { type: "string", description: "the text of the file; on the command line, its path" },
  parse(text, name) {
    if (text.trim() !== "" && text.length <= LONGEST) return { ok: true, value: text };
    const message = text.trim() === "" ? `${name} is empty` : `${name} is larger than ${LONGEST / 1e6} MB`;
    return { ok: false, problems: [{ code: "bad-file", message, help: "give a file with text in it", at: name }] };
  },
};
