// A fee on ships for who owns, runs or built them: USTR's annexes and China's special port dues.

import * as z from "zod";
import { Status, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

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
    vessels: text,
    exempt: text,
  })
  .partial();

export const vesselFee: Kind = {
  id: "vessel-fee",
  name: { en: "vessel fee", zh: "船舶费用", es: "tasa a buques" },
  about: "A charge on a port call for the ship's owner, operator or builder.",
  facets,
};
