// Every other form in which an answer can be had, one line each.

import { atom } from "./atom.ts";
import type { Format } from "./format.ts";
import { ics } from "./ics.ts";

export type { Format, LinkTo } from "./format.ts";

export const FORMATS: readonly Format[] = [ics, atom];
