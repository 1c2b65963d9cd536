// What somebody said. It moves nothing; what it announces counts only in the what-if `as-announced`.

import * as z from "zod";
import { Id, PartyId } from "./id.ts";
import { ConfidenceText } from "./words-text.ts";

export const AnnouncedText = z.strictObject({
  subject: Id,
  from: z.string(),
  until: z.string().optional(),
  says: z.record(z.string(), z.unknown()),
});

export const PositionText = z.strictObject({
  id: Id,
  party: PartyId,
  speaker: z.string().min(1),
  made: z.string(),
  about: z.array(z.string()).min(1),
  /** Topics of topics.yaml that it speaks to. */
  topics: z.array(Id).optional(),
  says: z.string().min(1),
  quote: z.string().min(1).max(400).optional(),
  source: Id,
  announces: z.array(AnnouncedText).optional(),
  confidence: ConfidenceText,
  note: z.string().optional(),
  refs: z.array(z.string()).optional(),
});
export type PositionText = z.infer<typeof PositionText>;
