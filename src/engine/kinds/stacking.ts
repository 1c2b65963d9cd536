// Which duty gives way to which, and on what part of the value.

import * as z from "zod";
import { Heading, Status, SubjectId } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z
  .strictObject({
    status: Status,
    /** The duties that give way … */
    yields: z.array(SubjectId).min(1),
    /** … where one of these is charged on the same goods. */
    to: z.array(SubjectId).min(1),
    /** `whole`: not charged at all. `value`: not charged on the value that the other is charged on. */
    how: z.enum(["whole", "value"]),
    /** The heading under which the duty that gave way is reported at 0, where there is one. */
    heading: Heading,
  })
  .partial();

export const stacking: Kind = {
  id: "stacking",
  name: { en: "stacking rule", zh: "叠加规则", es: "regla de acumulación" },
  about: "A relation between duties: which gives way to which.",
  facets,
};
export type StackingFacets = z.infer<typeof facets>;
