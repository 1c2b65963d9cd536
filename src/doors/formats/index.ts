// Every other form in which an answer can be had, one line each.

import type { View } from "../../views/index.ts";
import { atom } from "./atom.ts";
import { claimReview } from "./claim-review.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { ics } from "./ics.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { sdmx } from "./sdmx.ts";

export type { Format, LinkTo } from "./format.ts";

export const FORMATS: readonly Format[] = [csv, ndjson, sdmx, ics, atom, markdown, claimReview];

export function formatsOf(view: View): readonly Format[] {
  return FORMATS.filter((format) => format.suits(view));
}
