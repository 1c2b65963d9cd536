// Tariff numbers in the many ways that people write them, down to their digits.

const SEPARATORS = /[\s.。·・\-‐‑–—]/g;

/** The digits alone, without dots, blanks and hyphens, full width or not; null where anything else stands between. */
export function bareDigits(text: string): string | null {
  const digits = text.normalize("NFKC").replace(SEPARATORS, "");
  return /^\d+$/.test(digits) ? digits : null;
}

/** What stands in the text that belongs in no number: letters, commas, slashes. */
export function strangers(text: string): string {
  return text.normalize("NFKC").replace(SEPARATORS, "").replace(/\d/g, "");
}
