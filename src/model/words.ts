// What people call a thing, in the three languages of the book.

import * as z from "zod";

export const LANGUAGES = ["en", "zh", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

const text = z.string().min(1);

/** A name in every language of the book. */
export const Name = z.strictObject({ en: text, zh: text, es: text });
export type Name = z.infer<typeof Name>;

/** Other words that people use for it: "fentanyl tariff", 芬太尼关税. */
export const Aliases = z.strictObject({
  en: z.array(text).optional(),
  zh: z.array(text).optional(),
  es: z.array(text).optional(),
});
export type Aliases = z.infer<typeof Aliases>;
