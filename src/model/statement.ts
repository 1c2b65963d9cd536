// A dated statement about a subject: the one idea on which the book rests.

import * as z from "zod";
import { Id } from "./id.ts";
import { ConfidenceText } from "./words-text.ts";

/** Another source says otherwise: kept, shown, never averaged. */
export const Dispute = z.strictObject({ says: z.string().min(1), by: z.string().min(1), note: z.string().optional() });

export const StatementText = z.strictObject({
  id: Id.optional(),
  made: z.string().optional(),
  from: z.string(),
  until: z.string().optional(),
  by: Id,
  at: z.string().min(1).optional(),
  quote: z.string().min(1).max(400).optional(),
  /** The facets that it sets; which ones there are, the subject's kind says. */
  says: z.record(z.string(), z.unknown()).optional(),
  /** Of a list only: codes that come in or go out, written here or in a file beside the list. */
  add: z.union([z.string(), z.array(z.string())]).optional(),
  remove: z.union([z.string(), z.array(z.string())]).optional(),
  over: z.array(Id).optional(),
  confidence: ConfidenceText.optional(),
  sources: z.array(Id).optional(),
  disputed: z.array(Dispute).optional(),
  note: z.string().optional(),
  /** Ids under which the research dossiers name this fact. */
  refs: z.array(z.string()).optional(),
});
export type StatementText = z.infer<typeof StatementText>;
