// A problem as the steps of the loader find it: with its place, but not yet with the lines of the file.

import type { Place } from "../model/place.ts";
import type { Code } from "./codes.ts";

export interface Draft {
  readonly code: Code;
  readonly message: string;
  readonly help: string;
  readonly at: Place;
  /** The second place, where a problem lies between two. */
  readonly also?: Place;
}

/** How a step hands over what it finds. */
export type Report = (draft: Draft) => void;
