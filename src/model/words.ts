// What people call a thing, in the three languages of the book.

export const LANGUAGES = ["en", "zh", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name in every language of the book. */
export interface Name {
  readonly en: string;
  readonly zh: string;
  readonly es: string;
}

/** Other words that people use for it: "fentanyl tariff", 芬太尼关税. */
export interface Aliases {
  readonly en?: readonly string[] | undefined;
  readonly zh?: readonly string[] | undefined;
  readonly es?: readonly string[] | undefined;
}

/** high: the primary text was read; medium: a good secondary or two that agree; low: a weak one, or inference. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a measure does at a time. Before its first statement it is nothing at all. */
export const STATUSES = ["in-force", "suspended", "ended"] as const;
export type Status = (typeof STATUSES)[number];
