// Anything that statements are about: a measure, an exemption, a list of lines, a stacking rule, a fee.

import * as z from "zod";
import { Id, PartyId } from "./id.ts";
import { StatementText } from "./statement.ts";
import { AliasesText, NameText } from "./words-text.ts";

export const SubjectText = z.strictObject({
  id: Id,
  kind: z.string().min(1),
  /** The party that has it in hand. */
  side: PartyId,
  name: NameText,
  aliases: AliasesText.optional(),
  about: z.string().min(1).optional(),
  /** The levers of the other side that answer this one, or that it answers. */
  counters: z.array(Id).optional(),
  refs: z.array(z.string()).optional(),
  statements: z.array(StatementText).min(1),
});
export type SubjectText = z.infer<typeof SubjectText>;
