// Everyday names of goods, with the tariff lines that they usually point to. Classification stays the importer's.

import * as z from "zod";
import { Id } from "./id.ts";
import { AliasesText, NameText } from "./words-text.ts";

export const GoodsText = z.strictObject({
  id: Id,
  name: NameText,
  aliases: AliasesText.optional(),
  /** Lines of the US schedule, 4 to 10 digits, the likeliest first. */
  hts: z.array(z.string()).min(1),
  /** What decides between the lines: material, use, voltage. */
  note: z.string().optional(),
});
export type GoodsText = z.infer<typeof GoodsText>;
