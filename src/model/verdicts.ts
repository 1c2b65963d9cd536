// The words in which a claim of an article is judged (design §6), from the best to those that say that nothing can be.

export const VERDICTS = [
  "true",
  "true-with-limits",
  "misleading",
  "false",
  "overtaken",
  "unverifiable",
  "opinion",
  "prediction",
] as const;
export type Verdict = (typeof VERDICTS)[number];
