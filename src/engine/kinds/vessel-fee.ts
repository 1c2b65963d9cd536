// A fee on ships for who owns, runs or built them: USTR's annexes and China's special port dues.

import * as z from "zod";
import { SHIP_TYPES } from "../../model/ship-types.ts";
import { Status, SubjectId, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

const TYPE = `(?:${SHIP_TYPES.join("|")})`;
const CLAUSE = [
  "(?:owner|operator|flag|built) (?:not )?[A-Z]{2}(?:/[A-Z]{2})*",
  `type (?:not )?${TYPE}(?:/${TYPE})*`,
  "us-share \\d{1,3}%",
].join("|");

/** What must hold of a ship: `owner CN/HK/MO`, `type vehicle-carrier and built not US`, `us-share 25%` (or more). */
const ShipTest = z
  .string()
  .regex(new RegExp(`^(?:${CLAUSE})(?: and (?:${CLAUSE}))*$`), "a test of a ship is written owner CN/HK, built not US");

export const facets = z
  .strictObject({
    status: Status,
    /** Per net ton, the unit of money first: `USD 50`, `CNY 400`. */
    perNetTon: z.string().regex(/^[A-Z]{3} \d+(?:\.\d+)?$/),
    /** Per container discharged; the higher of the two is due where both are set. */
    perContainer: z.string().regex(/^[A-Z]{3} \d+(?:\.\d+)?$/),
    /** `voyage`: each string of calls; `rotation`: first US port of it. */
    per: z.enum(["rotation", "voyage"]),
    mostChargesPerYear: z.string().regex(/^\d+$/),
    /** When the year of those charges begins, in words: `17 April`. */
    yearBegins: text,
    /** `whole`: a part of a net ton counts as a whole one. */
    partTon: z.enum(["whole"]),
    vessels: text,
    /** The ships that `vessels` describes, as tests: any one of them is enough. */
    reaches: z.array(ShipTest).min(1),
    /** Ships that it reaches and lets off all the same: any one of the tests is enough. */
    spares: z.array(ShipTest).min(1),
    /** Ways out that turn on more than a ship's plain facts, in words: they are named, never applied. */
    maySpare: z.array(text).min(1),
    /** The fees that are not charged on a ship that this one reaches. */
    insteadOf: z.array(SubjectId).min(1),
    exempt: text,
  })
  .partial();

export const vesselFee: Kind = {
  id: "vessel-fee",
  name: { en: "vessel fee", zh: "船舶费用", es: "tasa a buques" },
  about: "A charge on a port call for the ship's owner, operator or builder.",
  facets,
};
export type VesselFeeFacets = z.infer<typeof facets>;
