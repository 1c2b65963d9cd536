// The forms of a word that a list holds, phrases parted by bars.

import type { ContactKind, StateKind } from "../../types.ts";

/** Forms of the present, of the past, of the future, nouns. In Chinese all stand under `now`: the words around decide. */
export interface Forms {
  readonly now?: string;
  readonly past?: string;
  readonly future?: string;
  readonly noun?: string;
}

export type StateLines = readonly (readonly [StateKind, Forms])[];
export type ContactLines = readonly (readonly [ContactKind, Forms])[];
