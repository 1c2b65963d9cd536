// A rule that is neither duty, control, listing nor fee: exclusion process, refunds, import halts, probes, app orders.

import * as z from "zod";
import { Moment, Percent, Status, SubjectId, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z
  .strictObject({
    status: Status,
    what: text,
    conditions: text,
    /** Where goods may not come in, or firms may not do something. */
    bars: text,
    deadline: Moment,
    concerns: z.array(SubjectId).min(1),
    /** The least value that needs a formal entry, or the most that is free, `USD 800`. */
    limit: z.string().regex(/^[A-Z]{3} \d+(?:\.\d+)?$/),
    rate: Percent,
  })
  .partial();

export const procedure: Kind = {
  id: "procedure",
  name: { en: "procedure", zh: "程序", es: "procedimiento" },
  about: "A rule of procedure, a halt or a probe.",
  facets,
};
