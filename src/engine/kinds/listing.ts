// Firms put on a list that bars dealings with them: control list, unreliable entities, Entity List, sanctions.

import * as z from "zod";
import { Status, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z
  .strictObject({
    status: Status,
    register: text,
    /** How many names it put on the list. */
    names: z.string().regex(/^\d+$/),
    /** Those that the record names. */
    entities: z.array(text).min(1),
    effect: text,
  })
  .partial();

export const listing: Kind = {
  id: "listing",
  name: { en: "listing of firms", zh: "实体列名", es: "inclusión de empresas en lista" },
  about: "Firms barred from dealings by name.",
  facets,
};
