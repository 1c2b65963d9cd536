// Lines of a tariff, put in and taken out by statements (`add`, `remove`).

import * as z from "zod";
import { Heading, text } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z
  .strictObject({
    /** The edition whose numbers it uses, where they are not today's: `hts-2020`, `china-2025`. */
    numbering: text,
    heading: Heading,
    note: text,
    /** `whole`: a code stands for every line below it. `part`: only some goods below it are meant. */
    reach: z.enum(["whole", "part"]),
  })
  .partial();

export const list: Kind = {
  id: "list",
  name: { en: "list of lines", zh: "税号清单", es: "lista de líneas" },
  about: "The lines that a measure covers.",
  facets,
};
