// Notes beside an article as their YAML file has them.

import * as z from "zod";
import { Id } from "./id.ts";
import { VERDICTS } from "./verdicts.ts";

const VerdictText = z.enum(VERDICTS);

export const NoteText = z
  .strictObject({
    /** The id of the claim in the answer. */
    claim: z
      .string()
      .regex(/^c\d{1,6}$/, "a claim is named as the answer names it, c3")
      .optional(),
    /** Words of the article: a claim's own, or those of a claim that the reader did not find. */
    words: z.string().min(1).max(2_000).optional(),
    /** The verdict as known on the day of publication, and as known now. */
    // biome-ignore lint/suspicious/noThenProperty: the file's shape; it is never awaited.
    then: VerdictText.optional(),
    now: VerdictText.optional(),
    reason: z.string().min(1).max(4_000),
    /** Ids of what the book holds: measures, promises, events, series, documents. */
    evidence: z.array(Id).optional(),
    author: z.string().min(1).max(200),
    date: z.string(),
  })
  .refine((n) => (n.claim === undefined) !== (n.words === undefined), {
    message: "a note is on a `claim` by its id, or on `words` of the article: one of the two",
  })
  .refine((n) => n.then !== undefined || n.now !== undefined, {
    message: "a note gives a verdict: `then`, `now` or both",
  });
export type NoteText = z.infer<typeof NoteText>;

export const NotesText = z.strictObject({ notes: z.array(NoteText).min(1).max(2_000) });
