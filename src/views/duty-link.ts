// Where the parts of a bill lead: to the measure that charges them.

import type { Piece } from "./sheet.ts";

const NO_PAGE: ReadonlySet<string> = new Set(["base-rate", "cn-mfn-rate", "cn-applied-rate"]);

export function link(measure: string, name = measure): Piece {
  return NO_PAGE.has(measure) ? { text: name } : to(measure, name);
}

export function to(id: string, text = id): Piece {
  return { text, to: { view: "why", args: { id } } };
}
