// A promise between states: who promised what to whom, in whose words, by when, and by which yardsticks it is judged.

import * as z from "zod";
import { Id, PartyId } from "./id.ts";
import { SaidText } from "./said.ts";
import { COMMITMENT_KINDS, STANDINGS } from "./voice-words.ts";
import { AliasesText, ConfidenceText, NameText } from "./words-text.ts";

/** One speaker's account of the promise. There is no joint text of Busan: accounts stand side by side. */
export const TermText = z.strictObject({
  id: Id.optional(),
  by: PartyId,
  speaker: z.string().min(1),
  made: z.string(),
  says: z.string().min(1),
  quote: z.string().min(1).max(400).optional(),
  /** The speaker's own word for the deed, where the accounts differ in it: remove, suspend, stop. */
  verb: z.string().min(1).optional(),
  quantity: z.string().min(1).optional(),
  from: z.string().optional(),
  /** The last day of the window, as the speaker names it. */
  through: z.string().optional(),
  /** The speaker's text was read and does not speak of it. */
  silent: z.literal("true").optional(),
  source: Id,
  at: z.string().min(1).optional(),
  confidence: ConfidenceText.optional(),
  note: z.string().optional(),
});

/** A facet of a measure that must have one of the values for the promise to be kept. */
export const ConditionText = z.strictObject({
  measure: Id,
  facet: z.string().min(1).optional(),
  is: z.array(z.string()).min(1),
});

const window = { from: z.string(), through: z.string().optional() };

export const YardstickText = z
  .strictObject({
    id: Id,
    /** Whose words it measures by, where the accounts differ. */
    by: PartyId.optional(),
    /** Where it rests on words said later than the promise: the day from which it can be applied. */
    made: z.string().optional(),
    /** The one that the promise's own words call for; the board shows its verdict. */
    leading: z.literal("true").optional(),
    name: NameText,
    /** The counting rule, in words. */
    rule: z.string().min(1),
    purchase: z
      .strictObject({
        series: Id.optional(),
        /** `latest`: the last total; `sum`: the periods of the window added up. */
        count: z.enum(["latest", "sum"]).optional(),
        target: z.string().min(1),
        unit: z.string().min(1),
        /** What the series already stood at when the counting began, taken off. */
        less: z.string().optional(),
        /** A cumulative series of an earlier year on the same days, and its total: the season to compare with. */
        season: z.strictObject({ series: Id, total: z.string() }).optional(),
        ...window,
      })
      .optional(),
    acts: z
      .strictObject({
        all: z.array(ConditionText).min(1),
        /** Once this holds, nothing is left of the promise to keep or break. */
        moot: ConditionText.extend({ why: z.string().min(1) }).optional(),
        ...window,
      })
      .optional(),
    meeting: z.strictObject({ event: Id, ...window }).optional(),
    /** Hand-set verdicts, each a dated statement with its author and reason; the last one known counts. */
    findings: z
      .array(
        z.strictObject({
          made: z.string(),
          standing: z.enum(STANDINGS),
          reason: z.string().min(1),
          by: z.string().min(1),
          sources: z.array(Id).optional(),
        }),
      )
      .min(1)
      .optional(),
    note: z.string().optional(),
  })
  .refine(
    (y) => [y.purchase, y.acts, y.meeting, y.findings].filter((part) => part !== undefined).length === 1,
    "a yardstick is one of purchase, acts, meeting, findings",
  );

/** What was said about the promise later: that it was met or broken, what it hangs on, what follows if it fails. */
export const RemarkText = SaidText.extend({
  what: z.enum(["evidence", "called-met", "called-broken", "hangs-on", "if-it-fails", "open"]),
});

const Side = z.enum(["US", "CN", "both", "world"]);

export const CommitmentText = z.strictObject({
  id: Id,
  kind: z.enum(COMMITMENT_KINDS),
  from: Side,
  to: Side,
  name: NameText,
  aliases: AliasesText.optional(),
  topic: Id,
  /** The event at which it was made. */
  event: Id.optional(),
  about: z.string().min(1).optional(),
  /** Where the two accounts part, in one sentence. */
  differ: z.string().min(1).optional(),
  terms: z.array(TermText).min(1),
  yardsticks: z.array(YardstickText).min(1),
  remarks: z.array(RemarkText).optional(),
  /** Measures, meetings and other promises that it hangs together with. */
  related: z.array(Id).optional(),
  confidence: ConfidenceText,
  note: z.string().optional(),
  refs: z.array(z.string()).optional(),
});
export type CommitmentText = z.infer<typeof CommitmentText>;
