// In which order the Chapter 99 numbers of one line are reported.

import * as z from "zod";
import { FilingGroup } from "./additional-duty.ts";
import { Status } from "./facets.ts";
import type { Kind } from "./kind.ts";

export const facets = z.strictObject({ status: Status, groups: z.array(FilingGroup).min(1) }).partial();

export const filingOrder: Kind = {
  id: "filing-order",
  name: { en: "filing sequence", zh: "申报顺序", es: "secuencia de declaración" },
  about: "The order in which a line's Chapter 99 numbers are filed.",
  facets,
};
