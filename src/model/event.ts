// A call, a meeting, a round, or a dated act that an article may name; with each side's account of it, topic by topic.

import * as z from "zod";
import { Id, PartyId } from "./id.ts";
import { SaidText } from "./said.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "./voice-words.ts";
import { AliasesText, ConfidenceText, NameText } from "./words-text.ts";

/** When it was to be, or was: each a dated statement, so a date that moves leaves its trace. */
export const ToldText = z.strictObject({
  made: z.string(),
  status: z.enum(EVENT_STATUSES),
  /** First and last day, as far as the speaker names them; a whole month where only that was said. */
  from: z.string().optional(),
  through: z.string().optional(),
  clock: z.string().min(1).optional(),
  says: z.string().min(1).optional(),
  source: Id,
  confidence: ConfidenceText.optional(),
});

/** A plain fact about it, by whoever tells it: who asked, who spoke first, how long, in which words. */
export const EventFactText = SaidText.extend({
  what: z.enum(["asked-by", "spoke-first", "length", "tone", "agreed", "setting", "followed", "left-open"]),
});

/** What one speaker told of one topic. `silent`: the text was read and has no word on it; `not-seen`: it was not. */
export const AccountText = z
  .strictObject({
    topic: Id,
    by: PartyId,
    speaker: z.string().min(1),
    made: z.string(),
    says: z.string().min(1).optional(),
    quote: z.string().min(1).max(400).optional(),
    silence: z.enum(["silent", "not-seen"]).optional(),
    /** Whose words they are said to be, where the speaker puts them into the other's mouth. */
    of: PartyId.optional(),
    source: Id,
    confidence: ConfidenceText.optional(),
    note: z.string().optional(),
  })
  .refine((a) => (a.silence === undefined) === (a.says !== undefined || a.quote !== undefined), {
    message: "an account has words (`says`, `quote`) or a `silence`, not both and not neither",
  });

export const EventText = z.strictObject({
  id: Id,
  kind: z.enum(EVENT_KINDS),
  name: NameText,
  aliases: AliasesText.optional(),
  parties: z.array(PartyId).min(1),
  place: z.string().min(1).optional(),
  /** Telephone, in person, written message. */
  form: z.string().min(1).optional(),
  about: z.string().min(1).optional(),
  /** Which one of the rounds or calls it is, as its parties count. */
  number: z.string().optional(),
  told: z.array(ToldText).min(1),
  facts: z.array(EventFactText).optional(),
  accounts: z.array(AccountText).optional(),
  note: z.string().optional(),
  refs: z.array(z.string()).optional(),
});
export type EventText = z.infer<typeof EventText>;
