// Something that a speaker put on record, as the book writes it.

import * as z from "zod";
import { Id, PartyId } from "./id.ts";
import { ConfidenceText } from "./words-text.ts";

export const SaidText = z.strictObject({
  by: PartyId,
  speaker: z.string().min(1),
  made: z.string(),
  says: z.string().min(1),
  quote: z.string().min(1).max(400).optional(),
  source: Id,
  /** What it led to, hangs on or rests on: any id of the book. */
  to: z.array(Id).optional(),
  confidence: ConfidenceText.optional(),
});
