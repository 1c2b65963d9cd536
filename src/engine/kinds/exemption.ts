// Goods that an additional duty leaves out, or charges less: listed, described, in transit, excluded, donated …

import * as z from "zod";
import { Heading, Moment, Percent, Status, SubjectId, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z
  .strictObject({
    status: Status,
    /** The duties that it lifts; `base-rate` for a claim that also lifts the base rate. */
    of: z.array(SubjectId).min(1),
    heading: Heading,
    /**
     * `listed`: the number alone decides. `claimed`: the importer must claim the heading. `in-transit`: loaded (or
     * exported) before one moment and entered before another. `us-content`: on the US part of the value, from a share on.
     */
    when: z.enum(["listed", "claimed", "in-transit", "us-content"]),
    scope: z.union([z.literal("everything"), z.array(SubjectId).min(1)]),
    described: text,
    /** What is charged instead of nothing: goods under way when a rate rose keep the old one. */
    rate: Percent,
    origins: z.union([z.literal("all"), z.array(z.string().regex(/^[A-Z]{2}$/)).min(1)]),
    loadedBefore: Moment,
    exportedBefore: Moment,
    enteredBefore: Moment,
    leastUsContent: Percent,
    /** The part of the value that stays dutiable under a Chapter 98 claim. */
    dutiablePart: z.enum(["none", "repairs", "processing", "less-us-components"]),
  })
  .partial();

export const exemption: Kind = {
  id: "exemption",
  name: { en: "exemption", zh: "豁免", es: "exención" },
  about: "Goods that an additional duty does not reach, or reaches at another rate.",
  facets,
};
export type ExemptionFacets = z.infer<typeof facets>;
