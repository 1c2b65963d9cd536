// The head of a book: what it is called, whose it is, and through which day it is complete.

import * as z from "zod";
import { Id, PartyId } from "./id.ts";
import { NameText } from "./words-text.ts";

export const PartyText = z.strictObject({ id: PartyId, name: NameText, place: z.string(), zone: z.string() });

export const BookText = z.strictObject({
  id: Id,
  name: NameText,
  about: z.string(),
  /** The last day through which the record is complete; an answer about a later day is a projection. */
  recordedThrough: z.string(),
  parties: z.array(PartyText).min(1),
  licence: z.string(),
});
export type BookText = z.infer<typeof BookText>;
