// A document that moves something: an order, notice, proclamation, court ruling, announcement of a commission.

import * as z from "zod";
import { Id, PartyId } from "./id.ts";
import { ConfidenceText } from "./words-text.ts";

export const InstrumentKind = z.enum([
  "executive-order",
  "proclamation",
  "memorandum",
  "notice",
  "rule",
  "ruling",
  "statute",
  "announcement",
  "order",
  "agency-message",
  "schedule",
]);

export const Instrument = z
  .strictObject({
    id: Id,
    kind: InstrumentKind,
    party: PartyId,
    issuer: z.string().min(1),
    title: z.string().min(1),
    /** The day it was issued: signed, adopted, handed down. Record time of its statements unless they say otherwise. */
    made: z.string(),
    announced: z.string().optional(),
    published: z.string().optional(),
    effective: z.string().optional(),
    citation: z.string().min(1).optional(),
    url: z.url().optional(),
    /** Sources in which we read it, where the text itself was not in hand or a second witness counts. */
    sources: z.array(Id).optional(),
    confidence: ConfidenceText,
    note: z.string().optional(),
    refs: z.array(z.string()).optional(),
  })
  .refine((i) => i.url !== undefined || i.citation !== undefined, "an instrument needs a url or a citation");
export type InstrumentText = z.infer<typeof Instrument>;
