// Fees that customs collects beside the duty: merchandise processing, harbor maintenance.

import * as z from "zod";
import { Percent, Status, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

const Money = z.string().regex(/^USD \d+(?:\.\d{1,2})?$/);

export const facets = z
  .strictObject({
    status: Status,
    rate: Percent,
    least: Money,
    most: Money,
    informal: Money,
    manualSurcharge: Money,
    /** What the bounds are where the record does not hold them. */
    boundsUnknown: text,
    conditions: text,
  })
  .partial();

export const userFee: Kind = {
  id: "user-fee",
  name: { en: "user fee", zh: "海关规费", es: "tasa aduanera" },
  about: "A fee collected with the entry that is not a duty.",
  facets,
};
