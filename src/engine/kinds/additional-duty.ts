// A duty on top of the base rate: Section 301, IEEPA, 232, 201, 122, and China's counter-duties.

import * as z from "zod";
import { Heading, Percent, Status, SubjectId, text, YesNo } from "./facets.ts";
import type { Kind } from "./kind.ts";

/** The value that the rate is charged on. Metal content is what the importer declares of it. */
export const DutyBase = z.enum(["entered-value", "steel-content", "aluminum-content", "copper-content"]);
export type DutyBase = z.infer<typeof DutyBase>;

/** The place of its heading in the filing sequence; the order of the groups is a subject of its own. */
export const FilingGroup = z.enum([
  "section-301",
  "section-301-forced-labor",
  "ieepa-fentanyl",
  "ieepa-reciprocal",
  "section-122",
  "section-232",
  "section-201",
  "counter-duty",
]);

export const facets = z
  .strictObject({
    status: Status,
    rate: Percent,
    /** Points that are held back for now and return when the suspension runs out. */
    suspendedRate: Percent,
    /** The duty is what is missing from base rate up to this rate; nothing where the base rate is as high. */
    floor: Percent,
    heading: Heading,
    /** The heading under a floor where the base rate already reaches it. */
    headingAtFloor: Heading,
    /** `everything`, or the lists whose lines it covers. */
    scope: z.union([z.literal("everything"), z.array(SubjectId).min(1)]),
    /** `listed`: by number alone. `claimed`: only goods that also meet a description, so the user must claim the heading. */
    applies: z.enum(["listed", "claimed"]),
    /** What the goods must be, for a claimed one; shown to the user. */
    described: text,
    origins: z.union([z.literal("all"), z.array(z.string().regex(/^[A-Z]{2}$/)).min(1)]),
    base: DutyBase,
    filing: FilingGroup,
    authority: text,
    /** `yes`: charged then, held void later, to be paid back; `contested` where that is still fought over. */
    refundable: z.enum(["yes", "contested", "no"]),
    /** A duty whose rate the record does not hold: it is named, never guessed. */
    rateUnknown: text,
    /** Is it on ordinary goods whatever they are, so that it counts in the flat add-on? */
    countryWide: YesNo,
  })
  .partial();

export const additionalDuty: Kind = {
  id: "additional-duty",
  name: { en: "additional duty", zh: "加征关税", es: "derecho adicional" },
  about: "A duty charged on top of the base rate.",
  facets,
};
export type DutyFacets = z.infer<typeof facets>;
