// What is charged on mail of low value, in place of the duties of the line; the carrier picks one of two ways.

import * as z from "zod";
import { Percent, Status, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z
  .strictObject({
    status: Status,
    adValorem: Percent,
    /** Per item, `USD 100`. */
    perItem: z.string().regex(/^[A-Z]{3} \d+(?:\.\d+)?$/),
    /** `duty-free`: low value pays nothing; `flat`: one of the two above; `line`: the duties of the line. */
    treatment: z.enum(["duty-free", "flat", "line"]),
    /** The most that a shipment may be worth. */
    limit: z.string().regex(/^[A-Z]{3} \d+(?:\.\d+)?$/),
    /** `yes` where the flat amount counts among the duties later held void. */
    refundable: z.enum(["yes", "contested", "no"]),
    origins: z.union([z.literal("all"), z.array(z.string().regex(/^[A-Z]{2}$/)).min(1)]),
    conditions: text,
  })
  .partial();

export const postalDuty: Kind = {
  id: "postal-duty",
  name: { en: "low-value and postal treatment", zh: "小额与邮递税制", es: "régimen postal y de bajo valor" },
  about: "How shipments of low value and mail are charged.",
  facets,
};
