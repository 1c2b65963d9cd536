// A question of the form "what if": statements of our own, made after everything, laid on top of the book.

import * as z from "zod";
import { Id } from "./id.ts";
import { NameText } from "./words-text.ts";

export const SupposedText = z.strictObject({
  subject: Id,
  from: z.string(),
  until: z.string().optional(),
  says: z.record(z.string(), z.unknown()).optional(),
  add: z.array(z.string()).optional(),
  remove: z.array(z.string()).optional(),
  note: z.string().optional(),
});

export const WhatIfText = z.strictObject({
  id: Id,
  name: NameText,
  about: z.string().min(1),
  statements: z.array(SupposedText).min(1),
});
export type WhatIfText = z.infer<typeof WhatIfText>;
