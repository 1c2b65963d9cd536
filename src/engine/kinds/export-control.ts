// A licence requirement or ban on exports: rare earths, chips, the affiliates rule, precursors.

import * as z from "zod";
import { Status, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z
  .strictObject({
    status: Status,
    /** What may not leave without leave. */
    items: text,
    rule: z.enum(["licence", "refusal", "prohibition", "case-by-case", "revenue-share"]),
    /** Where to; `everywhere` for a control of all destinations. */
    destinations: text,
    /** How far outside the country it reaches. */
    reach: text,
    conditions: text,
  })
  .partial();

export const exportControl: Kind = {
  id: "export-control",
  name: { en: "export control", zh: "出口管制", es: "control de exportaciones" },
  about: "Exports that need a licence or are barred.",
  facets,
};
