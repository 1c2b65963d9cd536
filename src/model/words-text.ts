// How names and confidence stand in the files of a book.

import * as z from "zod";
import { CONFIDENCES } from "./words.ts";

const text = z.string().min(1);

export const NameText = z.strictObject({ en: text, zh: text, es: text });

export const AliasesText = z.strictObject({
  en: z.array(text).optional(),
  zh: z.array(text).optional(),
  es: z.array(text).optional(),
});

export const ConfidenceText = z.enum(CONFIDENCES);
