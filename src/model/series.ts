// A series of figures that somebody publishes: what is counted, by whom, in which unit. Its rows stand in a CSV beside it.

import * as z from "zod";
import { Id } from "./id.ts";
import { SERIES_KINDS } from "./voice-words.ts";
import { AliasesText, NameText } from "./words-text.ts";

export const SeriesText = z.strictObject({
  id: Id,
  kind: z.enum(SERIES_KINDS),
  name: NameText,
  aliases: AliasesText.optional(),
  /** As the rows have it: t, USD million, %, US cents/bushel, points, deaths. */
  unit: z.string().min(1),
  /** Sales, inspections, exports and arrivals are four things; this says which one is counted, and how. */
  counts: z.string().min(1),
  publisher: z.string().min(1),
  topic: Id,
  /** The first day that a cumulative series counts from. */
  since: z.string().optional(),
  about: z.string().min(1).optional(),
  note: z.string().optional(),
  refs: z.array(z.string()).optional(),
});
export type SeriesText = z.infer<typeof SeriesText>;
